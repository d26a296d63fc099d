import Planning
import Rules
import Scheduling

/// A finished call, as it is kept: enough to draw progress and to make a plan of, and nothing that was typed.
package struct PracticeRun: Hashable, Sendable {
  package var day: Day
  package var persona: String
  package var call: CallKind
  package var level: Level.Name
  package var seed: UInt64
  /// Lines of the rep.
  package var turns: Int
  /// 0 to 100.
  package var total: Int
  /// By name of the card's line, in its order.
  package var standings: [Line]
  /// What the rep had at the end.
  package var found: [Key: Value]

  package struct Line: Hashable, Sendable {
    package var name: String
    package var standing: Standing

    package init(name: String, standing: Standing) {
      self.name = name
      self.standing = standing
    }
  }

  package init(
    day: Day, persona: String, call: CallKind, level: Level.Name, seed: UInt64, turns: Int, total: Int,
    standings: [Line], found: [Key: Value]
  ) {
    self.day = day
    self.persona = persona
    self.call = call
    self.level = level
    self.seed = seed
    self.turns = turns
    self.total = total
    self.standings = standings
    self.found = found
  }

  package func standing(of line: String) -> Standing? { standings.first { $0.name == line }?.standing }
}

/// The runs so far, the oldest first.
package struct PracticeHistory: Hashable, Sendable {
  package var runs: [PracticeRun]

  package init(runs: [PracticeRun] = []) { self.runs = runs }

  /// The last run against the same kind of card.
  package func last(of call: CallKind) -> PracticeRun? { runs.last { $0.call == call } }
}
