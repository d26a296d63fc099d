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
  /// Nil without a go-live date.
  var dating: Dating?
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
    _ rows: [PlannedRow], calendars: DealCalendars, deal: Deal, playbook: Playbook, today: Day
  ) throws(NetworkError) {
    goLive = calendars.goLive
    let goLiveRow = rows.firstIndex { $0.row.catalogue == GoLive.step }
    let isValue = rows.map(\.isAfterGoLive)
    let before = rows.indices.filter { $0 != goLiveRow && !isValue[$0] && rows[$0].row.done == nil }
    var network = try DatedRows(
      rows: rows, members: before, calendars: calendars, deal: deal, playbook: playbook, today: today
    ).network()
    let meetings = CommitteeMeetings(rows: rows, members: before, calendars: calendars, playbook: playbook)
    let earliest = try meetings.takeFirst(&network, today: today)
    for (number, index) in before.enumerated() { rows[index].row.days = network.activities[number].duration }
    let deciding = network.decidingChain(calendars.parties, earliest: earliest)
    chain = deciding.map { network.activities[$0].id }
    let end = earliest.map { $0.last + 1 }.max() ?? today
    earliestGoLive = calendars.possibleGoLive(from: max(end, today))

    guard let goLive, let networkEnd = calendars.networkEnd else { return }
    var ceilings = network.activities.map { Ceiling(finish: min($0.deadline ?? networkEnd, networkEnd)) }
    let latest = try meetings.takeLast(network, &ceilings, earliest: earliest)
    let floats = network.activities.indices.map { number in
      calendars.parties[network.activities[number].calendar].distance(
        from: earliest[number].first, to: latest[number].first)
    }
    let feasible = floats.allSatisfy { $0 >= 0 } && today <= goLive
    self.feasible = feasible
    conflicts = network.activities.indices.filter { number in
      network.activities[number].deadline.map { earliest[number].last > $0 } ?? false
    }.map { network.activities[$0].id }
    // A day that somebody set cannot be met by beginning sooner; the earliest go-live still says when the work can end.
    startBy = conflicts.isEmpty ? latest.map(\.first).min() : nil

    let aiming =
      feasible
      ? try AimDates(
        policy: deal.policy, calendars: calendars, today: today, network: network, earliest: earliest, latest: latest
      )
      .dates(rows: rows, members: before, meetings: meetings, ceilings: ceilings) : nil
    let aims = aiming?.dates ?? earliest
    dating = Dating(
      network: network, earliest: earliest, ceilings: ceilings, latest: latest, aims: aiming, calendars: calendars,
      meanings: before.map { rows[$0].definition?.meaning })
    let critical =
      try startBy.map { day throws(NetworkError) in
        try network.critical(calendars.parties, latest: latest, startBy: day)
      } ?? deciding
    for (number, index) in before.enumerated() {
      let begun = rows[index].edits.begun.flatMap { $0 <= today ? $0 : nil }
      rows[index].row.start = begun ?? aims[number].first
      rows[index].row.finish = aims[number].last
      rows[index].row.latestStart = latest[number].first
      rows[index].row.latestFinish = latest[number].last
      rows[index].row.float = floats[number]
    }
    for number in critical { rows[before[number]].row.critical = true }
    let isLiveSince = goLiveRow.flatMap { rows[$0].row.done }
    if let goLiveRow, isLiveSince == nil { rows[goLiveRow].setDates(DayRange(goLive, goLive)) }
    try setValueSteps(
      rows, members: rows.indices.filter { isValue[$0] && rows[$0].row.done == nil }, goLiveRow: goLiveRow,
      calendars: calendars, from: isLiveSince ?? (feasible ? goLive : earliestGoLive ?? goLive))
  }

  /// Value steps run forward from go-live on days on which both work; when the work does not fit, from the earliest
  /// go-live that is possible.
  private func setValueSteps(
    _ rows: [PlannedRow], members: [Int], goLiveRow: Int?, calendars: DealCalendars, from goLive: Day
  ) throws(NetworkError) {
    // Activity 0 is the go-live.
    var numbers = [Int?](repeating: nil, count: rows.count)
    if let goLiveRow { numbers[goLiveRow] = 0 }
    for (number, index) in members.enumerated() { numbers[index] = number + 1 }
    var activities = [Activity(id: GoLive.step, party: .both, duration: 0)]
    var links: [NumberedLink] = []
    for (number, index) in members.enumerated() {
      activities.append(
        Activity(
          id: rows[index].row.id,
          calendar: rows[index].calendar.isOwn ? rows[index].calendar : CalendarPlace(.both),
          duration: rows[index].row.days, notEarlierThan: rows[index].edits.start))
      for link in rows[index].links {
        guard let predecessor = numbers[link.row] else { continue }
        links.append(NumberedLink(number + 1, to: predecessor, link.kind, lag: .workingDays(link.lag)))
      }
    }
    let network = try Network(activities, links: links)
    let dates = try network.earliest(calendars.parties, from: network.floors(from: goLive))
    for (number, index) in members.enumerated() { rows[index].setDates(dates[number + 1]) }
  }
}

/// The step in which everything ends, known by its id to the page, the calendar and the scorer alike.
package enum GoLive {
  package static let step = "I01"
  /// The phase of what comes after it.
  static let after = "value"
  /// The phase of what goes live later on.
  static let later = "later"

  static func isAfter(_ phase: String) -> Bool { phase == after || phase == later }
}

extension PlannedRow {
  fileprivate func setDates(_ dates: DayRange) {
    (row.start, row.finish, row.latestStart, row.latestFinish) = (dates.first, dates.last, dates.first, dates.last)
    row.float = 0
  }
}
