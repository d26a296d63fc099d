import Rules

/// A lending library, to show that the engine knows no sales: is a loan allowed, and for how long?
enum Library {
  static let definitions: [FactDefinition] = [
    fact("loan.card", .flag), fact("loan.late", .flag), fact("loan.days", .count), fact("loan.fee", .money),
    fact("loan.limit", .money), fact("loan.due", .date), fact("loan.back", .date),
    fact("loan.kind", .choice(["book", "film", "map"])),
    fact("loan.note", .text), fact("loan.allowed", .flag), fact("loan.free", .flag),
    fact("readers", .list(reader), closed: true), fact("shelves", .list(shelf)),
  ]

  private static let reader = [
    FactType.Field(name: "name", type: .text), FactType.Field(name: "age", type: .count),
    FactType.Field(name: "member", type: .flag), FactType.Field(name: "room", type: .choice(["north", "south"])),
    FactType.Field(name: "since", type: .date),
  ]
  private static let shelf = [
    FactType.Field(name: "room", type: .choice(["north", "south"])), FactType.Field(name: "books", type: .count),
    FactType.Field(name: "open", type: .flag), FactType.Field(name: "keeper", type: .text),
  ]

  static func fact(_ key: Key, _ type: FactType, closed: Bool = false) -> FactDefinition {
    FactDefinition(key: key, type: type, closed: closed, location: Location(file: "library.yaml", line: 1, column: 1))
  }

  static func vocabulary(_ definitions: [FactDefinition] = definitions) -> Vocabulary {
    Vocabulary(definitions, rates: ["USD": 1, "EUR": 1.1])
  }

  static func parser(_ vocabulary: Vocabulary = vocabulary()) -> ConditionParser {
    ConditionParser(vocabulary: vocabulary) { $0 == "2027-05-10" ? 20_948 : nil }
  }

  static func condition(_ text: String, in vocabulary: Vocabulary = vocabulary()) throws -> Condition {
    var parser = parser(vocabulary)
    return try parser.parse(text)
  }

  static func line(_ value: Value, when text: String, in vocabulary: Vocabulary) throws -> Line {
    Line(
      value: value, when: try condition(text, in: vocabulary), text: text, rules: [],
      location: Location(file: "library.yaml", line: 1, column: 1))
  }

  static func resolution(
    _ facts: [Key: Value], in vocabulary: Vocabulary = vocabulary(), mode: Resolution.Mode = .assuming
  ) -> Resolution {
    let said = facts.compactMap { key, value in vocabulary.position(of: key).map { ($0, value) } }
    return Resolution(vocabulary: vocabulary, said: said, mode: mode)
  }

  static func truth(_ text: String, _ facts: [Key: Value] = [:]) throws -> Truth {
    resolution(facts).truth(of: try condition(text))
  }

  static func record(_ fields: (String, Value)...) -> Record { Record(fields) }
}
