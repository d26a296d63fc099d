import Scheduling

/// Parts of weeks, months, quarters and years: end of March, mid-March, early Q2, late 2027, EOM, year end.
extension DateGrammar {
  /// `end of March`, `the beginning of next week`, `mid-March`, `early to mid May`, `second half of June`.
  func partForm(at place: Int, depth: Int) -> FoundDate? {
    guard let (part, end) = partName(at: place) else { return nil }
    return divided(part, at: end, from: place, depth: depth)
  }

  private func divided(_ part: DatePart, at place: Int, from start: Int, depth: Int) -> FoundDate? {
    let next = after(anyOf: [.of, .in], afterHyphen(place))
    let inner = afterThe(next)
    if let (monday, end) = bareWeek(at: inner) { return ofWeek(part, monday, end) }
    if unit(inner) == .week || has([.w, .cw, .wc], inner), let found = week(at: inner, depth: depth + 1),
      let week = found.week
    {
      return ofWeek(part, week, found.end)
    }
    // The end of a day is that day.
    if part == .last || part == .first, unit(inner) == .day, inner == place || has(.of, place) {
      guard part == .last, !has(.the, inner - 1) else { return nil }
      let named = after(anyOf: [.on, .of], has(",", inner + 1) ? inner + 2 : inner + 1)
      if let found = pointDay(at: named, depth: depth) { return found }
      return FoundDate(today, inner + 1)
    }
    if part == .last || part == .first, let found = pointDay(at: inner, depth: depth),
      has(.business, place) || has(.of, place - 1)
    {
      return found
    }
    guard let period = led(at: next, depth: depth), let days = period.days, period.isPeriod else { return nil }
    var found = FoundDate(Self.divide(days, part), period.end).yearless(period.isYearless)
    found.part = part
    return found
  }

  private func pointDay(at place: Int, depth: Int) -> FoundDate? {
    guard let found = plain(at: place, depth: depth + 1), found.day != nil else { return nil }
    return found
  }

  /// A period in a place where only a period can stand, so that "may" and "2027" are no other words.
  func led(at place: Int, depth: Int) -> FoundDate? {
    if month(place) != nil, monthDay(at: place) != nil { return nil }
    if let found = monthAlone(at: place, isLed: true) { return found }
    if let found = numberedPeriod(at: place) ?? pointed(at: place, depth: depth) { return found }
    if case .season = kind(place) { return season(at: place) }
    let inner = has([.the, .our, .their, .its, .your], place) ? place + 1 : place
    if inner > place,
      let found = monthAlone(at: inner, isLed: true) ?? numberedPeriod(at: inner) ?? pointed(at: inner, depth: depth)
    {
      return found
    }
    if inner > place, case .season = kind(inner) { return season(at: inner) }
    return runningUnit(at: inner)
  }

  /// `the month`, `quarter`, `fiscal year`: the running one.
  private func runningUnit(at place: Int) -> FoundDate? {
    if has(.fiscal, place) || has(.fy, place) {
      let isQuarter = unit(place + 1) == .quarter
      let end = unit(place + 1) == nil ? place + 1 : place + 2
      return (isQuarter ? quarter(holding: today) : days(of: .fiscal(fiscalYear))).map { period($0, end) }
    }
    let start = has([.calendar, .current], place) ? place + 1 : place
    guard let unit = unit(start), !isPlural(start) else { return nil }
    switch unit {
    case .month: return DayRange.month(month, year).map { period($0, start + 1) }
    case .quarter: return quarter(holding: today).map { period($0, start + 1) }
    case .year: return DayRange.months(12, from: 1, year).map { period($0, start + 1) }
    default: return nil
    }
  }

  /// `the week`, `this week`, `next week` where a part of it is asked for.
  private func bareWeek(at place: Int) -> (monday: Day, end: Int)? {
    if let found = weekNamed(at: place) { return found }
    guard unit(place) == .week, !isPlural(place),
      !has([.of, .commencing, .beginning, .starting, .ending, .before, .after], place + 1),
      number(place + 1) == nil
    else { return nil }
    return (today.monday, place + 1)
  }

  private func ofWeek(_ part: DatePart, _ monday: Day, _ end: Int) -> FoundDate {
    var found: FoundDate
    switch part {
    case .first: found = FoundDate(monday, end)
    case .last: found = FoundDate(monday + 4, end)
    case .middle: found = FoundDate(monday + 2, end)
    case .early: found = FoundDate(DayRange(monday, monday + 1), end)
    case .firstHalf, .earlyToMiddle: found = FoundDate(DayRange(monday, monday + 2), end)
    case .late: found = FoundDate(DayRange(monday + 3, monday + 4), end)
    case .secondHalf, .middleToLate: found = FoundDate(DayRange(monday + 2, monday + 4), end)
    }
    found.week = monday
    found.part = part
    return found
  }

