import Scheduling

/// What "this", "next" and "last" point at, and what an order counts: next month, last week, first Monday in May, the
/// last two weeks of December.
extension DateGrammar {
  func pointed(at place: Int, depth: Int) -> FoundDate? {
    guard let lead = word(place) else { return nil }
    let shift: Int
    switch lead {
    case .this, .current: shift = 0
    case .next, .coming, .following: shift = 1
    case .last, .previous: shift = -1
    default: return nil
    }
    let next = place + 1
    switch kind(next) {
    case .weekday: return pointedWeekday(at: place)
    case .month(let number):
      // "This may slip."
      if shift == 0, !isCapitalised(next), text(next) == "may" || text(next) == "march",
        kind(next + 1) == .other || has([.is, .not], next + 1)
      {
        return nil
      }
      guard let days = pointedMonth(number, shift) else { return nil }
      // "this March 15", "next May 3"
      if let parts = monthDay(at: next), parts.year == nil {
        return coming(month: parts.month, day: parts.day).map { FoundDate($0, parts.end) }
      }
      let (said, end) = yearBehind(next + 1)
      if let said { return DayRange.month(number, said).map { period($0, end) } }
      return period(days, next + 1).yearless(shift == 0)
    case .season: return season(at: next, shift: shift)
    case .unit(let unit, let isPlural):
      guard !isPlural else { return shift == 0 ? nil : rolling(shift, at: next) }
      return pointedUnit(unit, shift, next + 1)
    case .number, .cardinal, .word(.few), .word(.couple), .word(.a): return shift == 0 ? nil : rolling(shift, at: next)
    case .word(.fortnight) where shift > 0:
      return FoundDate(DayRange(today.monday + 7, today.monday + 20), next + 1)
    case .word(.fiscal), .word(.fy), .word(.calendar):
      if unit(next + 1) == .quarter {
        return today.movedByMonths(3 * shift).flatMap(quarter(holding:)).map { period($0, next + 2) }
      }
      return numberedPeriod(at: place)
    case .word(.business):
      guard let (unit, end) = unitName(at: next), unit == .workingDay, shift != 0 else {
        return rolling(shift, at: next)
      }
      return workingDay(shift, from: today).map { FoundDate($0, end) }
    case .word(.morning), .word(.afternoon), .word(.evening): return shift == 0 ? FoundDate(today, next + 1) : nil
    default:
      return holiday(at: next, shift: shift)
    }
  }

  private func pointedMonth(_ number: Int, _ shift: Int) -> DayRange? {
    switch shift {
    case 0: comingMonth(number)
    case 1: DayRange.month(number, number > month ? year : year + 1)
    default: DayRange.month(number, number < month ? year : year - 1)
    }
  }

  private func pointedUnit(_ unit: DateUnit, _ shift: Int, _ end: Int) -> FoundDate? {
    switch unit {
    case .day: return shift == 0 ? nil : FoundDate(today + shift, end)
    case .workingDay: return shift == 0 ? nil : workingDay(shift, from: today).map { FoundDate($0, end) }
    case .week:
      if let weekday = weekday(has(.on, end) || has(",", end) ? end + 1 : end) {
        return inWeek(today.monday + 7 * shift, weekday, has(.on, end) || has(",", end) ? end + 2 : end + 1)
      }
      return week(today.monday + 7 * shift, end)
    case .weekend:
      let saturday = today.monday + 5 + 7 * shift
      return FoundDate(DayRange(saturday, saturday + 1), end)
    case .month:
      guard let first = DayRange.month(month, year)?.first.movedByMonths(shift) else { return nil }
      return DayRange.month(first.month, first.year).map { period($0, end) }
    case .quarter: return today.movedByMonths(3 * shift).flatMap(quarter(holding:)).map { period($0, end) }
    case .half:
      return nil
    case .year: return DayRange.months(12, from: 1, year + shift).map { period($0, end) }
    }
  }

