import Scheduling

/// Dates with a month in words: 15 April 2027, April 15th, Mon 10 May, 15-Mar-27, 2027 March 15.
extension DateGrammar {
  /// Day, month and perhaps year as said, before they become a day.
  struct DateParts {
    var day: Int
    var month: Int
    var year: Int?
    var end: Int
  }

  func named(at place: Int) -> FoundDate? {
    guard let parts = dayMonth(at: place) ?? monthDay(at: place) ?? yearMonthDay(at: place) else { return nil }
    return withWeekdayBehind(resolve(parts))
  }

  /// `15 April 2027`, `15th of April`, `15-Mar-27`, `8/Oct/2012`, `14april`.
  func dayMonth(at place: Int) -> DateParts? {
    guard let (day, afterDay) = dayNumber(at: place), !isInsideNumber(place) else { return nil }
    var next = afterDay
    if has(.of, next) {
      next = afterThe(next + 1)
    } else if has("-", next) || has("/", next) || has(".", next), touches(next) {
      next += 1
    }
    guard let month = month(next) else { return nil }
    let (year, end) = yearBehind(next + 1)
    return DateParts(day: day, month: month, year: year, end: end)
  }

  /// `April 15`, `Apr. 15th, 2027`, `April the twelfth`, `Feb13`.
  func monthDay(at place: Int) -> DateParts? {
    guard let month = month(place) else { return nil }
    var next = place + 1
    if has(".", next), touches(next) { next += 1 }
    let isHyphened = has("-", next) && touches(next)
    if isHyphened || (has("/", next) && touches(next)) { next += 1 }
    if has(",", next), ordinal(at: next + 1) != nil { next += 1 }
    next = afterThe(next)
    guard let (day, end) = dayNumber(at: next, orCardinal: true), !isCounting(end, since: next) else { return nil }
    let (year, last) = yearBehind(end, isRangePossible: !isHyphened)
    return DateParts(day: day, month: month, year: year, end: last)
  }

  /// `2018 March 18`, `2012/Aug/10`.
  private func yearMonthDay(at place: Int) -> DateParts? {
    guard let year = fullYear(place) else { return nil }
    let next = afterSeparator(place + 1)
    guard let month = month(next), let (day, end) = dayNumber(at: afterSeparator(next + 1)),
      !isCounting(end, since: next)
    else { return nil }
    return DateParts(day: day, month: month, year: year, end: end)
  }

  private func afterSeparator(_ place: Int) -> Int {
    ["/", "-", ".", ","].contains { has($0, place) } && touches(place) ? place + 1 : place
  }

  /// 1 to 39, so that "32 March" is seen as a date that does not exist and not as no date.
  func dayNumber(at place: Int, orCardinal: Bool = false) -> (value: Int, end: Int)? {
    if let found = ordinal(at: place), found.value <= 39 { return found }
    if let (value, digits) = number(place), digits <= 2, (1...39).contains(value) { return (value, place + 1) }
    if orCardinal, case .cardinal = kind(place), let found = cardinal(at: place), (1...31).contains(found.value) {
      return found
    }
    return nil
  }

  func fullYear(_ place: Int) -> Int? {
    guard let (value, digits) = number(place), digits == 4, (1900...2199).contains(value) else { return nil }
    return value
  }

  /// The year behind a month or a date, and where it ends.
  func yearBehind(_ place: Int, isRangePossible: Bool = false) -> (year: Int?, end: Int) {
    var next = place
    if has(".", next), touches(next), !isEnd(next + 1) { next += 1 }
    if has(",", next) || has(.of, next) { next += 1 }
    let isJoined = has("-", next) || has("/", next)
    if isJoined, touches(next) { next += 1 }
    if let year = fullYear(next), !isContinued(next + 1) { return (year, next + 1) }
    if has("'", next), touches(next + 1), let (value, digits) = number(next + 1), digits == 2 {
      return (2_000 + value, next + 2)
    }
    if has(.next, next), unit(next + 1) == .year { return (year + 1, next + 2) }
    if has(.this, next), unit(next + 1) == .year { return (year, next + 2) }
    // 14th April 15: two digits that nothing follows.
    if next == place || (touches(next) && !(isJoined && isRangePossible)), let (value, digits) = number(next),
      digits == 2, (10...60).contains(value),
      isEnd(next + 1) || (isSentenceSymbol(next + 1) && !touches(next + 2))
    {
      return (2_000 + value, next + 1)
    }
    return (nil, place)
  }

