import Planning
import Reading
import Rules

/// What a talk after a call tells: read by the same readers as a line of the conversation, sentence by sentence, because a
/// row that has happened and a person who was named often stand in one breath.
struct Telling {
  var effects: [Effect] = []
  /// The turns that were written.
  var turns: [Int] = []
  /// Something of it changed a fact or a row.
  var holdsFact = false
  /// A row was meant and it is not clear which.
  var asksBack = false
}

extension Conversation {
  /// - Parameter beginning: what is written before it, in a turn of the line.
  mutating func tell(_ line: String, beginning: [Change]) -> Telling {
    var telling = Telling()
    let first = log.lastTurn
    effects = []
    for sentence in toldSentences(line) {
      let entries = log.entries.count
      let before = plan
      if planStands, editRow(sentence) {
        let isStored = log.entries.count > entries
        telling.holdsFact = telling.holdsFact || isStored
        telling.asksBack = telling.asksBack || !isStored
        continue
      }
      let understood = understandTold(sentence)
      if let problem = goLiveProblem(understood.changes) {
        say(problem.name, problem.values)
        telling.asksBack = true
      } else if !understood.changes.isEmpty {
        let known = deal
        commit(understood.changes, words: sentence)
        for echo in echoes(of: understood.changes, known: known) { say(text: echo) }
        for phrase in understood.unsurePhrases { say("echo.unsure_reading", ["phrase": phrase]) }
        telling.holdsFact = true
        sayDifference(from: before)
      }
    }
    // The line is kept whole, whatever is read from it: it is what was said on that day. A row that is not clear is said
    // once more.
    if telling.holdsFact || !telling.asksBack { commit(beginning + [.moment("told")], words: line) }
    // Each edit asks for the next line; here the coach asks.
    telling.effects = effects.filter { if case .ask = $0 { false } else { true } }
    telling.turns = log.lastTurn > first ? Array((first + 1)...log.lastTurn) : []
    effects = []
    return telling
  }

  /// Here the rep was asked, so two things count that beside another answer would be a guess: a person with a part in it
  /// and no title, and a day in a sentence about go-live.
  private func understandTold(_ sentence: String) -> Understood {
    let understood = understandAnything(sentence)
    guard understood.changes.isEmpty else { return understood }
    let lowered = sentence.lowercased()
    if ["go-live", "go live", "golive"].contains(where: lowered.contains) {
      // "They moved go-live to 28 June": of two days the one it went to.
      let to = sentence.ranges(of: " to ").last.map { String(sentence[$0.upperBound...]) }
      for text in [to, sentence].compactMap(\.self) {
        let asked = understand(text, key: "timeline.go_live", turn: 0)
        if asked.problem == nil, asked.changes.contains(where: { Self.key(of: $0) == "timeline.go_live" }) {
          return asked
        }
      }
    }
    let people = readPeople(in: sentence, turn: .blockers, context: reading).people.filter { person in
      // Two names in front of "decides" may be a company's; with "met" or a signature they are somebody.
      !["other", "champion"].contains(person.record["role"]?.text ?? "other")
        && (person.record["name"]?.text ?? "").contains(" ")
    }
    return Understood(changes: people.map { .add("stakeholders", $0.record) })
  }

  /// Whole sentences; one that is cut wrongly still tells what it tells.
  private func toldSentences(_ line: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var previous: Character = " "
    let characters = Array(line)
    for (place, character) in characters.enumerated() {
      let next = characters.indices.contains(place + 1) ? characters[place + 1] : " "
      let endsHere =
        character == ";" || ([".", "!", "?"].contains(character) && next == " " && !previous.isUppercase)
      if endsHere {
        sentences.append(current)
        current = ""
      } else {
        current.append(character)
      }
      previous = character
    }
    sentences.append(current)
    return sentences.map(TypedLine.trimmed).filter { !$0.isEmpty }
  }

  var lastTurn: Int { log.lastTurn }

  /// Moments without a word on the screen.
  mutating func keep(_ changes: [Change], words: String) -> [Effect] {
    effects = []
    commit(changes, words: words)
    defer { effects = [] }
    return effects
  }

  /// Turns out of what counts, by a line of the log each.
  mutating func takeBack(turns: [Int]) -> [Effect] {
    effects = []
    for turn in turns.reversed() { commit([.undo(turn: turn)], words: "undo") }
    defer { effects = [] }
    return effects
  }
}
