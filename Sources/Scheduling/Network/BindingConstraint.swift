/// The one constraint that holds a date: without it the activity could end later, or begin sooner.
///
/// Where several hold the same date, the activity's own bound is named before a link, and of links the one to the activity
/// with the smallest number.
package struct BindingConstraint: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// Its own entry of the floors or ceilings: today, go-live, a deadline, a day that somebody set.
    case ownBound
    case link(to: Int, Link.Kind, lag: Link.Lag)
  }

  package let source: Source
  /// The last day, or the first, that the constraint leaves. Between it and the date lie nothing but days off.
  package let day: Day
  /// It bounds the start; otherwise the finish.
  package let isOnStart: Bool

  /// The activity at the other end of the link.
  package var other: Int? { if case .link(let other, _, _) = source { other } else { nil } }
}

extension Network {
  /// What keeps an activity from ending later.
  ///
  /// - Parameter latest: the dates of `latest(_:until:)` with the same ceilings.
  /// - Throws: `noWorkingDays`.
  package func whatHoldsLatest(
    _ number: Int, _ calendars: PartyCalendars, latest: [DayRange], until ceilings: [Ceiling]
  ) throws(NetworkError) -> BindingConstraint {
    let calendar = calendars[spans[number].calendar]
    let isMilestone = spans[number].isMilestone
    var binding = BindingConstraint(source: .ownBound, day: ceilings[number].finish, isOnStart: false)
    var soonest = try start(binding, number, calendar)
    func consider(_ other: BindingConstraint) throws(NetworkError) {
      let start = try start(other, number, calendar)
      guard start < soonest || start == soonest && comesFirst(other, binding) else { return }
      (binding, soonest) = (other, start)
    }
    if let start = ceilings[number].start {
      try consider(BindingConstraint(source: .ownBound, day: start, isOnStart: true))
    }
    for arc in successors[number] {
      let day = try lastDay(through: arc, before: latest[arc.other], isMilestone: isMilestone, calendars)
      try consider(
        BindingConstraint(
          source: .link(to: arc.other, arc.kind, lag: arc.lag), day: day, isOnStart: arc.kind == .startToStart))
    }
    return binding
  }

  /// What keeps an activity from beginning sooner.
  ///
  /// - Parameter earliest: the dates of `earliest(_:from:)` with the same floors.
  /// - Throws: `noWorkingDays`.
  package func whatHoldsEarliest(
    _ number: Int, _ calendars: PartyCalendars, earliest: [DayRange], from floors: [Day]
  ) throws(NetworkError) -> BindingConstraint {
    let calendar = calendars[spans[number].calendar]
    var binding = BindingConstraint(source: .ownBound, day: floors[number], isOnStart: true)
    var last = try reached(calendar.onOrAfter(floors[number]))
    for arc in predecessors[number] {
      let day = try firstDay(through: arc, after: earliest[arc.other], calendar)
      let isOnStart = arc.kind != .finishToFinish
      let first = try reached(calendar.onOrAfter(day))
      let start = isOnStart ? first : try reached(calendar.moved(first, by: -Int(spans[number].more)))
      let other = BindingConstraint(
        source: .link(to: arc.other, arc.kind, lag: arc.lag), day: day, isOnStart: isOnStart)
      guard start > last || start == last && comesFirst(other, binding) else { continue }
      (binding, last) = (other, start)
    }
    return binding
  }

  /// The latest start that a constraint of the latest dates leaves.
  private func start(
    _ binding: BindingConstraint, _ number: Int, _ calendar: WorkCalendar
  ) throws(NetworkError) -> Day {
    let day = try reached(calendar.onOrBefore(binding.day))
    return binding.isOnStart ? day : try reached(calendar.moved(day, by: -Int(spans[number].more)))
  }

  private func comesFirst(_ a: BindingConstraint, _ b: BindingConstraint) -> Bool {
    guard let other = a.other else { return b.other != nil }
    return b.other.map { other < $0 } ?? false
  }
}