  private func partName(at place: Int) -> (DatePart, Int)? {
    switch word(place) {
    case .end, .close: return (.last, place + 1)
    case .start, .beginning: return (.first, place + 1)
    case .middle: return (.middle, place + 1)
    case .mid:
      if let end = toward(.late, place + 1) { return (.middleToLate, end) }
      return (.middle, place + 1)
    case .early:
      if let end = toward(.mid, place + 1) { return (.earlyToMiddle, end) }
      return (.early, place + 1)
    case .late: return (.late, place + 1)
    case .latter: return (.secondHalf, has([.half], place + 1) ? place + 2 : place + 1)
    case .back where has(.half, place + 1): return (.secondHalf, place + 2)
    case .back where has(.end, place + 1): return (.late, place + 2)
    case .front where has(.half, place + 1): return (.firstHalf, place + 2)
    default: break
    }
    guard let (number, end) = ordinal(at: place), number <= 2, has(.half, end) else { return nil }
    return (number == 1 ? .firstHalf : .secondHalf, end + 1)
  }

  /// `to mid`, `- late`, `/late`.
  private func toward(_ word: DateWord, _ place: Int) -> Int? {
    let start = has("-", place) && has(.to, place + 1) ? place + 1 : place
    guard has(.to, start) || has("-", start) || has("/", start) else { return nil }
    let next = has("-", start + 1) ? start + 2 : start + 1
    return has(word, next) ? next + 1 : nil
  }

  static func divide(_ days: DayRange, _ part: DatePart) -> DateValue {
    let months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    func month(_ number: Int) -> DayRange {
      let first = days.first.movedByMonths(number) ?? days.first
      return .month(first.month, first.year) ?? days
    }
    switch (part, months) {
    case (.first, _): return .day(days.first)
    case (.last, _): return .day(days.last)
    case (.middle, 12): return .range(DayRange(month(5).first, month(6).last))
    case (.middle, 6): return .range(DayRange(month(2).first, month(3).last))
    case (.middle, _): return .day(month(months / 2).first + 14)
    case (.early, 1): return .range(DayRange(days.first, days.first + 9))
    case (.late, 1): return .range(DayRange(days.first + 20, days.last))
    case (.earlyToMiddle, 1): return .range(DayRange(days.first, days.first + 19))
    case (.middleToLate, 1): return .range(DayRange(days.first + 10, days.last))
    case (.early, 12): return .range(DayRange(days.first, month(2).last))
    case (.late, 12): return .range(DayRange(month(9).first, days.last))
    case (.early, 6): return .range(DayRange(days.first, month(1).last))
    case (.late, 6): return .range(DayRange(month(4).first, days.last))
    case (.early, _): return .range(month(0))
    case (.late, _): return .range(month(months - 1))
    case (.earlyToMiddle, _): return .range(DayRange(days.first, month(2 * months / 3 - 1).last))
    case (.middleToLate, _): return .range(DayRange(month(months / 3).first, days.last))
    case (.firstHalf, 1): return .range(DayRange(days.first, days.first + 14))
    case (.secondHalf, 1): return .range(DayRange(days.first + 15, days.last))
    case (.firstHalf, 3): return .range(DayRange(days.first, month(1).first + 14))
    case (.secondHalf, 3): return .range(DayRange(month(1).first + 15, days.last))
    case (.firstHalf, _): return .range(DayRange(days.first, month((months - 1) / 2).last))
    case (.secondHalf, _): return .range(DayRange(month(months / 2).first, days.last))
    }
  }

  // MARK: Words that need nothing but today

  func relative(_ word: DateWord, at place: Int) -> FoundDate? {
    let next = place + 1
    switch word {
    case .today:
      // "two weeks today" is counted; here the day itself.
      return FoundDate(today, afterTimeOfDay(next))
    case .tonight: return FoundDate(today, next)
    case .tomorrow:
      if unit(next) == .week { return FoundDate(today + 8, next + 1) }
      return FoundDate(today + 1, afterTimeOfDay(next))
    case .yesterday: return FoundDate(today - 1, afterTimeOfDay(next))
    case .eod, .cob:
      if has(.the, place - 1) { return nil }
      let inner = after(anyOf: [.on, .of], has(",", next) ? next + 1 : next)
      if let found = plain(at: inner, depth: 2), found.day != nil { return found }
      return FoundDate(today, next)
    case .eow:
      if let (monday, end) = weekNamed(at: after(.of, next)) { return ofWeek(.last, monday, end) }
      return ofWeek(.last, today.monday, next)
    case .eom: return ending(DayRange.month(month, year), next)
    case .eoq:
      if let (value, digits) = number(next), digits == 1, (1...4).contains(value), touches(next) || has(.q, next) {
        return ending(quarterNumbered(value), next + 1)
      }
      return ending(quarter(holding: today), next)
    case .eoy: return ending(.months(12, from: 1, year), next)
    case .eofy: return ending(days(of: .fiscal(fiscalYear)), next)
    case .midweek:
      if let (monday, end) = weekNamed(at: after(.of, next)) { return ofWeek(.middle, monday, end) }
      let wednesday = today.monday + 2
      return FoundDate(wednesday >= today ? wednesday : wednesday + 7, next)
    case .rest, .remainder:
      guard has(.of, next) else { return nil }
      let inner = afterThe(next + 1)
      if let (monday, end) = bareWeek(at: inner) { return FoundDate(DayRange(max(today, monday), monday + 6), end) }
      guard let found = led(at: inner, depth: 2), let days = found.days, days.last >= today else { return nil }
      return FoundDate(DayRange(max(today, days.first), days.last), found.end)
    case .new:
      return nil
    default: return nil
    }
  }

