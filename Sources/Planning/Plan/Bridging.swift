import Rules

/// What a row waits for. An absent step is bridged: its own links take its place, finish to start and without lag, and
/// so on down. A link marked `?` vanishes with either end. A done step holds nobody up, and nothing is bridged through it.
struct Bridging {
  let playbook: Playbook
  let stepLinks: StepLinks
  /// Rows of the plan by place of their step; empty for an absent step.
  let rowsOfStep: [[Int]]
  let rows: [PlannedRow]

  /// The links that hold the row up, and the ids of all rows that must be finished before, done ones included.
  func links(of row: Int) -> ([RowLink], after: [String]) {
    guard let step = rows[row].step else { return ([], []) }
    var links: [RowLink] = []
    var after: [String] = []
    var seen: Set<Int> = [step]
    for link in stepLinks.after[step] {
      follow(link, plain: false, into: &links, after: &after, seen: &seen)
    }
    return (links, after.sorted())
  }

  private func follow(
    _ link: StepDefinition.Link, plain: Bool, into links: inout [RowLink], after: inout [String], seen: inout Set<Int>
  ) {
    guard let position = playbook.position(ofStep: link.step) else { return }
    let present = rowsOfStep[position]
    if present.isEmpty {
      guard link.bridged, seen.insert(position).inserted else { return }
      for further in stepLinks.after[position] where further.bridged {
        follow(further, plain: true, into: &links, after: &after, seen: &seen)
      }
      return
    }
    let startToStart = link.startToStart && !plain
    for row in present {
      if !startToStart, !after.contains(rows[row].row.id) { after.append(rows[row].row.id) }
      // What runs after go-live is counted from its day, also when that day has been.
      guard rows[row].row.done == nil || rows[row].row.catalogue == GoLive.step else { continue }
      let found = RowLink(row: row, startToStart: startToStart, lag: plain ? 0 : link.lag)
      if !links.contains(found) { links.append(found) }
    }
  }
}
