import Rules
import Scheduling

/// What a reader may know besides the line itself: the day, the habits of the person typing, and names said before.
package struct ReadingContext: Sendable, Hashable {
  /// How 05/03/2027 is meant.
  package enum DateOrder: Sendable, Hashable {
    case dayFirst, monthFirst
    /// Both parties of different habits: such a date is asked back.
    case unknown
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
  package var goLive: Day?
  package var leaning: Leaning
  /// ISO 4217; of amounts without one.
  package var currency: String
  /// Stakeholders named so far: "Ruth" is then read as "Ruth Amadi".
  package var people: [Record]

  package init(
    today: Day, dateOrder: DateOrder = .unknown, goLive: Day? = nil, leaning: Leaning = .ahead,
    currency: String = "USD", people: [Record] = []
  ) {
    self.today = today
    self.dateOrder = dateOrder
    self.goLive = goLive
    self.leaning = leaning
    self.currency = currency
    self.people = people
  }

  func leaning(_ leaning: Leaning) -> ReadingContext {
    var context = self
    context.leaning = leaning
    return context
  }
}
