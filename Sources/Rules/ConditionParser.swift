/// Reads the condition language:
///
///     condition := term { ("and" | "or") term }        "and" binds tighter; brackets as usual
///     term      := ["not"] ( flag | "known" name | comparison | quantified | "always" | "never"
///                  | "(" condition ")" )
///     comparison:= operand ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) operand | operand "in" "[" value {"," value} "]"
///     operand   := name [ ("+" | "-") duration ] | value | "count" list
///     quantified:= ("any" | "all" | "none") list
///     list      := key [ "as" word ] [ "(" condition ")" ]
///     name      := key | field | word "." field
///     value     := number["k"|"m"] [currency] | choice | ISO date | duration such as 10wd, 6 weeks | "text"
///                  | "setting." word
///
/// Inside a list's condition a bare name is a field of its record; `word.field` is one of a record named further out, and
/// dotted keys stay keys.
package struct ConditionParser {
  let vocabulary: Vocabulary
  let day: (Substring) -> Int32?
  private var tokens: [ConditionToken] = []
  private var next = 0
  /// The records at hand, the outermost first.
  var scopes: [Scope] = []
  private var depth = 0

  /// Brackets within brackets; nobody reads a condition of even a tenth of it.
  private static let deepest = 64

  struct Scope {
    var list: Int
    var name: String?
    var fields: [FactType.Field]
  }

  /// `day` turns an ISO date into the opaque number that facts of type date hold.
  package init(vocabulary: Vocabulary, day: @escaping (Substring) -> Int32?) {
    self.vocabulary = vocabulary
    self.day = day
  }

  /// - Parameter each: the record that `for each` puts at hand.
  package mutating func parse(_ text: String, each: Condition.Selection? = nil) throws(Mistake) -> Condition {
    try begin(text)
    if let each { scopes = [Scope(list: each.list, name: each.name, fields: fields(of: each.list) ?? [])] }
    let condition = try disjunction()
    try end("Join conditions with \"and\" or \"or\".")
    return condition
  }

  /// `committees(kind = board) as body`, as `for each` has it: the list, the condition on its records, and their name.
  package mutating func parseSelection(_ text: String) throws(Mistake) -> Condition.Selection {
    try begin(text)
    var selection = try list()
    if selection.name == nil, take("as") { selection.name = try name() }
    try end("Such as integrations(kind = core) as link.")
    return selection
  }

  private mutating func begin(_ text: String) throws(Mistake) {
    tokens = try ConditionToken.scan(text)
    for place in tokens.indices { tokens[place] = try settled(tokens[place]) }
    (next, depth, scopes) = (0, 0, [])
  }

  private func end(_ help: String) throws(Mistake) {
    guard let extra = peek else { return }
    throw Mistake(
      code: .conditionSyntax, column: extra.column,
      message: "\"\(extra.text)\" stands after the end of the condition.", help: help)
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
    guard depth <= Self.deepest else { throw tooDeep(at: peek) }
    if take("not") { return .not(try term()) }
    if take("always") { return .always }
    if take("never") { return .not(.always) }
    if take("(") {
      let inner = try disjunction()
      try expect(")")
      return inner
    }
    if take("known") { return try known() }
    if let word = peek, let quantifier = Condition.Quantifier(rawValue: word.text), word.kind == .word {
      next += 1
      return .quantified(quantifier, try list())
    }
    return try comparison()
  }

  private mutating func known() throws(Mistake) -> Condition {
    guard let token = peek else { throw ended() }
    switch try named(token) {
    case .fact(let position)?:
      next += 1
      return .known(position)
    case .field(let field)?:
      next += 1
      return .knownField(field)
    default: throw unknownName(token)
    }
  }

  private mutating func comparison() throws(Mistake) -> Condition {
    guard let start = peek else { throw ended() }
    let left = try side()
    if take("in") {
      guard case .operand(let operand, _) = left else { throw noFact(start) }
      try expect("[")
      var values: [Value] = []
      repeat { values.append(try literal(like: operand)) } while take(",")
      try expect("]")
      return .member(operand, values)
    }
    if let sign = peek, let comparison = Condition.Comparison(rawValue: sign.text), sign.kind == .sign {
      next += 1
      let right = try side(besides: left)
      return try compare(left, comparison, right)
    }
    if case .operand(let operand, _) = left, kind(of: operand) == .flag {
      switch operand {
      case .fact(let position): return .fact(position)
      case .field(let field): return .field(field)
      case .value, .count, .shifted: break
      }
    }
    guard case .operand = left else { throw start.kind == .word ? unknownName(start) : noFact(start) }
    throw Mistake(
      code: .typeClash, column: start.column,
      message: "\"\(start.text)\" is no yes-or-no fact, so it cannot stand alone.",
      help: "Compare it, as in \"deal.value > 50k\", or ask \"known \(start.text)\".")
  }

  /// One side of a comparison: a literal takes its type from the other one.
  private enum Side {
    case operand(Condition.Operand, ConditionToken)
    case literal(ConditionToken, isNegative: Bool)
  }

  private mutating func side(besides other: Side? = nil) throws(Mistake) -> Side {
    if let token = peek, take("count") { return .operand(.count(try list()), token) }
    let isNegative = take("-")
    guard let token = peek else { throw ended() }
    guard token.kind != .sign else { throw noFact(token) }
    var operand: Condition.Operand?
    // A word of the choice on the left is meant as one, even where a field has the same name.
    if !isNegative, !isChoice(token.text, of: other) {
      operand = try named(token)
      if operand == nil, token.kind == .word, let day = day(Substring(token.text)), isShift(at: next + 1) {
        operand = .value(.day(day))
      }
    }
    next += 1
    guard let operand else {
      // A word with a dot is meant as a name; who means the text puts it in quotation marks.
      if token.kind == .word, token.text.contains("."), !isChoice(token.text, of: other) { throw unknownName(token) }
      return .literal(token, isNegative: isNegative)
    }
    return .operand(try shifted(operand, token), token)
  }

  private func isChoice(_ word: String, of side: Side?) -> Bool {
    guard case .operand(let operand, _)? = side, case .choice(let choices) = kind(of: operand) else { return false }
    return choices.contains(word)
  }

  private func isShift(at place: Int) -> Bool {
    place < tokens.count && tokens[place].kind == .sign && ["+", "-"].contains(tokens[place].text)
  }

  private mutating func shifted(
    _ operand: Condition.Operand, _ token: ConditionToken
  ) throws(Mistake) -> Condition.Operand {
    var operand = operand
    while isShift(at: next) {
      guard kind(of: operand) == .date || kind(of: operand) == .any else {
        throw Mistake(
          code: .typeClash, column: tokens[next].column, message: "\"\(token.text)\" is no date.",
          help: "Time is added to dates, as in \"timeline.go_live - 6 weeks\".")
      }
      let isEarlier = tokens[next].text == "-"
      next += 1
      guard let length = peek else { throw ended() }
      guard length.kind == .number, let duration = Self.duration(length.text, isNegative: isEarlier) else {
        throw clash(length, wanted: "a time such as 10wd, 5 days or 6 weeks")
      }
      next += 1
      operand = .shifted(operand, by: duration)
    }
    return operand
  }

  private func compare(
    _ left: Side, _ comparison: Condition.Comparison, _ right: Side
  ) throws(Mistake) -> Condition {
    switch (left, right) {
    case (.operand(let a, _), .operand(let b, let token)):
      guard kind(of: a).agrees(with: kind(of: b)) else { throw clash(token, wanted: "a fact of the same type") }
      return .compare(a, comparison, b)
    case (.operand(let a, _), .literal(let token, let isNegative)):
      return .compare(a, comparison, .value(try literal(token, isNegative: isNegative, like: a)))
    case (.literal(let token, let isNegative), .operand(let b, _)):
      return .compare(.value(try literal(token, isNegative: isNegative, like: b)), comparison, b)
    case (.literal(let token, _), .literal): throw token.kind == .word ? unknownName(token) : noFact(token)
    }
  }

  private mutating func literal(like operand: Condition.Operand) throws(Mistake) -> Value {
    let isNegative = take("-")
    guard let token = peek else { throw ended() }
    next += 1
    return try literal(token, isNegative: isNegative, like: operand)
  }

  private mutating func list() throws(Mistake) -> Condition.Selection {
    guard let token = peek else { throw ended() }
    guard let position = vocabulary.position(of: Key(token.text)), token.kind != .quoted else {
      throw unknownName(token)
    }
    guard let fields = fields(of: position) else {
      throw Mistake(
        code: .typeClash, column: token.column, message: "\"\(token.text)\" is no list.",
        help: "any, all, none and count go with lists, as in \"any stakeholders(side = buyer)\".")
    }
    next += 1
    var selection = Condition.Selection(list: position)
    if take("as") { selection.name = try name() }
    guard take("(") else { return selection }
    guard scopes.count < RowsAtHand.most else { throw tooDeep(at: token) }
    scopes.append(Scope(list: position, name: selection.name, fields: fields))
    selection.condition = try disjunction()
    scopes.removeLast()
    try expect(")")
    return selection
  }

  /// The word by which a record is called.
  private mutating func name() throws(Mistake) -> String {
    guard let token = peek else { throw ended() }
    next += 1
    if let mistake = refusal(ofName: token) { throw mistake }
    return token.text
  }

  // MARK: Tokens

  private var peek: ConditionToken? { next < tokens.count ? tokens[next] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard let token = peek, token.text == text, token.kind != .quoted else { return false }
    next += 1
    return true
  }

  private mutating func expect(_ text: String) throws(Mistake) {
    guard take(text) else {
      throw Mistake(
        code: .conditionSyntax, column: peek?.column ?? endColumn, message: "Here \"\(text)\" is missing.",
        help: peek.map { "Put \"\(text)\" before \"\($0.text)\"." } ?? "Put \"\(text)\" at the end.")
    }
  }

  private var endColumn: Int { (tokens.last.map { $0.column + $0.text.count }) ?? 1 }

  private func ended() -> Mistake {
    Mistake(
      code: .conditionSyntax, column: endColumn, message: "The condition ends in the middle.",
      help: "Complete it, as in \"data.personal and data.dpa\".")
  }
}
