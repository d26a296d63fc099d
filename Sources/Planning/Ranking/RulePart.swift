import Rules

/// All that rules decide before any day is counted. Two answers of the same rule part give the same plan, unless the plan
/// reads them itself; and where only rules that speak differ, the rows and their days are the same.
struct RulePart: Hashable {
  /// Which steps are in, how long they are, which rows are on the page, which steps the talk itself has settled.
  private let steps: [Truth]
  /// Rules that put steps in, take them out, move or stretch them.
  private let changing: [Truth]
  private let speaking: [Truth]
  private let size: String

  init(_ facts: FactTable, playbook: Playbook) {
    var steps: [Truth] = []
    steps.reserveCapacity(playbook.steps.count * 2)
    for step in playbook.conditions.steps {
      steps.append(facts.truths(of: step.when).assuming)
    }
    for step in playbook.conditions.steps {
      for length in step.lengths { steps.append(facts.truths(of: length).assuming) }
      if let visible = step.alsoVisibleWhen { steps.append(facts.truths(of: visible).assuming) }
      if let settled = step.settledWhen { steps.append(facts.truths(of: settled).assuming) }
    }
    var changing: [Truth] = []
    var speaking: [Truth] = []
    for (place, rule) in playbook.rules.enumerated() {
      let truth = facts.truths(of: playbook.conditions.rules[place]).assuming
      if Self.changesPlan(rule) { changing.append(truth) } else { speaking.append(truth) }
    }
    self.steps = steps
    self.changing = changing
    self.speaking = speaking
    size = facts.resolution(.assuming)["plan.weight"]?.text ?? ""
  }

  private static func changesPlan(_ rule: RuleDefinition) -> Bool { rule.consequences.contains(where: \.changesPlan) }

  /// Rows and days are the same; only remarks and holds may differ.
  func givesSameRows(as other: RulePart) -> Bool {
    size == other.size && steps == other.steps && changing == other.changing
  }

  /// What the rules that speak say otherwise.
  func spokenDifference(from other: RulePart, playbook: Playbook) -> AnswerEffect {
    var effect = AnswerEffect()
    let rules = playbook.rules.filter { !Self.changesPlan($0) }
    for (place, rule) in rules.enumerated() where (speaking[place] == .yes) != (other.speaking[place] == .yes) {
      for consequence in rule.consequences {
        switch consequence {
        case .hold: effect.holds += 1
        case .note: effect.remarks += 1
        case .set, .add, .drop, .move, .stretch, .need, .phrase, .status: break
        }
      }
    }
    return effect
  }

  /// How many steps come or go: an estimate of the rows where no plan is made.
  func stepsChanged(from other: RulePart, playbook: Playbook) -> Int {
    zip(steps, other.steps).prefix(playbook.steps.count).count { ($0 == .yes) != ($1 == .yes) }
  }

  /// Facts that the plan reads beside the rules: people, days, places, the length of a try-out, and every list with a row for
  /// each of its records.
  static func readByPlan(_ playbook: Playbook) -> Set<Key> {
    var keys: Set<Key> = [
      "stakeholders", "timeline.go_live", "timeline.freezes", "timeline.absences", "progress.done", "deliverables",
      "rollout.kickoff", "plan.cobuild_date", "next.meeting", "buyer.country", "buyer.region", "seller.country",
      "seller.region", "buyer.fiscal_year_end", "plan.edits", "plan.policy",
    ]
    for step in playbook.steps {
      if let each = step.forEach { keys.insert(playbook.vocabulary[each.list].key) }
      for line in step.lengths {
        if case .calendarDays(let key) = line.length { keys.insert(key) }
      }
    }
    return keys
  }
}
