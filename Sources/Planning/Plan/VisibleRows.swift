import Rules
import Scheduling

/// Which rows stand on the page, which are part of them, and under which the others fold.
struct VisibleRows {
  let playbook: Playbook
  let facts: FactTable
  let weight: Weight

  /// Puts the rows in the order of the plan, with headline, parent and title set.
  func arrange(_ rows: inout [PlannedRow]) {
    var candidates = rows.indices.filter { isEligible(rows[$0]) }
    var merging = Merging(rows, network: playbook.network)
    merging.show(candidates)
    // What was part of a row that folds may be part of another one, or a row again.
    while let step = stepBeyondCap(rows, candidates, &merging) {
      candidates.removeAll { rows[$0].step == step }
      merging.show(candidates)
    }

    let partOf = merging.partOf()
    for index in candidates where partOf[index] == nil { rows[index].row.headline = true }
    for index in rows.indices {
      guard let whole = partOf[index], rows[whole].row.headline else { continue }
      rows[index].row.parent = rows[whole].row.id
      rows[index].row.merged = true
    }
    giveMergedTitles(rows, partOf)
    let places = rows.map { RowPlace($0, network: playbook.network, phases: playbook.phases) }
    let order = rows.indices.sorted { places[$0] < places[$1] }
    rows = order.map { rows[$0] }
    foldTheRest(rows, places: order.map { places[$0] })
  }

  private func isEligible(_ planned: PlannedRow) -> Bool {
    guard let step = planned.step, planned.row.done == nil, planned.row.audience != .ours else { return false }
    if planned.edits.kept { return true }
    if let headline = playbook.steps[step].headline, weight >= headline { return true }
    return playbook.conditions.steps[step].alsoVisibleWhen.map { facts.truths(of: $0).assuming == .yes } ?? false
  }

  /// While there are more rows than a reader takes in, the one of the highest rank folds; of equals the later id. Steps
  /// made once for each record count as one row, the go-live row not at all.
  ///
  /// - Parameter rows: in the order of their steps.
  private func stepBeyondCap(_ rows: [PlannedRow], _ candidates: [Int], _ merging: inout Merging) -> Int? {
    guard let cap = playbook.settings.rowsAtMost[weight], candidates.count > cap else { return nil }
    var count = 0
    var counted: Int?
    var first: (step: Int, rank: Int)?
    for index in candidates {
      guard let step = rows[index].step, step != counted, step != playbook.network.goLive,
        merging.whole(of: index) == nil
      else { continue }
      counted = step
      count += 1
      // What somebody said about a step holds for all its rows.
      guard case .folds(let rank)? = playbook.steps[step].rank, !rows[index].edits.kept else { continue }
      if let first, first.rank > rank { continue }
      if let first, first.rank == rank, playbook.steps[first.step].id >= playbook.steps[step].id { continue }
      first = (step, rank)
    }
    return count > cap ? first?.step : nil
  }

  private func giveMergedTitles(_ rows: [PlannedRow], _ partOf: [Int?]) {
    for index in rows.indices where rows[index].row.headline && rows[index].edits.title == nil {
      guard let step = rows[index].step, !playbook.network.mergedTitles[step].isEmpty else { continue }
      let members = rows.indices.filter { partOf[$0] == index }.compactMap { rows[$0].step }
      let line = playbook.network.mergedTitles[step].first { $0.members.allSatisfy(members.contains) }
      if let line { rows[index].row.title = line.title }
    }
  }

  // MARK: Folding

  private func foldTheRest(_ rows: [PlannedRow], places: [RowPlace]) {
    let visible = rows.indices.filter { rows[$0].row.headline }
    var rowOfStep = [Int?](repeating: nil, count: playbook.steps.count)
    for index in visible.reversed() {
      if let step = rows[index].step { rowOfStep[step] = index }
    }
    for index in rows.indices where !rows[index].row.headline && rows[index].row.done == nil {
      guard rows[index].row.parent == nil else { continue }
      let named = rows[index].step.map { playbook.network.foldsUnder[$0] } ?? []
      let parent = named.lazy.compactMap { rowOfStep[$0] }.first ?? nextByDate(index, rows, visible, places)
      rows[index].row.parent = parent.map { rows[$0].row.id }
    }
  }

  private func nextByDate(_ index: Int, _ rows: [PlannedRow], _ visible: [Int], _ places: [RowPlace]) -> Int? {
    guard let finish = rows[index].row.finish else {
      return visible.first { places[index] < places[$0] } ?? visible.last
    }
    var next: (row: Int, finish: Day)?
    for row in visible {
      guard let day = rows[row].row.finish, day >= finish else { continue }
      if next.map({ day < $0.finish }) ?? true { next = (row, day) }
    }
    return next?.row ?? visible.last
  }
}
