extension Condition {
  /// Whether the condition may hold because this fact is not so: it stands under a "not", a "none" or a "!=".
  package func denies(_ fact: Int) -> Bool { reads(fact, denied: false) }

  private func reads(_ fact: Int, denied: Bool) -> Bool {
    switch self {
    case .always, .field, .knownField: false
    case .all(let parts), .any(let parts): parts.contains { $0.reads(fact, denied: denied) }
    case .not(let part): part.reads(fact, denied: !denied)
    case .fact(let position), .known(let position): denied && position == fact
    case .compare(_, let comparison, _): (comparison == .unequal) != denied && factsRead.contains(fact)
    case .member: denied && factsRead.contains(fact)
    case .quantified(let quantifier, let selection):
      selection.list == fact
        ? (quantifier == .none) != denied
        : selection.condition?.reads(fact, denied: (quantifier == .none) != denied) ?? false
    }
  }
}
