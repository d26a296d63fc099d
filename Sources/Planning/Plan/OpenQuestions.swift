import Rules

/// Which questions are open: what something that could still change reads, and nothing else.
struct OpenQuestions {
  let playbook: Playbook
  let resolution: Resolution
  let open: Resolution
  let deal: Deal
  let effects: RuleEffects
  /// Steps that no answer changes any more: done, dropped or added by somebody.
  let settled: Set<String>

  /// Every fact whose answer could still change a step, a length, a rule, a derived fact, or what a reader reads.
  func couldChange() -> Set<Key> {
    var positions: Set<Int> = []
    for step in playbook.steps where !settled.contains(step.id) {
      positions.formUnion(open.openFacts(in: step.condition))
      guard open.truth(of: step.condition) != .no else { continue }
      for line in step.lengths { positions.formUnion(open.openFacts(in: line.condition)) }
    }
    for rule in playbook.rules { positions.formUnion(open.openFacts(in: rule.whole)) }
    for definition in playbook.vocabulary.definitions {
      for line in definition.derive { positions.formUnion(open.openFacts(in: line.when)) }
    }
    for reader in playbook.readers where resolution.truth(of: reader.condition) == .yes {
      positions.formUnion(reader.facts.compactMap { playbook.vocabulary.position(of: $0) })
    }
    return Set(positions.map { playbook.vocabulary[$0].key }).union(needed)
  }

  /// What a rule needs, as long as nobody answered.
  private var needed: Set<Key> { Set(effects.needs.map(\.key).filter { deal[$0] == nil }) }

  /// In the playbook's order: the core that has no answer, then the groups as far as something still waits for them, then
  /// what only a rule needs.
  func asks(among couldChange: Set<Key>) -> [Key] {
    let usual =
      playbook.core.filter { deal[$0] == nil } + playbook.groups.flatMap(\.facts).filter { isOpen($0, couldChange) }
    let further = needed.subtracting(usual)
    return usual + playbook.vocabulary.definitions.map(\.key).filter { further.contains($0) }
  }

  private func isOpen(_ key: Key, _ couldChange: Set<Key>) -> Bool {
    guard deal[key] == nil, couldChange.contains(key), let question = playbook.question(key) else { return false }
    guard question.asked == .conditional else { return false }
    return question.askedWhen.map { resolution.truth(of: $0) == .yes } ?? true
  }
}
