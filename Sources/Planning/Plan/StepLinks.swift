/// What each step waits for in one deal: the catalogue's links, and what rules moved.
///
/// First all that a rule takes away, then all that a rule adds, in the order of rule ids. A link that would let a step wait
/// for itself is left out: a plan with a circle has no dates at all.
struct StepLinks {
  /// By place of the step.
  private(set) var after: [[StepNetwork.Link]]

  init(playbook: Playbook, effects: RuleEffects) {
    after = playbook.network.after
    let moved = effects.changes.filter { !$0.value.moved.isEmpty }
    guard !moved.isEmpty else { return }
    var additions: [(rule: String, step: Int, link: StepDefinition.Link)] = []
    for (step, change) in moved {
      let gone = Set(change.moved.flatMap(\.notAfter).compactMap { playbook.position(ofStep: $0) })
      after[step].removeAll { gone.contains($0.step) }
      for move in change.moved { additions += move.after.map { (move.rule, step, $0) } }
    }
    additions.sort {
      ($0.rule, playbook.steps[$0.step].id, $0.link.step) < ($1.rule, playbook.steps[$1.step].id, $1.link.step)
    }
    for (_, step, link) in additions {
      guard let target = playbook.position(ofStep: link.step), !waits(target, for: step) else { continue }
      after[step].append(
        StepNetwork.Link(step: target, startToStart: link.startToStart, lag: link.lag, bridged: link.bridged))
    }
  }

  private func waits(_ step: Int, for other: Int) -> Bool {
    var seen: Set<Int> = []
    var open = [step]
    while let next = open.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      open += after[next].map(\.step)
    }
    return false
  }
}
