/// Why a fact is what it is: a finite tree down to what somebody said, of the least depth there is.
package struct Cause: Hashable, Sendable {
  package let key: Key
  package let value: Value?
  package let source: Resolution.Source
  /// Rules of the line by which a fact is derived or assumed.
  package let rules: [String]
  /// For a derived or assumed fact: what its line rests on.
  package let because: [Cause]
  /// Kept, because facts that share causes would be walked again and again.
  package let depth: Int

  init(key: Key, value: Value?, source: Resolution.Source, rules: [String] = [], because: [Cause] = []) {
    self.key = key
    self.value = value
    self.source = source
    self.rules = rules
    self.because = because
    self.depth = 1 + (because.lazy.map(\.depth).max() ?? 0)
  }
}

extension Resolution {
  /// The facts that make the condition what it is; empty for `always`.
  package func causes(of condition: Condition) -> [Cause] {
    var prover = Prover(resolution: self)
    return prover.proof(of: condition)
  }

  /// Why a fact is what it is; nil for a key that the vocabulary lacks.
  package func cause(of key: Key) -> Cause? {
    guard let position = vocabulary.position(of: key) else { return nil }
    var prover = Prover(resolution: self)
    return prover.cause(position)
  }
}

/// Finds shallowest proofs. Every fact is proved once, so that facts that share causes cost no more than others; facts stand
/// in strata, so a proof never comes back to where it began.
private struct Prover {
  let resolution: Resolution
  private var known: [Int: Cause] = [:]

  init(resolution: Resolution) { self.resolution = resolution }

  /// The causes of one condition, each fact once.
  mutating func proof(of condition: Condition) -> [Cause] {
    switch condition {
    case .always, .field, .knownField: return []
    case .not(let part): return proof(of: part)
    case .all(let parts): return proof(of: parts, decidedBy: .no)
    case .any(let parts): return proof(of: parts, decidedBy: .yes)
    case .fact(let position), .known(let position): return [cause(position)]
    case .compare(let left, _, let right): return Self.once(proof(of: left) + proof(of: right))
    case .member(let operand, _): return proof(of: operand)
    case .quantified(_, let selection): return proof(of: selection)
    }
  }

  /// One part with the deciding truth is proof enough, and the shallowest is taken; otherwise every part counts.
  private mutating func proof(of parts: [Condition], decidedBy deciding: Truth) -> [Cause] {
    var shallowest: [Cause]?
    for part in parts where resolution.truth(of: part) == deciding {
      let proof = proof(of: part)
      guard let best = shallowest else {
        shallowest = proof
        continue
      }
      if (Self.depth(proof), proof.count) < (Self.depth(best), best.count) { shallowest = proof }
    }
    if let shallowest { return shallowest }
    var all: [Cause] = []
    for part in parts { all += proof(of: part) }
    return Self.once(all)
  }

  private mutating func proof(of operand: Condition.Operand) -> [Cause] {
    switch operand {
    case .fact(let position): [cause(position)]
    case .count(let selection): proof(of: selection)
    case .shifted(let operand, _): proof(of: operand)
    case .field, .value: []
    }
  }

  /// The list first, then what its condition asks beside its records.
  private mutating func proof(of selection: Condition.Selection) -> [Cause] {
    var causes = [cause(selection.list)]
    for position in selection.factsRead.subtracting([selection.list]).sorted() { causes.append(cause(position)) }
    return causes
  }

  mutating func cause(_ position: Int) -> Cause {
    if let cause = known[position] { return cause }
    let cause = found(position)
    known[position] = cause
    return cause
  }

  private mutating func found(_ position: Int) -> Cause {
    let definition = resolution.vocabulary[position]
    let (value, source) = (resolution.values[position], resolution.sources[position])
    func cause(_ line: Line?, _ because: [Cause]) -> Cause {
      Cause(key: definition.key, value: value, source: source, rules: line?.rules ?? [], because: because)
    }
    switch source {
    case .none, .said, .computed: return cause(nil, [])
    case .assumed(let index): return cause(definition.assume[index], proof(of: definition.assume[index].when))
    case .derived(let index):
      var best = cause(definition.derive[index], proof(of: definition.derive[index].when))
      // Several lines may give the same value; the one that is quickest to tell is the reason.
      for line in definition.derive.dropFirst(index + 1)
      where line.value == value && resolution.truth(of: line.when) == .yes {
        let other = cause(line, proof(of: line.when))
        if (other.depth, other.because.count) < (best.depth, best.because.count) { best = other }
      }
      return best
    }
  }

  private static func depth(_ causes: [Cause]) -> Int { causes.lazy.map(\.depth).max() ?? 0 }

  private static func once(_ causes: [Cause]) -> [Cause] {
    var seen: Set<Key> = []
    return causes.filter { seen.insert($0.key).inserted }
  }
}
