import Rules
import Scheduling

/// Dates for the rows: backward from go-live, forward from today, and between them the days to aim for.
struct Timetable {
  /// Nil without a go-live date.
  var feasible: Bool?
  var startBy: Day?
  var earliestGoLive: Day?
  /// Ids of the rows that leave no room, first to last.
  var chain: [String] = []
  /// Ids of rows that miss a day somebody set for them even at their earliest.
  var conflicts: [String] = []
  private var goLive: Day?

  static let empty = Timetable()

  /// Working days of both that the work needs beyond those there are; 0 when it fits.
  func shortfall(in calendars: DealCalendars, today: Day) -> Int? {
    guard let feasible, let goLive else { return nil }
    guard !feasible, let earliestGoLive else { return 0 }
    let has = calendars.commonDays(from: today, before: goLive)
    return max(1, calendars.commonDays(from: today, before: earliestGoLive) - has)
  }

  mutating func set(
    _ rows: inout [PlannedRow], calendars: DealCalendars, deal: Deal, playbook: Playbook, today: Day
  ) throws(NetworkError) {
    goLive = calendars.goLive
    let goLiveRow = rows.firstIndex { $0.row.catalogue == GoLive.step }
    let isValue = rows.map { $0.row.phase == "value" && $0.row.catalogue != GoLive.step }
    let before = rows.indices.filter { $0 != goLiveRow && !isValue[$0] && rows[$0].row.done == nil }
    let work = DatedRows(
      rows: rows, members: before, calendars: calendars, deal: deal, playbook: playbook, today: today)

    var network = try work.network()
    let meetings = CommitteeMeetings(rows: before.map { rows[$0] }, calendars: calendars, playbook: playbook)
    let earliest = try meetings.takeFirst(&network, today: today)
    for (number, index) in before.enumerated() { rows[index].row.days = network.activities[number].duration }
    chain = work.chain(network, earliest: earliest)
    let end = earliest.map { $0.last + 1 }.max() ?? today
    earliestGoLive = calendars.possibleGoLive(from: max(end, today))

    guard let goLive, let networkEnd = calendars.networkEnd else { return }
    var ceilings = network.activities.map { Ceiling(finish: min($0.deadline ?? networkEnd, networkEnd)) }
    let latest = try meetings.takeLast(network, &ceilings, earliest: earliest)
    let floats = network.activities.indices.map { number in
      calendars.parties[network.activities[number].party].distance(
        from: earliest[number].first, to: latest[number].first)
    }
    let feasible = floats.allSatisfy { $0 >= 0 } && today <= goLive
    self.feasible = feasible
    conflicts = network.activities.indices.filter { number in
      network.activities[number].deadline.map { earliest[number].last > $0 } ?? false
    }.map { network.activities[$0].id }
    // A day that somebody set cannot be met by beginning sooner; the earliest go-live still says when the work can end.
    startBy = conflicts.isEmpty ? latest.map(\.first).min() : nil

    let aims =
      feasible
      ? try AimDates(calendars: calendars, today: today, network: network, earliest: earliest, latest: latest)
        .dates(rows: before.map { rows[$0] }, meetings: meetings, ceilings: ceilings) : earliest
    let critical = Set(
      try startBy.map { day throws(NetworkError) in
        try network.critical(calendars.parties, latest: latest, startBy: day)
      } ?? chain)
    for (number, index) in before.enumerated() {
      rows[index].row.start = aims[number].first
      rows[index].row.finish = aims[number].last
      rows[index].row.latestStart = latest[number].first
      rows[index].row.latestFinish = latest[number].last
      rows[index].row.float = floats[number]
      rows[index].row.critical = critical.contains(rows[index].row.id)
    }
    let isLiveSince = goLiveRow.flatMap { rows[$0].row.done }
    if let goLiveRow, isLiveSince == nil { rows[goLiveRow].setDates(DayRange(goLive, goLive)) }
    try setValueSteps(
      &rows, members: rows.indices.filter { isValue[$0] && rows[$0].row.done == nil }, goLiveRow: goLiveRow,
      calendars: calendars, from: isLiveSince ?? (feasible ? goLive : earliestGoLive ?? goLive))
  }

  /// Value steps run forward from go-live on days on which both work; when the work does not fit, from the earliest
  /// go-live that is possible.
  private func setValueSteps(
    _ rows: inout [PlannedRow], members: [Int], goLiveRow: Int?, calendars: DealCalendars, from goLive: Day
  ) throws(NetworkError) {
    let included = Set(members)
    var activities = [Activity(id: GoLive.step, party: .both, duration: 0)]
    for index in members {
      let links = rows[index].links.compactMap { link -> Link? in
        let id = included.contains(link.row) ? rows[link.row].row.id : link.row == goLiveRow ? GoLive.step : nil
        return id.map {
          Link(to: $0, link.startToStart ? .startToStart : .finishToStart, lag: .workingDays(link.lag))
        }
      }
      activities.append(
        Activity(
          id: rows[index].row.id, party: .both, duration: rows[index].row.days, links: links,
          notEarlierThan: rows[index].edits.start))
    }
    let network = try Network(activities)
    let dates = try network.earliest(calendars.parties, from: network.floors(from: goLive))
    for (number, index) in members.enumerated() { rows[index].setDates(dates[number + 1]) }
  }
}

/// The step in which everything ends, known by its id to the page, the calendar and the scorer alike.
package enum GoLive {
  package static let step = "I01"
}

extension PlannedRow {
  fileprivate mutating func setDates(_ dates: DayRange) {
    (row.start, row.finish, row.latestStart, row.latestFinish) = (dates.first, dates.last, dates.first, dates.last)
    row.float = 0
  }
}
