import Scheduling

extension DayWords {
  /// With the weekday, and with the year where it is another one than that of the page.
  ///
  ///     DayWords().withWeekday(day, on: today)   // Fri 3 Mar 2028
  func withWeekday(_ day: Day, on page: Day) -> String {
    guard day.year != page.year else { return withWeekday(day) }
    return order == .dayFirst ? "\(withWeekday(day)) \(day.year)" : "\(withWeekday(day)), \(day.year)"
  }
}
