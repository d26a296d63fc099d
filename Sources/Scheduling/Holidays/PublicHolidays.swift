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
/// Weekend days that are worked by decree are kept and never counted: to take one for a day off costs a day, to count on
/// it may cost more.
package struct PublicHolidays: Hashable, Sendable {
  /// A part of a country, and how it differs from it.
  package struct Region: Hashable, Sendable {
    /// Without the country: "BY", not "DE-BY".
    package let code: String
    /// As it is shown: "Bavaria".
    package let name: String
    /// In order of days.
    package let added: [Holiday]
    package let removed: [Day]

    package init(code: String, name: String = "", added: [Holiday] = [], removed: [Day] = []) {
      self.code = code
      self.name = name.isEmpty ? code : name
      self.added = added.inOrder()
      self.removed = removed
    }
  }

  /// ISO 3166-1, two capital letters.
  package let country: String
  /// As it is shown: "Germany".
  package let name: String
  package let weekend: [Weekday]
  /// The last year with data: in later years the holidays are simply not known. 0 for a country that has none at all.
  package let lastYear: Int
  /// What the whole country has off, in order of days.
  package let national: [Holiday]
  /// Weekend days that are worked by decree, in order. No calendar here counts them.
  package let worked: [Day]
  /// In order of codes; also those that have just the days of the country.
  package let regions: [Region]
  /// What each of these regions has off, in order of days. Put together once: every plan asks for two of them.
  private let regional: [[Holiday]]

  package init(
    country: String, name: String = "", weekend: [Weekday], lastYear: Int, national: [Holiday], worked: [Day] = [],
    regions: [Region] = []
  ) {
    self.country = country
    self.name = name.isEmpty ? country : name
    self.weekend = weekend
    self.lastYear = lastYear
    let national = national.inOrder()
    let regions = regions.sorted { $0.code < $1.code }
    self.national = national
    self.worked = worked.sorted()
    self.regions = regions
    regional = regions.map { region in
      if region.added.isEmpty, region.removed.isEmpty { return national }
      // A dozen days at most: looking through them is quicker than a set of them.
      let kept = region.removed.isEmpty ? national : national.filter { !region.removed.contains($0.day) }
      return Holiday.merged(kept, region.added)
    }
  }

  /// Nil when the country has no part of that code.
  package func region(_ code: String) -> Region? { regions.first { $0.code == code } }

  /// The holidays of a region, in order of days. Without a region, or with one that is not known, those of the country.
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
