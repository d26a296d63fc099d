import Foundation
import Planning
import Practice
import Scheduling
import Testing

@Suite("A buyer under fire: 1,000 random turns")
struct UnderFireTests {
  @Test("says nothing that is still hidden, invents nothing, and always has an answer", arguments: Buyers.names)
  func holds(name: String) throws {
    let persona = try #require(Buyers.named(name))
    var found: [String] = []
    var lines = RandomLines(seed: 7)
    let words = persona.things.flatMap(\.words)
    let levels = Level.Name.allCases
    var seed = 0
    var call = try #require(Buyers.call(persona, level: .normal, seed: 0))
    var spoken = Spoken(call)
    for _ in 0..<1_000 {
      if call.isOver {
        seed += 1
        call = try #require(Buyers.call(persona, level: levels[seed % levels.count], seed: UInt64(seed)))
        spoken = Spoken(call)
      }
      let line = lines.next(words: words)
      let turn = call.hear(line)
      let place =
        "\(name), \(call.level.name.rawValue), seed \(seed), turn \(turn.number): \(line.debugDescription) -> \"\(turn.replyText)\""
      if turn.replyText.isEmpty { found.append("A dead end: \(place)") }
      if turn.replyText.contains("{") { found.append("An empty place: \(place)") }
      found += spoken.problems(turn, in: call).map { "\($0): \(place)" }
    }
    #expect(found.isEmpty, "\(found.count) in 1,000 turns:\n\(found.prefix(12).joined(separator: "\n"))")
  }

  @Test("answers the same lines with the same words", arguments: Buyers.names)
  func sameBytes(name: String) throws {
    let persona = try #require(Buyers.named(name))
    func run() throws -> [String] {
      var lines = RandomLines(seed: 3)
      var call = try #require(Buyers.call(persona, level: .hard, seed: 11))
      var replies: [String] = []
      for _ in 0..<40 where !call.isOver { replies.append(call.hear(lines.next(words: [])).replyText) }
      return replies
    }
    #expect(try run() == run())
  }

  @Test("takes a line back as if it had never been said", arguments: Buyers.names)
  func undo(name: String) throws {
    let persona = try #require(Buyers.named(name))
    var call = try #require(Buyers.call(persona))
    _ = call.hear("What made you look at this now?")
    let before = call
    _ = call.hear("Who signs the contract?")
    let undone = call.undoing()
    #expect(undone.turns == before.turns)
    #expect(undone.state.trust == before.state.trust)
  }
}

/// What a buyer has said so far in a call, and what they may say.
private struct Spoken {
  private let allowedFigures: Set<Int>
  private var said: [String]

  init(_ call: PracticeCall) {
    allowedFigures = Set(Self.known(call.persona).flatMap { Figures.all(in: $0) }.map(\.value))
    said = [call.opening]
  }

  mutating func problems(_ turn: Turn, in call: PracticeCall) -> [String] {
    var problems: [String] = []
    let persona = call.persona
    // The day that both agreed on came from the rep.
    let agreed = (turn.agreedDay ?? call.state.agreedDay).map { DayWords().long($0).dropLast(5).lowercased() } ?? "-"
    let reply = " " + turn.replyText.lowercased().replacingOccurrences(of: agreed, with: "-") + " "
    // What the rep said may be said back to them.
    let given =
      (persona.before + " " + persona.product + " " + persona.person.title + " " + persona.person.company + " "
      + turn.line).lowercased()
    for thing in persona.things where call.state.told[thing.name] == nil {
      for word in thing.words.map({ $0.lowercased() }) where reply.containsWord(word) && !given.contains(word) {
        problems.append("Gives away \(thing.name)")
      }
    }
    let own = Set(Figures.all(in: turn.line).map(\.value))
    for figure in Figures.all(in: turn.replyText)
    where !allowedFigures.contains(figure.value) && !own.contains(figure.value)
      && !agreed.contains(figure.words) && turn.heard.questions != figure.value / 100
    {
      problems.append("Invents \(figure.words)")
    }
    for line in turn.reply where said.contains(line) && turn.end == nil {
      problems.append("Says twice: \(line)")
    }
    said += turn.reply
    return problems
  }

  private static func known(_ persona: Persona) -> [String] {
    persona.things.flatMap { $0.words + $0.gives.values.map { "\($0)" } } + persona.known.values.map { "\($0)" }
      + persona.changes.flatMap { $0.gives.values.map { "\($0)" } }
      + persona.days.map { "\($0.value.civil.day) \($0.value.civil.year)" } + [persona.before]
      + persona.things.flatMap { $0.gives.values }.compactMap(\.money).map {
        "\(Int($0.amount)) \(Int($0.amount / 1_000))"
      }
  }
}

extension String {
  fileprivate func containsWord(_ word: String) -> Bool {
    var rest = self[...]
    while let found = rest.range(of: word) {
      let before = found.lowerBound == startIndex ? " " : self[index(before: found.lowerBound)]
      let after = found.upperBound == endIndex ? " " : self[found.upperBound]
      if !before.isLetter, !before.isNumber, !after.isLetter, !after.isNumber { return true }
      rest = self[found.upperBound...]
    }
    return false
  }
}
