import Scheduling

/// Steps through the calendar that the words of a date need.
extension Day {
  /// The same day so many months on, cut to the month's length: 31 January + 1 month = 28 February.
  func movedByMonths(_ months: Int) -> Day? {
    let (year, month, day) = civil
    let zeroBased = year * 12 + month - 1 + months
    let (newYear, newMonth) = (zeroBased / 12, zeroBased % 12 + 1)
    guard (1...9_999).contains(newYear) else { return nil }
    return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  /// So many weekdays on, or back; the day itself is not counted. Holidays are not known here.
  func movedByWeekdays(_ count: Int) -> Day? {
    guard count.magnitude <= 20_000 else { return nil }
    var (day, left) = (self, count.magnitude)
    while left > 0 {
      day = day + count.signum()
      if day.weekday.rawValue <= 5 { left -= 1 }
    }
    return day
  }

  /// The first such weekday from this day on.
  func onOrAfter(_ weekday: Weekday) -> Day {
    self + (weekday.rawValue - self.weekday.rawValue + 7) % 7
  }

  /// The last such weekday up to this day.
  func onOrBefore(_ weekday: Weekday) -> Day {
    self - (self.weekday.rawValue - weekday.rawValue + 7) % 7
  }

  var monday: Day { onOrBefore(.monday) }
}

extension DayRange {
  static func month(_ month: Int, _ year: Int) -> DayRange? {
    guard (1...9_999).contains(year), let first = Day(year: year, month: month, day: 1) else { return nil }
    return DayRange(first, first + (Day.length(ofMonth: month, year: year) - 1))
  }

  /// So many whole months from the first of a month on.
  static func months(_ count: Int, from month: Int, _ year: Int) -> DayRange? {
    guard let first = DayRange.month(month, year)?.first, let next = first.movedByMonths(count) else { return nil }
    return DayRange(first, next - 1)
  }

  func movedByYears(_ years: Int) -> DayRange? {
    guard let first = first.movedByMonths(12 * years), let last = last.movedByMonths(12 * years) else { return nil }
    return DayRange(first, last)
  }
}

extension DateScanner {
  /// The next such day, today included; looking back, the last one. Nil when no year has it.
  func coming(month: Int, day: Int) -> Day? {
    let step = context.leaning == .ahead ? 1 : -1
    for years in 0...8 {
      guard let candidate = Day(year: today.year + step * years, month: month, day: day) else { continue }
      if context.leaning == .ahead ? candidate >= today : candidate <= today { return candidate }
    }
    return nil
  }

  /// The month that is running or comes next; looking back, the running or last one.
  func comingMonth(_ month: Int) -> DayRange? {
    let (year, current, _) = today.civil
    switch context.leaning {
    case .ahead: return .month(month, month >= current ? year : year + 1)
    case .back: return .month(month, month <= current ? year : year - 1)
    }
  }

  func year(_ position: Int) -> Int? {
    guard let token = tokens[position], token.lower.count == 4, let year = token.digits, (1900...2199).contains(year)
    else { return nil }
    return year
  }
}
