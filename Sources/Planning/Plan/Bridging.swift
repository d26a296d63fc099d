import Rules

/// What a row waits for. An absent step is bridged: its own links take its place, finish to start and without lag, and
/// so on down. A link marked `?` vanishes with either end. A done step holds nobody up, and nothing is bridged through it.
struct Bridging {
  let links: StepLinks
  /// Rows of the plan by place of their step; empty for an absent step.
  let rowsOfStep: [[Int]]

  /// What one row waits for: the links that hold it up, and the ids of all rows that must be finished before, done ones
  /// included.
  struct Waiting {
    var links: [RowLink] = []
    var after: [String] = []
  }

  /// One entry a row.
  func waiting(of rows: [PlannedRow]) -> [Waiting] {
    rows.indices.map { row in
      guard let step = rows[row].step else { return Waiting() }
      var waiting = Waiting()
      waiting.links.reserveCapacity(links.after[step].count)
      waiting.after.reserveCapacity(links.after[step].count)
      var seen = [step]
      for link in links.after[step] { follow(link, plain: false, rows, into: &waiting, seen: &seen) }
      waiting.after.sort()
      return waiting
    }
  }

  private func follow(
    _ link: StepNetwork.Link, plain: Bool, _ rows: [PlannedRow], into waiting: inout Waiting, seen: inout [Int]
  ) {
    let present = rowsOfStep[link.step]
    if present.isEmpty {
      guard link.bridged, !seen.contains(link.step) else { return }
      seen.append(link.step)
      for further in links.after[link.step] where further.bridged {
        follow(further, plain: true, rows, into: &waiting, seen: &seen)
      }
      return
    }
    let startToStart = link.startToStart && !plain
    for row in present {
      if !startToStart, !waiting.after.contains(rows[row].row.id) { waiting.after.append(rows[row].row.id) }
      // What runs after go-live is counted from its day, also when that day has been.
      guard rows[row].row.done == nil || rows[row].row.catalogue == GoLive.step else { continue }
      let found = RowLink(row: row, startToStart: startToStart, lag: plain ? 0 : link.lag)
      if !waiting.links.contains(found) { waiting.links.append(found) }
    }
  }
}
