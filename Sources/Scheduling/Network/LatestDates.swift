/// The last days on which an activity may start and finish. Neither need be a working day.
package struct Ceiling: Hashable, Sendable {
  /// Nil when only the finish is bounded.
  package var start: Day?
  package var finish: Day

  package init(start: Day? = nil, finish: Day) {
    self.start = start
    self.finish = finish
  }
}

extension Network {
  /// For each activity the last day it may finish on so that all is done before `goLive`: the day before, and for a
  /// milestone the day itself; its `deadline` when that is earlier; and its `fixed` day as the last day to start on.
  /// A caller may lower single entries, or raise them for work that goes on after go-live, before handing them to
  /// `latest(_:until:)`.
  package func ceilings(before goLive: Day) -> [Ceiling] {
    activities.indices.map { number in
      let end = spans[number].isMilestone ? goLive : goLive - 1
      return Ceiling(start: activities[number].fixed, finish: min(end, activities[number].deadline ?? end))
    }
  }

  /// Dates as late as links, calendars and `ceilings` allow. Today and `notEarlierThan` play no part.
  ///
  /// - Parameter ceilings: one an activity.
  /// - Throws: `noWorkingDays`.
  package func latest(_ calendars: PartyCalendars, until ceilings: [Ceiling]) throws(NetworkError) -> [DayRange] {
    var dates = ceilings.map { DayRange($0.finish, $0.finish) }
    for number in order.reversed() {
      let (more, isMilestone) = (Int(spans[number].more), spans[number].isMilestone)
      let calendar = calendars[spans[number].calendar]
      var (start, finish) = (ceilings[number].start, ceilings[number].finish)
      for arc in successors[number] {
        let bound = try lastDay(through: arc, before: dates[arc.other], isMilestone: isMilestone, calendars)
        if arc.kind == .startToStart { start = min(start ?? bound, bound) } else { finish = min(finish, bound) }
      }
      let last = try reached(calendar.onOrBefore(finish))
      var first = try reached(calendar.moved(last, by: -more))
      if let start { first = min(first, try reached(calendar.onOrBefore(start))) }
      dates[number] = DayRange(first, try reached(calendar.moved(first, by: more)))
    }
    return dates
  }

  /// The last day that a link leaves: for the start where it is one between starts, otherwise for the finish.
  ///
  /// - Parameters:
  ///   - next: the dates of the activity at the other end, which waits.
  ///   - isMilestone: whether the one that is waited for is one.
  @inline(__always)
  func lastDay(
    through arc: Arcs.Arc, before next: DayRange, isMilestone: Bool, _ calendars: PartyCalendars
  ) throws(NetworkError) -> Day {
    let anchor = arc.kind == .finishToFinish ? next.last : next.first
    let bound: Day
    switch arc.lag {
    case .calendarDays(let lag): bound = try reached(anchor.moved(byCalendarDays: 0 &- lag))
    // The lag counts in the calendar of the one that waits, and its dates are working days there.
    case .workingDays(let lag):
      bound = try reached(calendars[spans[arc.other].calendar].moved(anchor, by: 0 &- lag))
    }
    return arc.kind == .finishToStart && !isMilestone ? bound - 1 : bound
  }
}
