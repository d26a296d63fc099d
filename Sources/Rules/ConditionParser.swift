/// Reads the condition language:
///
///     condition := term { ("and" | "or") term }        "and" binds tighter; brackets as usual
///     term      := ["not"] ( key | "known" key | comparison | quantified | "always" | "never" | "(" condition ")" )
///     comparison:= operand ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) operand | operand "in" "[" value {"," value} "]"
///     operand   := key | value | "count" list [ "(" condition ")" ]
///     quantified:= ("any" | "all" | "none") list [ "(" condition ")" ]
///     value     := number["k"|"m"] | choice | ISO date | duration such as 10wd | "text"
package struct ConditionParser {
  private let vocabulary: Vocabulary
  private let day: (Substring) -> Int32?
  private var tokens: [ConditionToken] = []
  private var next = 0
  private var depth = 0
  /// Fields of the record at hand, while inside a quantifier.
  private var fields: [FactType.Field]?

  /// A mistake in a condition. `column` is 1-based, counted from the first character of the condition.
  package struct Mistake: Error, Hashable, Sendable {
    package var code: FindingCode
    package var column: Int
    package var message: String
    package var help: String
  }

  /// `day` turns an ISO date into the opaque number that facts of type date hold.
  package init(vocabulary: Vocabulary, day: @escaping (Substring) -> Int32?) {
    self.vocabulary = vocabulary
    self.day = day
  }

  package mutating func parse(_ text: String) throws(Mistake) -> Condition {
    tokens = try ConditionToken.scan(text)
    (next, depth) = (0, 0)
    fields = nil
    let condition = try disjunction()
    if let extra = peek {
      throw Mistake(
        code: "condition-syntax", column: extra.column,
        message: "\"\(extra.text)\" stands after the end of the condition.",
        help: "Join conditions with \"and\" or \"or\".")
    }
    return condition
  }

  /// `committees(kind = board)`, as `for each` has it: the list and the condition on its records.
  package mutating func parseSelection(_ text: String) throws(Mistake) -> (list: Int, Condition?) {
    tokens = try ConditionToken.scan(text)
    (next, depth) = (0, 0)
    fields = nil
    return try list()
  }

  // MARK: Grammar

  private mutating func disjunction() throws(Mistake) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Mistake) -> Condition {
    var parts = [try term()]
    while take("and") { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func term() throws(Mistake) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else {
      throw Mistake(
        code: .tooDeep, column: peek?.column ?? 1, message: "Too many brackets stand within brackets here.",
        help: "Give a part of it a name: a fact of its own that is derived.")
    }
    if take("not") { return .not(try term()) }
    if take("always") { return .always }
    if take("never") { return .not(.always) }
    if take("(") {
      let inner = try disjunction()
      try expect(")")
      return inner
    }
    if take("known") { return .known(try key()) }
    if let word = peek, let quantifier = Condition.Quantifier(rawValue: word.text), word.kind == .word {
      next += 1
      let (position, condition) = try list()
      return .quantified(quantifier, list: position, condition)
    }
    return try comparison()
  }

  private mutating func comparison() throws(Mistake) -> Condition {
    let start = peek
    let left = try operand(expecting: nil)
    if take("in") {
      try expect("[")
      var values: [Value] = []
      repeat { values.append(try literal(like: left)) } while take(",")
      try expect("]")
      return .member(left, values)
    }
    if let sign = peek, let comparison = Condition.Comparison(rawValue: sign.text), sign.kind == .sign {
      next += 1
      return .compare(left, comparison, try operand(expecting: left))
    }
    switch left {
    case .fact(let position) where vocabulary[position].type == .flag: return .fact(position)
    case .field(let name) where fieldType(name) == .flag: return .field(name)
    default:
      throw Mistake(
        code: "type-clash", column: start?.column ?? 1,
        message: "\"\(start?.text ?? "")\" is no yes-or-no fact, so it cannot stand alone.",
        help: "Compare it, as in \"deal.value > 50k\", or ask \"known \(start?.text ?? "")\".")
    }
  }

  private mutating func operand(expecting other: Condition.Operand?) throws(Mistake) -> Condition.Operand {
    if take("count") {
      let (position, condition) = try list()
      return .count(list: position, condition)
    }
    guard let token = peek else { throw ended() }
    if token.kind == .word {
      if let position = vocabulary.position(of: Key(token.text)), fields == nil || token.text.contains(".") {
        next += 1
        if let other { try check(vocabulary[position].type, fits: other, at: token) }
        return .fact(position)
      }
      if other == nil, fieldType(token.text) != nil {
        next += 1
        return .field(token.text)
      }
      if other == nil || token.text.contains(".") { throw unknownName(token) }
    }
    guard let other else {
      throw Mistake(
        code: "condition-syntax", column: token.column, message: "\"\(token.text)\" is no fact.",
        help: "Begin with a fact, as in \"deal.value > 50k\".")
    }
    return .value(try literal(like: other))
  }

  private mutating func list() throws(Mistake) -> (list: Int, Condition?) {
    guard let token = peek else { throw ended() }
    guard let position = vocabulary.position(of: Key(token.text)) else { throw unknownName(token) }
    guard case .list(let schema) = vocabulary[position].type else {
      throw Mistake(
        code: "type-clash", column: token.column, message: "\"\(token.text)\" is no list.",
        help: "any, all, none and count go with lists, as in \"any stakeholders(side = buyer)\".")
    }
    next += 1
    guard take("(") else { return (position, nil) }
    let outer = fields
    fields = schema
    defer { fields = outer }
    let condition = try disjunction()
    try expect(")")
    return (position, condition)
  }

  private mutating func key() throws(Mistake) -> Int {
    guard let token = peek else { throw ended() }
    guard let position = vocabulary.position(of: Key(token.text)) else { throw unknownName(token) }
    next += 1
    return position
  }

  // MARK: Values

  private mutating func literal(like operand: Condition.Operand) throws(Mistake) -> Value {
    guard let token = peek else { throw ended() }
    next += 1
    switch (kind(of: operand), token.kind) {
    case (.date, _):
      if let number = day(Substring(token.text)) { return .day(number) }
      throw clash(token, wanted: "a day such as 2027-05-10")
    case (.number, .number), (.any, .number):
      if let number = Self.number(token.text) { return .number(number) }
      throw clash(token, wanted: "a number such as 50k")
    case (.number, _): throw clash(token, wanted: "a number such as 50k")
    case (.flag, .word) where token.text == "yes" || token.text == "no": return .flag(token.text == "yes")
    case (.flag, _): throw clash(token, wanted: "yes or no")
    case (.choice(let choices), _):
      guard choices.contains(token.text) else {
        throw Mistake(
          code: "unknown-value", column: token.column,
          message: "\"\(token.text)\" is not one of the values of this fact.",
          help: "One of: \(choices.joined(separator: ", ")).\(Self.suggestion(for: token.text, among: choices))")
      }
      return .text(token.text)
    case (.text, _), (.any, _): return .text(token.text)
    case (.list, _): throw clash(token, wanted: "no comparison: ask any, all, none or count of a list")
    }
  }

  private enum Kind {
    case flag, text, number, date, any, list
    case choice([String])
  }

  private func kind(of operand: Condition.Operand) -> Kind {
    switch operand {
    case .count: .number
    case .value(let value):
      switch value {
      case .flag: .flag
      case .text: .text
      case .number, .money: .number
      case .day: .date
      case .record, .list: .list
      }
    case .fact(let position): kind(of: vocabulary[position].type)
    case .field(let name):
      switch fieldType(name) ?? .any {
      case .flag: .flag
      case .text: .text
      case .count: .number
      case .date: .date
      case .dates, .any: .any
      case .choice(let choices): .choice(choices)
      }
    }
  }

  private func kind(of type: FactType) -> Kind {
    switch type {
    case .flag: .flag
    case .text: .text
    case .count, .money: .number
    case .date: .date
    case .choice(let choices): .choice(choices)
    case .record, .list: .list
    }
  }

  private func check(
    _ type: FactType, fits other: Condition.Operand, at token: ConditionToken
  ) throws(Mistake) {
    switch (kind(of: type), kind(of: other)) {
    case (.number, .number), (.date, .date), (.flag, .flag), (.text, .text), (.choice, .choice), (_, .any): return
    default: throw clash(token, wanted: "a fact of the same type")
    }
  }

  private func fieldType(_ name: String) -> FactType.FieldType? { fields?.first { $0.name == name }?.type }

  /// `25k`, `1.5m`, `10wd`, `6weeks`: working days and weeks count as days of their kind.
  static func number(_ text: String) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(digits), value.isFinite else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "wd", "d", "day", "days": return value
    case "k": return value * 1_000
    case "m": return value * 1_000_000
    case "week", "weeks": return value * 7
    default: return nil
    }
  }

  // MARK: Tokens and mistakes

  private var peek: ConditionToken? { next < tokens.count ? tokens[next] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard let token = peek, token.text == text, token.kind != .quoted else { return false }
    next += 1
    return true
  }

  private mutating func expect(_ text: String) throws(Mistake) {
    guard take(text) else {
      throw Mistake(
        code: "condition-syntax", column: peek?.column ?? end, message: "Here \"\(text)\" is missing.",
        help: peek.map { "Put \"\(text)\" before \"\($0.text)\"." } ?? "Put \"\(text)\" at the end.")
    }
  }

  private var end: Int { (tokens.last.map { $0.column + $0.text.count }) ?? 1 }

  private func ended() -> Mistake {
    Mistake(
      code: "condition-syntax", column: end, message: "The condition ends in the middle.",
      help: "Complete it, as in \"data.personal and data.dpa\".")
  }

  private func unknownName(_ token: ConditionToken) -> Mistake {
    let names = fields.map { $0.map(\.name) } ?? vocabulary.definitions.map(\.key.name)
    return Mistake(
      code: "unknown-key", column: token.column, message: "There is no fact \"\(token.text)\".",
      help: "Use a fact of the vocabulary.\(Self.suggestion(for: token.text, among: names))")
  }

  private func clash(_ token: ConditionToken, wanted: String) -> Mistake {
    Mistake(
      code: "type-clash", column: token.column, message: "\"\(token.text)\" does not go with this fact.",
      help: "It takes \(wanted).")
  }

  static func suggestion(for word: String, among words: [String]) -> String {
    guard let nearest = Spelling.nearest(to: word, among: words) else { return "" }
    return " Did you mean \"\(nearest)\"?"
  }
}
