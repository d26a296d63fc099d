import Scheduling

/// The days to aim for (`spread`): the room is shared out, so that each row has one date for both sides.
///
/// A row aims at its earliest start plus a share of its room; the share is how far its earliest finish lies on the way
/// from today to the last earliest finish, in calendar days. So the first rows start at once, the signature takes about its part of the
/// room, and the reserve stays before go-live.
struct AimDates {
  let calendars: DealCalendars
  let today: Day
  var network: Network
  var earliest: [DayRange]
  var latest: [DayRange]

  /// What goes through in the next meeting and what comes before it, and what follows the signature as soon as it can.
  private static let atEarliest: Set<String> = ["A01", "A10", "G01", "G03"]
  /// Training at its latest, so that nobody forgets.
  private static let atLatest: Set<String> = ["H05", "H06", "H07"]

  /// - Parameter members: places in `rows`, in the order of the network's activities.
  func dates(
    rows: [PlannedRow], members: [Int], meetings: CommitteeMeetings, ceilings: [Ceiling]
  ) throws(NetworkError) -> [DayRange] {
    var tightened = self
    var ceilings = ceilings
    try meetings.aim(
      &tightened.network, &ceilings, &tightened.earliest, &tightened.latest, today: today,
      at: { number, earliest, latest in
        AimDates(calendars: calendars, today: today, network: network, earliest: earliest, latest: latest)
          .aim(of: number, rows[members[number]], way: Self.way(from: today, earliest))
      })
    let way = Self.way(from: today, tightened.earliest)
    var floors = tightened.network.floors(from: today)
    for (number, index) in members.enumerated() {
      floors[number] = max(floors[number], tightened.aim(of: number, rows[index], way: way))
    }
    return try tightened.network.earliest(calendars.parties, from: floors)
  }

  /// Calendar days from today to the last earliest finish.
  private static func way(from today: Day, _ earliest: [DayRange]) -> Int {
    max(1, (earliest.map(\.last).max() ?? today) - today)
  }

  private func aim(of number: Int, _ planned: PlannedRow, way: Int) -> Day {
    let (first, last) = (earliest[number].first, latest[number].first)
    let step = planned.row.catalogue ?? ""
    if planned.edits.start != nil || Self.atEarliest.contains(step) { return first }
    if Self.atLatest.contains(step) { return last }
    let calendar = calendars.parties[planned.row.side]
    let share = calendar.distance(from: first, to: last) * (earliest[number].last - today) / way
    return calendar.moved(first, by: share) ?? first
  }
}
