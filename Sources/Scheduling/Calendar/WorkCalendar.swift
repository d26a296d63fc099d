/// The days on which somebody works: all but weekend days, holidays and closed windows.
///
///     let calendar = WorkCalendar(holidays: [Day(iso: "2027-05-31")].compactMap(\.self), span: year2027)
///     calendar.onOrAfter(saturday)          // the Monday after, or the Tuesday when Monday is a holiday
///     calendar.moved(monday, by: -5)        // the Monday before
///
/// Questions about days inside the span are answered from a table made once; days outside it are looked at one by
/// one, which is as correct and only slower. Make the span a little wider than the plan.
package struct WorkCalendar: Sendable {
  package var weekend: [Weekday] { contents.weekend }
  /// In order.
  package var holidays: [Day] { contents.holidays }
  package var closed: [DayRange] { contents.closed }
  package var span: DayRange { contents.span }
  private var table: WorkingDayTable { contents.table }

  private let contents: Contents

  /// Behind one reference, because a network takes up a calendar for every activity, and each array side by side would be
  /// counted in and out every time.
  private final class Contents: Sendable {
    let weekend: [Weekday]
    let holidays: [Day]
    let closed: [DayRange]
    let span: DayRange
    let table: WorkingDayTable

    init(weekend: [Weekday], holidays: [Day], closed: [DayRange], span: DayRange) {
      self.weekend = weekend
      self.holidays = holidays
      self.closed = closed
      self.span = span
      // Bit `n` stands for the weekday with `rawValue` n + 1.
      let bits: UInt8 = weekend.reduce(0) { $0 | 1 << UInt8($1.rawValue - 1) }
      table = WorkingDayTable(span: span, weekend: bits, holidays: holidays, closed: closed)
    }
  }

  /// Looking for a working day gives up when this many calendar days (ten years) hold none.
  package static let reach = 3_660

  /// - Parameters:
  ///   - holidays: in any order; quickest when sorted.
  ///   - closed: windows in which nobody works; they may overlap.
  ///   - span: the days to prepare for.
  package init(
    weekend: [Weekday] = [.saturday, .sunday], holidays: [Day] = [], closed: [DayRange] = [], span: DayRange
  ) {
    let isSorted = zip(holidays, holidays.dropFirst()).allSatisfy { $0 <= $1 }
    contents = Contents(
      weekend: weekend, holidays: isSorted ? holidays : holidays.sorted(), closed: closed, span: span)
  }

  /// The calendar of work that needs both: a day counts when it is a working day of each.
  package static func both(_ a: WorkCalendar, _ b: WorkCalendar) -> WorkCalendar {
    WorkCalendar(
      weekend: Weekday.allCases.filter { a.weekend.contains($0) || b.weekend.contains($0) },
      holidays: merged(a.holidays, b.holidays),
      closed: a.closed + b.closed,
      span: DayRange(min(a.span.first, b.span.first), max(a.span.last, b.span.last)))
  }

  /// The same calendar with more windows in which nobody works.
  package func closed(_ more: [DayRange]) -> WorkCalendar {
    WorkCalendar(weekend: weekend, holidays: holidays, closed: closed + more, span: span)
  }

  package func isWorking(_ day: Day) -> Bool {
    table.isWorking(day) ?? (dayOff(day) == nil)
  }

  /// The first working day from `day` on; nil when ten years hold none.
  package func onOrAfter(_ day: Day) -> Day? {
    guard let found = table.onOrAfter(day) else { return scan(from: day, step: 1) }
    return found - day <= WorkCalendar.reach ? found : nil
  }

  /// The last working day up to `day`; nil when ten years hold none.
  package func onOrBefore(_ day: Day) -> Day? {
    guard let found = table.onOrBefore(day) else { return scan(from: day, step: -1) }
    return day - found <= WorkCalendar.reach ? found : nil
  }

  /// So many working days on, or back when negative; 0 is the day itself. `day` has to be a working day.
  /// Nil when the way leaves the years 1 to 9999.
  package func moved(_ day: Day, by count: Int) -> Day? {
    if count == 0 { return day }
    // No way between the first and the last day is longer, so a huge count need not be walked to learn that.
    guard count.magnitude <= UInt(Day.last - Day.first) else { return nil }
    return table.moved(day, by: count) ?? walk(from: day, by: count)
  }

  /// Working days from `start` to `end`, both working days: 0 when equal, negative when `end` is the earlier one.
  package func distance(from start: Day, to end: Day) -> Int {
    if let before = table.count(before: start), let after = table.count(before: end) { return after - before }
    return start <= end ? count(in: DayRange(start, end - 1)) : -count(in: DayRange(end, start - 1))
  }

  /// Working days in the range, both ends included; 0 when it ends before it begins.
  package func count(in range: DayRange) -> Int {
    guard range.first <= range.last else { return 0 }
    if let before = table.count(before: range.first), let through = table.count(before: range.last) {
      return through - before + (isWorking(range.last) ? 1 : 0)
    }
    return (range.first.number...range.last.number).count { isWorking(Day(number: $0)) }
  }
}

// MARK: - Outside the span

extension WorkCalendar {
  private func scan(from day: Day, step: Int) -> Day? {
    var candidate = day
    for _ in 0...WorkCalendar.reach {
      if isWorking(candidate) { return candidate }
      guard let next = candidate.moved(byCalendarDays: step) else { return nil }
      candidate = next
    }
    return nil
  }

  private func walk(from day: Day, by count: Int) -> Day? {
    var remaining = count.magnitude
    var current = day
    while remaining > 0 {
      guard let next = current.moved(byCalendarDays: count.signum()) else { return nil }
      current = next
      if isWorking(current) { remaining -= 1 }
    }
    return current
  }

  private static func merged(_ a: [Day], _ b: [Day]) -> [Day] {
    var result: [Day] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] <= b[j] {
        result.append(a[i])
        i += 1
      } else {
        result.append(b[j])
        j += 1
      }
    }
    return result + a[i...] + b[j...]
  }
}