  func isSentenceSymbol(_ place: Int) -> Bool {
    [",", ".", ";", "!", "?", ")"].contains { has($0, place) } || symbol(place) == 0x0A
  }

  /// A number goes on: 2027.5, 2027-11, 2027%.
  func isContinued(_ place: Int) -> Bool {
    guard touches(place) else { return false }
    if has("%", place) { return true }
    switch kind(place) {
    case .number, .other: return true
    case .symbol:
      return ([".", ",", "/", "-", ":"].contains { has($0, place) }) && number(place + 1) != nil && touches(place + 1)
    default: return false
    }
  }

  /// The number counts something: May 5% or March 3rds, but not March 15ish.
  private func isCounting(_ place: Int, since start: Int) -> Bool {
    if has("%", place) { return true }
    if has(":", place), touches(place), number(place + 1) != nil { return true }
    guard touches(place), place > start else { return false }
    switch kind(place) {
    case .symbol, .end, .word(.ish): return false
    default: return !isSuffix(place)
    }
  }

  /// Digits before it, or a sign of money, make it part of another number.
  func isInsideNumber(_ place: Int) -> Bool {
    guard touches(place) else { return false }
    if number(place - 1) != nil || has("$", place - 1) { return true }
    return ([".", ",", "/", ":"].contains { has($0, place - 1) }) && touches(place - 1) && number(place - 2) != nil
  }

  // MARK: The day

  func resolve(_ parts: DateParts) -> FoundDate {
    let day =
      parts.year.map { Day(year: $0, month: parts.month, day: parts.day) }
      ?? coming(month: parts.month, day: parts.day)
    guard let day else { return FoundDate(.impossible, parts.end) }
    return FoundDate(day, parts.end).yearless(parts.year == nil)
  }

  /// The next such day, today included; looking back, the last one. Nil when no year has it.
  func coming(month: Int, day: Int) -> Day? {
    let step = isBack ? -1 : 1
    for years in 0...8 {
      guard let candidate = Day(year: year + step * years, month: month, day: day) else { continue }
      if isBack ? candidate <= today : candidate >= today { return candidate }
    }
    return nil
  }

  /// A weekday said with a date: without a year the next year in which both fit, with one a question where they do not.
  func fitted(_ found: FoundDate, _ weekday: Weekday) -> FoundDate {
    guard let day = found.day, day.weekday != weekday else { return found }
    if found.isYearless {
      let (_, month, number) = day.civil
      let step = isBack ? -1 : 1
      for years in 0...40 {
        guard let candidate = Day(year: day.year + step * years, month: month, day: number),
          candidate.weekday == weekday
        else { continue }
        return FoundDate(candidate, found.end)
      }
    }
    let nearest = (day - 3).onOrAfter(weekday)
    return FoundDate(.choice([.day(day), .day(nearest)].inOrder), found.end)
  }

  /// `15 March (Monday)`.
  private func withWeekdayBehind(_ found: FoundDate) -> FoundDate {
    guard has("(", found.end), let weekday = weekday(found.end + 1), has(")", found.end + 2) else { return found }
    return fitted(found, weekday).ending(found.end + 3)
  }
}

extension [DateValue] {
  var inOrder: [DateValue] {
    sorted { ($0.days?.first ?? .first) < ($1.days?.first ?? .first) }
  }
}
