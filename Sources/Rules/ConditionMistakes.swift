/// What can be wrong with a condition, said in one sentence, and what would be right in another.
extension ConditionParser {
  /// A mistake in a condition. `column` is 1-based, counted from the first character of the condition.
  package struct Mistake: Error, Hashable, Sendable {
    package var code: FindingCode
    package var column: Int
    package var message: String
    package var help: String
  }

  static let words = [
    "and", "or", "not", "known", "any", "all", "none", "count", "in", "as", "always", "never",
  ]

  func unknownName(_ token: ConditionToken) -> Mistake {
    let keys = vocabulary.definitions.map(\.key.name)
    let names = scopes.last.map { $0.fields.map(\.name) } ?? keys
    if let dot = token.text.firstIndex(of: "."), token.kind == .word {
      let first = String(token.text[..<dot])
      let isGroup = keys.contains { $0.hasPrefix(first + ".") }
      let nearest = Self.suggestion(for: token.text, among: keys)
      if !isGroup, nearest.isEmpty { return unboundName(token, first) }
      return Mistake(
        code: .unknownKey, column: token.column, message: "There is no fact \"\(token.text)\".",
        help: "Use a fact of the vocabulary.\(nearest)")
    }
    // A bare word inside the brackets of a list is meant as a field of its record.
    if let scope = scopes.last, token.kind == .word {
      return Mistake(
        code: .unknownKey, column: token.column,
        message: "A record of \(vocabulary[scope.list].key) has no field \"\(token.text)\".",
        help: "One of: \(names.joined(separator: ", ")).\(Self.suggestion(for: token.text, among: names + keys))")
    }
    return Mistake(
      code: .unknownKey, column: token.column, message: "There is no fact \"\(token.text)\".",
      help: "Use a fact of the vocabulary.\(Self.suggestion(for: token.text, among: names + keys))")
  }

  private func unboundName(_ token: ConditionToken, _ name: String) -> Mistake {
    let bound = scopes.compactMap(\.name)
    let nearest = Self.suggestion(for: name, among: bound)
    return Mistake(
      code: .unboundName, column: token.column, message: "No record is called \"\(name)\" here.",
      help: bound.isEmpty
        ? "Name one, as in \"any integrations as \(name)(\(token.text) = ...)\"."
        : "Records here: \(bound.joined(separator: ", ")).\(nearest)")
  }

  func unknownField(_ token: ConditionToken, _ field: String, _ depth: Int) -> Mistake {
    let names = scopes[depth].fields.map(\.name)
    return Mistake(
      code: .unknownKey, column: token.column,
      message: "A record of \(vocabulary[scopes[depth].list].key) has no field \"\(field)\".",
      help: "One of: \(names.joined(separator: ", ")).\(Self.suggestion(for: field, among: names))")
  }

  /// Why a record cannot be called so; nil when it can.
  func refusal(ofName token: ConditionToken) -> Mistake? {
    let isWord =
      token.kind == .word && !token.text.contains { $0 == "." || $0 == "-" } && token.text.first?.isLetter == true
    guard isWord, !Self.words.contains(token.text) else {
      return Mistake(
        code: .conditionSyntax, column: token.column, message: "\"\(token.text)\" is no name for a record.",
        help: "One word after \"as\", as in \"any integrations as link(link.kind = core)\".")
    }
    let isGroup = vocabulary.definitions.contains { $0.key.name.hasPrefix(token.text + ".") }
    guard isGroup || scopes.contains(where: { $0.name == token.text }) else { return nil }
    return Mistake(
      code: .nameTaken, column: token.column,
      message: isGroup
        ? "\"\(token.text)\" is the beginning of fact keys, so \"\(token.text).name\" would say two things."
        : "A record further out is called \"\(token.text)\" already.",
      help: "Take another word after \"as\".")
  }

  /// A word after a number that is no unit: "25 dayz", "50k dollars".
  func noUnit(_ token: ConditionToken, after number: ConditionToken) -> Mistake {
    Mistake(
      code: .conditionSyntax, column: token.column, message: "\"\(token.text)\" is no unit of \(number.text).",
      help: "A sum is written 50k or 50k EUR, a time 10wd, 5 days or 6 weeks, and a count is a number alone.")
  }

  func noFact(_ token: ConditionToken) -> Mistake {
    Mistake(
      code: .conditionSyntax, column: token.column, message: "\"\(token.text)\" is no fact.",
      help: "Begin with a fact, as in \"deal.value > 50k\".")
  }

  func clash(_ token: ConditionToken, wanted: String) -> Mistake {
    Mistake(
      code: .typeClash, column: token.column, message: "\"\(token.text)\" does not go with this fact.",
      help: "It takes \(wanted).")
  }

  func tooDeep(at token: ConditionToken?) -> Mistake {
    Mistake(
      code: .tooDeep, column: token?.column ?? 1, message: "Too many brackets stand within brackets here.",
      help: "Give a part of it a name: a fact of its own that is derived.")
  }

  static func suggestion(for word: String, among words: [String]) -> String {
    guard let nearest = Spelling.nearest(to: word, among: words) else { return "" }
    return " Did you mean \"\(nearest)\"?"
  }
}
