import Rules
import Scheduling

/// Which rows stand on the page, which are part of them, and under which the others fold.
struct VisibleRows {
  let playbook: Playbook
  let resolution: Resolution
  let weight: Weight

  /// The rows in the order of the plan, with headline, parent and title set.
  func arrange(_ rows: [PlannedRow]) -> [PlannedRow] {
    var rows = rows
    var candidates = Set(rows.indices.filter { isEligible(rows[$0]) })
    var partOf = merge(rows, shown: candidates)
    // What was part of a row that folds may be part of another one, or a row again.
    while let id = stepBeyondCap(rows, candidates.subtracting(partOf.keys)) {
      candidates = candidates.filter { rows[$0].row.catalogue != id }
      partOf = merge(rows, shown: candidates)
    }
    let shown = candidates.subtracting(partOf.keys)

    for index in rows.indices {
      rows[index].row.headline = shown.contains(index)
      if let whole = partOf[index], shown.contains(whole) {
        rows[index].row.parent = rows[whole].row.id
        rows[index].row.merged = true
      }
    }
    rows.sort { isBefore($0.row, $1.row) }
    foldTheRest(&rows)
    giveMergedTitles(&rows)
    return rows
  }

  private func isEligible(_ planned: PlannedRow) -> Bool {
    guard let step = planned.step.map({ playbook.steps[$0] }), planned.row.done == nil else { return false }
    guard planned.row.audience != .ours else { return false }
    if planned.edits.kept { return true }
    if let headline = step.headline, weight >= headline { return true }
    return step.alsoVisibleWhen.map { resolution.truth(of: $0) == .yes } ?? false
  }

  // MARK: Merging

  /// Row -> the row it is part of: the first of the steps it merges into that is a row itself. Steps that are no rows of
  /// their own are part of it too.
  private func merge(_ rows: [PlannedRow], shown: Set<Int>) -> [Int: Int] {
    var first: [String: Int] = [:]
    for index in rows.indices where first[rows[index].row.catalogue ?? ""] == nil {
      if let id = rows[index].row.catalogue { first[id] = index }
    }
    var partOf: [Int: Int] = [:]
    var known: [Int: Bool] = [:]
    func isRow(_ index: Int) -> Bool {
      if let answer = known[index] { return answer }
      known[index] = false
      let answer = shown.contains(index) && whole(of: index) == nil
      known[index] = answer
      return answer
    }
    func whole(of index: Int) -> Int? {
      guard let step = rows[index].step, !rows[index].edits.kept else { return nil }
      return playbook.steps[step].mergesInto.lazy.compactMap { first[$0] }.first { isRow($0) }
    }
    for index in rows.indices where rows[index].row.done == nil {
      if let whole = whole(of: index) { partOf[index] = whole }
    }
    return partOf
  }

  // MARK: The cap

  /// While there are more rows than a reader takes in, the one of the highest rank folds; of equals the later id. Steps
  /// made once for each record count as one row, the go-live row not at all.
  private func stepBeyondCap(_ rows: [PlannedRow], _ shown: Set<Int>) -> String? {
    let steps = Set(shown.compactMap { rows[$0].row.catalogue }).subtracting([GoLive.step])
    guard let cap = playbook.settings.rowsAtMost[weight], steps.count > cap else { return nil }
    let foldable = steps.compactMap { id -> (rank: Int, id: String)? in
      guard case .folds(let rank)? = playbook.step(id)?.rank else { return nil }
      let kept = shown.contains { rows[$0].row.catalogue == id && rows[$0].edits.kept }
      return kept ? nil : (rank, id)
    }
    return foldable.max { ($0.rank, $0.id) < ($1.rank, $1.id) }?.id
  }

  // MARK: Folding

  private func foldTheRest(_ rows: inout [PlannedRow]) {
    let visible = rows.filter(\.row.headline).map(\.row)
    for index in rows.indices where !rows[index].row.headline && rows[index].row.done == nil {
      guard rows[index].row.parent == nil else { continue }
      let named = rows[index].step.map { playbook.steps[$0].foldsUnder } ?? []
      let parent = named.lazy.compactMap { id in visible.first { $0.catalogue == id } }.first
      rows[index].row.parent = (parent ?? nextByDate(rows[index].row, among: visible))?.id
    }
  }

  private func nextByDate(_ row: Row, among visible: [Row]) -> Row? {
    guard let finish = row.finish else {
      return visible.first { isBefore(row, $0) } ?? visible.last
    }
    let later = visible.filter { $0.finish.map { $0 >= finish } ?? false }
    return later.min { ($0.finish ?? finish) < ($1.finish ?? finish) } ?? visible.last
  }

  private func giveMergedTitles(_ rows: inout [PlannedRow]) {
    for index in rows.indices where rows[index].row.headline && rows[index].edits.title == nil {
      let members = Set(
        rows.filter { $0.row.merged && $0.row.parent == rows[index].row.id }.compactMap(\.row.catalogue))
      let line = playbook.mergedTitles.first { line in
        line.row == rows[index].row.catalogue && line.members.allSatisfy { members.contains($0) }
      }
      if let line { rows[index].row.title = line.title }
    }
  }

  // MARK: Order

  /// By phase, then by the day of the finish; go-live closes its phase; without dates in the order of ids.
  private func isBefore(_ a: Row, _ b: Row) -> Bool {
    func place(_ row: Row) -> (Int, Int, Int32, Int32, String) {
      let phase = playbook.phases.firstIndex { $0.id == row.phase } ?? playbook.phases.count
      return (
        phase, row.catalogue == GoLive.step ? 1 : 0, row.finish?.number ?? 0, row.start?.number ?? 0,
        row.catalogue == nil ? "~" + row.id : row.id
      )
    }
    return place(a) < place(b)
  }
}
