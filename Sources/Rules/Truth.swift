/// Kleene's three values. `unknown` means that an answer would decide; `OpenFacts` names the answers.
package enum Truth: Int8, Hashable, Sendable, Comparable {
  case no, unknown, yes

  package init(_ value: Bool) { self = value ? .yes : .no }

  package static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
