/// What each step waits for in one deal: the catalogue's links, and what rules moved.
///
/// First all that a rule takes away, then all that a rule adds, in the order of rule ids. A link that would let a step wait
/// for itself is left out: a plan with a circle has no dates at all. Last comes what somebody said need not wait.
struct StepLinks {
  /// By place of the step.
  private(set) var after: [[StepNetwork.Link]]

  /// - Parameters:
  ///   - edits: those that say of a step what it does not wait for.
  ///   - isPresent: whether the step of that place is in the plan.
  init(playbook: Playbook, effects: RuleEffects, edits: [PlanEdit], isPresent: (Int) -> Bool) {
    after = playbook.network.after
    move(by: effects, playbook)
    for edit in edits { free(edit, playbook, isPresent) }
  }

  /// The link goes; what the playbook has in its place comes. Where nobody else waits for the other step, what waits for
  /// this one waits for it too: it still has to be done before they begin.
  private mutating func free(_ edit: PlanEdit, _ playbook: Playbook, _ isPresent: (Int) -> Bool) {
    guard let step = playbook.position(ofStep: edit.step),
      let other = edit.value?.text.flatMap({ playbook.position(ofStep: $0) }),
      after[step].contains(where: { $0.step == other })
    else { return }
    after[step].removeAll { $0.step == other }
    let habit = playbook.steps[step].flexibility.habits.first { $0.after == edit.value?.text }
    for link in habit?.instead ?? [] { add(link, to: step, playbook) }
    let isAwaited = after.indices.contains { place in
      isPresent(place) && after[place].contains { $0.step == other && !$0.startToStart }
    }
    guard !isAwaited else { return }
    for place in after.indices where place != step && after[place].contains(where: { $0.step == step }) {
      add(StepDefinition.Link(step: playbook.steps[other].id), to: place, playbook)
    }
  }

  private mutating func add(_ link: StepDefinition.Link, to step: Int, _ playbook: Playbook) {
    guard let target = playbook.position(ofStep: link.step), !waits(target, for: step) else { return }
    after[step].append(
      StepNetwork.Link(step: target, startToStart: link.startToStart, lag: link.lag, bridged: link.bridged))
  }

  private mutating func move(by effects: RuleEffects, _ playbook: Playbook) {
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
    for (_, step, link) in additions { add(link, to: step, playbook) }
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
