/// What becomes of a network when the lengths of its activities are not known: many runs, each with lengths drawn by chance,
/// dated forward from today on the same calendars.
///
///     let forecast = try network.forecast(calendars, today: today, steps: steps, seed: Seed.hash("Acme"))
///     forecast.runs(doneBy: goLive - 1)     // 7,312 of 10,000
///     forecast.day(inPercent: 80)           // by this day 8 of 10 runs are done
///
/// Source of the method: D. G. Malcolm and others, "Application of a technique for research and development program
/// evaluation", 1959 (three figures a step), and R. M. Van Slyke, "Monte Carlo methods and the PERT problem", 1963 (runs instead of
/// adding up means, because where ways meet the later one counts). Lengths are drawn independently of each other.
package struct Forecast: Hashable, Sendable {
  package static let usualRuns = 10_000

  /// A day and the runs in which it was the last day of all work.
  package struct End: Hashable, Sendable {
    package let day: Day
    package let runs: Int

    package init(day: Day, runs: Int) {
      self.day = day
      self.runs = runs
    }
  }

  package let runs: Int
  /// In order of days; a day on which no run ended is not there.
  package let ends: [End]
  /// One a group: in how many runs the end waited for an activity of it. Where ways end together, for each of them.
  package let decided: [Int]
  /// One an activity: in how many runs it finished after its deadline or began after its fixed day.
  package let missed: [Int]

  /// Runs in which all work is finished on `day` or before.
  package func runs(doneBy day: Day) -> Int {
    ends.prefix { $0.day <= day }.reduce(0) { $0 + $1.runs }
  }

  /// The first day by which so many of a hundred runs are done; nil without runs.
  ///
  /// - Parameter percent: 1 to 100.
  package func day(inPercent percent: Int) -> Day? {
    var done = 0
    for end in ends {
      done += end.runs
      if done * 100 >= runs * percent { return end.day }
    }
    return ends.last?.day
  }
}

extension Network {
  /// - Parameters:
  ///   - floors: the first day each activity may start on, none before `today`; by default as for the earliest dates.
  ///   - steps: one an activity.
  ///   - seed: the same seed gives the same forecast on every machine.
  ///   - runs: at least 1.
  /// - Throws: `noWorkingDays`.
  package func forecast(
    _ calendars: PartyCalendars, today: Day, floors: [Day]? = nil, steps: [ForecastStep], seed: UInt64,
    runs: Int = Forecast.usualRuns
  ) throws(NetworkError) -> Forecast {
    let floors = floors ?? self.floors(from: today)
    let last = try lastDayReached(calendars, today: today, floors: floors, steps: steps)
    var simulation = Simulation(
      network: self, calendars: calendars, days: DayRange(today, last), floors: floors, steps: steps, seed: seed)
    return simulation.forecast(runs: max(1, runs))
  }

  /// A day that no run goes beyond. Every finish takes the most days; where a finish is waited for, the start is counted
  /// back by the least, because a longer activity then begins sooner.
  private func lastDayReached(
    _ calendars: PartyCalendars, today: Day, floors: [Day], steps: [ForecastStep]
  ) throws(NetworkError) -> Day {
    var (starts, finishes) = (floors, floors)
    var last = max(today, floors.max() ?? today)
    for number in order {
      let activity = activities[number]
      let calendar = calendars[activity.calendar]
      let range = steps[number].length
      var start = floors[number]
      for arc in predecessors[number] {
        let anchor =
          arc.kind == .startToStart
          ? starts[arc.other]
          : finishes[arc.other] + (arc.kind == .finishToStart && activities[arc.other].duration > 0 ? 1 : 0)
        var bound: Day
        switch arc.lag {
        case .calendarDays(let lag): bound = try reached(anchor.moved(byCalendarDays: max(0, lag)))
        case .workingDays(let lag):
          bound = try reached(calendar.moved(reached(calendar.onOrAfter(anchor)), by: max(0, lag)))
        }
        if arc.kind == .finishToFinish { bound = try reached(calendar.onOrAfter(bound)) }
        start = max(start, bound)
      }
      if let meeting = steps[number].starts.first(where: { $0 >= start }) { start = meeting }
      starts[number] = try reached(calendar.onOrAfter(start))
      let most =
        activity.duration == 0 ? 0 : max(range.most, steps[number].starts.isEmpty ? 1 : steps[number].lengthOnStarts)
      finishes[number] = try reached(calendar.moved(starts[number], by: max(0, most - 1)))
      last = max(last, finishes[number])
    }
    // The day after the last finish is asked for as well.
    return try reached(last.moved(byCalendarDays: 1))
  }
}
