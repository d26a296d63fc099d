/// Names and literals of a condition, and the types that decide whether they go together.
extension ConditionParser {
  enum Kind: Equatable {
    case flag, text, number, money, date, any, list
    case choice([String])

    func agrees(with other: Kind) -> Bool {
      switch (self, other) {
      case (.list, _), (_, .list): false
      case (.any, _), (_, .any): true
      case (.choice(let a), .choice(let b)): a.contains { b.contains($0) }
      case (.text, .choice), (.choice, .text): true
      default: self == other
      }
    }
  }

  /// The fact or the field that a word names; nil for a word that is neither, and so may be a value.
  ///
  /// - Throws: for a field that the record named before the dot does not have.
  func named(_ token: ConditionToken) throws(Mistake) -> Condition.Operand? {
    guard token.kind == .word else { return nil }
    if let field = scopes.last.flatMap({ scope in scope.fields.first { $0.name == token.text } }) {
      return .field(Condition.Field(depth: scopes.count - 1, name: field.name))
    }
    if let position = vocabulary.position(of: Key(token.text)) { return .fact(position) }
    guard let dot = token.text.firstIndex(of: ".") else { return nil }
    guard let depth = scopes.lastIndex(where: { $0.name.map { token.text[..<dot] == $0 } ?? false }) else { return nil }
    let name = String(token.text[token.text.index(after: dot)...])
    guard scopes[depth].fields.contains(where: { $0.name == name }) else { throw unknownField(token, name, depth) }
    return .field(Condition.Field(depth: depth, name: name))
  }

  func fields(of list: Int) -> [FactType.Field]? {
    if case .list(let fields) = vocabulary[list].type { fields } else { nil }
  }

  func kind(of operand: Condition.Operand) -> Kind {
    switch operand {
    case .count: .number
    case .shifted: .date
    case .value(let value):
      switch value {
      case .flag: .flag
      case .text: .text
      case .number: .number
      case .money: .money
      case .day: .date
      case .record, .list: .list
      }
    case .fact(let position):
      switch vocabulary[position].type {
      case .flag: .flag
      case .text: .text
      case .count: .number
      case .money: .money
      case .date: .date
      case .choice(let choices): .choice(choices)
      case .record, .list: .list
      }
    case .field(let field):
      switch scopes[field.depth].fields.first(where: { $0.name == field.name })?.type ?? .any {
      case .flag: .flag
      case .text: .text
      case .count: .number
      case .date: .date
      case .dates, .any: .any
      case .choice(let choices): .choice(choices)
      }
    }
  }

  // MARK: Values

  func literal(
    _ token: ConditionToken, isNegative: Bool, like operand: Condition.Operand
  ) throws(Mistake) -> Value {
    let sign: Double = isNegative ? -1 : 1
    switch (kind(of: operand), token.kind) {
    case (.date, _):
      if !isNegative, let number = day(Substring(token.text)) { return .day(number) }
      throw clash(token, wanted: "a day such as 2027-05-10")
    case (.number, .number), (.any, .number):
      if let number = Self.number(token.text) { return .number(sign * number) }
      throw clash(token, wanted: "a number such as 50k")
    case (.number, _): throw clash(token, wanted: "a number such as 50k")
    case (.money, .number):
      if let number = Self.number(token.text) { return .number(sign * number) }
      if let money = Self.money(token.text) { return try .money(known(money, token, sign)) }
      throw clash(token, wanted: "an amount such as 50k or 50k EUR")
    case (.money, _): throw clash(token, wanted: "an amount such as 50k or 50k EUR")
    case _ where isNegative: throw clash(token, wanted: "no sign before it")
    case (.flag, .word) where token.text == "yes" || token.text == "no": return .flag(token.text == "yes")
    case (.flag, _): throw clash(token, wanted: "yes or no")
    case (.choice(let choices), _):
      guard choices.contains(token.text) else {
        throw Mistake(
          code: .unknownValue, column: token.column,
          message: "\"\(token.text)\" is not one of the values of this fact.",
          help: "One of: \(choices.joined(separator: ", ")).\(Self.suggestion(for: token.text, among: choices))")
      }
      return .text(token.text)
    case (.any, .word):
      if let number = day(Substring(token.text)) { return .day(number) }
      return token.text == "yes" ? .flag(true) : token.text == "no" ? .flag(false) : .text(token.text)
    case (.text, _), (.any, _): return .text(token.text)
    case (.list, _): throw clash(token, wanted: "no comparison: ask any, all, none or count of a list")
    }
  }

  /// `25k`, `1.5m`, `10wd`, `6weeks`: working days and weeks count as days of their kind.
  package static func number(_ text: String) -> Double? {
    guard let (value, unit) = measure(text) else { return nil }
    switch unit {
    case "", "wd", "d", "day", "days": return value
    case "k": return value * 1_000
    case "m": return value * 1_000_000
    case "week", "weeks": return value * 7
    default: return nil
    }
  }

  /// `50kEUR`, as the scanner gives an amount with its currency.
  private static func money(_ text: String) -> Money? {
    let currency = String(text.suffix(3))
    guard currency.allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
    return number(String(text.dropLast(3))).map { Money($0, currency) }
  }

  private func known(_ money: Money, _ token: ConditionToken, _ sign: Double) throws(Mistake) -> Money {
    guard vocabulary.rates[money.currency] != nil else {
      let currencies = vocabulary.rates.keys.sorted()
      throw Mistake(
        code: .unknownValue, column: token.column, message: "There is no rate for \(money.currency).",
        help: "One of: \(currencies.joined(separator: ", ")); or add it to the rates in the settings.")
    }
    return Money(sign * money.amount, money.currency)
  }

  /// `10wd`, `5days`, `6weeks`: nothing without its unit, because ten days are not ten working days.
  static func duration(_ text: String, isNegative: Bool) -> Condition.Duration? {
    guard let (value, unit) = measure(text), value == value.rounded(), value <= 36_500 else { return nil }
    let days = Int(value) * (isNegative ? -1 : 1)
    switch unit {
    case "wd": return Condition.Duration(days: days, areWorkingDays: true)
    case "d", "day", "days": return Condition.Duration(days: days, areWorkingDays: false)
    case "week", "weeks": return Condition.Duration(days: days * 7, areWorkingDays: false)
    default: return nil
    }
  }

  private static func measure(_ text: String) -> (value: Double, unit: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard let value = Double(digits), value.isFinite else { return nil }
    return (value, text[digits.endIndex...])
  }
}
