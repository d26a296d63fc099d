extension Resolution {
  /// Positions of the facts whose answers could still change the condition. Ask it of a resolution made `saidOnly`.
  ///
  /// A derived fact stands for the facts that its own lines wait for; what the calendar or the plan computes is never asked.
  package func openFacts(in condition: Condition) -> Set<Int> {
    var open: Set<Int> = []
    collect(condition, [], into: &open)
    return open
  }

  private func collect(_ condition: Condition, _ records: [RecordAtHand], into open: inout Set<Int>) {
    guard truth(of: condition, for: records) == .unknown else { return }
    switch condition {
    case .always: break
    case .all(let parts), .any(let parts): for part in parts { collect(part, records, into: &open) }
    case .not(let part): collect(part, records, into: &open)
    case .fact(let position), .known(let position): collect(position, into: &open)
    case .field(let field), .knownField(let field): collect(field, records, into: &open)
    case .compare(let left, _, let right):
      collect(left, records, into: &open)
      collect(right, records, into: &open)
    case .member(let operand, _): collect(operand, records, into: &open)
    case .quantified(_, let selection): collect(selection, records, into: &open)
    }
  }

  private func collect(_ operand: Condition.Operand, _ records: [RecordAtHand], into open: inout Set<Int>) {
    switch operand {
    case .fact(let position): collect(position, into: &open)
    case .field(let field): collect(field, records, into: &open)
    case .count(let selection): collect(selection, records, into: &open)
    case .shifted(let operand, _): collect(operand, records, into: &open)
    case .value: break
    }
  }

  /// A list that nobody mentioned, or what the condition waits for in one of its records.
  private func collect(_ selection: Condition.Selection, _ outer: [RecordAtHand], into open: inout Set<Int>) {
    guard let records = records(of: selection.list) else { return collect(selection.list, into: &open) }
    guard let condition = selection.condition else { return }
    for record in records {
      collect(condition, outer + [RecordAtHand(list: selection.list, record: record)], into: &open)
    }
  }

  /// A field that a record lacks is asked for with its list.
  private func collect(_ field: Condition.Field, _ records: [RecordAtHand], into open: inout Set<Int>) {
    guard records.indices.contains(field.depth) else { return }
    let atHand = records[field.depth]
    if atHand.record[field.name] == nil, !vocabulary[atHand.list].closed { open.insert(atHand.list) }
  }

  private func collect(_ position: Int, into open: inout Set<Int>) {
    guard values[position] == nil else { return }
    let definition = vocabulary[position]
    guard definition.origin == .said else { return }
    open.insert(position)
    for line in definition.derive { collect(line.when, [], into: &open) }
  }
}
