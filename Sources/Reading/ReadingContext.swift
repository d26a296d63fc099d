import Rules
import Scheduling

/// What a reader may know besides the line itself: the day, the habits of the person typing, and names said before.
package struct ReadingContext: Sendable, Hashable {
  /// How 05/03/2027 is meant.
  package enum DateOrder: Sendable, Hashable {
    case dayFirst, monthFirst
    /// Both parties of different habits: such a date is asked back.
    case unknown

    /// The month comes first in the United States and Canada. With parties of different habits nobody can tell.
    package static func of(_ country: String?, _ other: String? = nil) -> DateOrder {
      guard let country else { return .unknown }
      let orders = [country, other ?? country].map { ["US", "CA"].contains($0) }
      guard orders[0] == orders[1] else { return .unknown }
      return orders[0] ? .monthFirst : .dayFirst
    }
  }

  /// Where a date without a year lies.
  package enum Leaning: Sendable, Hashable {
    case ahead
    /// For what has happened already.
    case back
  }

  package var today: Day
  package var dateOrder: DateOrder
  /// Counted from in "two weeks before go-live".
  package var goLive: Day? {
    didSet { anchors = Self.anchors(anchors, goLive: goLive) }
  }
  /// Named dates of the plan, go-live among them.
  package var anchors: [DateAnchor]
  /// The month in which the fiscal year begins; 1 is the calendar year.
  package var fiscalYearStart = 1
  /// ISO 3166-1 of the person typing: the names of holidays, and dates such as 15.3.
  package var country: String?
  /// Public holidays that "10 working days" leaves out.
  package var daysOff: Set<Day> = []
  /// "The first Thursday of the month" is a rhythm and no day.
  var readsRhythms = false
  package var leaning: Leaning
  /// ISO 4217; of amounts without one.
  package var currency: String
  /// The buyer's company: its name is nobody's.
  package var account: String?
  /// Stakeholders named so far: "Ruth" is then read as "Ruth Amadi".
  package var people: [Record]

  package init(
    today: Day, dateOrder: DateOrder = .unknown, goLive: Day? = nil, leaning: Leaning = .ahead,
    currency: String = "USD", people: [Record] = []
  ) {
    self.today = today
    self.dateOrder = dateOrder
    self.goLive = goLive
    anchors = Self.anchors([], goLive: goLive)
    self.leaning = leaning
    self.currency = currency
    self.people = people
  }

  private static func anchors(_ anchors: [DateAnchor], goLive: Day?) -> [DateAnchor] {
    anchors.filter { !$0.isGoLive } + (goLive.map { [DateAnchor("go-live", $0)] } ?? [])
  }

  package func leaning(_ leaning: Leaning) -> ReadingContext {
    var context = self
    context.leaning = leaning
    return context
  }
}
