import Scheduling

/// Days counted from another day: in six weeks, 10 working days from now, two weeks before go-live, a month ago.
extension DateScanner {
  func distance(at position: Int) -> DateSpan? {
    let isLed = ["in", "within"].contains(tokens.lower(position))
    guard let length = length(at: isLed ? position + 1 : position) else { return nil }
    let end = length.end
    if let anchored = anchored(length, from: position) { return anchored }
    if let after = ["from now", "from today", "ago", "' time"].lazy.compactMap({ tokens.match($0, at: end) }).first {
      let isBack = tokens.lower(after - 1) == "ago"
      return moved(today, by: length, isBack ? -1 : 1).map { DateSpan(meaning: .day($0), range: position..<after) }
    }
    guard isLed else { return nil }
    // "in two weeks or so", but not "in 30 days a month".
    let last = tokens.lower(end) == "time" ? end + 1 : end
    return moved(today, by: length, 1).map { DateSpan(meaning: .day($0), range: position..<last) }
  }

  struct Length {
    var count: Int
    var unit: DateWords.Unit
    var end: Int
  }

  /// `six weeks`, `a month`, `10 working days`, `a fortnight`.
  func length(at position: Int) -> Length? {
    if let end = tokens.match("a fortnight", at: position) { return Length(count: 2, unit: .week, end: end) }
    if let end = tokens.match("half a year", at: position) { return Length(count: 6, unit: .month, end: end) }
    let count: Int
    var place: Int
    if let number = tokens.number(at: position), let whole = number.whole, (0...20_000).contains(whole) {
      (count, place) = (whole, number.range.upperBound)
    } else if let end = tokens.match("a few", at: position) {
      (count, place) = (3, end)
    } else if ["a", "an", "one"].contains(tokens.lower(position)) {
      (count, place) = (1, position + 1)
    } else {
      return nil
    }
    if tokens[place]?.isHyphen == true { place += 1 }
    guard let unit = DateWords.units.entry(in: tokens, at: place) else { return nil }
    return Length(count: count, unit: unit.value, end: unit.range.upperBound)
  }

  private func anchored(_ length: Length, from position: Int) -> DateSpan? {
    var place = length.end
    let word = tokens.lower(place)
    guard ["before", "after", "ahead", "prior"].contains(word) else { return nil }
    place += 1
    if ["of", "to"].contains(tokens.lower(place)) { place += 1 }
    guard let anchor = anchor(at: place) else { return nil }
    let direction = word == "after" ? 1 : -1
    guard let from = direction == 1 ? anchor.days?.last : anchor.days?.first,
      let day = moved(from, by: length, direction)
    else { return nil }
    return DateSpan(meaning: .day(day), range: position..<anchor.range.upperBound)
  }

  /// The day from which a distance counts: a date, or go-live itself.
  private func anchor(at position: Int) -> DateSpan? {
    for words in ["go live", "the go live", "golive", "we go live", "they go live", "launch"] {
      guard let end = tokens.match(words, at: position), let day = context.goLive else { continue }
      return DateSpan(meaning: .day(day), range: position..<end)
    }
    return point(at: position)
  }

  private func moved(_ day: Day, by length: Length, _ direction: Int) -> Day? {
    let count = length.count * direction
    switch length.unit {
    case .day: return day.moved(byCalendarDays: count)
    case .workingDay: return day.movedByWeekdays(count)
    case .week: return day.moved(byCalendarDays: 7 * count)
    case .month: return day.movedByMonths(count)
    case .quarter: return day.movedByMonths(3 * count)
    case .year: return day.movedByMonths(12 * count)
    }
  }
}
