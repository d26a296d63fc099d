/// A day off by law.
package struct Holiday: Hashable, Sendable {
  package let day: Day
  package let name: String
  /// The day depends on the moon or on a decree and may still move.
  package let isEstimated: Bool

  package init(day: Day, name: String, isEstimated: Bool = false) {
    self.day = day
    self.name = name
    self.isEstimated = isEstimated
  }
}

/// Weekend and public holidays of one country and its regions.
///
///     let germany = PublicHolidays(country: "DE", in: table)
///     germany?.holidays(region: "BY")      // with Epiphany, which Berlin does not have
///
/// Weekend days that are worked by decree are not in it: to count one as a day off costs a day, to count on it may
/// cost more.
package struct PublicHolidays: Hashable, Sendable {
  /// How a region differs from its country.
  package struct Region: Hashable, Sendable {
    /// Without the country: "BY", not "DE-BY".
    package let code: String
    /// In order of days.
    package let added: [Holiday]
    package let removed: [Day]

    package init(code: String, added: [Holiday], removed: [Day]) {
      self.code = code
      self.added = added.inOrder()
      self.removed = removed
    }
  }

  /// ISO 3166-1, two capital letters.
  package let country: String
  package let weekend: [Weekday]
  /// The last year with data: in later years the holidays are simply not known.
  package let lastYear: Int
  /// What the whole country has off, in order of days.
  package let national: [Holiday]
  /// Only regions that differ from the country, in order of codes.
  package let regions: [Region]

  package init(country: String, weekend: [Weekday], lastYear: Int, national: [Holiday], regions: [Region] = []) {
    self.country = country
    self.weekend = weekend
    self.lastYear = lastYear
    self.national = national.inOrder()
    self.regions = regions.sorted { $0.code < $1.code }
  }

  /// The holidays of a region, in order of days. Without a region, or with one that does not differ, those of the
  /// country.
  package func holidays(region code: String? = nil) -> [Holiday] {
    guard let region = regions.first(where: { $0.code == code }) else { return national }
    let removed = Set(region.removed)
    return (national.filter { !removed.contains($0.day) } + region.added).inOrder()
  }

  /// The days alone, as a `WorkCalendar` takes them.
  package func days(region code: String? = nil) -> [Day] {
    holidays(region: code).map(\.day)
  }
}

extension [Holiday] {
  fileprivate func inOrder() -> [Holiday] {
    sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}
