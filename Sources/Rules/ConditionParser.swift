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
  /// What was wrong in the text read last, by column. Reading goes on after a name that is not known, a word that is none
  /// of a choice, and types that do not go together; it ends at the first place where the grammar itself is broken.
  package private(set) var mistakes: [Mistake] = []

  /// Whoever has made more has to begin again anyway.
  private static let mistakesAtMost = 10

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
  /// - Throws: the first of `mistakes`.
  package mutating func parse(_ text: String, each: Condition.Selection? = nil) throws(Mistake) -> Condition {
    do {
      let condition = try whole(text, each: each)
      if mistakes.isEmpty { return condition }
    } catch {
      mistakes.append(error)
    }
    throw first()
  }

  private mutating func whole(_ text: String, each: Condition.Selection?) throws(Mistake) -> Condition {
    try begin(text)
    if let each { scopes = [Scope(list: each.list, name: each.name, fields: fields(of: each.list) ?? [])] }
    let condition = try disjunction()
    try end("Join conditions with \"and\" or \"or\".")
    return condition
  }

  /// `committees(kind = board) as body`, as `for each` has it: the list, the condition on its records, and their name.
  package mutating func parseSelection(_ text: String) throws(Mistake) -> Condition.Selection {
    do {
      try begin(text)
      var selection = try list()
      if selection?.name == nil, take("as") { selection?.name = try name() }
      try end("Such as integrations(kind = core) as link.")
      if let selection, mistakes.isEmpty { return selection }
    } catch {
      mistakes.append(error)
    }
    throw first()
  }

  /// The same name twice is one slip.
  private mutating func first() -> Mistake {
    var said: Set<String> = []
    mistakes = mistakes.filter { said.insert($0.message).inserted }.sorted { $0.column < $1.column }
    return mistakes.first ?? ended()
  }

  /// Goes on as if it were right.
  private mutating func note(_ mistake: Mistake) throws(Mistake) {
    guard mistakes.count < Self.mistakesAtMost else { throw mistake }
    mistakes.append(mistake)
  }

  private mutating func begin(_ text: String) throws(Mistake) {
    (next, depth, scopes, mistakes) = (0, 0, [], [])
    tokens = try ConditionToken.scan(text)
    for place in tokens.indices {
      do {
        tokens[place] = try settled(tokens[place])
      } catch {
        try note(error)
        tokens[place].kind = .unreadable
      }
    }
  }

  private func end(_ help: String) throws(Mistake) {
    guard let extra = peek else { return }
    if extra.kind == .word, next > 0, tokens[next - 1].kind == .number, !Self.words.contains(extra.text) {
      throw noUnit(extra, after: tokens[next - 1])
    }
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
      return try list().map { .quantified(quantifier, $0) } ?? .always
    }
    return try comparison()
  }

  private mutating func known() throws(Mistake) -> Condition {
    guard let token = peek else { throw ended() }
    guard token.kind != .sign else { throw unknownName(token) }
    next += 1
    do {
      switch try named(token) {
      case .fact(let position)?: return .known(position)
      case .field(let field)?: return .knownField(field)
      default: try note(unknownName(token))
      }
    } catch {
      try note(error)
    }
    return .always
  }

  private mutating func comparison() throws(Mistake) -> Condition {
    guard let start = peek else { throw ended() }
    let left = try side()
    if take("in") {
      guard case .operand(let operand, _) = left else {
        if case .literal = left { try note(start.kind == .word ? unknownName(start) : noFact(start)) }
        return try unreadValues()
      }
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
    switch left {
    case .unreadable: break
    case .literal:
      let mistake = start.kind == .word ? unknownName(start) : noFact(start)
      // Where more words follow, they belong to the same slip.
      guard isEndOfTerm else { throw mistake }
      try note(mistake)
    case .operand:
      try note(
        Mistake(
          code: .typeClash, column: start.column,
          message: "\"\(start.text)\" is no yes-or-no fact, so it cannot stand alone.",
          help: "Compare it, as in \"deal.value > 50k\", or ask \"known \(start.text)\"."))
    }
    return .always
  }

  private var isEndOfTerm: Bool {
    guard let token = peek, token.kind != .quoted else { return peek == nil }
    return [")", "and", "or"].contains(token.text)
  }

  /// The values of an operand that could not be read: nothing can be said about them.
  private mutating func unreadValues() throws(Mistake) -> Condition {
    try expect("[")
    repeat {
      _ = take("-")
      guard let token = peek else { throw ended() }
      guard token.kind != .sign else { throw noFact(token) }
      next += 1
    } while take(",")
    try expect("]")
    return .always
  }

  /// One side of a comparison: a literal takes its type from the other one.
  private enum Side {
    case operand(Condition.Operand, ConditionToken)
    case literal(ConditionToken, isNegative: Bool)
    /// It was said already what is wrong with it.
    case unreadable
  }

  private mutating func side(besides other: Side? = nil) throws(Mistake) -> Side {
    if let token = peek, take("count") { return try list().map { .operand(.count($0), token) } ?? .unreadable }
    let isNegative = take("-")
    guard let token = peek else { throw ended() }
    guard token.kind != .sign else { throw noFact(token) }
    guard token.kind != .unreadable else { return try unreadable() }
    var operand: Condition.Operand?
    // A word of the choice on the left is meant as one, even where a field has the same name.
    if !isNegative, !isChoice(token.text, of: other) {
      do {
        operand = try named(token)
      } catch {
        try note(error)
        return try unreadable()
      }
      if operand == nil, token.kind == .word, let day = day(Substring(token.text)), isShift(at: next + 1) {
        operand = .value(.day(day))
      }
    }
    next += 1
    guard let operand else {
      // A word with a dot is meant as a name; who means the text puts it in quotation marks.
      if token.kind == .word, token.text.contains("."), !isChoice(token.text, of: other) {
        try note(unknownName(token))
        next -= 1
        return try unreadable()
      }
      return .literal(token, isNegative: isNegative)
    }
    return .operand(try shifted(operand, token), token)
  }

  /// Past the word, and past what is added to it.
  private mutating func unreadable() throws(Mistake) -> Side {
    next += 1
    while isShift(at: next) {
      next += 1
      guard peek != nil else { throw ended() }
      next += 1
    }
    return .unreadable
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
      if length.kind == .unreadable {
        next += 1
        continue
      }
      guard length.kind == .number, let duration = Self.duration(length.text, isNegative: isEarlier) else {
        throw clash(length, wanted: "a time such as 10wd, 5 days or 6 weeks")
      }
      next += 1
      operand = .shifted(operand, by: duration)
    }
    return operand
  }

  private mutating func compare(
    _ left: Side, _ comparison: Condition.Comparison, _ right: Side
  ) throws(Mistake) -> Condition {
    do {
      return try compared(left, comparison, right)
    } catch {
      try note(error)
      return .always
    }
  }

  private func compared(
    _ left: Side, _ comparison: Condition.Comparison, _ right: Side
  ) throws(Mistake) -> Condition {
    switch (left, right) {
    case (.unreadable, _), (_, .unreadable): return .always
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
    guard token.kind != .sign else { throw noFact(token) }
    next += 1
    guard token.kind != .unreadable else { return .text("") }
    do {
      return try literal(token, isNegative: isNegative, like: operand)
    } catch {
      try note(error)
      return .text("")
    }
  }

  /// Nil for one that is not known: what is asked of its records cannot be read then, and is passed over.
  private mutating func list() throws(Mistake) -> Condition.Selection? {
    guard let token = peek else { throw ended() }
    guard token.kind != .sign else { throw unknownName(token) }
    guard let position = vocabulary.position(of: Key(token.text)), token.kind != .quoted else {
      try note(unknownName(token))
      try passList()
      return nil
    }
    guard let fields = fields(of: position) else {
      try note(
        Mistake(
          code: .typeClash, column: token.column, message: "\"\(token.text)\" is no list.",
          help: "any, all, none and count go with lists, as in \"any stakeholders(side = buyer)\"."))
      try passList()
      return nil
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

  /// Past the word, its name for the record, and its brackets.
  private mutating func passList() throws(Mistake) {
    next += 1
    if take("as") { next += 1 }
    guard take("(") else { return }
    var open = 1
    while open > 0 {
      if take("(") {
        open += 1
      } else if open == 1, peek == nil {
        try expect(")")
      } else if take(")") {
        open -= 1
      } else if peek == nil {
        throw ended()
      } else {
        next += 1
      }
    }
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
