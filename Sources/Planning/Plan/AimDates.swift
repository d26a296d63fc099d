import Scheduling

/// The days to aim for (`spread`): the room is shared out, so that each row has one date for both sides.
///
/// A row aims at its earliest start plus a share of its room; the share is how far its earliest finish lies on the way
/// from today to the last earliest finish, in calendar days. So the first rows start at once, the signature takes about its part of the
/// room, and the reserve stays before go-live.
struct AimDates {
  let calendars: DealCalendars
  let today: Day
  let network: Network
  let earliest: [DayRange]
  let latest: [DayRange]

  /// What goes through in the next meeting, and what follows the signature as soon as it can.
  private static let atEarliest: Set<String> = ["A10", "G01", "G03"]
  /// Training at its latest, so that nobody forgets.
  private static let atLatest: Set<String> = ["H05", "H06", "H07"]

  func dates(rows: [PlannedRow]) throws(NetworkError) -> [DayRange] {
    let way = max(1, (earliest.map(\.last).max() ?? today) - today)
    var floors = network.floors(from: today)
    for (number, planned) in rows.enumerated() {
      let (first, last) = (earliest[number].first, latest[number].first)
      let calendar = calendars.parties[planned.row.side]
      if planned.edits.start != nil || Self.atEarliest.contains(planned.row.catalogue ?? "") {
        floors[number] = max(floors[number], first)
      } else if Self.atLatest.contains(planned.row.catalogue ?? "") {
        floors[number] = max(floors[number], last)
      } else {
        let room = calendar.distance(from: first, to: last)
        let share = room * (earliest[number].last - today) / way
        floors[number] = max(floors[number], calendar.moved(first, by: share) ?? first)
      }
    }
    return try network.earliest(calendars.parties, from: floors)
  }
}
