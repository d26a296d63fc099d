extension Condition {
  /// Positions of all facts that the condition names, lists included.
  package var factsRead: Set<Int> {
    var found: Set<Int> = []
    collectFacts(into: &found)
    return found
  }

  private func collectFacts(into found: inout Set<Int>) {
    switch self {
    case .always, .field, .knownField: break
    case .all(let parts), .any(let parts): for part in parts { part.collectFacts(into: &found) }
    case .not(let part): part.collectFacts(into: &found)
    case .fact(let position), .known(let position): found.insert(position)
    case .compare(let left, _, let right):
      left.collectFacts(into: &found)
      right.collectFacts(into: &found)
    case .member(let operand, _): operand.collectFacts(into: &found)
    case .quantified(_, let selection): found.formUnion(selection.factsRead)
    }
  }

  /// The condition holds for at least one of the records, which the condition knows as the outermost one.
  package static func any(_ selection: Selection, where condition: Condition) -> Condition {
    var selection = selection
    switch (selection.condition, condition) {
    case (nil, .always): break
    case (nil, _): selection.condition = condition
    case (_?, .always): break
    case (let chosen?, _): selection.condition = .all([chosen, condition])
    }
    return .quantified(.any, selection)
  }
}

extension Condition.Selection {
  /// Positions of all facts that the selection names, its list included.
  package var factsRead: Set<Int> { (condition?.factsRead ?? []).union([list]) }
}

extension Condition.Operand {
  fileprivate func collectFacts(into found: inout Set<Int>) {
    switch self {
    case .fact(let position): found.insert(position)
    case .field, .value: break
    case .count(let selection): found.formUnion(selection.factsRead)
    case .shifted(let operand, _): operand.collectFacts(into: &found)
    }
  }
}
