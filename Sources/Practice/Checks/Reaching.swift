import Rules

/// Whether every thing comes out by some path of questions, and every concern is raised and can be eased. The path is the one of a rep
/// who asks openly, follows up and listens: if that one does not reach it, none does.
struct Reaching {
  let persona: Persona
  let moves: [Move]
  let level: Level
  let ear: Ear

  func findings() -> [Finding] {
    var patient = level
    patient.patience = 1_000
    patient.turns = 10_000
    var call = PracticeCall(persona: persona, level: patient, seed: 1, ear: ear, moves: moves, topics: [:])
    var isRaised: Set<String> = []
    // Each round asks for everything that is left once by each of its intents; a round that brings nothing new is the last but ten,
    // because some conditions wait for the time that has passed.
    var idle = 0
    while idle < 10 {
      let before = call.state.told.count + call.state.objectionsRaised.count
      for thing in persona.things where call.state.told[thing.name] == nil {
        for line in Self.lines(for: thing) where call.state.told[thing.name] == nil { _ = call.take(line) }
      }
      if persona.things.allSatisfy({ call.state.told[$0.name] != nil || $0.isNeverTold }) {
        _ = call.take(Self.good("ask_next_step"))
      }
      isRaised.formUnion(call.state.objectionsRaised)
      idle = call.state.told.count + call.state.objectionsRaised.count == before ? idle + 1 : 0
    }
    return unreached(call) + persona.objections.flatMap { findings(of: $0, isRaised: isRaised, in: call) }
  }

  private func unreached(_ call: PracticeCall) -> [Finding] {
    persona.things.filter { !$0.isNeverTold && call.state.told[$0.name] == nil }.map { thing in
      Finding(
        code: .neverReached, location: thing.location, message: "No question brings out \(thing.name).",
        help: thing.askedBy.isEmpty && thing.words.isEmpty
          ? "Say what asks for it, such as asked by: [ask_stakeholders]."
          : "Look at its unlock: what it waits for has to come out first, and trust ends at 100.")
    }
  }

  private func findings(of objection: Objection, isRaised: Set<String>, in call: PracticeCall) -> [Finding] {
    var findings: [Finding] = []
    if objection.levels.contains(level.name), !isRaised.contains(objection.name) {
      findings.append(
        Finding(
          code: .neverRaised, location: objection.location, message: "The objection \(objection.name) never comes up.",
          help: "Look at its when, such as when: talk.turn >= 4."))
    }
    let answers = PracticeVocabulary.intents.map { Self.good($0) } + [Self.good("handle_objection")]
    let isEased = answers.contains {
      CallFacts(persona: persona, level: level, state: call.state, line: $0).hold(objection.works)
    }
    if !isEased {
      findings.append(
        Finding(
          code: .neverEased, location: objection.location, message: "Nothing eases the objection \(objection.name).",
          help: "Such as works: line.acknowledges or line.asks."))
    }
    return findings
  }

  static func lines(for thing: Thing) -> [HeardLine] {
    let asks = thing.askedBy.map { intent in
      var line = good(intent)
      line.named = [thing.name]
      return line
    }
    guard asks.isEmpty, !thing.words.isEmpty else { return asks }
    var line = good("ask_current_state")
    line.named = [thing.name]
    return [line]
  }

  /// A line as a good rep would say it.
  static func good(_ intent: String) -> HeardLine {
    var line = HeardLine(text: intent, intent: intent)
    line.questions = 1
    line.isOpen = true
    line.follows = true
    line.acknowledges = true
    return line
  }
}
