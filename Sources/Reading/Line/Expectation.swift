import Rules

/// The fact that was asked, and how its answer is read.
package struct Expectation: Sendable, Hashable {
  package var key: Key
  package var form: AnswerForm

  package init(_ key: Key, _ form: AnswerForm) {
    self.key = key
    self.form = form
  }
}

package enum AnswerForm: Sendable, Hashable {
  /// Kept exactly as typed.
  case text
  /// A company's name: what follows it ("in England", ", 400 people") is left out.
  case account
  case flag
  /// "What will you still need?": nothing is yes, anything named is no.
  case nothingMore
  case count
  /// A length of time, in calendar days.
  case calendarDays
  /// A length of time, in months.
  case months
  case hoursAMonth
  /// - yearly: an amount per month or quarter becomes that of a year.
  case money(yearly: Bool)
  /// - isComing: a day before today is a problem.
  case date(isComing: Bool)
  case choice([Choice])
  case people(PeopleTurn)
  case meeting
  case windows
  case ticks([TickOption])
  case systems, alternatives, committees, sites, deliverables, events
  /// Records of one text each.
  case texts(field: String)
  /// Country, and its part as `buyer.region` or `seller.region`.
  case place
  /// A part of this country, as ISO 3166-2 without the country; of any country where none is known.
  case part(of: String?)
}
