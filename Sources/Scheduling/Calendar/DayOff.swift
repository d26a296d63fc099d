/// Why nobody works on a day.
package enum DayOff: Hashable, Sendable {
  case weekend(Weekday)
  case holiday
  case closed(DayRange)
}

extension WorkCalendar {
  /// Nil on a working day. A closed window is named before a holiday inside it, a holiday before a weekend.
  package func dayOff(_ day: Day) -> DayOff? {
    if let window = closed.first(where: { $0.contains(day) }) { return .closed(window) }
    if isHoliday(day) { return .holiday }
    return weekend.contains(day.weekday) ? .weekend(day.weekday) : nil
  }

  private func isHoliday(_ day: Day) -> Bool {
    var (low, high) = (0, holidays.count)
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < holidays.count && holidays[low] == day
  }
}
