/// What keeps a condition from holding: a fact, what it is worth, and what it would take.
package struct Failing: Hashable, Sendable {
  package var key: Key
  package var seen: Value?
  package var source: Resolution.Source
  package var needed: Needed

  package enum Needed: Hashable, Sendable {
    case flag(Bool)
    /// That somebody says it, or that nobody does.
    case known(Bool)
    case compared(Condition.Comparison, Value)
    /// With another fact, whose worth is not known.
    case comparedWith(Condition.Comparison, Key)
    case among([Value], Bool)
    /// Records of the list: one, none or all of them as the condition says.
    case records(Condition.Quantifier, Condition?)
    /// So many records as the comparison says.
    case count(Condition.Comparison, Value, Condition?)
  }
}

extension Resolution {
  /// The facts that would have to be otherwise, the fewest there are, in the order of the condition; empty when it holds.
  /// Of alternatives the one with the fewest is taken, and the first of equals.
  package func failing(_ condition: Condition, wanted: Bool = true) -> [Failing] {
    guard truth(of: condition) != Truth(wanted) else { return [] }
    switch condition {
    case .always, .field, .knownField: return []
    case .not(let part): return failing(part, wanted: !wanted)
    case .all(let parts): return wanted ? everyOne(parts, wanted) : fewest(parts, wanted)
    case .any(let parts): return wanted ? fewest(parts, wanted) : everyOne(parts, wanted)
    case .fact(let position): return [failing(position, .flag(wanted))]
    case .known(let position): return [failing(position, .known(wanted))]
    case .member(let operand, let values): return failing(operand, .among(values, wanted)).map { [$0] } ?? []
    case .compare(let left, let comparison, let right):
      return compared(left, wanted ? comparison : comparison.opposite, right).map { [$0] } ?? []
    case .quantified(let quantifier, let selection):
      let asked: Condition.Quantifier = wanted ? quantifier : quantifier == .any ? .none : .any
      // Not all are so: one is not.
      let condition = wanted || quantifier != .all ? selection.condition : selection.condition.map { .not($0) }
      return [failing(selection.list, .records(asked, condition))]
    }
  }

  private func everyOne(_ parts: [Condition], _ wanted: Bool) -> [Failing] {
    var seen: Set<Failing> = []
    return parts.flatMap { failing($0, wanted: wanted) }.filter { seen.insert($0).inserted }
  }

  /// A part that nobody could answer, such as a field of a record, is no way at all.
  private func fewest(_ parts: [Condition], _ wanted: Bool) -> [Failing] {
    parts.map { failing($0, wanted: wanted) }.filter { !$0.isEmpty }.min { $0.count < $1.count } ?? []
  }

  private func failing(_ position: Int, _ needed: Failing.Needed) -> Failing {
    Failing(key: vocabulary[position].key, seen: values[position], source: sources[position], needed: needed)
  }

  private func failing(_ operand: Condition.Operand, _ needed: Failing.Needed) -> Failing? {
    switch operand {
    case .fact(let position): failing(position, needed)
    case .shifted(let inner, _): failing(inner, needed)
    case .count(let selection): failing(selection.list, needed)
    case .field, .value: nil
    }
  }

  private func compared(
    _ left: Condition.Operand, _ comparison: Condition.Comparison, _ right: Condition.Operand
  ) -> Failing? {
    if case .value = left { return compared(right, comparison.mirrored, left) }
    if case .value(let value) = right {
      if case .count(let selection) = left {
        return failing(selection.list, .count(comparison, value, selection.condition))
      }
      return failing(left, .compared(comparison, value))
    }
    // Of two facts the one that is not known is the one to ask; otherwise the first.
    let other = value(of: right)
    if other == nil, value(of: left) != nil { return compared(right, comparison.mirrored, left) }
    if let other { return failing(left, .compared(comparison, other)) }
    guard case .fact(let position) = Self.innermost(right) else { return failing(left, .known(true)) }
    return failing(left, .comparedWith(comparison, vocabulary[position].key))
  }

  private static func innermost(_ operand: Condition.Operand) -> Condition.Operand {
    if case .shifted(let inner, _) = operand { innermost(inner) } else { operand }
  }
}

extension Condition.Comparison {
  /// What holds where this does not.
  package var opposite: Self {
    switch self {
    case .equal: .unequal
    case .unequal: .equal
    case .less: .moreOrEqual
    case .lessOrEqual: .more
    case .more: .lessOrEqual
    case .moreOrEqual: .less
    }
  }

  /// The same with both sides exchanged.
  package var mirrored: Self {
    switch self {
    case .equal, .unequal: self
    case .less: .more
    case .lessOrEqual: .moreOrEqual
    case .more: .less
    case .moreOrEqual: .lessOrEqual
    }
  }
}
