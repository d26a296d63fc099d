import Scheduling

/// Days counted from another one: two weeks before go-live, the Friday after Thanksgiving, a week on Tuesday, six weeks
/// from now, go-live + 6 weeks, four Tuesdays from now.
extension DateGrammar {
  func counted(at place: Int, depth: Int) -> FoundDate? {
    switch kind(place) {
    case .number, .cardinal, .word(.a), .word(.an), .word(.couple), .word(.few), .word(.half), .word(.another),
      .word(.fortnight):
      return several(at: place, depth: depth) ?? fromLength(at: place, depth: depth)
    case .word(.the):
      return countedAfterThe(at: place + 1, depth: depth)
    case .weekday: return besideWeekday(at: place, depth: depth)
    case .word(.halfway): return halfway(at: place, depth: depth)
    default: return nil
    }
  }

  private func countedAfterThe(at place: Int, depth: Int) -> FoundDate? {
    if case .weekday = kind(place) { return besideWeekday(at: place, depth: depth) }
    guard let (length, end) = length(at: place), let (direction, next) = relation(at: end), length.count > 1,
      let found = point(at: next, depth: depth + 1), let days = found.days
    else { return nil }
    // The two weeks before go-live are a period, two weeks before it a day.
    let edge = direction > 0 ? days.last : days.first
    guard let far = moved(edge, by: length, direction) else { return nil }
    return FoundDate(direction > 0 ? DayRange(edge + 1, far) : DayRange(far, edge - 1), found.end)
  }

  private func fromLength(at place: Int, depth: Int) -> FoundDate? {
    guard let lengths = lengths(at: place) else { return nil }
    let end = lengths.end
    func day(_ from: Day, _ direction: Int, _ end: Int) -> FoundDate? {
      let days = lengths.all.compactMap { moved(from, by: $0, direction) }
      guard days.count == lengths.all.count, let first = days.first else { return nil }
      return FoundDate(days.count == 1 ? .day(first) : .choice(days.map { .day($0) }.inOrder), end)
    }
    // "A week Monday" is a week on Monday.
    if has([.a, .an], place), let weekday = weekday(end), lengths.all.count == 1, lengths.all[0].unit == .weeks {
      return day(comingWeekday(weekday), 1, end + 1)
    }
    switch word(end) {
    case .back where isEnd(end + 1): return day(today, -1, end + 1)
    case .ago: return day(today, -1, end + 1)
    case .hence, .later: return has(.than, end + 1) ? nil : day(today, 1, end + 1)
    case .out where !has(.of, end + 1):
      if has(.from, end + 1), let found = point(at: end + 2, depth: depth + 1), let first = found.days?.first {
        // 45 days out from go-live is before it.
        return day(first, -1, found.end)
      }
      return day(today, 1, end + 1)
    case .from where has(.now, end + 1): return day(today, 1, end + 2)
    case .today: return day(today, 1, end + 1)
    case .tomorrow: return day(today + 1, 1, end + 1)
    case .on:
      // A week on Tuesday.
      if let weekday = weekday(end + 1) { return day(comingWeekday(weekday), 1, end + 2) }
      if has(.tomorrow, end + 1) { return day(today + 1, 1, end + 2) }
      return nil
    case .starting, .beginning, .commencing:
      guard let found = point(at: after(anyOf: [.on, .from], end + 1), depth: depth + 1), let first = found.day,
        let length = lengths.all.last
      else { return nil }
      return lasting(first, length).map { FoundDate($0, found.end) }
    default: break
    }
    guard let (direction, next) = relation(at: end) else { return nil }
    guard
      let found = point(at: next, depth: depth + 1) ?? (has(.now, next) ? FoundDate(today, next + 1) : nil)
        ?? dayOfMonth(at: afterThe(next), isLed: true),
      let days = found.days
    else { return nil }
    return day(direction > 0 ? days.last : days.first, direction, found.end)
  }

  /// One length, or both bounds of a range of them: `4-6 weeks`, `30 to 45 days`, `a week or two`, `two or three months`.
  func lengths(at place: Int) -> (all: [DateLength], end: Int)? {
    if let (low, high, end) = bounds(at: place) { return ([low, high], end) }
    guard let (length, end) = length(at: place) else { return nil }
    // A week or two.
    if length.count == 1, has(.a, place) || has(.an, place), has(.or, end), let (value, _) = cardinal(at: end + 1),
      unitName(at: end + 2) == nil, number(end + 1) == nil
    {
      return ([length, DateLength(count: value, unit: length.unit)], end + 2)
    }
    if has(.or, end) || has(.to, end) || has("-", end), let (second, last) = self.length(at: end + 1),
      second.unit == length.unit,
      second.count > length.count, !has(.a, end + 1)
    {
      return ([length, second], last)
    }
    return ([length], end)
  }

