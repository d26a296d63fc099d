import Scheduling

extension Plan {
  /// A row that cannot be done by its latest day, where the go-live itself could be kept: somebody set a day that what comes
  /// before it does not allow.
  package struct MissedDay: Hashable, Sendable {
    package var row: Row
    package var wanted: Day
    package var earliest: Day
  }

  /// Nil for a plan that fits, and for one that comes too late for its go-live.
  package var missedDay: MissedDay? {
    guard feasible == false, shortfallByDay == nil else { return nil }
    let late = rows.filter { ($0.float ?? 0) < 0 && $0.done == nil && $0.finish != nil && $0.latestFinish != nil }
    // What was set comes before what waits for it.
    let row = late.first { conflicts.contains($0.id) } ?? late.min { ($0.float ?? 0) < ($1.float ?? 0) }
    guard let row, let earliest = row.finish, let wanted = row.latestFinish else { return nil }
    return MissedDay(row: row, wanted: wanted, earliest: earliest)
  }
}
