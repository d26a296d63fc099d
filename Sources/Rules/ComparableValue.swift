/// What is left of a value when it is compared: an amount in the currency of the thresholds, a day, a count, a word.
enum ComparableValue: Hashable {
  case number(Double)
  case flag(Bool)
  case text(String)

  /// Values of two kinds are unequal, and have no order.
  func compare(_ comparison: Condition.Comparison, _ other: ComparableValue) -> Truth {
    guard case .number(let a) = self, case .number(let b) = other else {
      switch comparison {
      case .equal: return Truth(self == other)
      case .unequal: return Truth(self != other)
      case .less, .lessOrEqual, .more, .moreOrEqual: return .unknown
      }
    }
    return switch comparison {
    case .equal: Truth(a == b)
    case .unequal: Truth(a != b)
    case .less: Truth(a < b)
    case .lessOrEqual: Truth(a <= b)
    case .more: Truth(a > b)
    case .moreOrEqual: Truth(a >= b)
    }
  }
}

extension Vocabulary {
  /// Nil for what cannot be compared: records, lists, and amounts in a currency without a rate.
  func comparable(_ value: Value) -> ComparableValue? {
    switch value {
    case .number(let number): .number(number)
    case .money(let money): rates[money.currency].map { .number($0 * money.amount) }
    case .day(let day): .number(Double(day))
    case .flag(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .record, .list: nil
    }
  }
}
