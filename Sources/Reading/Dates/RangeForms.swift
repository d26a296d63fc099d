import Scheduling

/// Two dates with a word between them: from 7 December to 4 January, March 22-26, 22 to 31 March, all of August.
extension DateGrammar {
  /// A date, or the range that it begins.
  func span(at place: Int) -> FoundDate? {
    if has(.from, place) || has(.between, place) {
      guard let found = range(at: place + 1, isBetween: has(.between, place)) else { return nil }
      return found
    }
    if has(.now, place), connector(at: place + 1, isBetween: false) != nil { return range(at: place, isBetween: false) }
    if has([.all, .throughout, .whole, .entire], place) || (has(.the, place) && has([.whole, .entire], place + 1)) {
      var next = place + 1
      while has([.of, .the, .whole, .entire, .through], next) { next += 1 }
      // "The whole month" says which month only where one is named.
      if let unit = unit(next), unit != .year { return nil }
      guard let found = led(at: next, depth: 0) else { return nil }
      return joined(found)
    }
    if let found = sharedMonth(at: place, isBetween: false) { return found }
    if let year = fullYear(place), let next = connector(at: place + 1, isBetween: false), let last = fullYear(next),
      last > year,
      !touches(place + 1), let first = days(of: .plain(year)), let end = days(of: .plain(last))
    {
      return FoundDate(DayRange(first.first, end.last), next + 1)
    }
    let leads = month(place) != nil && connector(at: place + 1, isBetween: false) != nil
    guard
      let first = (leads && named(at: place) == nil ? monthAlone(at: place, isLed: monthFollows(place + 1)) : nil)
        ?? point(at: place)
    else { return nil }
    return joined(first)
  }

  /// A month in a place where only a date can stand.
  func ledMonth(at place: Int) -> FoundDate? { named(at: place) == nil ? monthAlone(at: place, isLed: true) : nil }

  private func monthFollows(_ place: Int) -> Bool {
    guard let next = connector(at: place, isBetween: false) else { return false }
    return month(next) != nil || month(next + 1) != nil
  }

  private func range(at place: Int, isBetween: Bool) -> FoundDate? {
    if let found = sharedMonth(at: place, isBetween: isBetween) { return found }
    if isBetween, let found = betweenHolidays(at: place) { return found }
    let first: FoundDate?
    if has(.now, place) || has(.today, place) {
      first = FoundDate(today, place + 1)
    } else {
      first = ledMonth(at: place) ?? point(at: place) ?? dayOfMonth(at: afterThe(place), isLed: true)
    }
    guard let first else { return nil }
    // Moved from 3 May to 17 May: only the second counts.
    if !isBetween, isMove(place - 1), let next = connector(at: first.end, isBetween: false),
      let second = ledMonth(at: next) ?? point(at: next)
    {
      return second
    }
    let found = joined(first, isBetween: isBetween)
    return found.end > first.end ? found : nil
  }

  private func isMove(_ place: Int) -> Bool {
    let verbs: Set<String> = [
      "moved", "pushed", "slipped", "changed", "shifted", "postponed", "delayed", "rescheduled", "moves", "brought",
    ]
    return (1...3).contains { verbs.contains(text(place - $0)) }
  }

  /// The range that begins with the date, or the date itself.
  private func joined(_ first: FoundDate, isBetween: Bool = false) -> FoundDate {
    if has(.for, first.end), let day = first.day, !first.isAnchor,
      let (length, end) = length(at: after(.the, first.end + 1)), let days = lasting(day, length)
    {
      return FoundDate(days, end)
    }
    guard let next = connector(at: first.end, isBetween: isBetween),
      let second = ledMonth(at: next) ?? point(at: next) ?? dayOfMonth(at: afterThe(next), isLed: true),
      let days = joined(first, second)
    else { return first }
    // "May 3 - sorry, May 5" never gets here; "3 May - Monday" is one day.
    return FoundDate(days, second.end)
  }

  /// The year or week that is missing comes from the other end; when both are missing, the end decides, so that a range
  /// which began already is the current one.
  private func joined(_ first: FoundDate, _ second: FoundDate) -> DayRange? {
    guard var from = first.days, var to = second.days else { return nil }
    if first.isWeekday {
      if let week = second.week {
        let day = week + (from.first.weekday.rawValue - 1)
        from = DayRange(day, day)
      }
    }
    if second.isWeekday {
      let day = (from.first + 1).onOrAfter(to.first.weekday)
      to = DayRange(day, day)
    } else if first.isYearless, from.first > to.last {
      while from.first > to.last, let moved = from.movedByYears(-1) { from = moved }
    } else if first.isYearless, !second.isYearless {
      while let moved = from.movedByYears(1), moved.first <= to.last { from = moved }
    } else if first.isYearless, second.isYearless {
      // Of both without a year the end decides.
      while let moved = from.movedByYears(1), moved.first <= to.first { from = moved }
    } else if second.isYearless {
      while to.last < from.first, let moved = to.movedByYears(1) { to = moved }
    } else if to.last < from.first, first.isWeekday == false, from.first - to.last < 7, second.week == nil {
      to = DayRange(to.first + 7, to.last + 7)
    } else if to.last < from.first, to.first.day == to.last.day, let moved = to.first.movedByMonths(1),
      moved > from.first, from.first - to.last < 31
    {
      to = DayRange(moved, moved)
    }
    return from.first <= to.last ? DayRange(from.first, to.last) : nil
  }

