import Scheduling

extension DayWords {
  /// With the weekday, and with the year where day and month alone could be taken for another: before the year of the
  /// page, and from a year after its day on.
  ///
  ///     DayWords().withWeekday(day, on: today)   // Fri 3 Mar 2028
  func withWeekday(_ day: Day, on page: Day) -> String {
    let isPlain = day >= page ? day - page < 365 : day.year == page.year
    guard !isPlain else { return withWeekday(day) }
    return order == .dayFirst ? "\(withWeekday(day)) \(day.year)" : "\(withWeekday(day)), \(day.year)"
  }
}
