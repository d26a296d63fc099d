import Scheduling

/// Numbers and lengths: twelve, thirty (30), the 21st, six weeks, a month and a half, 1 year 2 months.
extension DateGrammar {
  /// A count in digits or words.
  func cardinal(at place: Int) -> (value: Int, end: Int)? {
    switch kind(place) {
    case .number(let value, let digits):
      guard digits <= 4 else { return nil }
      return (value, place + 1)
    case .cardinal(let first):
      var (value, end) = (first, place + 1)
      if value >= 20, case .cardinal(let digit) = kind(afterHyphen(end)), digit < 10 {
        (value, end) = (value + digit, afterHyphen(end) + 1)
      } else if has(.hundred, end) {
        (value, end) = (value * 100, end + 1)
        if case .cardinal(let rest) = kind(after(.and, end)) { (value, end) = (value + rest, after(.and, end) + 1) }
      }
      // Contracts say it twice: thirty (30).
      if has("(", end), let digits = number(end + 1), digits.value == value, has(")", end + 2) { end += 3 }
      return (value, end)
    case .word(.a), .word(.an):
      if has(.couple, place + 1) { return (2, after(.of, place + 2)) }
      if has(.few, place + 1) { return (3, place + 2) }
      if has(.dozen, place + 1) { return (12, place + 2) }
      if has(.hundred, place + 1) { return (100, place + 2) }
      return (1, place + 1)
    case .word(.couple): return (2, after(.of, place + 1))
    case .word(.few): return (3, place + 1)
    default: return nil
    }
  }

  /// `1st`, `21st`, `twelfth`, `twenty-first`: a place in an order, not a count.
  func ordinal(at place: Int) -> (value: Int, end: Int)? {
    switch kind(place) {
    case .ordinal(let value): return (value, place + 1)
    case .number(let value, let digits):
      guard digits <= 2, isSuffix(place + 1) else { return nil }
      return (value, place + 2)
    case .cardinal(let tens):
      guard tens >= 20, case .ordinal(let digit) = kind(afterHyphen(place + 1)), digit < 10 else { return nil }
      return (tens + digit, afterHyphen(place + 1) + 1)
    default: return nil
    }
  }

  func isSuffix(_ place: Int) -> Bool { has([.st, .nd, .rd, .th], place) && touches(place) }

  /// A unit of time; `business days` are two words of one unit.
  func unitName(at place: Int) -> (unit: DateUnit, end: Int)? {
    var place = place
    while has([.full, .calendar, .whole, .more, .other], place) { place += 1 }
    if has(.business, place) {
      var next = place + 1
      if has(".", next), touches(next) { next += 1 }
      next = afterHyphen(next)
      switch unit(next) {
      case .day: return (.workingDay, next + 1)
      case .week: return (.week, next + 1)
      default: return nil
      }
    }
    if let unit = unit(place), unit != .weekend { return (unit, place + 1) }
    guard touches(place) || count == 2 else { return nil }
    // 3d, 2w; a lonely letter is no unit.
    switch word(place) {
    case .d: return (.day, place + 1)
    case .w: return (.week, place + 1)
    default: return nil
    }
  }

  /// `six weeks`, `10 business days`, `a fortnight`, `half a year`, `1.5 months`, `a week and a half`, `2w`.
  func length(at place: Int) -> (length: DateLength, end: Int)? {
    guard let first = simpleLength(at: place) else { return nil }
    // 1 year 2 months, 2 weeks and 3 days.
    let next = after(anyOf: [.and], has(",", first.end) ? first.end + 1 : first.end)
    guard number(next) != nil || isCardinal(next), let second = simpleLength(at: next) else { return first }
    switch (first.length.unit, second.length.unit) {
    case (.months, .months) where first.length.count >= 12:
      return (DateLength(count: first.length.count + second.length.count, unit: .months), second.end)
    case (.weeks, .days):
      return (DateLength(count: 7 * first.length.count + second.length.count, unit: .days), second.end)
    case (.months, .weeks):
      return (
        DateLength(count: first.length.count, unit: .months, extraDays: 7 * second.length.count), second.end
      )
    case (.months, .days):
      return (DateLength(count: first.length.count, unit: .months, extraDays: second.length.count), second.end)
    default: return first
    }
  }