  /// `fiscal year end`, `FY27 end`.
  func fiscalEnd(at place: Int) -> FoundDate? {
    guard let found = numberedPeriod(at: place) ?? led(at: place, depth: 2), let days = found.days else { return nil }
    let end = afterHyphen(found.end)
    return has([.end, .close], end) && !has(.of, end + 1) ? FoundDate(days.last, end + 1) : nil
  }

  private func quarterNumbered(_ number: Int) -> DayRange? {
    var day = today
    for _ in 0..<4 {
      guard let days = quarter(holding: day) else { return nil }
      let place = ((days.first.month - context.fiscalYearStart + 12) % 12) / 3 + 1
      if place == number { return days }
      day = days.last + 1
    }
    return nil
  }

  /// The end of the running period, or of one named behind it: EOM March, EOY 2027.
  private func ending(_ running: DayRange?, _ end: Int) -> FoundDate? {
    if let found = led(at: after(.of, afterHyphen(end)), depth: 2), let days = found.days, found.isPeriod {
      return FoundDate(days.last, found.end)
    }
    guard let running else { return nil }
    var found = FoundDate(running.last, end)
    found.part = .last
    return found
  }

  // MARK: Units

  /// `quarter end`, `year-end 2027`, `the week of …`, `weekend`, `the day after tomorrow`.
  func unitForm(_ unit: DateUnit, at place: Int, depth: Int, hasArticle: Bool = false) -> FoundDate? {
    if unit == .week, let found = week(at: place, depth: depth) { return found }
    if unit == .weekend {
      guard !isPlural(place) else { return nil }
      if has(.of, place + 1),
        let found = point(at: place + 2, depth: depth + 1) ?? dayOfMonth(at: afterThe(place + 2), isLed: true),
        let days = found.days
      {
        return weekend(of: days, found.end)
      }
      if has([.before, .after], place + 1), let found = point(at: place + 2, depth: depth + 1), let days = found.days {
        let saturday = has(.after, place + 1) ? days.last.onOrAfter(.saturday) : days.first.monday - 2
        return FoundDate(DayRange(saturday, saturday + 1), found.end)
      }
      guard hasArticle || has([.on, .over, .at], place - 1),
        kind(place + 1) != .other || DateWords.afterOrdinal.contains(text(place + 1))
      else { return nil }
      let saturday = today.monday + 5
      return FoundDate(DayRange(saturday, saturday + 1), place + 1)
    }
    guard !isPlural(place) else { return nil }
    if unit == .quarter, let found = numberedPeriod(at: place) { return found }
    let next = afterHyphen(place + 1)
    if has([.end, .close], next), unit != .day, unit != .workingDay {
      if has(.of, next + 1), let found = led(at: next + 2, depth: depth), let days = found.days {
        return FoundDate(days.last, found.end)
      }
      let running: DayRange?
      switch unit {
      case .week: return ofWeek(.last, today.monday, next + 1)
      case .month: running = .month(month, year)
      case .quarter: running = quarter(holding: today)
      default: running = .months(12, from: 1, year)
      }
      return ending(running, next + 1)
    }
    if has([.after], place + 1), has(.next, place + 2) {
      switch unit {
      case .month:
        return (today.movedByMonths(2)).flatMap { DayRange.month($0.month, $0.year) }.map { period($0, place + 3) }
      case .quarter: return today.movedByMonths(6).flatMap(quarter(holding:)).map { period($0, place + 3) }
      case .year: return DayRange.months(12, from: 1, year + 2).map { period($0, place + 3) }
      default: break
      }
    }
    return besideDay(unit, at: place, depth: depth)
  }

  /// `the day after tomorrow`, `the month before go-live`.
  private func besideDay(_ unit: DateUnit, at place: Int, depth: Int) -> FoundDate? {
    guard let (direction, next) = relation(at: place + 1), let found = point(at: next, depth: depth + 1),
      let days = found.days
    else { return nil }
    let from = direction > 0 ? days.last : days.first
    switch unit {
    case .day: return FoundDate(from + direction, found.end)
    case .workingDay: return workingDay(direction, from: from).map { FoundDate($0, found.end) }
    case .month:
      return from.movedByMonths(direction).flatMap { DayRange.month($0.month, $0.year) }.map {
        FoundDate($0, found.end)
      }
    case .quarter: return from.movedByMonths(3 * direction).flatMap(quarter(holding:)).map { FoundDate($0, found.end) }
    default: return nil
    }
  }
}