  /// Two days that share a month: `22 to 31 March`, `March 22-26`, `the 3rd and the 7th of May`, `from the 22nd to the 26th`.
  private func sharedMonth(at place: Int, isBetween: Bool) -> FoundDate? {
    let start = afterThe(place)
    if let (day, end) = dayNumber(at: start), !isInsideNumber(start) {
      var afterDay = end
      if has(".", afterDay), touches(afterDay) { afterDay += 1 }
      var listed = [day]
      // 10, 12 or 17 May
      while has(",", afterDay), listed.count < 6, let more = dayNumber(at: afterDay + 1), month(more.end) == nil,
        has(",", more.end) || has(.or, more.end) || isAnd(more.end)
      {
        listed.append(more.value)
        afterDay = more.end
      }
      // 12 and 13 March, 12, 13 & 14 March: days on end are a period.
      if isAnd(afterDay), let parts = dayMonth(at: afterThe(afterDay + 1)),
        zip(listed, listed.dropFirst() + [parts.day]).allSatisfy({ $1 == $0 + 1 })
      {
        return closed(listed[0], resolve(parts), parts.year == nil, false)
      }
      // 12/13 March is one of the two.
      let isEither = has("/", afterDay) && touches(afterDay) && dayMonth(at: afterDay + 1) != nil
      let isOr = has(.or, afterDay) || isEither
      guard isOr || listed.count == 1 else { return nil }
      if let next = isOr ? afterDay + 1 : connector(at: afterDay, isBetween: isBetween) {
        let inner = afterThe(next)
        if let parts = dayMonth(at: inner) {
          if listed.count > 1 { return choice(listed, resolve(parts)) }
          return closed(day, resolve(parts), parts.year == nil, isOr)
        }
        if has(".", end), let found = numeric(at: inner), found.day != nil {
          return closed(day, found, found.isYearless, isOr)
        }
      }
    }
    guard let first = monthDay(at: place), first.year == nil else { return nil }
    let isOr = has(.or, first.end)
    guard let next = isOr ? first.end + 1 : connector(at: first.end, isBetween: isBetween) else { return nil }
    let inner = afterThe(next)
    guard let (day, end) = dayNumber(at: inner), month(end) == nil, unitName(at: end) == nil, !has(.of, end),
      !isContinued(end), !has("/", end)
    else { return nil }
    let (year, last) = yearBehind(end)
    let found = resolve(DateParts(day: day, month: first.month, year: year, end: last))
    return closed(first.day, found, year == nil, isOr)
  }

  private func isAnd(_ place: Int) -> Bool { has(.and, place) || has("&", place) }

  private func closed(_ day: Int, _ second: FoundDate, _ isYearless: Bool, _ isOr: Bool) -> FoundDate? {
    guard let last = second.day else { return second.value == .impossible ? second : nil }
    let month = day <= last.day ? last : last.movedByMonths(-1) ?? last
    guard let first = Day(year: month.year, month: month.month, day: day) else {
      return FoundDate(.impossible, second.end)
    }
    if isOr { return FoundDate(.choice([.day(first), .day(last)]), second.end) }
    return FoundDate(DayRange(first, last), second.end).yearless(isYearless)
  }

  private func choice(_ days: [Int], _ last: FoundDate) -> FoundDate? {
    guard let (year, month, _) = last.day?.civil else { return nil }
    let all = days.compactMap { Day(year: year, month: month, day: $0) } + [last.day].compactMap(\.self)
    return FoundDate(.choice(all.map { .day($0) }), last.end)
  }

  func connector(at place: Int, isBetween: Bool) -> Int? {
    switch kind(place) {
    case .word(.to), .word(.until), .word(.through):
      return after(anyOf: [.and], place + 1)
    case .word(.and): return isBetween ? place + 1 : nil
    case .word(.up): return has(.to, place + 1) ? place + 2 : nil
    case .symbol(UInt8(ascii: "-")):
      return has("-", place + 1) ? place + 2 : place + 1
    case .symbol(UInt8(ascii: "/")):
      // May/June, Q2/Q3, late March/early April
      switch kind(place + 1) {
      case .month, .word(.q), .word(.h), .word(.early), .word(.mid), .word(.late), .weekday: return place + 1
      default: return nil
      }
    case .symbol(UInt8(ascii: ",")): return has(.to, place + 1) ? place + 2 : nil
    default: return nil
    }
  }

  /// The days between Christmas and the new year are those that are neither.
  private func betweenHolidays(at place: Int) -> FoundDate? {
    guard text(place) == "christmas" || text(place) == "xmas", let first = holiday(at: place), let day = first.day,
      has(.and, first.end) || has("&", first.end),
      let second = holiday(at: afterThe(first.end + 1)), let next = second.day, next.month == 1, next.day == 1,
      day.day == 25
    else { return nil }
    // On the days in question the running year's end is meant.
    let last =
      today.month == 12 && today.day > 25
      ? Day(year: year, month: 12, day: 31) : Day(year: day.year, month: 12, day: 31)
    guard let last else { return nil }
    return FoundDate(DayRange(last - 5, last), second.end)
  }
}
