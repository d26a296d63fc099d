import Scheduling

/// Days that need nothing but today: tomorrow, the 15th, Christmas; and what happens again and again.
extension DateScanner {
  func relativeDay(at position: Int) -> DateSpan? {
    let words: [(String, Int)] = [
      ("the day after tomorrow", 2), ("day after tomorrow", 2), ("the day before yesterday", -2), ("today", 0),
      ("tonight", 0), ("this morning", 0), ("this afternoon", 0), ("tomorrow", 1), ("tmrw", 1), ("tomorow", 1),
      ("yesterday", -1),
    ]
    for (words, days) in words {
      guard let end = tokens.match(words, at: position) else { continue }
      return DateSpan(meaning: .day(today + days), range: position..<end)
    }
    return nil
  }

  /// `the 15th`: the next one, in a month that has the day. Before a noun it counts something else.
  func dayOfMonth(at position: Int, isLed: Bool = false) -> DateSpan? {
    let hasArticle = tokens.lower(position) == "the"
    let place = hasArticle ? position + 1 : position
    guard let (number, end) = dayNumber(at: place), number <= 31, isSuffix(place + 1),
      isLed || hasArticle || ["on", "by", "until", "from", "before"].contains(tokens.lower(position - 1)),
      isLed || isFree(end)
    else { return nil }
    let step = context.leaning == .ahead ? 1 : -1
    for months in 0...3 {
      guard let month = DayRange.month(today.month, today.year)?.first.movedByMonths(step * months),
        let day = Day(year: month.year, month: month.month, day: number)
      else { continue }
      if step > 0 ? day >= today : day <= today { return DateSpan(meaning: .day(day), range: position..<end) }
    }
    return nil
  }

  private func isFree(_ position: Int) -> Bool {
    guard let next = tokens[position] else { return true }
    if next.kind == .symbol { return next.lower != "-" || !next.touches }
    return DateWords.afterOrdinal.contains(next.lower)
  }

  /// Named only where a word such as "before" shows that the day is meant and not, say, the Christmas closure.
  func holiday(at position: Int) -> DateSpan? {
    guard tokens.isWord(position - 1, ["by", "before", "after", "until", "till", "at", "around"]),
      let next = ["christmas", "xmas", "easter", "new year", "the new year"].lazy
        .compactMap({ tokens.match($0, at: position) }).first,
      tokens[next] == nil || tokens[next]?.kind == .symbol || DateWords.afterOrdinal.contains(tokens.lower(next))
    else { return nil }
    let day: Day? =
      switch tokens.lower(position) {
      case "christmas", "xmas": coming(month: 12, day: 25)
      case "easter": [today.year, today.year + 1].lazy.compactMap(Self.easter).first { $0 >= today }
      default: coming(month: 1, day: 1)
      }
    return day.map { DateSpan(meaning: .day($0), range: position..<next) }
  }

  /// Easter Sunday. Algorithm: anonymous Gregorian ("Nature", 1876).
  static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// `every Tuesday`, `the last Friday of every month`, `weekly`, `Mondays`.
  func recurrence(at position: Int) -> DateSpan? {
    if DateWords.recurring.contains(tokens.lower(position)) {
      return DateSpan(meaning: .recurring, range: position..<position + 1)
    }
    guard ["every", "each"].contains(tokens.lower(position)) else { return nil }
    var place = position + 1
    if ["other", "second", "third", "single"].contains(tokens.lower(place)) { place += 1 }
    if tokens[place]?.digits != nil { place += 1 }
    let word = tokens.lower(place)
    let isPart = ["morning", "evening", "night", "afternoon"].contains(tokens.lower(place + 1))
    guard
      DateWords.weekdays[word] != nil || DateWords.months[word] != nil
        || DateWords.units.entry(in: tokens, at: place) != nil
    else { return nil }
    return DateSpan(meaning: .recurring, range: position..<place + (isPart ? 2 : 1))
  }
}
