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
  /// What each of these regions has off, in order of days. Put together once: every plan asks for two of them.
  private let regional: [[Holiday]]

  package init(country: String, weekend: [Weekday], lastYear: Int, national: [Holiday], regions: [Region] = []) {
    self.country = country
    self.weekend = weekend
    self.lastYear = lastYear
    let national = national.inOrder()
    let regions = regions.sorted { $0.code < $1.code }
    self.national = national
    self.regions = regions
    regional = regions.map { region in
      let removed = Set(region.removed)
      return Holiday.merged(national.filter { !removed.contains($0.day) }, region.added)
    }
  }

  /// The holidays of a region, in order of days. Without a region, or with one that does not differ, those of the
  /// country.
  package func holidays(region code: String? = nil) -> [Holiday] {
    regions.firstIndex { $0.code == code }.map { regional[$0] } ?? national
  }

  /// The days alone, as a `WorkCalendar` takes them.
  package func days(region code: String? = nil) -> [Day] {
    holidays(region: code).map(\.day)
  }
}

extension Holiday {
  fileprivate static func isBefore(_ a: Holiday, _ b: Holiday) -> Bool { (a.day, a.name) < (b.day, b.name) }

  /// Two lists in order, as one in order.
  fileprivate static func merged(_ a: [Holiday], _ b: [Holiday]) -> [Holiday] {
    var result: [Holiday] = []
    result.reserveCapacity(a.count + b.count)
    var next = 0
    for holiday in a {
      while next < b.count, isBefore(b[next], holiday) {
        result.append(b[next])
        next += 1
      }
      result.append(holiday)
    }
    return result + b[next...]
  }
}

extension [Holiday] {
  fileprivate func inOrder() -> [Holiday] { sorted(by: Holiday.isBefore) }
}
