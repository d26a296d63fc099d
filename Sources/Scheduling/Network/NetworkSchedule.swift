extension Network {
  /// Plans backward from go-live and forward from today, and compares the two.
  ///
  ///     let schedule = try network.schedule(calendars, today: today, goLive: goLive)
  ///     schedule.isFeasible ? schedule.startBy : schedule.earliestGoLive
  ///
  /// - Throws: `fixedDayOff` or `noWorkingDays`.
  package func schedule(_ calendars: PartyCalendars, today: Day, goLive: Day) throws(NetworkError) -> Schedule {
    try check(calendars, today: today, goLive: goLive)
    let latest = try latest(calendars, until: ceilings(before: goLive))
    let earliest = try earliest(calendars, from: floors(from: today))
    let rows = activities.indices.map { number in
      let float = calendars[spans[number].calendar].distance(from: earliest[number].first, to: latest[number].first)
      return Schedule.Row(earliest: earliest[number], latest: latest[number], float: float)
    }

    let late = ids { rows[$0].float < 0 }
    let blocked = ids { latest[$0].first < floors(of: activities[$0], elseFrom: latest[$0].first) }
    let startBy = blocked.isEmpty ? latest.map(\.first).min() ?? goLive : nil
    let conflicts = ids { number in
      let activity = activities[number]
      return activity.fixed.map { earliest[number].first > $0 } ?? false
        || activity.deadline.map { earliest[number].last > $0 } ?? false
    }
    return Schedule(
      rows: rows,
      late: late,
      isFeasible: late.isEmpty && today <= goLive,
      smallestFloat: rows.map(\.float).min(),
      blocked: blocked,
      startBy: startBy,
      critical: try startBy.map { day throws(NetworkError) in
        let critical = try critical(calendars, latest: latest, startBy: day)
        return critical.map { activities[$0].id }.inCodePointOrder()
      } ?? late,
      conflicts: conflicts,
      earliestGoLive: conflicts.isEmpty ? try earliestGoLive(calendars, earliest: earliest, today: today) : nil)
  }

  /// Numbers of the activities that have no room between these latest dates and a start of the work on `startBy`. Not simply
  /// those with the smallest float: days of float of two parties are different days, and a chain through both would
  /// break apart.
  package func critical(
    _ calendars: PartyCalendars, latest: [DayRange], startBy: Day
  ) throws(NetworkError) -> [Int] {
    let dates = try earliest(calendars, from: floors(from: startBy))
    return activities.indices.filter { dates[$0].first == latest[$0].first }
  }

  /// The first working day of both parties that is not before today or a milestone, and after the finish of all
  /// other work.
  package func earliestGoLive(
    _ calendars: PartyCalendars, earliest: [DayRange], today: Day
  ) throws(NetworkError) -> Day {
    let done = earliest.indices.map { spans[$0].isMilestone ? earliest[$0].last : earliest[$0].last + 1 }
    return try reached(calendars.both.onOrAfter(max(today, done.max() ?? today)))
  }

  private func check(_ calendars: PartyCalendars, today: Day, goLive: Day) throws(NetworkError) {
    let fixedDaysOff = ids { number in
      let activity = activities[number]
      return activity.fixed.map { !calendars[activity.calendar].isWorking($0) } ?? false
    }
    guard fixedDaysOff.isEmpty else { throw NetworkError(.fixedDayOff, fixedDaysOff) }
    // A day of both is a day of each.
    _ = try reached(calendars.both.onOrAfter(today))
    _ = try reached(calendars.both.onOrBefore(goLive))
  }

  private func floors(of activity: Activity, elseFrom day: Day) -> Day {
    max(activity.notEarlierThan ?? day, activity.fixed ?? day)
  }

  private func ids(where isIncluded: (Int) -> Bool) -> [String] {
    activities.indices.filter(isIncluded).map { activities[$0].id }.inCodePointOrder()
  }
}
