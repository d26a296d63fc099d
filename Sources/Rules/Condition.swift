/// A condition over facts, as `ConditionParser` reads it from a playbook:
///
///     data.personal and (paper.negotiated or data.dpa)
///     any stakeholders(side = buyer and role = economic_buyer and met)
package indirect enum Condition: Hashable, Sendable {
  case always
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The flag at this position of the vocabulary is yes.
  case fact(Int)
  /// The flag of the record at hand is yes.
  case field(String)
  case known(Int)
  case compare(Operand, Comparison, Operand)
  case member(Operand, [Value])
  case quantified(Quantifier, list: Int, Condition?)

  package enum Operand: Hashable, Sendable {
    case fact(Int)
    case field(String)
    case value(Value)
    case count(list: Int, Condition?)
  }

  package enum Comparison: String, Hashable, Sendable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
  }

  package enum Quantifier: String, Hashable, Sendable {
    case any, all, none
  }
}

extension Condition {
  /// Positions of all facts that the condition names, lists included.
  package var factsRead: Set<Int> {
    var found: Set<Int> = []
    collectFacts(into: &found)
    return found
  }

  private func collectFacts(into found: inout Set<Int>) {
    switch self {
    case .always, .field: break
    case .all(let parts), .any(let parts): for part in parts { part.collectFacts(into: &found) }
    case .not(let part): part.collectFacts(into: &found)
    case .fact(let position), .known(let position): found.insert(position)
    case .compare(let left, _, let right):
      left.collectFacts(into: &found)
      right.collectFacts(into: &found)
    case .member(let operand, _): operand.collectFacts(into: &found)
    case .quantified(_, let list, let part):
      found.insert(list)
      part?.collectFacts(into: &found)
    }
  }
}

extension Condition.Operand {
  fileprivate func collectFacts(into found: inout Set<Int>) {
    switch self {
    case .fact(let position): found.insert(position)
    case .field, .value: break
    case .count(let list, let part):
      found.insert(list)
      if let part { found.formUnion(part.factsRead) }
    }
  }
}
