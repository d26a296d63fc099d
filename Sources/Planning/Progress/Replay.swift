import Rules
import Scheduling

/// What was said of a deal beside what then happened: each line with its day and in the words in which it was typed.
package struct Replay: Sendable {
  /// One typed line, and what has come of it.
  package struct Moment: Sendable, Hashable {
    package var day: Day
    package var words: String
    /// "rep", "buyer", or a name.
    package var by: String
    package var outcomes: [Outcome]
  }

  package enum Outcome: Sendable, Hashable {
    /// Working days as said and as they were, from the day on which the row began or, where nobody said that, was to begin.
    case took(Row, said: Int, took: Int, from: Day, done: Day)
    /// Words about somebody's part in it, and the working days until the last row of theirs was done.
    case lasted(Row, from: Day, took: Int, done: Day)
    /// The same while it is not done: working days so far.
    case stillOpen(Row, took: Int)
    /// To be done by a day, and done (or, without `done`, open); working days too late, 0 when it held.
    case due(Row, said: Day, done: Day?, late: Int)
    /// Go-live as said, and the day and the words with which it became another.
    case goLive(from: Day, to: Day, on: Day, words: String)
    /// Words of hope without a row: so many rows stand on a later day since.
    case later(Int)
    /// Rows that the first plan did not have.
    case added([Row])
    /// A fact that was said otherwise on a later day.
    case changed(Key, from: Value, to: Value, on: Day, words: String)
    /// A row of the first plan that moved with nobody's words but a reason.
    case slipped(Row, from: Day, to: Day, days: Int, because: String)
  }

  /// By day. Nothing of today is in it: nothing has come of it yet.
  package let moments: [Moment]
  /// Nil as long as no plan stood.
  package let firstPlan: Day?

  /// - Parameters:
  ///   - words: a list `hopes`, and lists of words for somebody's part in it.
  ///   - roles: those lists -> the role at the buyer whose rows are meant.
  /// - Throws: as `Planner.plan` does.
  package init(
    _ log: Log, planner: Planner, settings: [Key: Value], today: Day, words: Lexicon, roles: [String: String]
  ) throws(NetworkError) {
    let reading = try ReplayReading(log, planner: planner, settings: settings, today: today)
    firstPlan = reading.firstPlan
    guard firstPlan != nil else {
      moments = []
      return
    }
    var outcomes: [Int: [Outcome]] = [:]
    for (turn, outcome) in reading.lengthsAndDays() + reading.goLives() + reading.changes() {
      outcomes[turn, default: []].append(outcome)
    }
    for (turn, outcome) in try reading.hopes(words, roles: roles) + reading.added() {
      outcomes[turn, default: []].append(outcome)
    }
    for (turn, outcome) in try reading.slips(beside: outcomes.values.flatMap(\.self)) {
      outcomes[turn, default: []].append(outcome)
    }
    moments = reading.turns.compactMap { turn in
      guard let said = outcomes[turn.number], turn.day < today else { return nil }
      return Moment(day: turn.day, words: turn.words, by: turn.by, outcomes: said)
    }
  }
}

extension Replay.Outcome {
  /// Working days by which it went otherwise than it was said.
  package var surprise: Int {
    switch self {
    case .took(_, let said, let took, _, _): max(0, took - said)
    case .lasted(_, _, let took, _), .stillOpen(_, let took): took
    case .due(_, _, _, let late): late
    // Its reason came afterwards; nothing was foretold.
    case .slipped, .goLive, .later, .added, .changed: 0
    }
  }
}
