extension Network {
  /// For each activity the first day it may start on when work begins on `today`: today, its `notEarlierThan` and
  /// its `fixed` day, whichever is last. A caller may raise single entries before handing them to
  /// `earliest(_:from:)`.
  package func floors(from today: Day) -> [Day] {
    activities.indices.map { number in
      max(today, activities[number].notEarlierThan ?? today, activities[number].fixed ?? today)
    }
  }

  /// Dates as early as the links and calendars allow, none starting before its entry of `floors`. Deadlines and
  /// go-live play no part. With wished-for starts as floors, this gives the nearest dates on or after them that hold
  /// together.
  ///
  /// - Parameter floors: one day an activity; need not be a working day.
  /// - Throws: `noWorkingDays`.
  package func earliest(_ calendars: PartyCalendars, from floors: [Day]) throws(NetworkError) -> [DayRange] {
    var dates = floors.map { DayRange($0, $0) }
    for number in order {
      let more = Int(spans[number].more)
      let calendar = calendars[spans[number].calendar]
      var start = floors[number]
      var finish: Day?
      for arc in predecessors[number] {
        let bound = try firstDay(through: arc, after: dates[arc.other], calendar)
        if arc.kind == .finishToFinish { finish = max(finish ?? bound, bound) } else { start = max(start, bound) }
      }
      if let finish {
        start = max(start, try reached(calendar.moved(reached(calendar.onOrAfter(finish)), by: -more)))
      }
      let first = try reached(calendar.onOrAfter(start))
      dates[number] = DayRange(first, try reached(calendar.moved(first, by: more)))
    }
    return dates
  }

  /// The first day that a link leaves: for the finish where it is one between finishes, otherwise for the start.
  ///
  /// - Parameters:
  ///   - before: the dates of the activity at the other end.
  ///   - calendar: of the one that waits.
  @inline(__always)
  func firstDay(
    through arc: Arcs.Arc, after before: DayRange, _ calendar: WorkCalendar
  ) throws(NetworkError) -> Day {
    let anchor: Day
    switch arc.kind {
    case .finishToStart: anchor = before.last + (spans[arc.other].isMilestone ? 0 : 1)
    case .startToStart: anchor = before.first
    case .finishToFinish: anchor = before.last
    }
    switch arc.lag {
    case .calendarDays(let lag): return try reached(anchor.moved(byCalendarDays: lag))
    case .workingDays(let lag): return try reached(calendar.moved(reached(calendar.onOrAfter(anchor)), by: lag))
    }
  }

  /// The day a calendar answered with, or the error that it has none.
  func reached(_ day: Day?) throws(NetworkError) -> Day {
    guard let day else { throw NetworkError(.noWorkingDays) }
    return day
  }
}
