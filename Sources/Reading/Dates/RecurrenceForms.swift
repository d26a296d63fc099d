/// What comes again and again: every Tuesday, weekly, Mondays, twice a month, the last Friday of every month.
extension DateGrammar {
  /// The place after a recurrence that begins here.
  func recurrence(at place: Int) -> (end: Int, isAdjective: Bool)? {
    switch kind(place) {
    case .word(.recurring): return (place + 1, true)
    case .weekdays: return (place + 1, false)
    case .unit(.workingDay, true), .unit(.weekend, true):
      return has([.on, .at, .during], place - 1) ? (place + 1, false) : nil
    case .word(.every), .word(.each): return repeated(at: place + 1).map { ($0, false) }
    case .word(.once), .word(.twice):
      return rate(at: place + 1).map { ($0, false) }
    case .number, .cardinal:
      guard text(place + 1) == "times" || text(place + 1) == "x" else {
        return orderOfEvery(at: place).map { ($0, false) }
      }
      return rate(at: place + 2).map { ($0, false) }
    case .ordinal, .word(.last): return orderOfEvery(at: place).map { ($0, false) }
    case .word(.the): return orderOfEvery(at: place + 1).map { ($0, false) }
    default: return nil
    }
  }

  private func repeated(at place: Int) -> Int? {
    var next = place
    if has([.other, .last, .new], next) {
      next += 1
    } else if let found = ordinal(at: next) {
      next = found.end
    } else if let found = cardinal(at: next), !has(.a, next) {
      next = found.end
    }
    switch kind(next) {
    case .weekday, .month: return afterTimeOfDay(next + 1)
    case .unit, .weekdays, .word(.morning), .word(.evening), .word(.afternoon): return next + 1
    case .word(.business): return unitName(at: next)?.end
    case .word(.of):
      // Every 1st of the month.
      return unit(afterThe(next + 1)).map { _ in afterThe(next + 1) + 1 }
    default: return next > place && ordinal(at: place) != nil && (isEnd(next)) ? next : nil
    }
  }

  private func rate(at place: Int) -> Int? {
    guard has([.a, .an, .per, .every, .each], place), let (_, end) = unitName(at: place + 1) else { return nil }
    return end
  }

  /// `the last Friday of every month`, `the 15th of each month`, `first Monday monthly`.
  private func orderOfEvery(at place: Int) -> Int? {
    guard has(.last, place) || ordinal(at: place) != nil else { return nil }
    var next = has(.last, place) ? place + 1 : ordinal(at: place)?.end ?? place + 1
    switch kind(next) {
    case .weekday: next += 1
    case .unit, .word(.business): next = unitName(at: next)?.end ?? next + 1
    default: break
    }
    if has([.of, .in], next), has([.every, .each], next + 1) { return unitName(at: next + 2)?.end }
    if has(.of, next), has([.a, .the], next + 1), context.readsRhythms || has(.a, next + 1),
      let end = unitName(at: next + 2)?.end, next > place + 1, unit(next + 2) != .week
    {
      return end
    }
    return nil
  }
}
