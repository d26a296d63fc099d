import Rules

/// What a row waits for. An absent step is bridged: its own links take its place, finish to start and without lag, and
/// so on down. A link marked `?` vanishes with either end. A done step holds nobody up, and nothing is bridged through it.
struct Bridging {
  let links: StepLinks
  /// Rows of the plan by place of their step; empty for an absent step.
  let rowsOfStep: [Range<Int>]
  /// Steps that go live later: what stays before go-live does not wait for them, but for what they would have waited for.
  let later: Set<Int>

  /// What one row waits for, as places of rows.
  private struct Waiting {
    /// Those that hold it up.
    var links: [RowLink] = []
    /// All that must be finished before, done ones included.
    var after: [Int] = []
  }

  /// Gives each row its links, and the ids of the rows that must be finished before.
  func link(_ rows: [PlannedRow]) {
    for planned in rows {
      guard let step = planned.step else { continue }
      var waiting = Waiting()
      waiting.links.reserveCapacity(links.after[step].count)
      var bridged: [Int] = []
      let isLater = later.contains(step)
      for link in links.after[step] {
        follow(link, plain: false, rows, isLater: isLater, into: &waiting, bridged: &bridged)
      }
      if isLater { waitForGoLive(rows, &waiting) }
      planned.links = waiting.links
      planned.row.after = waiting.after.map { rows[$0].row.id }.sorted()
    }
  }

  /// - Parameter bridged: absent steps that were followed already.
  private func follow(
    _ link: StepNetwork.Link, plain: Bool, _ rows: [PlannedRow], isLater: Bool, into waiting: inout Waiting,
    bridged: inout [Int]
  ) {
    let present = later.isEmpty || isLater || !later.contains(link.step) ? rowsOfStep[link.step] : 0..<0
    if present.isEmpty {
      guard link.bridged, !bridged.contains(link.step) else { return }
      bridged.append(link.step)
      for further in links.after[link.step] where further.bridged {
        follow(further, plain: true, rows, isLater: isLater, into: &waiting, bridged: &bridged)
      }
      return
    }
    let startToStart = link.startToStart && !plain
    for row in present {
      if !startToStart, !waiting.after.contains(row) { waiting.after.append(row) }
      // What runs after go-live is counted from its day, also when that day has been.
      guard rows[row].row.done == nil || rows[row].row.catalogue == GoLive.step else { continue }
      let found = RowLink(row: row, startToStart: startToStart, lag: plain ? 0 : link.lag)
      if !waiting.links.contains(found) { waiting.links.append(found) }
    }
  }

  private func waitForGoLive(_ rows: [PlannedRow], _ waiting: inout Waiting) {
    guard let goLive = rows.firstIndex(where: { $0.row.catalogue == GoLive.step }) else { return }
    if !waiting.after.contains(goLive) { waiting.after.append(goLive) }
    waiting.links.append(RowLink(row: goLive, startToStart: false, lag: 0))
  }
}
