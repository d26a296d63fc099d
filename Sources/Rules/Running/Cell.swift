/// What a fact or a field is worth when it is compared: a kind and a number.
struct Cell: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// Nobody said it.
    case unknown
    /// Missing from a record of a closed list: what was not said there is not so.
    case notSo
    /// There, but nothing that can be compared: a record, a list, an amount in a currency without a rate.
    case unlike
    case number, flag
    /// The number of a word; one that no condition names is below zero.
    case word
  }

  var kind: Kind
  var number: Double

  static let unknown = Cell(kind: .unknown, number: 0)
  static let notSo = Cell(kind: .notSo, number: 0)
  static let unlike = Cell(kind: .unlike, number: 0)

  var flag: Truth {
    switch kind {
    case .flag: Truth(number == 1)
    case .notSo: .no
    case .unknown, .unlike, .number, .word: .unknown
    }
  }

  func compare(_ sign: Condition.Comparison, _ other: Cell) -> Truth {
    if kind == .number, other.kind == .number {
      return switch sign {
      case .equal: Truth(number == other.number)
      case .unequal: Truth(number != other.number)
      case .less: Truth(number < other.number)
      case .lessOrEqual: Truth(number <= other.number)
      case .more: Truth(number > other.number)
      case .moreOrEqual: Truth(number >= other.number)
      }
    }
    if kind == .notSo || other.kind == .notSo { return Truth(sign == .unequal) }
    if kind.rawValue < Kind.number.rawValue || other.kind.rawValue < Kind.number.rawValue { return .unknown }
    switch sign {
    case .equal: return Truth(self == other)
    case .unequal: return Truth(self != other)
    case .less, .lessOrEqual, .more, .moreOrEqual: return .unknown
    }
  }

  func isAmong(_ others: ArraySlice<Cell>) -> Truth {
    switch kind {
    case .unknown, .unlike: return .unknown
    case .notSo: return .no
    case .number, .flag, .word:
      for other in others where compare(.equal, other) == .yes { return .yes }
      // An amount without a rate among the constants: it might have been that one.
      return others.contains { $0.kind == .unlike } ? .unknown : .no
    }
  }
}

/// The truth of a condition in both lights: with what is assumed, and by what was said alone.
package struct Truths: Hashable, Sendable {
  package var assuming: Truth
  package var saidOnly: Truth

  package init(_ assuming: Truth, _ saidOnly: Truth) {
    self.assuming = assuming
    self.saidOnly = saidOnly
  }

  init(both truth: Truth) { self.init(truth, truth) }

  static let yes = Truths(both: .yes)
  static let no = Truths(both: .no)
  static let unknown = Truths(both: .unknown)

  static func least(_ a: Truths, _ b: Truths) -> Truths {
    Truths(min(a.assuming, b.assuming), min(a.saidOnly, b.saidOnly))
  }
  static func most(_ a: Truths, _ b: Truths) -> Truths {
    Truths(max(a.assuming, b.assuming), max(a.saidOnly, b.saidOnly))
  }
  static prefix func ! (truths: Truths) -> Truths { Truths(!truths.assuming, !truths.saidOnly) }
}
