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

  /// - Parameter rows: those of the network, in the order of its activities.
  func dates(
    rows: [PlannedRow], meetings: CommitteeMeetings, ceilings: [Ceiling]
  ) throws(NetworkError) -> [DayRange] {
    var tightened = self
    var ceilings = ceilings
    try meetings.aim(
      &tightened.network, &ceilings, &tightened.earliest, &tightened.latest, today: today,
      at: { number, earliest, latest in
        AimDates(calendars: calendars, today: today, network: network, earliest: earliest, latest: latest)
          .aim(of: number, rows[number])
      })
    var floors = tightened.network.floors(from: today)
    for (number, planned) in rows.enumerated() {
      floors[number] = max(floors[number], tightened.aim(of: number, planned))
    }
    return try tightened.network.earliest(calendars.parties, from: floors)
  }

  private func aim(of number: Int, _ planned: PlannedRow) -> Day {
    let (first, last) = (earliest[number].first, latest[number].first)
    let step = planned.row.catalogue ?? ""
    if planned.edits.start != nil || Self.atEarliest.contains(step) { return first }
    if Self.atLatest.contains(step) { return last }
    let way = max(1, (earliest.map(\.last).max() ?? today) - today)
    let calendar = calendars.parties[planned.row.side]
    let share = calendar.distance(from: first, to: last) * (earliest[number].last - today) / way
    return calendar.moved(first, by: share) ?? first
  }
}
