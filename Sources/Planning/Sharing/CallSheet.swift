import Rules
import Scheduling

/// What to take into the next call: its goal, what is known, and a few questions word for word. For the rep alone.
package struct CallSheet: Hashable, Sendable {
  package var day: Day?
  package var who: String?
  package var goal: Goal
  package var known: [Known]
  /// Labels of what would help most, in the rep's words.
  package var unknown: [String]
  /// Titles of rows whose person on the buyer's side has no name.
  package var unnamed: [String]
  /// At most five, those that would change most first.
  package var questions: [Question]
  package var give: Exchange
  package var get: [Exchange]
  package var dates: DayWords

  package enum Goal: Hashable, Sendable {
    case problem
    case goLive
    /// Their own dates, and so many names.
    case dates(missingNames: Int)
  }

  package enum Known: Hashable, Sendable {
    case problem, cost, reason, path, budget, measure
    case goLive(Day)
    case decider(String)
  }

  package struct Question: Hashable, Sendable {
    /// To be said as it stands.
    package var ask: Wording
    package var settles: Settles
  }

  /// A question of the playbook, or one of the sheet's own.
  package enum Wording: Hashable, Sendable {
    case playbook(String)
    case name(role: String, title: String)
    case length(role: String, title: String, name: String)
    case dates
    /// Chosen by the rep after the last call.
    case chosen(String)
  }

  package enum Settles: Hashable, Sendable {
    /// Whose the row is, and a length in working days that nobody has confirmed.
    case row(Int, days: Int)
    /// A length in working days alone.
    case length(Int, days: Int)
    case group(String)
    case core(String)
    case goLive
    case dates
    case chosen
  }

  package enum Exchange: Hashable, Sendable {
    case row(String, by: Day)
    case names(by: Day)
    case page
    case dates
  }
}
