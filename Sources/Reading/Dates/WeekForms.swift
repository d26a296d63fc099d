import Scheduling

/// Weeks: this week, the week of 12 April, w/c 12 April, week 23, CW12, 2027-W20, the week before Christmas.
extension DateGrammar {
  func week(at place: Int, depth: Int) -> FoundDate? {
    switch word(place) {
    case .cw:
      return isoWeek(at: place + 1)
    case .w:
      // w/c, w/e, w/b; W20.
      if has("/", place + 1), touches(place + 1), touches(place + 2), has([.c, .e, .b], place + 2) {
        return weekAround(at: place + 3, isEnding: has(.e, place + 2), depth: depth)
      }
      return touches(place + 1) ? isoWeek(at: place + 1) : nil
    case .wc: return weekAround(at: place + 1, isEnding: false, depth: depth)
    case .we: return nil
    default: break
    }
    guard unit(place) == .week else { return nil }
    if let number = isoWeek(at: place + 1) { return number }
    guard !isPlural(place) else { return nil }
    switch word(place + 1) {
    case .of: return weekAround(at: place + 2, isEnding: false, depth: depth)
    case .commencing, .beginning, .starting:
      return weekAround(at: after(.on, place + 2), isEnding: false, depth: depth)
    case .ending: return weekAround(at: after(.on, place + 2), isEnding: true, depth: depth)
    case .after:
      if has(.next, place + 2) { return week(today.monday + 14, place + 3) }
      return beside(at: place + 2, depth: depth, 7)
    case .following: return beside(at: place + 2, depth: depth, 7)
    case .before, .prior: return beside(at: after(anyOf: [.to], place + 2), depth: depth, -7)
    default: return nil
    }
  }

  func week(_ monday: Day, _ end: Int) -> FoundDate {
    var found = FoundDate(DayRange(monday, monday + 6), end)
    found.week = monday
    return found
  }

  /// The whole week that holds the day, or the part of it that ends with the day.
  private func weekAround(at place: Int, isEnding: Bool, depth: Int) -> FoundDate? {
    guard let found = point(at: place, depth: depth + 1) ?? dayOfMonth(at: place, isLed: true), let days = found.days
    else { return nil }
    if isEnding { return FoundDate(DayRange(days.last.monday, days.last), found.end) }
    return week(days.first.monday, found.end)
  }

  private func beside(at place: Int, depth: Int, _ days: Int) -> FoundDate? {
    guard let found = point(at: place, depth: depth + 1), let range = found.days else { return nil }
    let monday = days > 0 ? range.last.monday : range.first.monday
    return week(monday + days, found.end)
  }

  /// `23`, `#23`, `12-14`, `23 of 2027`, `12/2027`: the next such week, the running one included.
  private func isoWeek(at place: Int) -> FoundDate? {
    let start = has("#", place) || has(".", place) ? place + 1 : place
    guard let (number, digits) = number(start), digits <= 2 else { return nil }
    if has(.of, start + 1), fullYear(start + 2) == nil { return nil }
    if isSuffix(start + 1) { return nil }
    var end = start + 1
    let separator = has(.of, end) || has(.in, end) || has("/", end) || has(",", end) ? end + 1 : end
    let year = fullYear(separator)
    if year != nil { end = separator + 1 }
    guard (1...53).contains(number) else { return FoundDate(.impossible, end) }
    guard let monday = monday(ofWeek: number, year: year) else { return FoundDate(.impossible, end) }
    // Weeks 12-14.
    if has("-", end) || has(.to, end), let last = self.number(end + 1), last.digits <= 2, last.value > number,
      last.value <= 53
    {
      return FoundDate(DayRange(monday, monday + (7 * (last.value - number) + 6)), end + 2)
    }
    // Week 52 + 53, weeks 12 and 13.
    if has("+", end) || has("&", end) || has(.and, end), let last = self.number(end + 1), last.digits <= 2,
      last.value == number + 1,
      last.value <= 53
    {
      return FoundDate(DayRange(monday, monday + 13), end + 2)
    }
    return week(monday, end)
  }

  func monday(ofWeek number: Int, year: Int?) -> Day? {
    for candidate in year.map({ [$0] }) ?? [self.year - 1, self.year, self.year + 1, self.year + 2] {
      guard let fourth = Day(year: candidate, month: 1, day: 4) else { continue }
      let monday = fourth.monday + 7 * (number - 1)
      guard (monday + 3).year == candidate else { continue }
      if year != nil || monday + 6 >= today { return monday }
    }
    return nil
  }

  /// `2027-W20`.
  func yearWeek(at place: Int) -> FoundDate? {
    guard let year = fullYear(place) else { return nil }
    let next = afterHyphen(place + 1)
    guard has(.w, next) || has(.cw, next), let (number, digits) = number(next + 1), digits <= 2 else { return nil }
    guard let monday = monday(ofWeek: number, year: year), number >= 1 else { return FoundDate(.impossible, next + 2) }
    return week(monday, next + 2)
  }

  /// A weekend is Saturday and Sunday; with a holiday beside it, up to the holiday or from it.
  func weekend(of days: DayRange, _ end: Int) -> FoundDate {
    let first = days.first
    switch first.weekday {
    case .monday: return FoundDate(DayRange(first - 2, first), end)
    case .friday: return FoundDate(DayRange(first, first + 2), end)
    default:
      let saturday = first.monday + 5
      return FoundDate(DayRange(saturday, saturday + 1), end)
    }
  }
}