  /// `next 3 months`, `next two weeks`, `last 2 quarters`: whole calendar units beside the running one.
  private func rolling(_ shift: Int, at place: Int) -> FoundDate? {
    let isBare = isPlural(place)
    let counted = isBare ? (value: 3, end: place) : cardinal(at: place)
    guard let (value, afterCount) = counted, (1...2_000).contains(value),
      let (unit, end) = unitName(at: afterHyphen(afterCount)), !isBare
    else { return nil }
    func span(_ months: Int, from first: Day?) -> FoundDate? {
      guard let first = shift > 0 ? first?.movedByMonths(months) : first?.movedByMonths(-months * value),
        let next = first.movedByMonths(months * value)
      else { return nil }
      return FoundDate(DayRange(first, next - 1), end)
    }
    switch unit {
    case .day:
      return FoundDate(shift > 0 ? DayRange(today + 1, today + value) : DayRange(today - value, today - 1), end)
    case .workingDay:
      guard let first = workingDay(shift, from: today), let last = workingDay(shift * value, from: today) else {
        return nil
      }
      return FoundDate(DayRange(min(first, last), max(first, last)), end)
    case .week:
      let monday = shift > 0 ? today.monday + 7 : today.monday - 7 * value
      return FoundDate(DayRange(monday, monday + (7 * value - 1)), end)
    case .month: return span(1, from: DayRange.month(month, year)?.first)
    case .quarter: return span(3, from: quarter(holding: today)?.first)
    case .year: return span(12, from: Day(year: year, month: 1, day: 1))
    default: return nil
    }
  }

  // MARK: Counted in a period

  /// `first Monday in May`, `last working day of the quarter`, `third week of May`, `the first two weeks of June`, `the
  /// 5th last day of May`, `third Tuesday after Christmas`.
  func nth(at place: Int, depth: Int) -> FoundDate? {
    guard depth < 4 else { return nil }
    var count: Int
    var next: Int
    if has(.last, place) {
      (count, next) = (-1, place + 1)
    } else if let found = ordinal(at: place), found.value <= 31 {
      (count, next) = found
      if has(.last, next) { (count, next) = (-count, next + 1) }
    } else {
      return nil
    }
    // The first two weeks, the last 10 days.
    if let several = cardinal(at: next), has(.a, next) == false, let (unit, end) = unitName(at: several.end),
      has([.of, .in], end),
      abs(count) == 1
    {
      guard let found = led(at: end + 1, depth: depth), let days = found.days else { return nil }
      return edgeDays(several.value, unit, of: days, fromEnd: count < 0).map { FoundDate($0, found.end) }
    }
    if let weekday = weekday(next) {
      return nthWeekday(count, weekday, at: next + 1, depth: depth)
    }
    if unit(next) == .weekend, has([.of, .in], next + 1), let found = led(at: next + 2, depth: depth),
      let days = found.days
    {
      let saturday = count > 0 ? days.first.onOrAfter(.saturday) + 7 * (count - 1) : days.last.onOrBefore(.saturday)
      return FoundDate(DayRange(saturday, saturday + 1), found.end)
    }
    guard let (unit, end) = unitName(at: next), !isPlural(end - 1) else { return nil }
    // The second of the two: "first week after Easter".
    if unit == .week, count == 1, let (direction, after) = relation(at: end),
      let found = point(at: after, depth: depth + 1), let days = found.days
    {
      return week((direction > 0 ? days.last.monday : days.first.monday) + 7 * direction, found.end)
    }
    if unit == .day || unit == .workingDay, count != 0, let (direction, after) = relation(at: end),
      let found = point(at: after, depth: depth + 1), let days = found.days
    {
      let from = direction > 0 ? days.last : days.first
      let day =
        unit == .day
        ? from.moved(byCalendarDays: direction * abs(count)) : workingDay(direction * abs(count), from: from)
      return day.map { FoundDate($0, found.end) }
    }
    guard has([.of, .in], end) || month(end) != nil,
      let found = led(at: after(anyOf: [.of, .in], end), depth: depth)
        ?? everyPeriod(at: after(anyOf: [.of, .in], end)), let days = found.days
    else { return nil }
    let value: DateValue?
    switch unit {
    case .day:
      let day = count > 0 ? days.first + (count - 1) : days.last + (count + 1)
      value = days.contains(day) ? .day(day) : .impossible
    case .workingDay: value = workingDay(count, from: count > 0 ? days.first - 1 : days.last + 1).map { .day($0) }
    case .week:
      let monday =
        count > 0
        ? days.first.onOrAfter(.monday) + 7 * (count - 1) : (days.last - 6).onOrBefore(.monday) + 7 * (count + 1)
      return days.contains(monday) ? week(monday, found.end) : FoundDate(.impossible, found.end)
    case .month:
      guard let first = count > 0 ? days.first.movedByMonths(count - 1) : days.last.movedByMonths(count + 1) else {
        return nil
      }
      return DayRange.month(first.month, first.year).map { period($0, found.end) }
    case .quarter:
      // The last quarter of 2027; of a shorter period there is none.
      guard days.last - days.first > 300, (1...4).contains(abs(count)),
        let first = count > 0 ? days.first.movedByMonths(3 * (count - 1)) : (days.last + 1).movedByMonths(3 * count),
        let next = first.movedByMonths(3)
      else { return nil }
      return period(DayRange(first, next - 1), found.end)
    default: return nil
    }
    return value.map { FoundDate($0, found.end).yearless(found.isYearless) }
  }

