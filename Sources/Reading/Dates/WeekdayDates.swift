import Scheduling

/// Weekdays and weeks: Friday, next Tuesday, first Monday in May, the week of 12 April.
extension DateScanner {
  func weekday(at position: Int) -> DateSpan? {
    if let end = tokens.match("next week", at: position) {
      let place = ["on", ","].contains(tokens.lower(end)) ? end + 1 : end
      if let weekday = DateWords.weekdays[tokens.lower(place)] {
        return day(of: weekday, inWeeks: 1, position..<place + 1)
      }
    }
    if let end = tokens.match("a week on", at: position), let weekday = DateWords.weekdays[tokens.lower(end)] {
      return DateSpan(meaning: .day((today + 1).onOrAfter(weekday) + 7), range: position..<end + 1)
    }
    let word = tokens.lower(position)
    let isLed = ["this", "next", "last", "coming", "past"].contains(word)
    let place = isLed ? position + 1 : position
    guard let weekday = DateWords.weekdays[tokens.lower(place)], isLed || standsAlone(place) else { return nil }
    let range = position..<place + 1
    if let end = tokens.match("next week", at: place + 1) { return day(of: weekday, inWeeks: 1, position..<end) }
    if tokens.lower(place + 1) == "week" {
      return DateSpan(meaning: .day((today + 1).onOrAfter(weekday) + 7), range: position..<place + 2)
    }
    switch word {
    case "last", "past": return DateSpan(meaning: .day((today - 1).onOrBefore(weekday)), range: range)
    case "next": return day(of: weekday, inWeeks: 1, range)
    case _ where !isLed && context.leaning == .back:
      return DateSpan(meaning: .day(today.onOrBefore(weekday)), range: range)
    default: return DateSpan(meaning: .day((today + 1).onOrAfter(weekday)), range: range)
    }
  }

  private func day(of weekday: Weekday, inWeeks weeks: Int, _ range: Range<Int>) -> DateSpan {
    DateSpan(meaning: .day(today.monday + (7 * weeks + weekday.rawValue - 1)), range: range)
  }

  /// A weekday word by itself is a day unless it is part of a name; a short form needs something that leads it.
  private func standsAlone(_ position: Int) -> Bool {
    guard let token = tokens[position] else { return false }
    let isShort = !token.lower.hasSuffix("day")
    if ["good", "black", "ash", "palm"].contains(tokens.lower(position - 1)) { return false }
    if let next = tokens[position + 1] {
      if next.touches, [".", "'", "&", "-"].contains(next.lower), tokens[position + 2]?.kind == .word,
        tokens[position + 2]?.touches == true, DateWords.weekdays[tokens.lower(position + 2)] == nil
      {
        return false
      }
      if next.kind == .word, next.isCapitalised, token.isCapitalised, next.lower != "i" { return false }
    }
    guard isShort else { return true }
    return tokens.isWord(position - 1, DateWords.prepositions) || (position == 0 && tokens.count <= 2)
  }

  /// First Monday in May, last working day of the quarter, third week of May.
  func countedDay(at position: Int) -> DateSpan? {
    let start = tokens.lower(position) == "the" ? position + 1 : position
    guard let count = tokens.lower(start) == "last" ? -1 : NumberWords.ordinals[tokens.lower(start)], count <= 5 else {
      return nil
    }
    let unit = DateWords.units.entry(in: tokens, at: start + 1)
    let place = unit?.range.upperBound ?? start + 2
    guard ["in", "of"].contains(tokens.lower(place)) else { return nil }
    let weekday = DateWords.weekdays[tokens.lower(start + 1)]
    if weekday != nil, let end = everyMonth(at: place + 1) {
      return DateSpan(meaning: .recurring, range: position..<end)
    }
    guard let period = period(at: place + 1, isLed: true), let days = period.days else { return nil }
    let range = position..<period.range.upperBound
    if let weekday {
      let day = count > 0 ? days.first.onOrAfter(weekday) + 7 * (count - 1) : days.last.onOrBefore(weekday)
      return DateSpan(meaning: days.contains(day) ? .day(day) : .impossible, range: range)
    }
    switch unit?.value {
    case .day: return DateSpan(meaning: .day(count > 0 ? days.first + (count - 1) : days.last), range: range)
    case .workingDay:
      let day = count > 0 ? (days.first - 1).movedByWeekdays(count) : (days.last + 1).movedByWeekdays(-1)
      return day.map { DateSpan(meaning: .day($0), range: range) }
    case .week:
      let monday = count > 0 ? days.first.onOrAfter(.monday) + 7 * (count - 1) : (days.last - 6).onOrBefore(.monday)
      return DateSpan(meaning: .range(DayRange(monday, monday + 6)), range: range)
    default: return nil
    }
  }

  private func everyMonth(at position: Int) -> Int? {
    ["every month", "each month", "the month", "every quarter", "each quarter", "a month"].lazy
      .compactMap { tokens.match($0, at: position) }.first
  }

  /// `this week`, `the week of 12 April`, `w/c 12 April`, `week 23`, `the week before Christmas`.
  func week(at position: Int) -> DateSpan? {
    let start = tokens.lower(position) == "the" ? position + 1 : position
    for (words, weeks) in [("this week", 0), ("next week", 1), ("last week", -1)] {
      guard let end = tokens.match(words, at: start), DateWords.weekdays[tokens.lower(end)] == nil,
        tokens.lower(end) != "on"
      else { continue }
      let monday = today.monday + 7 * weeks
      return DateSpan(meaning: .range(DayRange(monday, monday + 6)), range: position..<end)
    }
    let leads = ["week of", "week commencing", "week beginning", "week starting", "w / c", "wc"]
    for lead in leads {
      guard let end = tokens.match(lead, at: start) else { continue }
      guard let span = point(at: end) ?? dayOfMonth(at: end, isLed: true), let monday = span.day?.monday else {
        continue
      }
      return DateSpan(meaning: .range(DayRange(monday, monday + 6)), range: position..<span.range.upperBound)
    }
    if tokens.lower(start) == "week", let number = tokens[start + 1]?.digits, (1...53).contains(number),
      start + 2 >= tokens.count || tokens[start + 2]?.kind == .symbol
    {
      return weekOfYear(number, position..<start + 2)
    }
    return nil
  }

  private func weekOfYear(_ number: Int, _ range: Range<Int>) -> DateSpan? {
    for year in today.year...today.year + 1 {
      guard let fourth = Day(year: year, month: 1, day: 4) else { continue }
      let monday = fourth.monday + 7 * (number - 1)
      if monday + 6 >= today { return DateSpan(meaning: .range(DayRange(monday, monday + 6)), range: range) }
    }
    return nil
  }
}
