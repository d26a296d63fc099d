import Rules

/// All that rules decide before any day is counted: which steps are in, how long they are, which rules hold, which rows are
/// on the page. Two answers of the same rule part give the same plan, unless the plan reads them itself.
struct RulePart: Hashable {
  private let truths: [Truth]
  private let size: Value?
  /// Steps that would come or go.
  private let stepCount: Int

  init(_ facts: FactTable, playbook: Playbook) {
    var truths: [Truth] = []
    truths.reserveCapacity(playbook.steps.count * 2 + playbook.rules.count)
    for step in playbook.conditions.steps { truths.append(facts.truths(of: step.when).assuming) }
    stepCount = truths.count
    for step in playbook.conditions.steps {
      for length in step.lengths { truths.append(facts.truths(of: length).assuming) }
      if let visible = step.alsoVisibleWhen { truths.append(facts.truths(of: visible).assuming) }
      if let settled = step.settledWhen { truths.append(facts.truths(of: settled).assuming) }
    }
    for rule in playbook.conditions.rules { truths.append(facts.truths(of: rule).assuming) }
    self.truths = truths
    size = facts.resolution(.assuming)["plan.weight"]
  }

  /// How many steps come or go: an estimate of the rows where no plan is made.
  func stepsChanged(from other: RulePart) -> Int {
    zip(truths.prefix(stepCount), other.truths.prefix(stepCount)).count { ($0 == .yes) != ($1 == .yes) }
  }

  /// Facts that the plan reads beside the rules: people, days, places, and whatever makes a row for each of its records.
  static func isReadByPlan(_ key: Key, _ type: FactType?) -> Bool {
    switch type {
    case .list?, .record?, .date?: true
    case .count?: key == "proof.pilot_days"
    case .text?: key.name.hasSuffix(".country") || key.name.hasSuffix(".region")
    case .flag?, .choice?, .money?, nil: false
    }
  }
}
