extension Resolution {
  /// Positions of the facts whose answers could still change the condition. Ask it of a resolution made `saidOnly`.
  ///
  /// A derived fact stands for the facts that its own lines wait for; what the calendar or the plan computes is never asked.
  package func openFacts(in condition: Condition) -> Set<Int> {
    var open: Set<Int> = []
    collect(condition, into: &open)
    return open
  }

  private func collect(_ condition: Condition, into open: inout Set<Int>) {
    guard evaluate(condition, record: nil, mode: .saidOnly) == .unknown else { return }
    switch condition {
    case .always, .field: break
    case .all(let parts), .any(let parts): for part in parts { collect(part, into: &open) }
    case .not(let part): collect(part, into: &open)
    case .fact(let position), .known(let position): collect(position, into: &open)
    case .compare(let left, _, let right):
      collect(left, into: &open)
      collect(right, into: &open)
    case .member(let operand, _): collect(operand, into: &open)
    case .quantified(_, let list, _): collect(list, into: &open)
    }
  }

  private func collect(_ operand: Condition.Operand, into open: inout Set<Int>) {
    switch operand {
    case .fact(let position), .count(let position, _): collect(position, into: &open)
    case .field, .value: break
    }
  }

  private func collect(_ position: Int, into open: inout Set<Int>) {
    guard values[position] == nil else {
      // A list that is there but whose records lack a field waits for those fields.
      if case .list? = values[position] { open.insert(position) }
      return
    }
    let definition = vocabulary[position]
    guard definition.origin == .said else { return }
    open.insert(position)
    for line in definition.derive { collect(line.when, into: &open) }
  }
}
