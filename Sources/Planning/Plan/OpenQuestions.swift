import Rules

/// Which questions are open: what something that could still change reads, and nothing else.
struct OpenQuestions {
  let playbook: Playbook
  let facts: FactTable
  let deal: Deal
  let effects: RuleEffects
  /// Steps that no answer changes any more: done, dropped or added by somebody.
  let settled: Set<String>

  /// Every fact whose answer could still change a step, a length, a rule, a derived fact, or what a reader reads; and what a
  /// rule needs.
  func couldChange() -> Set<Key> {
    let conditions = playbook.conditions
    var open = OpenFacts(facts)
    for (place, step) in conditions.steps.enumerated()
    where settled.isEmpty || !settled.contains(playbook.steps[place].id) {
      open.add(step.when)
      guard !step.lengths.isEmpty, facts.truths(of: step.when).saidOnly != .no else { continue }
      for length in step.lengths { open.add(length) }
    }
    for rule in conditions.rules { open.add(rule) }
    open.addLines()
    for reader in conditions.readers where facts.truths(of: reader.condition).assuming == .yes {
      for fact in reader.facts { open.add(fact) }
    }
    return Set(open.positions.map { playbook.vocabulary[$0].key }).union(needed)
  }

  /// What a rule needs, as long as nobody answered.
  private var needed: Set<Key> { Set(effects.needs.map(\.key).filter { deal[$0] == nil }) }

  /// In the playbook's order: the core that has no answer, then the groups as far as something still waits for them, then
  /// what only a rule needs.
  func asks(among couldChange: Set<Key>) -> [Key] {
    let usual =
      playbook.core.filter { deal[$0] == nil } + playbook.groups.flatMap(\.facts).filter { isOpen($0, couldChange) }
    let further = needed.subtracting(usual)
    if further.isEmpty { return usual }
    return usual + playbook.vocabulary.definitions.map(\.key).filter { further.contains($0) }
  }

  private func isOpen(_ key: Key, _ couldChange: Set<Key>) -> Bool {
    guard deal[key] == nil, couldChange.contains(key), let position = playbook.vocabulary.position(of: key) else {
      return false
    }
    guard playbook.questions[position].asked == .conditional else { return false }
    return playbook.conditions.askedWhen[position].map { facts.truths(of: $0).assuming == .yes } ?? true
  }
}
