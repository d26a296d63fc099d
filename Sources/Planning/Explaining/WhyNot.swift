import Rules
import Scheduling

/// Why something is not so: for each line that could have given it what fails, and the fewest answers that would bring it.
package struct WhyNot: Sendable {
  package var subject: Subject
  package var standing: Standing
  /// By the number of facts that would have to be otherwise, the fewest first.
  package var ways: [Way]
  /// Sets of answers of the same, smallest size, each verified on a copy of the deal.
  package var answers: [[Answer]]

  package enum Standing: Sendable {
    case absent
    /// It is there after all; `Explanation` says why.
    case present
    case droppedByHand(PlanEdit)
    /// Rules take it out; dropping wins over everything but a person's word.
    case droppedByRules([String])
    /// In the plan, but no row of its own: under this row, or part of it.
    case folded(under: Row, isPart: Bool)
    case done(Day)
    /// They can decide in one call, so there are no rows at all.
    case noPlan
    /// A hold that was lifted, with the reason.
    case waived(String)
  }

  /// A rule or a line that could have given it.
  package struct Way: Sendable {
    package var id: String
    package var condition: String
    package var location: Location
    package var failing: [Failing]
  }

  package init(_ subject: Subject, planned: Planner.Planned, deal: Deal, planner: Planner, today: Day) {
    self.subject = subject
    ways = []
    answers = []
    standing = Self.standing(subject, planned, deal, planner.playbook)
    let goal = Goal(subject, planned: planned, playbook: planner.playbook)
    switch standing {
    case .absent: break
    case .present, .droppedByHand, .droppedByRules, .folded, .done, .noPlan, .waived: return
    }
    ways = goal.lines.map { line in
      Way(
        id: line.id, condition: line.text, location: line.location,
        failing: planned.resolution.failing(line.condition, wanted: line.wanted))
    }
    .enumerated().sorted { ($0.element.failing.count, $0.offset) < ($1.element.failing.count, $1.offset) }
    .map(\.element)
    // What the plan says of itself is not an answer: such a rule is only explained.
    guard !goal.readsPlan else { return }
    let search = SmallestAnswers(planned: planned, deal: deal, playbook: planner.playbook, today: today)
    answers = search.sets(
      for: goal.lines.map(\.condition), first: ways.flatMap(\.failing).map(\.key),
      holds: { resolution in
        goal.lines.contains { resolution.truth(of: $0.condition) == Truth($0.wanted) }
      },
      byRules: { facts in goal.isReachedByRules(facts.resolution(.assuming)) },
      byPlan: { deal in
        guard let planned = try? planner.plan(deal, today: today) else { return false }
        return goal.isReached(planned)
      })
  }

  private static func standing(
    _ subject: Subject, _ planned: Planner.Planned, _ deal: Deal, _ playbook: Playbook
  ) -> Standing {
    switch subject {
    case .row(let row):
      if let done = row.done { return .done(done) }
      guard let parent = row.parent, let whole = planned.plan.rows.first(where: { $0.id == parent }), !row.headline
      else { return .present }
      return .folded(under: whole, isPart: row.merged)
    case .step(let step):
      if let edit = deal.edits.last(where: { $0.step == step.id && $0.action == .drop }) { return .droppedByHand(edit) }
      if planned.plan.weight == .none { return .noPlan }
      if let dropped = planned.effects.change(in: step.id)?.dropped, !dropped.isEmpty {
        return .droppedByRules(dropped)
      }
      return .absent
    case .rule(let rule):
      if let because = deal.waivers[rule.id], planned.plan.holds.contains(where: { $0.rule == rule.id }) {
        return .waived(because)
      }
      return planned.effects.fired.contains { $0.rule.id == rule.id } ? .present : .absent
    case .fact(let key):
      if case .flag(true)? = planned.resolution[key] { return .present }
      return planned.resolution[key] == nil || planned.resolution[key] == .flag(false) ? .absent : .present
    }
  }
}

/// The lines any of which would bring the subject about, and how to see that it has come.
private struct Goal {
  var lines: [(id: String, condition: Condition, wanted: Bool, text: String, location: Location)] = []
  var readsPlan = false
  let isReached: (Planner.Planned) -> Bool
  /// As far as the rules go, which is all the way where no answer is one that the plan reads itself.
  let isReachedByRules: (Resolution) -> Bool

  init(_ subject: Subject, planned: Planner.Planned, playbook: Playbook) {
    switch subject {
    case .row, .step:
      let id: String? =
        switch subject {
        case .row(let row): row.catalogue
        case .step(let step): step.id
        case .rule, .fact: nil
        }
      isReached = { planned in planned.plan.rows.contains { $0.catalogue == id } }
      let dropping = playbook.rules.filter { rule in rule.consequences.contains { $0 == .drop(step: id ?? "") } }
      isReachedByRules = { resolution in
        resolution["plan.weight"]?.text != Weight.none.rawValue
          && dropping.allSatisfy { resolution.truth(of: $0.whole) != .yes }
      }
      guard let id, let step = playbook.step(id) else { return }
      lines.append((id, step.condition, true, step.conditionText, step.location))
      for rule in playbook.rules where rule.consequences.contains(.add(step: id)) {
        lines.append((rule.id, rule.whole, true, rule.conditionText, rule.location))
      }
    case .rule(let rule):
      isReached = { planned in planned.effects.fired.contains { $0.rule.id == rule.id } }
      isReachedByRules = { $0.truth(of: rule.whole) == .yes }
      readsPlan = rule.readsPlan
      lines = [(rule.id, rule.whole, true, rule.conditionText, rule.location)]
    case .fact(let key):
      isReached = { planned in planned.resolution[key] == .flag(true) }
      isReachedByRules = { $0[key] == .flag(true) }
      guard let definition = playbook.vocabulary[key] else { return }
      readsPlan = definition.origin != .said
      // Somebody may simply say so.
      if definition.type == .flag, playbook.question(key)?.asked != nil,
        let position = playbook.vocabulary.position(of: key)
      {
        lines.append((key.name, .fact(position), true, key.name, definition.location))
      }
      for line in definition.derive + definition.assume where line.value != .flag(false) {
        lines.append((line.rules.first ?? key.name, line.when, true, line.text, line.location))
      }
    }
  }
}
