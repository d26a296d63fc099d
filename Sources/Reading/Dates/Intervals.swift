import Scheduling

/// Two dates with a word between them: from 7 December to 4 January, March 22-26, 22 to 31 March, all of August.
extension DateScanner {
  func interval(at position: Int) -> DateSpan? {
    let lead = tokens.lower(position)
    let start = ["from", "between"].contains(lead) ? position + 1 : position
    if let span = shared(at: start, isBetween: lead == "between") ?? pair(at: start, isBetween: lead == "between") {
      return span.from(position)
    }
    for words in ["all of", "the whole of", "all through", "throughout", "the entire", "the whole", "all"] {
      guard let end = tokens.match(words, at: position), let period = period(at: end, isLed: true) else { continue }
      return period.from(position)
    }
    if let end = tokens.match("between christmas and new year", at: position), let eve = coming(month: 12, day: 31) {
      return DateSpan(meaning: .range(DayRange(eve - 5, eve)), range: position..<end)
    }
    return lasting(at: position)
  }

  /// Two days that share a month: `22 to 31 March`, `March 22-26`.
  private func shared(at position: Int, isBetween: Bool) -> DateSpan? {
    let start = tokens.lower(position) == "the" ? position + 1 : position
    if let (day, end) = dayNumber(at: start), let next = connector(at: end, isBetween: isBetween),
      let parts = dayMonth(at: next), let last = resolve(parts)
    {
      return closed(day: day, last: last, isYearless: parts.year == nil, start..<parts.end)
    }
    if let (day, end) = dayNumber(at: start), tokens.lower(end) == "or", let parts = dayMonth(at: end + 1),
      let second = resolve(parts), let first = Day(year: second.year, month: second.month, day: day)
    {
      return DateSpan(meaning: .ambiguous([first, second].sorted()), range: start..<parts.end)
    }
    if let parts = monthDay(at: position), parts.year == nil, let next = connector(at: parts.end, isBetween: isBetween),
      let (day, end) = dayNumber(at: next), DateWords.months[tokens.lower(end)] == nil, !isUnit(end)
    {
      let said = tokens.lower(end) == "," ? year(end + 1) : year(end)
      let last = Parts(day: day, month: parts.month, year: said, end: end)
      guard let lastDay = resolve(last) else { return DateSpan(meaning: .impossible, range: position..<end) }
      let stop = said == nil ? end : tokens.lower(end) == "," ? end + 2 : end + 1
      return closed(day: parts.day, last: lastDay, isYearless: said == nil, position..<stop)
    }
    // From the 22nd to the 31st.
    guard let first = dayOfMonth(at: position, isLed: true), let from = first.day,
      let next = connector(at: first.range.upperBound, isBetween: isBetween),
      let second = dayOfMonth(at: next, isLed: true), let to = second.day
    else { return nil }
    let last = to < from ? to.movedByMonths(1) ?? to : to
    return DateSpan(meaning: .range(DayRange(from, last)), range: position..<second.range.upperBound)
  }

  private func closed(day: Int, last: Day, isYearless: Bool, _ range: Range<Int>) -> DateSpan? {
    let month = day <= last.day ? last : last.movedByMonths(-1) ?? last
    guard let first = Day(year: month.year, month: month.month, day: day) else {
      return DateSpan(meaning: .impossible, range: range)
    }
    return DateSpan(meaning: .range(DayRange(first, last)), range: range)
  }

  private func resolve(_ parts: Parts) -> Day? {
    guard let year = parts.year else { return coming(month: parts.month, day: parts.day) }
    return Day(year: year, month: parts.month, day: parts.day)
  }

  private func pair(at position: Int, isBetween: Bool) -> DateSpan? {
    guard let first = point(at: position), let next = connector(at: first.range.upperBound, isBetween: isBetween),
      let second = point(at: next), let from = first.days, let to = second.days
    else { return nil }
    let range = first.range.lowerBound..<second.range.upperBound
    return joined(from, to, first.isYearless, second.isYearless).map { DateSpan(meaning: .range($0), range: range) }
  }

  /// The year that is missing comes from the other end; when both are missing, the end decides, so that a range which
  /// began already is the current one.
  private func joined(_ from: DayRange, _ to: DayRange, _ isFromFree: Bool, _ isToFree: Bool) -> DayRange? {
    var (from, to) = (from, to)
    if isFromFree, from.first > to.last {
      while from.first > to.last, let moved = from.movedByYears(-1) { from = moved }
    } else if isFromFree, !isToFree {
      while let moved = from.movedByYears(1), moved.first <= to.last { from = moved }
    } else if isToFree {
      while to.last < from.first, let moved = to.movedByYears(1) { to = moved }
    } else if to.last < from.first, from.first - to.last < 7 {
      to = DayRange(to.first + 7, to.last + 7)
    }
    return from.first <= to.last ? DayRange(from.first, to.last) : nil
  }

  /// `4 January for two weeks`: the first day counts.
  private func lasting(at position: Int) -> DateSpan? {
    guard let first = point(at: position), let day = first.day, tokens.lower(first.range.upperBound) == "for",
      let length = length(at: first.range.upperBound + 1)
    else { return nil }
    let days: Int
    switch length.unit {
    case .day: days = length.count
    case .week: days = 7 * length.count
    default: return nil
    }
    guard days >= 1, let last = day.moved(byCalendarDays: days - 1) else { return nil }
    return DateSpan(meaning: .range(DayRange(day, last)), range: position..<length.end)
  }

  private func connector(at position: Int, isBetween: Bool) -> Int? {
    if tokens.lower(position) == ",", tokens.lower(position + 1) == "to" { return position + 2 }
    if let end = tokens.match("up to", at: position) { return end }
    let isConnected = tokens.isWord(position, DateWords.connectors) || (isBetween && tokens.lower(position) == "and")
    return isConnected ? position + 1 : nil
  }

  private func isUnit(_ position: Int) -> Bool { DateWords.units.entry(in: tokens, at: position) != nil }
}
