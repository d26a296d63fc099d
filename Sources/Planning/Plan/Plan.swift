import Rules
import Scheduling

/// The whole plan, for the rep's eyes. What the buyer sees is `BuyerPlan`, a type without the internal fields.
package struct Plan: Hashable, Sendable {
  package var weight: Weight
  package var goLive: Day?
  /// Nil without a go-live date.
  package var feasible: Bool?
  /// The last day on which work can begin and go-live still holds.
  package var startBy: Day?
  package var earliestGoLive: Day?
  /// Working days missing; 0 when it fits.
  package var shortfall: Int?
  /// Row ids that leave no room, in order: what a date that does not fit is caused by.
  package var chain: [String]
  /// Rows that cannot be finished by the day somebody set for them, however late go-live may be.
  package var conflicts: [String]
  /// Every row in the order of the plan, folded and done rows included.
  package var rows: [Row]
  package var notes: [Spoken]
  package var holds: [Spoken]
  /// How the deal stands, by the rules that say so.
  package var statuses: [Status] = []
  /// Open questions in the playbook's order.
  package var asks: [Key]
  /// Days off that shape the plan, for "not counted as working days".
  package var daysOff: [DayOff]
  /// Who is away, and the rows that stand still meanwhile; for the rep alone.
  package var absences: [Absence] = []
  /// Countries whose public holidays are not known: only weekends count there.
  package var unknownCountries: [String]
  /// By whose holidays the days of buyer and seller are counted.
  package var calendars: [CountedCalendar] = []
  package var phases: [Phase]

  package struct Phase: Hashable, Sendable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package struct DayOff: Hashable, Sendable {
    package var days: DayRange
    package var party: Party
    package var reason: String
    package var isHoliday: Bool
    /// The moon decides: it may be a day earlier or later.
    package var isEstimated = false
    /// Somebody is away, by name or as it was said; nobody else is off.
    package var who: String?
  }

  /// A note or a hold that has fired, in the rep's words.
  package struct Spoken: Hashable, Sendable {
    package var rule: String
    /// For a hold: what it holds back (`export`, `agreed`, `row`); nil for a note.
    package var holds: String?
    package var text: String
    package var because: String
    /// The reason with which the hold was waived, if it was.
    package var waived: String?
    /// Who a note is for; a hold is always the rep's.
    package var reader: Consequence.Reader = .rep
  }

  package struct Status: Hashable, Sendable {
    package var rule: String
    package var health: Consequence.Health
    package var text: String
    package var because: String
  }
}

package enum Weight: String, Hashable, Sendable, CaseIterable, Comparable {
  case none, light, standard, full
  package static func < (a: Weight, b: Weight) -> Bool { a.order < b.order }
  private var order: Int {
    switch self {
    case .none: 0
    case .light: 1
    case .standard: 2
    case .full: 3
    }
  }
}

/// One row of a plan.
package struct Row: Hashable, Sendable {
  /// Unique in the plan: the step's id, `G17.2` for its second record, `O1` for the deal's own rows.
  package var id: String
  /// The step of the catalogue; nil for a row that the deal's people added.
  package var catalogue: String?
  /// The outcome in the buyer's words; for a visible row with members, the title of the whole.
  package var title: String
  package var doneWhen: String
  package var phase: String
  package var side: Party
  package var lead: Party
  package var buyerRole: String
  package var sellerRole: String
  package var buyerOwner: String?
  package var sellerOwner: String?
  package var audience: Audience
  /// The days to aim for; when the plan does not fit, the earliest days. Nil without a go-live date.
  package var start: Day?
  package var finish: Day?
  package var latestStart: Day?
  package var latestFinish: Day?
  /// Working days of the row's own calendar from the earliest to the latest start; negative when it does not fit.
  package var float: Int?
  package var critical: Bool
  /// A row of its own on the page.
  package var headline: Bool
  /// The visible row under which this one is folded.
  package var parent: String?
  /// Whether it is part of its parent (merged), not only listed under it.
  package var merged: Bool
  /// Ids of rows that must be finished before.
  package var after: [String]
  /// Working days.
  package var days: Int
  /// Nobody has said the length or the condition.
  package var assumed: Bool
  /// The day on which it was done; such a row is on no list of things to do.
  package var done: Day?
  /// Who set the length, when a person did.
  package var saidBy: String?
}

/// Who may read a row. `ours` never reaches the buyer, in no form; `onRequest` only after `keep`.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case both, ours
  case onRequest = "on_request"
}
