import Rules

/// What a row waits for. An absent step is bridged: its own links take its place, finish to start and without lag, and
/// so on down. A link marked `?` vanishes with either end. A done step holds nobody up, and nothing is bridged through it.
struct Bridging {
  let links: StepLinks
  /// Rows of the plan by place of their step; empty for an absent step.
  let rowsOfStep: [Range<Int>]
  /// Steps that go live later: what stays before go-live does not wait for them, but for what they would have waited for.
  let later: Set<Int>

  /// Gives each row its links, and the ids of the rows that must be finished before.
  func link(_ rows: [PlannedRow]) {
    // One for all rows, so that its room is made once.
    var met = Met()
    for planned in rows {
      guard let step = planned.step, !links.after[step].isEmpty || later.contains(step) else { continue }
      met.isLater = later.contains(step)
      met.links = []
      met.rows.removeAll(keepingCapacity: true)
      met.absent.removeAll(keepingCapacity: true)
      met.links.reserveCapacity(links.after[step].count)
      for link in links.after[step] { follow(link, plain: false, rows, &met) }
      if met.isLater { waitForGoLive(rows, &met) }
      var after = met.rows.map { rows[$0].row.id }
      if after.count > 1 { after.sort() }
      planned.links = met.links
      planned.row.after = after
    }
  }

  /// What is met on the way down from one row.
  private struct Met {
    /// Those that hold it up.
    var links: [RowLink] = []
    /// Places of the rows that must be finished before, done ones included.
    var rows: [Int] = []
    /// Steps that are not there and were followed.
    var absent: [Int] = []
    /// The row goes live later itself.
    var isLater = false
  }

  private func follow(_ link: StepNetwork.Link, plain: Bool, _ rows: [PlannedRow], _ met: inout Met) {
    let isAbsent = !later.isEmpty && !met.isLater && later.contains(link.step)
    let present = isAbsent ? 0..<0 : rowsOfStep[link.step]
    if present.isEmpty {
      guard link.bridged, !met.absent.contains(link.step) else { return }
      met.absent.append(link.step)
      for further in links.after[link.step] where further.bridged {
        follow(further, plain: true, rows, &met)
      }
      return
    }
    let startToStart = link.startToStart && !plain
    for row in present {
      if !startToStart, !met.rows.contains(row) { met.rows.append(row) }
      // What runs after go-live is counted from its day, also when that day has been.
      guard rows[row].row.done == nil || rows[row].row.catalogue == GoLive.step else { continue }
      let found = RowLink(row: row, startToStart: startToStart, lag: plain ? 0 : link.lag)
      if !met.links.contains(found) { met.links.append(found) }
    }
  }

  private func waitForGoLive(_ rows: [PlannedRow], _ met: inout Met) {
    guard let goLive = rows.firstIndex(where: { $0.row.catalogue == GoLive.step }) else { return }
    if !met.rows.contains(goLive) { met.rows.append(goLive) }
    met.links.append(RowLink(row: goLive, startToStart: false, lag: 0))
  }
}
