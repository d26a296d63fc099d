/// A condition with the truth it shall have, taken apart into what single unknowns may be. Everything is said without
/// negation, because that of "one of these" is "one of the others".
indirect enum Formula {
  /// The unknown of this number has one of the marked values.
  case among(Int, UInt64)
  case all([Formula])
  case any([Formula])

  static let holds = Formula.all([])
  static let fails = Formula.any([])

  var negated: Formula {
    switch self {
    case .among(let unknown, let values): .among(unknown, ~values)
    case .all(let parts): .any(parts.map(\.negated))
    case .any(let parts): .all(parts.map(\.negated))
    }
  }
}

/// Kleene's logic in two-valued formulas: where neither holds, the condition is unknown.
struct TwoFormulas {
  var yes: Formula
  var no: Formula

  static let always = TwoFormulas(yes: .holds, no: .fails)

  /// One that reads nothing but this unknown.
  init(_ unknown: Int, yes: UInt64, no: UInt64) { self.init(yes: .among(unknown, yes), no: .among(unknown, no)) }

  init(yes: Formula, no: Formula) { (self.yes, self.no) = (yes, no) }

  var swapped: TwoFormulas { TwoFormulas(yes: no, no: yes) }

  static func all(_ parts: [TwoFormulas]) -> TwoFormulas {
    TwoFormulas(yes: .all(parts.map(\.yes)), no: .any(parts.map(\.no)))
  }
  static func any(_ parts: [TwoFormulas]) -> TwoFormulas {
    TwoFormulas(yes: .any(parts.map(\.yes)), no: .all(parts.map(\.no)))
  }
}
