import Rules

/// The state of a call and the line at hand, as the facts that conditions read.
struct CallFacts {
  let resolution: Resolution

  init(persona: Persona, level: Level, state: CallState, line: HeardLine, marks: Set<String> = []) {
    let vocabulary = persona.vocabulary
    var said: [(Int, Value)] = []
    func say(_ name: String, _ value: Value) {
      if let position = vocabulary.position(of: Key(name)) { said.append((position, value)) }
    }
    say("talk.trust", .number(Double(state.trust)))
    say("talk.patience", .number(Double(state.patience)))
    say("talk.turn", .number(Double(state.turn)))
    say("talk.open", .flag(state.trust >= level.opensAt))
    say("talk.trusting", .flag(state.trust >= level.opensAt + 20))
    say("talk.level", .text(level.name.rawValue))
    for (name, value) in Self.facts(of: line, marks: marks) { say(name, value) }
    var found: Set<Part> = []
    for thing in persona.things {
      let isTold = state.told[thing.name] != nil
      if isTold { found.formUnion(thing.parts) }
      say("told.\(thing.name)", .flag(isTold))
      say("heard.\(thing.name)", .flag(state.heard(thing.name)))
    }
    for part in Part.allCases { say("found.\(part.rawValue)", .flag(found.contains(part))) }
    for definition in vocabulary.definitions where definition.key.name.hasPrefix("did.") {
      say(definition.key.name, .flag(state.did.contains(String(definition.key.name.dropFirst(4)))))
    }
    resolution = Resolution(vocabulary: vocabulary, said: said, mode: .saidOnly)
  }

  /// A line alone, for a drill.
  init(vocabulary: Vocabulary, line: HeardLine) {
    var said: [(Int, Value)] = []
    for (name, value) in Self.facts(of: line, marks: []) {
      if let position = vocabulary.position(of: Key(name)) { said.append((position, value)) }
    }
    resolution = Resolution(vocabulary: vocabulary, said: said, mode: .saidOnly)
  }

  /// What conditions read of a line.
  private static func facts(of line: HeardLine, marks: Set<String>) -> [(String, Value)] {
    let flags: [String: Bool] = [
      "open": line.isOpen, "follows": line.follows, "acknowledges": line.acknowledges, "asks": line.asks,
      "dated": line.day != nil,
      "asks_how": line.asks && (line.intent.map(PracticeVocabulary.hows.contains) ?? false),
    ]
    return [
      ("line.intent", .text(line.intent ?? "other")), ("line.questions", .number(Double(line.questions))),
    ] + PracticeVocabulary.flagsOfLine.map { ("line.\($0)", .flag(flags[$0] ?? marks.contains($0))) }
  }

  func hold(_ condition: Condition?) -> Bool { condition.map { resolution.truth(of: $0) == .yes } ?? true }
}
