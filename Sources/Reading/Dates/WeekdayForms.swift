import Scheduling

/// Weekdays: Friday, next Tuesday, Tuesday next week, Friday week, Tuesday the 19th, Mon 10 May.
extension DateGrammar {
  func weekdayForm(at place: Int) -> FoundDate? {
    guard let weekday = weekday(place) else { return nil }
    var next = place + 1
    if has(".", next), touches(next) { next += 1 }
    if let found = weekdayWithDate(weekday, at: next) { return found }
    guard isDay(place) else { return nil }
    if let (monday, end) = weekBehind(next) { return inWeek(monday, weekday, end) }
    // Friday week, Tuesday fortnight.
    if unit(next) == .week, !isPlural(next), !has(.of, next + 1) {
      return FoundDate(comingWeekday(weekday) + 7, next + 1)
    }
    if has(.fortnight, next) { return FoundDate(comingWeekday(weekday) + 14, next + 1) }
    // Monday in two weeks.
    if has(.in, next), let (length, end) = length(at: next + 1), length.unit == .weeks {
      return inWeek((today + 7 * length.count).monday, weekday, end)
    }
    if let end = match([.after, .next], next), unit(end) == nil { return FoundDate(comingWeekday(weekday) + 7, end) }
    var found = FoundDate(isBack ? today.onOrBefore(weekday) : comingWeekday(weekday), afterTimeOfDay(next))
    found.isWeekday = true
    return found
  }

  func comingWeekday(_ weekday: Weekday) -> Day { (today + 1).onOrAfter(weekday) }

  func inWeek(_ monday: Day, _ weekday: Weekday, _ end: Int) -> FoundDate {
    var found = FoundDate(monday + (weekday.rawValue - 1), end)
    found.week = monday
    return found
  }

  /// `Mon 10 May`, `Tuesday, 15 March 2027`, `Thursday 11/3/2015`, `Tuesday the 19th`, `this Friday, the 5th`.
  func weekdayWithDate(_ weekday: Weekday, at place: Int) -> FoundDate? {
    var next = place
    if has(",", next) || has("(", next) || has("-", next) || has("/", next) { next += 1 }
    next = afterThe(after(.of, next))
    let date: FoundDate?
    switch kind(next) {
    case .month:
      // "Sunday, March, 6th 2016"
      date = monthDay(at: next).map(resolve)
    case .number: date = numeric(at: next) ?? dayMonth(at: next).map(resolve)
    case .ordinal, .cardinal: date = dayMonth(at: next).map(resolve)
    default: date = nil
    }
    if let date {
      let end = has("(", place) && has(")", date.end) ? date.end + 1 : date.end
      return fitted(date, weekday).ending(end)
    }
    guard let (number, end) = ordinal(at: next), number <= 31, unit(end) == nil, !has(.of, end) else { return nil }
    if weekdayBehindOrdinal(end) { return nil }
    let step = isBack ? -1 : 1
    for distance in 0...1_600 {
      let day = today + step * distance
      if day.weekday == weekday, day.day == number { return FoundDate(day, end) }
    }
    return nil
  }

  private func weekdayBehindOrdinal(_ place: Int) -> Bool { weekday(place) != nil }

  /// `next week`, `of this week`, `in the week after next` behind a weekday: its Monday.
  func weekBehind(_ place: Int) -> (monday: Day, end: Int)? {
    var next = place
    if has(",", next) { next += 1 }
    next = afterThe(after(anyOf: [.of, .in, .on], next))
    guard let (monday, end) = weekNamed(at: next) else { return nil }
    return (monday, end)
  }

  /// `this week`, `next week`, `last week`, `week after next`.
  func weekNamed(at place: Int) -> (monday: Day, end: Int)? {
    if unit(place) == .week, let end = match([.after, .next], place + 1) { return (today.monday + 14, end) }
    guard unit(place + 1) == .week, !isPlural(place + 1) else { return nil }
    switch word(place) {
    case .this, .current: return (today.monday, place + 2)
    case .next, .coming, .following: return (today.monday + 7, place + 2)
    case .last, .previous: return (today.monday - 7, place + 2)
    default: return nil
    }
  }

  /// `next Tuesday`, `this Friday`, `last Monday`, `coming Thursday`; with a date behind it, that date.
  func pointedWeekday(at place: Int) -> FoundDate? {
    guard let weekday = weekday(place + 1) else { return nil }
    var next = place + 2
    if has(".", next), touches(next) { next += 1 }
    if let found = weekdayWithDate(weekday, at: next) { return found }
    next = afterTimeOfDay(next)
    switch word(place) {
    case .next:
      if let (monday, end) = weekBehind(next) { return inWeek(monday, weekday, end) }
      return FoundDate(today.monday + 7 + (weekday.rawValue - 1), next)
    case .last, .previous:
      if let (monday, end) = weekBehind(next) { return inWeek(monday, weekday, end) }
      return FoundDate((today - 1).onOrBefore(weekday), next)
    case .this, .coming, .current, .following:
      if let (monday, end) = weekBehind(next) { return inWeek(monday, weekday, end) }
      return FoundDate(comingWeekday(weekday), next)
    default: return nil
    }
  }

  func afterTimeOfDay(_ place: Int) -> Int {
    has([.morning, .afternoon, .evening, .noon], place) ? place + 1 : place
  }

  /// A weekday word is a day unless it is part of a name; a short form needs something that leads it.
  private func isDay(_ place: Int) -> Bool {
    let before = text(place - 1)
    if ["good", "black", "ash", "palm", "cyber", "giving", "easter", "maundy", "shrove"].contains(before) {
      return false
    }
    if touches(place + 1), ["-", "&", "'", "."].contains(where: { has($0, place + 1) }), touches(place + 2),
      kind(place + 2) == .other || (has(".", place + 1) && !isEnd(place + 2))
    {
      return false
    }
    if kind(place + 1) == .other, isCapitalised(place + 1), isCapitalised(place), text(place + 1) != "i",
      text(place).utf8.count > 4
    {
      return false
    }
    // Sat down, a sun deck, wed them: short forms are also words.
    let isShort = text(place).utf8.count <= 5 && !text(place).hasSuffix("day")
    guard isShort else { return !(touches(place) && kind(place - 1) == .other) }
    if isEnd(place + 1) && place == 0 { return true }
    if has(".", place + 1), touches(place + 1), isEnd(place + 2), place == 0 { return true }
    let isDoubtful = ["sat", "sun", "wed"].contains(text(place))
    if isDoubtful, has(.is, place + 1) { return false }
    if isDoubtful, kind(place + 1) == .other {
      return has([.on, .by, .until, .this, .next, .before, .from], place - 1) && isCapitalised(place)
    }
    switch kind(place - 1) {
    case .word(let word): return DateGrammar.leads.contains(word) || (!isDoubtful && isCapitalised(place))
    case .weekday, .end: return !isDoubtful || kind(place + 1) != .other
    case .symbol: return true
    case .other: return isCapitalised(place) && !isDoubtful
    default: return isCapitalised(place)
    }
  }

  /// Words that lead a date.
  static let leads: Set<DateWord> = [
    .in, .by, .until, .before, .after, .from, .since, .of, .on, .this, .next, .last, .coming, .during, .through, .to,
    .around, .about, .early, .late, .mid, .end, .start, .all, .for, .within, .not, .and, .or, .between, .entire, .whole,
    .beginning, .middle, .starting, .ending, .previous, .following, .over, .later, .earlier, .sometime, .close, .prior,
    .ahead, .avoid, .excluding, .but, .throughout, .maybe, .latter, .eom, .half, .eod, .cob,
  ]
}
