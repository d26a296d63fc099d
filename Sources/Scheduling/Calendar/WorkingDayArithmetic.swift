/// The questions people put to a calendar. `workingDays` is at least 1; all are nil when no such day can be reached.
extension WorkCalendar {
  /// The latest start of work that takes `workingDays`, both ends counted, and is done on `finish`. When that is a
  /// day off, the work is done on the working day before it.
  package func start(finishing finish: Day, workingDays: Int) -> Day? {
    guard workingDays >= 1, let last = onOrBefore(finish) else { return nil }
    return moved(last, by: 1 - workingDays)
  }

  /// The finish of work that takes `workingDays`, both ends counted, and starts on `start`. When that is a day off,
  /// the work starts on the working day after it.
  package func finish(starting start: Day, workingDays: Int) -> Day? {
    guard workingDays >= 1, let first = onOrAfter(start) else { return nil }
    return moved(first, by: workingDays - 1)
  }

  /// The n-th working day before `day`, which itself is not counted.
  package func day(_ workingDays: Int, before day: Day) -> Day? {
    guard let previous = day.moved(byCalendarDays: -1) else { return nil }
    return start(finishing: previous, workingDays: workingDays)
  }

  /// The n-th working day after `day`, which itself is not counted.
  package func day(_ workingDays: Int, after day: Day) -> Day? {
    guard let next = day.moved(byCalendarDays: 1) else { return nil }
    return finish(starting: next, workingDays: workingDays)
  }
}
