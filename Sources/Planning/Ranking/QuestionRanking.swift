import Rules
import Scheduling

/// Open questions by what their answers would change, so that the next few answers buy the most plan.
///
/// Every answer worth trying (`Candidates`: yes and no, each choice, numbers on either side of every threshold, a record of
/// each kind) is tried on a copy of the deal. Where the rules decide the same as now there is nothing to plan; where they
/// decide the same as for another answer its plan serves for both; where only remarks differ they are counted without one.
package struct QuestionRanking: Sendable {
  package struct Ranked: Hashable, Sendable {
    package var key: Key
    /// The most that any answer changes, in every respect.
    package var most: AnswerEffect
    /// What an answer is worth on average: what is assumed already counts double, because it is likelier and changes
    /// nothing.
    package var worth: Double
  }

  /// The one that matters most first; of equals in the order of the playbook.
  package let questions: [Ranked]

  /// Plans made for one ranking; further answers are judged by the steps that would come or go. At a third of a
  /// millisecond each this keeps the ranking within its bound of 40.
  private static let plansAtMost = 64
  private static let answersAtMost = 10

  package init(
    of keys: [Key], planned: Planner.Planned, deal: Deal, planner: Planner, today: Day
  ) {
    let playbook = planner.playbook
    let vocabulary = playbook.vocabulary
    let told = ToldFacts(planned.facts)
    let now = RulePart(told.saying([]), playbook: playbook)
    let calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: planner.holidays)
    let candidates = Candidates(of: Self.conditions(of: playbook), resolution: planned.resolution)
    // A day for dates that nothing is compared with: half-way to the earliest go-live, where it is in the way.
    let halfWay = today + max(14, ((planned.plan.earliestGoLive ?? today + 120) - today) / 2)
    let readByPlan = RulePart.readByPlan(playbook)
    var known: [RulePart: AnswerEffect] = [:]
    var plans = 0

    func effect(_ answer: Answer, at position: Int) -> AnswerEffect {
      let whole = answer.whole(with: deal.records(answer.key))
      let part = RulePart(told.saying([(position, whole)]), playbook: playbook)
      let isReadByPlan = readByPlan.contains(answer.key)
      if !isReadByPlan {
        if part.givesSameRows(as: now) { return part.spokenDifference(from: now, playbook: playbook) }
        if let effect = known[part] { return effect }
      }
      guard plans < Self.plansAtMost, let after = try? planner.plan(answer.applied(to: deal), today: today) else {
        var estimate = AnswerEffect()
        estimate.rows = part.stepsChanged(from: now, playbook: playbook)
        return estimate
      }
      plans += 1
      let effect = AnswerEffect(PlanDifference(from: planned.plan, to: after.plan)) { from, to in
        calendars.commonDays(from: from, before: to)
      }
      if !isReadByPlan { known[part] = effect }
      return effect
    }

    let ranked = keys.compactMap { key -> Ranked? in
      guard let position = vocabulary.position(of: key) else { return nil }
      var answers = candidates.answers(key, at: position, deal: deal, currency: deal.currency, day: halfWay.number)
      if key == "timeline.go_live" { answers = Self.goLives(planned.plan, today: today) }
      // It can be put on any day and draws what comes before it along; none of the days says what the answer is worth.
      if key == "rollout.kickoff" { answers = [] }
      let assumed = planned.resolution[key]
      var most = AnswerEffect()
      var sum = 0.0
      var weight = 0.0
      for answer in answers.prefix(Self.answersAtMost) {
        let effect = effect(answer, at: position)
        let isAssumed = answer.value == assumed
        weight += isAssumed ? 2 : 1
        if isAssumed { continue }
        most = most.joined(effect)
        sum += effect.worth
      }
      return Ranked(key: key, most: most, worth: weight > 0 ? sum / weight : 0)
    }
    questions = ranked.enumerated().sorted { a, b in
      a.element.worth != b.element.worth ? a.element.worth > b.element.worth : a.offset < b.offset
    }.map(\.element)
  }

  package subscript(_ key: Key) -> Ranked? { questions.first { $0.key == key } }

  /// Every condition that decides something.
  private static func conditions(of playbook: Playbook) -> [Condition] {
    let lines = playbook.vocabulary.definitions.flatMap { $0.derive + $0.assume }.map(\.when)
    let steps = playbook.steps.flatMap { [$0.condition] + $0.lengths.map(\.condition) }
    return lines + steps + playbook.rules.map(\.whole)
  }

  /// Too early, just in time, and with time to spare.
  private static func goLives(_ plan: Plan, today: Day) -> [Answer] {
    guard let earliest = plan.earliestGoLive else { return [] }
    return [today + (earliest - today) / 2, earliest, earliest + 60].map {
      Answer(key: "timeline.go_live", value: .day($0.number))
    }
  }
}

extension QuestionRanking {
  /// What a run of questions is worth an answer, as long as one goes on only while it is: of a group that begins with a
  /// strong question the rep need not answer the rest.
  package func worth(ofRun keys: [Key]) -> Double {
    var best = 0.0
    var sum = 0.0
    for (index, key) in keys.enumerated() {
      sum += self[key]?.worth ?? 0
      best = max(best, sum / Double(index + 1))
    }
    return best
  }

  /// The most that any of the answers changes.
  package func most(of keys: [Key]) -> AnswerEffect {
    keys.compactMap { self[$0]?.most }.reduce(AnswerEffect()) { $0.joined($1) }
  }
}