  private func everyPeriod(at place: Int) -> FoundDate? { nil }

  private func nthWeekday(_ count: Int, _ weekday: Weekday, at place: Int, depth: Int) -> FoundDate? {
    if let (direction, next) = relation(at: place), let found = point(at: next, depth: depth + 1), let days = found.days
    {
      guard count > 0 || direction < 0 else { return nil }
      let steps = 7 * (abs(count) - 1)
      let day =
        direction > 0 ? (days.last + 1).onOrAfter(weekday) + steps : (days.first - 1).onOrBefore(weekday) - steps
      return FoundDate(day, found.end)
    }
    let next = after(anyOf: [.of, .in], place)
    guard next > place || month(place) != nil, abs(count) <= 5, let found = led(at: next, depth: depth),
      var days = found.days
    else { return nil }
    func day(in days: DayRange) -> Day {
      count > 0 ? days.first.onOrAfter(weekday) + 7 * (count - 1) : days.last.onOrBefore(weekday) + 7 * (count + 1)
    }
    // "the first Monday of May" said in May, after it: next year's.
    if found.isYearless, !isBack, day(in: days) < today, let moved = days.movedByYears(1) { days = moved }
    let found2 = day(in: days)
    return FoundDate(days.contains(found2) ? .day(found2) : .impossible, found.end).yearless(found.isYearless)
  }

  private func edgeDays(_ count: Int, _ unit: DateUnit, of days: DayRange, fromEnd: Bool) -> DayRange? {
    guard (1...400).contains(count) else { return nil }
    let length: Int
    switch unit {
    case .day: length = count
    case .week: length = 7 * count
    case .month:
      let first =
        fromEnd ? days.last.movedByMonths(1 - count).flatMap { DayRange.month($0.month, $0.year)?.first } : days.first
      guard let first, let next = first.movedByMonths(count) else { return nil }
      return DayRange(first, next - 1)
    case .workingDay:
      let far = workingDay(fromEnd ? -count : count, from: fromEnd ? days.last + 1 : days.first - 1)
      return far.map { fromEnd ? DayRange($0, days.last) : DayRange(days.first, $0) }
    default: return nil
    }
    return fromEnd ? DayRange(days.last - (length - 1), days.last) : DayRange(days.first, days.first + (length - 1))
  }

  // MARK: A day of a month

  /// `20th of next month`, `20 of next month`, `the 3rd of this month`.
  func dayOf(at place: Int) -> FoundDate? {
    guard let (number, end) = dayNumber(at: place), !isInsideNumber(place) else { return nil }
    let next = after(.of, end)
    guard next > end || has([.next, .this], end), number <= 31 else { return nil }
    let inner = afterThe(next)
    guard unit(inner + 1) == .month || (unit(inner) == .month && inner > next), let found = led(at: inner, depth: 2),
      let days = found.days
    else { return nil }
    let day = Day(year: days.first.year, month: days.first.month, day: number)
    return day.map { FoundDate($0, found.end) } ?? FoundDate(.impossible, found.end)
  }

  /// `the 15th`: the next one, in a month that has the day. Before a noun it counts something else.
  func dayOfMonth(at place: Int, hasArticle: Bool = false, isLed: Bool = false) -> FoundDate? {
    guard let (number, end) = ordinal(at: place), number <= 31 else { return nil }
    let isDigits = self.number(place) != nil
    guard
      isLed
        || (isDigits
          ? hasArticle || has([.on, .by, .until, .from, .before, .after, .of, .to, .through], place - 1)
          : hasArticle && (number > 10 || has([.on, .by, .until, .before, .after], place - 2))),
      isLed || isFree(end)
    else { return nil }
    return dayOfMonth(number).map { FoundDate($0, end) }
  }

  func dayOfMonth(_ number: Int) -> Day? {
    let step = isBack ? -1 : 1
    for months in 0...3 {
      guard let first = DayRange.month(month, year)?.first.movedByMonths(step * months),
        let day = Day(year: first.year, month: first.month, day: number)
      else { continue }
      if isBack ? day <= today : day >= today { return day }
    }
    return nil
  }

  private func isFree(_ place: Int) -> Bool {
    switch kind(place) {
    case .end: return true
    case .symbol: return !(has("-", place) && touches(place) && kind(place + 1) == .other)
    case .word(let word): return word != .half && word != .last && word != .business
    case .other: return DateWords.afterOrdinal.contains(text(place))
    default: return false
    }
  }
}
