import Rules

/// Which questions are open: what something that could still change reads, and nothing else. Facts are positions of the
/// vocabulary here.
struct OpenQuestions {
  let playbook: Playbook
  let facts: FactTable
  /// By position: the deal has an answer.
  let isGiven: [Bool]
  /// By place: steps that no answer changes any more, because they are done, dropped or added by somebody.
  let isSettled: [Bool]
  /// By place, of the conditions of steps and rules: whether they hold by what was said alone. What is known when the plan
  /// stands changes none of the steps, and the rules that read it were asked then.
  private let steps: [Truth]
  private let rules: [Truth]
  /// What a rule needs as long as nobody answered, each once, in the order of the vocabulary.
  private let needed: [Int]

  init(
    playbook: Playbook, facts: FactTable, isGiven: [Bool], isSettled: [Bool], steps: [Truth], effects: RuleEffects
  ) {
    self.playbook = playbook
    self.facts = facts
    self.isGiven = isGiven
    self.isSettled = isSettled
    self.steps = steps
    rules = effects.truths
    var needed: [Int] = []
    for fired in effects.fired {
      for case .need(let key) in fired.rule.consequences {
        guard let position = playbook.vocabulary.position(of: key), !isGiven[position] else { continue }
        if !needed.contains(position) { needed.append(position) }
      }
    }
    self.needed = needed.sorted()
  }

  /// By position: whether an answer could still change a step, a length, a rule, a derived fact, or what a reader reads; or
  /// a rule needs it.
  func couldChange() -> [Bool] {
    let conditions = playbook.conditions
    var open = OpenFacts(facts)
    for place in conditions.steps.indices where !isSettled[place] {
      if steps[place] == .no { continue }
      if steps[place] == .unknown { open.add(conditions.steps[place].when) }
      for length in conditions.steps[place].lengths { open.add(length) }
    }
    for place in conditions.rules.indices where rules[place] == .unknown { open.add(conditions.rules[place]) }
    open.addLines()
    for reader in conditions.readers where facts.truths(of: reader.condition).assuming == .yes {
      for fact in reader.facts { open.add(fact) }
    }
    for fact in needed { open.add(fact) }
    return open.isOpen
  }

  /// In the playbook's order: the core that has no answer, then the groups as far as something still waits for them, then
  /// what only a rule needs.
  func asks(among couldChange: [Bool]) -> [Int] {
    let conditions = playbook.conditions
    let usual =
      conditions.core.filter { !isGiven[$0] }
      + conditions.conditional.filter { couldChange[$0] && !isGiven[$0] && isAsked($0) }
    return usual + needed.filter { !usual.contains($0) }
  }

  private func isAsked(_ position: Int) -> Bool {
    playbook.conditions.askedWhen[position].map { facts.truths(of: $0).assuming == .yes } ?? true
  }
}
