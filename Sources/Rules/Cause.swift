/// Why a condition has the truth it has: a finite tree down to what somebody said, of the least depth there is.
package struct Cause: Hashable, Sendable {
  package var key: Key
  package var value: Value?
  package var source: Resolution.Source
  /// For a derived or assumed fact: what its line rests on.
  package var because: [Cause]

  package var depth: Int { 1 + (because.map(\.depth).max() ?? 0) }
}

extension Resolution {
  /// The facts that make the condition what it is; empty for `always`.
  package func causes(of condition: Condition) -> [Cause] {
    var seen: Set<Key> = []
    return proof(of: condition).filter { seen.insert($0.key).inserted }
  }

  private func proof(of condition: Condition) -> [Cause] {
    switch condition {
    case .always, .field, .knownField: return []
    case .not(let part): return proof(of: part)
    case .all(let parts): return proof(of: parts, decidedBy: .no)
    case .any(let parts): return proof(of: parts, decidedBy: .yes)
    case .fact(let position), .known(let position): return [cause(position)]
    case .compare(let left, _, let right): return proof(of: left) + proof(of: right)
    case .member(let operand, _): return proof(of: operand)
    case .quantified(_, let selection): return proof(of: selection)
    }
  }

  /// One part with the deciding truth is proof enough, and the shallowest is taken; otherwise every part counts.
  private func proof(of parts: [Condition], decidedBy deciding: Truth) -> [Cause] {
    let decided = parts.filter { truth(of: $0) == deciding }.map { proof(of: $0) }
    let shallowest = decided.min { (a, b) in (depth(a), a.count) < (depth(b), b.count) }
    return shallowest ?? parts.flatMap { proof(of: $0) }
  }

  private func depth(_ causes: [Cause]) -> Int { causes.map(\.depth).max() ?? 0 }

  private func proof(of operand: Condition.Operand) -> [Cause] {
    switch operand {
    case .fact(let position): [cause(position)]
    case .count(let selection): proof(of: selection)
    case .shifted(let operand, _): proof(of: operand)
    case .field, .value: []
    }
  }

  /// The list first, then what its condition asks beside its records.
  private func proof(of selection: Condition.Selection) -> [Cause] {
    let others = selection.factsRead.subtracting([selection.list]).sorted()
    return [cause(selection.list)] + others.map { cause($0) }
  }

  private func cause(_ position: Int) -> Cause {
    let definition = vocabulary[position]
    let because: [Cause] =
      switch sources[position] {
      case .derived(let line): causes(of: definition.derive[line].when)
      case .assumed(let line): causes(of: definition.assume[line].when)
      case .none, .said, .computed: []
      }
    return Cause(key: definition.key, value: values[position], source: sources[position], because: because)
  }
}
