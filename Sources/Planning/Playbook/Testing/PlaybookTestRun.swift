import Rules
import Scheduling

/// A test that was run: the plan it led to, and every expectation that was not met, with what was there instead.
package struct PlaybookTestRun: Sendable {
  package var test: PlaybookTest
  /// Nil when no plan can be made of what was given.
  package var planned: Planner.Planned?
  package var failures: [Failure]

  package struct Failure: Hashable, Sendable {
    package var location: Location
    /// What is so instead, in a sentence.
    package var message: String
  }

  package var isMet: Bool { failures.isEmpty }

  package init(_ test: PlaybookTest, planner: Planner) {
    self.test = test
    failures = []
    do {
      let planned = try planner.plan(test.deal, today: test.today, standing: test.standing(in: planner.playbook))
      self.planned = planned
      let outcome = TestOutcome(playbook: planner.playbook, planned: planned, deal: test.deal)
      for expectation in test.expectations {
        guard let message = outcome.complaint(about: expectation) else { continue }
        failures.append(Failure(location: expectation.location, message: message))
      }
    } catch {
      failures = [Failure(location: test.location, message: "No plan can be made: no working day is left.")]
    }
  }
}

extension PlaybookTest {
  /// The answers as a deal's log would give them.
  package var deal: Deal {
    var deal = Deal(facts: given)
    deal.unsure = unsure
    for hold in waived { deal.waivers[hold] = name }
    return deal
  }

  /// What was given of what the calendar or the plan computes.
  func standing(in playbook: Playbook) -> [Key: Value] {
    given.filter { key, _ in playbook.vocabulary[key].map { $0.origin != .said } ?? false }
  }
}