  private func bounds(at place: Int) -> (DateLength, DateLength, Int)? {
    let isBetween = has(.between, place)
    let start = isBetween ? place + 1 : place
    guard let (low, end) = cardinal(at: start), !has(.a, start), !has(.an, start) else { return nil }
    let connector = has(.up, end) ? end + 1 : end
    guard
      has([.to, .or], connector) || has("-", connector) || has("/", connector) || (isBetween && has(.and, connector))
    else { return nil }
    guard let (high, last) = length(at: connector + 1), high.extraDays == 0 else { return nil }
    // 10/12 weeks says neither; the second bound is the larger one.
    var first = high
    first.count = low * (high.unit == .months && monthsPerUnit(last - 1) > 1 ? monthsPerUnit(last - 1) : 1)
    guard first.count < high.count else { return nil }
    return (first, high, last)
  }

  private func monthsPerUnit(_ place: Int) -> Int {
    switch unit(place) {
    case .quarter: 3
    case .year: 12
    default: 1
    }
  }

  /// `four Tuesdays from now`.
  private func several(at place: Int, depth: Int) -> FoundDate? {
    guard let (count, end) = cardinal(at: place), (1...200).contains(count) else { return nil }
    let weekday: Weekday
    switch kind(end) {
    case .weekdays(let day), .weekday(let day): weekday = day
    default: return nil
    }
    if has(.ago, end + 1) { return FoundDate((today - 1).onOrBefore(weekday) - 7 * (count - 1), end + 2) }
    guard let (direction, next) = relation(at: end + 1) else { return nil }
    let found = has(.now, next) ? FoundDate(today, next + 1) : point(at: next, depth: depth + 1)
    guard let found, let days = found.days else { return nil }
    let steps = 7 * (count - 1)
    let day = direction > 0 ? (days.last + 1).onOrAfter(weekday) + steps : (days.first - 1).onOrBefore(weekday) - steps
    return FoundDate(day, found.end)
  }

  /// `Friday before go-live` is strictly before it.
  private func besideWeekday(at place: Int, depth: Int) -> FoundDate? {
    guard let weekday = weekday(place), let (direction, next) = relation(at: place + 1), !has(.from, place + 1),
      let found = point(at: next, depth: depth + 1), let days = found.days
    else { return nil }
    return FoundDate(
      direction > 0 ? (days.last + 1).onOrAfter(weekday) : (days.first - 1).onOrBefore(weekday), found.end)
  }

  private func halfway(at place: Int, depth: Int) -> FoundDate? {
    guard has(.between, place + 1), let first = point(at: place + 2, depth: depth + 1), has(.and, first.end),
      let second = point(at: first.end + 1, depth: depth + 1), let from = first.days?.first, let to = second.days?.last,
      from < to
    else { return nil }
    return FoundDate(from + (to - from) / 2, second.end)
  }

  /// The direction that a word such as "before" gives, and the place after it.
  func relation(at place: Int) -> (direction: Int, end: Int)? {
    switch word(place) {
    case .before, .pre: return (-1, afterHyphen(place + 1))
    case .after, .following, .post: return has(.next, place + 1) && isEnd(place + 2) ? nil : (1, afterHyphen(place + 1))
    case .from, .since: return (1, place + 1)
    case .prior: return has(.to, place + 1) ? (-1, place + 2) : nil
    case .ahead: return has(.of, place + 1) ? (-1, place + 2) : nil
    case .in where text(place + 1) == "advance": return has(.of, place + 2) ? (-1, place + 3) : nil
    default: return nil
    }
  }

  /// `go-live + 6 weeks`, `next Tuesday +10 days`, `signature plus two weeks`.
  func shifted(_ found: FoundDate) -> FoundDate? {
    let end = found.end
    let direction: Int
    if has("+", end) || has(.plus, end) {
      direction = 1
    } else if has(.minus, end) || has(.less, end) && found.isAnchor
      || (has("-", end) && (found.isAnchor || (!touches(end) && touches(end + 1))))
    {
      direction = -1
    } else {
      return found
    }
    guard let days = found.days else { return found }
    if let (length, last) = length(at: end + 1) {
      return moved(direction > 0 ? days.last : days.first, by: length, direction).map { FoundDate($0, last) }
    }
    // go-live + 30
    if found.isAnchor, let (value, _) = number(end + 1), value <= 1_000 {
      return FoundDate(days.first + direction * value, end + 2)
    }
    return found
  }

  /// From the day on, the first day counted.
  func lasting(_ first: Day, _ length: DateLength) -> DayRange? {
    guard length.count >= 1 else { return nil }
    if length.unit == .workingDays {
      return workingDay(length.count, from: first - 1).map { DayRange(first, $0) }
    }
    return moved(first, by: length, 1).map { DayRange(first, $0 - 1) }
  }
}
