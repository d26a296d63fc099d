import Rules
import Scheduling

/// What the rep sees beside the page and the buyer never does: whether it fits, what decides, the latest days, what keeps
/// it from saying agreed, and which lengths nobody has confirmed.
package struct RepPlan: Hashable, Sendable {
  package var account: String?
  package var fit: Fit
  /// The two visible rows that decide the end: under them stand most days of the chain that leaves no room.
  package var decides: [Deciding]
  package var latestSignature: Day?
  package var latestKickoff: Day?
  package var latestDecision: Day?
  /// Set when the money is this year's and the latest signature lies beyond the end of that year.
  package var yearEnd: YearEnd?
  /// The rows of the page with room: the day to aim for, and the day that would still do.
  package var limits: [Limit]
  /// Holds on the buyer's files, then what keeps it from saying agreed; lifted ones too.
  package var withheld: [Plan.Spoken]
  package var notAgreed: [Plan.Spoken]
  package var notes: [Plan.Spoken]
  /// Who is away until go-live, in the order of days.
  package var away: [Away] = []
  /// How it goes since the first plan.
  package var health: Health
  package var assumed: [Assumed]
  /// By whose holidays the days are counted.
  package var calendars: [CountedCalendar] = []
  /// Smaller steps under the rows, done ones not counted.
  package var folded: Int
  package var rows: Int
  package var callSheet: CallSheet
  /// What it was made with: id and version of the playbook and of those that it extends, and the hash of them all.
  package var madeWith: MadeWith
  package var dates: DayWords

  package struct MadeWith: Hashable, Sendable {
    package var version: String
    package var hash: String
  }

  package enum Fit: Hashable, Sendable {
    case undated
    /// Working days of both sides to spare, and the first possible day.
    case fits(room: Int, word: String, earliest: Day?)
    case short(Plan.Shortfall)
    /// The go-live could be kept, and a row cannot be done by the day somebody set for it.
    case missed(Deciding?, title: String, Plan.MissedDay)
  }

  package struct YearEnd: Hashable, Sendable {
    package var day: Day
    /// The last day on which both sides could sign before it; nil when the signature is planned for later still.
    package var signBy: Day?
  }

  package struct Limit: Hashable, Sendable {
    package var number: Int
    package var title: String
    package var by: Day
    package var noLaterThan: Day
  }

  package struct Deciding: Hashable, Sendable {
    package var number: Int
    package var title: String
  }

  /// A length of the playbook's that no person has said.
  package struct Assumed: Hashable, Sendable {
    /// The row on the page that it belongs to.
    package var number: Int?
    package var title: String
    /// Working days: as planned, and from the least to the most that it takes elsewhere.
    package var days: Int
    package var least: Int
    package var most: Int
  }
}
