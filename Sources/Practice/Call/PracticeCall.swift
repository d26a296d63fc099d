import Planning
import Rules
import Scheduling

/// A call with a buyer: the same persona, level, seed and lines give the same words.
///
///     var call = PracticeCall(persona: persona, level: level, seed: 7, ear: ear, moves: moves, topics: topics)
///     call.hear("What made you look at this now?").reply
package struct PracticeCall: Sendable {
  package let persona: Persona
  package let level: Level
  package let seed: UInt64
  package let moves: [Move]
  /// By intent, what it is about in a buyer's words.
  package let topics: [String: String]
  package let ear: Ear
  package private(set) var turns: [Turn] = []
  package private(set) var state: CallState
  /// What the buyer says before the first line of the rep.
  package private(set) var opening = ""

  package init(persona: Persona, level: Level, seed: UInt64, ear: Ear, moves: [Move], topics: [String: String]) {
    self.persona = persona
    self.level = level
    self.seed = seed
    self.ear = ear
    self.moves = moves
    self.topics = topics
    self.state = CallState(level: level)
    let choice = LineChoice(seed: seed)
    opening = choice.line([persona.opening, persona.manner.lines["hello"] ?? []], name: "opening", state: &state) ?? ""
    state.lastReply = opening
    state.said = Claims.meanings(of: [opening, persona.before] + persona.things.flatMap(\.words), ear: ear)
  }

  package var isOver: Bool { turns.last?.end != nil }

  /// The facts that the rep has by now.
  package var found: [Key: Value] {
    persona.facts(
      told: persona.things.map(\.name).filter { state.told[$0] != nil },
      changed: persona.changes.filter { state.changes.contains($0.name) })
  }

  /// Everything there was to know, as it stands at the end of the call.
  package var truth: [Key: Value] {
    persona.facts(
      told: persona.things.map(\.name), changed: persona.changes.filter { state.changes.contains($0.name) })
  }

  package mutating func hear(_ line: String) -> Turn {
    take(ear.hear(line, things: persona.things, last: state.lastReply))
  }

  /// The same with what was heard given: for checks, which ask by intent and without words.
  package mutating func take(_ heard: HeardLine) -> Turn {
    var replying = Replying(call: self, heard: heard)
    let turn = replying.turn()
    state = replying.state
    turns.append(turn)
    return turn
  }

  /// The rep left without a word.
  package mutating func leave() {
    guard !isOver, !turns.isEmpty else { return }
    turns[turns.count - 1].end = .left
  }

  /// The call without its last line; nothing else of it is remembered.
  package func undoing() -> PracticeCall {
    replayed(turns.dropLast().map(\.heard))
  }

  /// The same call with other lines heard: what a rep says that a line was meant to be.
  package func replayed(_ lines: [HeardLine]) -> PracticeCall {
    var call = PracticeCall(persona: persona, level: level, seed: seed, ear: ear, moves: moves, topics: topics)
    for line in lines { _ = call.take(line) }
    return call
  }
}
