import Planning
import Rules
import Scheduling

/// What a persona promises and does not hold: things that nobody reaches, concerns that nothing eases, lines that give away or invent.
package struct PersonaChecks {
  let persona: Persona
  let moves: [Move]
  let level: Level
  let ear: Ear

  package init(persona: Persona, moves: [Move], level: Level, ear: Ear) {
    self.persona = persona
    self.moves = moves
    self.level = level
    self.ear = ear
  }

  package func findings() -> [Finding] {
    GivenAway(persona: persona).findings() + InNoFact(persona: persona).findings()
      + SaidTwice(persona: persona).findings()
      + Reaching(persona: persona, moves: moves, level: level, ear: ear).findings() + silences() + concerns()
  }

  /// A question to which nothing would be said.
  private func silences() -> [Finding] {
    PracticeVocabulary.asks.filter { intent in
      !persona.things.contains { $0.askedBy.contains(intent) } && persona.otherwise[intent, default: []].isEmpty
        && persona.manner.lines["nothing", default: []].isEmpty && persona.own["nothing", default: []].isEmpty
    }.map { intent in
      Finding(
        code: .nothingToSay, location: place, message: "Asked by \(intent), this buyer has nothing to say.",
        help: "Under otherwise, add \(intent) with a line such as: That is a question for my colleagues.")
    }
  }

  /// Every level but the easy one has two concerns at least.
  private func concerns() -> [Finding] {
    [Level.Name.normal, .hard].compactMap { level in
      let count = persona.objections.count { $0.levels.contains(level) }
      guard count < 2 else { return nil }
      return Finding(
        code: .tooFewObjections, location: place,
        message: "On \(level.rawValue) this buyer raises \(count == 0 ? "no objection" : "one objection").",
        help: "Two at least, each with a fear behind it that a question finds.")
    }
  }

  private var place: Location {
    persona.things.first?.location ?? Location(file: "personas/\(persona.name).yaml", line: 1, column: 1)
  }
}

/// A line of a persona, with what has to hold before it can be said.
struct WrittenLine {
  var text: String
  /// The thing whose telling it is, or comes after.
  var of: Thing?
  /// Before the thing is told, as its half.
  var isHalf = false
  var when: Condition?
  var location: Location
}

extension Persona {
  var writtenLines: [WrittenLine] {
    let file = Location(file: "personas/\(name).yaml", line: 1, column: 1)
    var lines: [WrittenLine] = []
    func add(
      _ texts: [String], of thing: Thing? = nil, isHalf: Bool = false, when: Condition? = nil, at place: Location? = nil
    ) {
      lines += texts.map {
        WrittenLine(text: $0, of: thing, isHalf: isHalf, when: when, location: place ?? thing?.location ?? file)
      }
    }
    add(opening)
    for thing in things {
      add(thing.full + thing.again, of: thing, when: thing.unlock)
      add(thing.half, of: thing, isHalf: true)
      add(thing.locked, at: thing.location)
    }
    for objection in objections {
      add(objection.raised + objection.eased + objection.stays, when: objection.when, at: objection.location)
    }
    for aside in asides { add(aside.says, when: aside.when, at: aside.location) }
    for change in changes { add(change.says, when: change.when, at: change.location) }
    for (_, texts) in otherwise.sorted(by: { $0.key < $1.key }) { add(texts) }
    add(locked)
    // The same ending may fit several reasons.
    for text in Set(own.values.flatMap { $0 }).sorted() { add([text]) }
    return lines
  }
}
