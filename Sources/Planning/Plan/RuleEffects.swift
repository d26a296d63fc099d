import Rules

/// What the rules do to one deal: which of them hold, for which records, and what each changes in which step.
///
/// Rules that read facts alone are asked before the plan is made; those that read the plan when it stands, and they only
/// speak. So nothing is asked twice, nothing triggers anything again, and the order of rules makes no difference.
package struct RuleEffects: Sendable {
  /// A rule that holds.
  package struct Fired: Sendable {
    package var rule: RuleDefinition
    /// For a rule with `for each`: the records for which it holds, in their order.
    package var records: [Record]
    /// It would not hold without something that is only assumed.
    package var isAssumed: Bool
  }

  /// In the order of rule ids.
  package private(set) var fired: [Fired] = []
  /// By place of the rule: whether it holds by what was said alone.
  private(set) var truths: [Truth]
  /// By place, the steps that a rule changes.
  private(set) var changes: [Int: StepChange] = [:]
  private let playbook: Playbook

  init(playbook: Playbook, facts: FactTable, resolution: Resolution) {
    self.playbook = playbook
    truths = Array(repeating: .unknown, count: playbook.rules.count)
    fire(ofThePlan: false, facts, resolution)
    fired.sort { $0.rule.id < $1.rule.id }
    for fired in fired { change(fired) }
  }

  /// Asks the rules that read the plan, once what the plan says about itself is among the facts.
  mutating func fireRulesOfThePlan(facts: FactTable, resolution: Resolution) {
    fire(ofThePlan: true, facts, resolution)
    fired.sort { $0.rule.id < $1.rule.id }
  }

  /// What rules change in a step; nil when none does.
  package func change(in step: String) -> StepChange? { playbook.position(ofStep: step).flatMap { change(at: $0) } }

  func change(at step: Int) -> StepChange? { changes.isEmpty ? nil : changes[step] }

  private mutating func fire(ofThePlan: Bool, _ facts: FactTable, _ resolution: Resolution) {
    for place in playbook.rules.indices where playbook.rules[place].readsPlan == ofThePlan {
      let truth = facts.truths(of: playbook.conditions.rules[place])
      truths[place] = truth.saidOnly
      guard truth.assuming == .yes else { continue }
      let rule = playbook.rules[place]
      let records = rule.forEach.flatMap { resolution.records(of: $0, where: rule.condition) } ?? []
      fired.append(Fired(rule: rule, records: records, isAssumed: truth.saidOnly != .yes))
    }
  }

  private mutating func change(_ fired: Fired) {
    let rule = fired.rule.id
    for consequence in fired.rule.consequences {
      switch consequence {
      case .add(let step): change(step) { $0.added.append(.init(rule: rule, isAssumed: fired.isAssumed)) }
      case .drop(let step): change(step) { $0.dropped.append(rule) }
      case .move(let step, let after, let notAfter):
        change(step) { $0.moved.append(.init(rule: rule, after: after, notAfter: notAfter)) }
      case .stretch(let step, let stretch): change(step) { $0.stretched.append(.init(rule: rule, stretch: stretch)) }
      case .phrase(let step, let title, let doneWhen):
        change(step) { $0.phrased.append(.init(rule: rule, title: title, doneWhen: doneWhen)) }
      case .set, .need, .note, .hold, .status: break
      }
    }
  }

  private mutating func change(_ step: String, _ make: (inout StepChange) -> Void) {
    if let place = playbook.position(ofStep: step) { make(&changes[place, default: StepChange()]) }
  }

  /// Questions that a rule wants answered, each with the rules.
  package var needs: [(key: Key, rules: [String])] {
    var found: [Key: [String]] = [:]
    for fired in fired {
      for case .need(let key) in fired.rule.consequences { found[key, default: []].append(fired.rule.id) }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// What rules change in one step, each change with the rule that decided it; in the order of rule ids.
package struct StepChange: Sendable {
  package struct Added: Sendable {
    package var rule: String
    package var isAssumed: Bool
  }
  package struct Moved: Sendable {
    package var rule: String
    package var after: [StepDefinition.Link]
    package var notAfter: [String]
  }
  package struct Stretched: Sendable {
    package var rule: String
    package var stretch: Consequence.Stretch
  }
  package struct Phrased: Sendable {
    package var rule: String
    package var title: String?
    package var doneWhen: String?
  }

  package var added: [Added] = []
  /// Dropping wins over adding.
  package var dropped: [String] = []
  package var moved: [Moved] = []
  package var stretched: [Stretched] = []
  package var phrased: [Phrased] = []

  /// The rules that change the row itself, each once, in the order of ids.
  var changing: [String] { Set(moved.map(\.rule) + stretched.map(\.rule) + phrased.map(\.rule)).sorted() }

  /// The wording of the first rule that words it.
  var title: String? { phrased.lazy.compactMap(\.title).first }
  var doneWhen: String? { phrased.lazy.compactMap(\.doneWhen).first }

  /// A figure first (the longest, when rules name several), then all factors, then all days more or fewer: whatever the
  /// order of the rules, the same length.
  func stretched(_ days: Int) -> Int {
    var figure: Int?
    var factor = 1.0
    var more = 0
    for change in stretched {
      switch change.stretch {
      case .days(let days): figure = max(figure ?? 0, days)
      case .factor(let by): factor *= by
      case .more(let days): more += days
      }
    }
    let length = (Double(figure ?? days) * factor).rounded(.up) + Double(more)
    return Lengths.wholeDays(max(0, length)) ?? days
  }
}
