/// Steps through the calendar by weekdays, months and years.
extension Day {
  /// The same day so many months on, cut to the month's length: 31 January + 1 month = 28 February.
  package func movedByMonths(_ months: Int) -> Day? {
    let (year, month, day) = civil
    let zeroBased = year * 12 + month - 1 + months
    let (newYear, newMonth) = (zeroBased / 12, zeroBased % 12 + 1)
    guard (1...9_999).contains(newYear) else { return nil }
    return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  /// The first such weekday from this day on.
  package func onOrAfter(_ weekday: Weekday) -> Day {
    self + (weekday.rawValue - self.weekday.rawValue + 7) % 7
  }

  /// The last such weekday up to this day.
  package func onOrBefore(_ weekday: Weekday) -> Day {
    self - (self.weekday.rawValue - weekday.rawValue + 7) % 7
  }

  package var monday: Day { onOrBefore(.monday) }
}

extension DayRange {
  /// The days of a month; nil for a month that does not exist.
  package static func month(_ month: Int, _ year: Int) -> DayRange? {
    guard (1...9_999).contains(year), let first = Day(year: year, month: month, day: 1) else { return nil }
    return DayRange(first, first + (Day.length(ofMonth: month, year: year) - 1))
  }

  /// So many whole months from the first of a month on.
  package static func months(_ count: Int, from month: Int, _ year: Int) -> DayRange? {
    guard let first = DayRange.month(month, year)?.first, let next = first.movedByMonths(count) else { return nil }
    return DayRange(first, next - 1)
  }

  package func movedByYears(_ years: Int) -> DayRange? {
    guard let first = first.movedByMonths(12 * years), let last = last.movedByMonths(12 * years) else { return nil }
    return DayRange(first, last)
  }
}