  private func isCardinal(_ place: Int) -> Bool { if case .cardinal = kind(place) { true } else { false } }

  private func simpleLength(at place: Int) -> (length: DateLength, end: Int)? {
    switch kind(place) {
    case .number, .cardinal, .word(.a), .word(.an), .word(.couple), .word(.few), .word(.half), .word(.fortnight),
      .word(.fortnights), .word(.another):
      break
    default: return nil
    }
    if has(.fortnight, place) { return (DateLength(count: 2, unit: .weeks), place + 1) }
    if has(.half, place) {
      let next = after(anyOf: [.a, .an], place + 1)
      guard let (unit, end) = unitName(at: afterHyphen(next)) else { return nil }
      return halves(1, unit).map { ($0, end) }
    }
    guard let count = has(.another, place) ? cardinal(at: place + 1) ?? (1, place + 1) : cardinal(at: place) else {
      return nil
    }
    var (halfCount, end) = (2 * count.value, count.end)
    // 1.5, 2,5
    if number(place) != nil, has(".", end) || has(",", end), touches(end), touches(end + 1), let part = number(end + 1)
    {
      guard part.digits == 1, part.value == 5 || part.value == 0 else { return nil }
      halfCount += part.value == 5 ? 1 : 0
      end += 2
    } else if let next = match([.and, .a, .half], end) {
      (halfCount, end) = (halfCount + 1, next)
    }
    if has("+", end), touches(end) { end += 1 }
    if let next = has([.fortnight, .fortnights], end) ? end + 1 : nil {
      return (DateLength(count: halfCount, unit: .weeks), next)
    }
    guard let (unit, last) = unitName(at: afterHyphen(end)) else { return nil }
    // A working week has five days.
    if unit == .week, has(.business, afterHyphen(end)) {
      return (DateLength(count: 5 * halfCount / 2, unit: .workingDays), last)
    }
    if let next = match([.and, .a, .half], last) { (halfCount, end) = (halfCount + 1, next) } else { end = last }
    // How old something is is no length of a plan.
    if has(.old, afterHyphen(end)) { return nil }
    return halves(halfCount, unit).map { ($0, end) }
  }

  /// A count in halves of a unit.
  private func halves(_ count: Int, _ unit: DateUnit) -> DateLength? {
    guard (0...20_000).contains(count) else { return nil }
    let isWhole = count % 2 == 0
    switch unit {
    case .day: return isWhole ? DateLength(count: count / 2, unit: .days) : nil
    case .workingDay: return isWhole ? DateLength(count: count / 2, unit: .workingDays) : nil
    case .week:
      return isWhole
        ? DateLength(count: count / 2, unit: .weeks) : DateLength(count: (7 * count + 1) / 2, unit: .days)
    case .month:
      return isWhole ? DateLength(count: count / 2, unit: .months) : DateLength(count: 15 * count, unit: .days)
    case .quarter: return isWhole ? DateLength(count: 3 * count / 2, unit: .months) : nil
    case .half: return DateLength(count: 3 * count, unit: .months)
    case .year: return DateLength(count: 6 * count, unit: .months)
    case .weekend: return nil
    }
  }

  /// The day so far on, or back.
  func moved(_ day: Day, by length: DateLength, _ direction: Int) -> Day? {
    let count = length.count * direction
    switch length.unit {
    case .days: return day.moved(byCalendarDays: count)
    case .weeks: return day.moved(byCalendarDays: 7 * count)
    case .months: return day.movedByMonths(count)?.moved(byCalendarDays: direction * length.extraDays)
    case .workingDays: return workingDay(count, from: day)
    }
  }

  /// The n-th working day after the day, or before it; the day itself is not counted.
  func workingDay(_ count: Int, from day: Day) -> Day? {
    guard count.magnitude <= 20_000 else { return nil }
    var (day, left) = (day, count.magnitude)
    while left > 0 {
      guard let next = day.moved(byCalendarDays: count.signum()) else { return nil }
      day = next
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  func isWorking(_ day: Day) -> Bool { day.weekday.rawValue <= 5 && !context.daysOff.contains(day) }
}
