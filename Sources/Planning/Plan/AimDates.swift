import Scheduling

/// The days to aim for, so that each row has one date for both sides, between its earliest and its latest.
///
/// Under `spread` a row aims at its earliest start plus a share of its room; the share is how far its earliest finish lies
/// on the way from today to the last earliest finish, in calendar days. Along a chain each step so gets a slice of the room
/// in proportion to its length, the signature takes about its part, and the reserve stays before go-live. What waits for
/// nothing begins at once: a share of a large room would be weeks.
struct AimDates {
  let policy: AimPolicy
  let calendars: DealCalendars
  let today: Day
  var network: Network
  var earliest: [DayRange]
  var latest: [DayRange]

  /// Working days from today within which the first rows begin.
  private static let firstRowsWithin = 2

  /// - Parameter members: places in `rows`, in the order of the network's activities.
  func dates(
    rows: [PlannedRow], members: [Int], meetings: CommitteeMeetings, ceilings: [Ceiling]
  ) throws(NetworkError) -> Dating.Aims {
    if policy == .early {
      return Dating.Aims(
        network: network, floors: network.floors(from: today), dates: earliest,
        reasons: members.indices.map { isAppointed($0, rows[members[$0]]) ? .appointed : .early })
    }
    var tightened = self
    var ceilings = ceilings
    // An appointment is a day that others have in their diaries: what comes before it may not push it on.
    let appointments = members.indices.filter { isAppointed($0, rows[members[$0]]) }
    for number in appointments { ceilings[number].start = earliest[number].first }
    if !appointments.isEmpty { tightened.latest = try network.latest(calendars.parties, until: ceilings) }
    try meetings.aim(
      &tightened.network, &ceilings, &tightened.earliest, &tightened.latest, today: today,
      at: { number, earliest, latest in
        var now = self
        (now.earliest, now.latest) = (earliest, latest)
        return now.aim(of: number, rows[members[number]], way: Self.way(from: today, earliest)).day
      })
    let way = Self.way(from: today, tightened.earliest)
    var floors = tightened.network.floors(from: today)
    var reasons: [AimReason] = []
    reasons.reserveCapacity(members.count)
    for (number, index) in members.enumerated() {
      let aim = tightened.aim(of: number, rows[index], way: way)
      floors[number] = max(floors[number], aim.day)
      reasons.append(aim.reason)
    }
    let dates = try tightened.network.earliest(calendars.parties, from: floors)
    return Dating.Aims(network: tightened.network, floors: floors, dates: dates, reasons: reasons)
  }

  /// Calendar days from today to the last earliest finish.
  private static func way(from today: Day, _ earliest: [DayRange]) -> Int {
    max(1, (earliest.map(\.last).max() ?? today) - today)
  }

  /// The talk about the plan, a kickoff that is in the diaries, and whatever somebody said when it begins.
  private func isAppointed(_ number: Int, _ planned: PlannedRow) -> Bool {
    switch planned.definition?.meaning {
    case .talk: true
    case .kickoff: network.activities[number].notEarlierThan != nil
    default: planned.edits.start != nil || planned.edits.isInProgress(today)
    }
  }

  private func aim(of number: Int, _ planned: PlannedRow, way: Int) -> (day: Day, reason: AimReason) {
    let (first, last) = (earliest[number].first, latest[number].first)
    if isAppointed(number, planned) { return (first, .appointed) }
    if policy == .late { return (last, .late) }
    switch planned.definition?.aim {
    case .atOnce?: return (first, .atOnce)
    case .closeToGoLive?: return (last, planned.definition?.meaning == .reserve ? .reserve : .training)
    case nil: break
    }
    let calendar = calendars.parties[planned.calendar]
    let share = calendar.distance(from: first, to: last) * (earliest[number].last - today) / way
    let aim = calendar.moved(first, by: share) ?? first
    guard planned.links.isEmpty else { return (aim, .share) }
    let soonest = max(first, soon(in: calendar))
    return soonest < aim ? (soonest, .first) : (aim, .share)
  }

  private func soon(in calendar: WorkCalendar) -> Day {
    calendar.onOrAfter(today).flatMap { calendar.moved($0, by: Self.firstRowsWithin) } ?? today
  }
}
