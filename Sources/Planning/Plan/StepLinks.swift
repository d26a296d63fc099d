import Rules

/// What each step waits for in one deal: the catalogue's links, and what rules moved.
///
/// First all that a rule takes away, then all that a rule adds, in the order of rule ids. A link that would let a step wait
/// for itself is left out: a plan with a circle has no dates at all.
struct StepLinks {
  /// By position of the step.
  private(set) var after: [[StepDefinition.Link]]

  init(playbook: Playbook, effects: RuleEffects) {
    after = playbook.steps.map(\.after)
    let moved = effects.steps.filter { !$0.value.moved.isEmpty }.sorted { $0.key < $1.key }
    guard !moved.isEmpty else { return }
    var additions: [(rule: String, step: Int, link: StepDefinition.Link)] = []
    for (id, change) in moved {
      guard let step = playbook.position(ofStep: id) else { continue }
      let gone = Set(change.moved.flatMap(\.notAfter))
      after[step].removeAll { gone.contains($0.step) }
      for move in change.moved { additions += move.after.map { (move.rule, step, $0) } }
    }
    for (_, step, link) in additions.sorted(by: { ($0.rule, $0.step) < ($1.rule, $1.step) }) {
      guard !after[step].contains(link), let target = playbook.position(ofStep: link.step) else { continue }
      if !waits(target, for: step, playbook) { after[step].append(link) }
    }
  }

  private func waits(_ step: Int, for other: Int, _ playbook: Playbook) -> Bool {
    var seen: Set<Int> = []
    var open = [step]
    while let next = open.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      open += after[next].compactMap { playbook.position(ofStep: $0.step) }
    }
    return false
  }
}
