/// Which row each row is part of: the first of the steps it merges into that is a row itself. Steps that are no rows of
/// their own are part of it too.
struct Merging {
  /// For each row, the rows it may be part of, the preferred one first; empty for a row that somebody keeps.
  private let wholes: [[Int]]
  private let isDone: [Bool]
  private var isShown: [Bool]
  /// Nil where it is not known yet.
  private var isRow: [Bool?]

  init(_ rows: [PlannedRow], network: StepNetwork) {
    var first = [Int?](repeating: nil, count: network.mergesInto.count)
    for index in rows.indices.reversed() {
      if let step = rows[index].step { first[step] = index }
    }
    wholes = rows.indices.map { index in
      guard let step = rows[index].step, !rows[index].edits.kept else { return [] }
      return network.mergesInto[step].compactMap { first[$0] }
    }
    isDone = rows.indices.map { rows[$0].row.done != nil }
    isShown = Array(repeating: false, count: rows.count)
    isRow = Array(repeating: nil, count: rows.count)
  }

  /// From now on these rows stand on the page.
  mutating func show(_ rows: [Int]) {
    for index in isShown.indices { (isShown[index], isRow[index]) = (false, nil) }
    for index in rows { isShown[index] = true }
  }

  /// The whole of each row; nil for a row that is part of none.
  mutating func partOf() -> [Int?] { wholes.indices.map { isDone[$0] ? nil : whole(of: $0) } }

  mutating func whole(of index: Int) -> Int? {
    for candidate in wholes[index] where isRow(candidate) { return candidate }
    return nil
  }

  private mutating func isRow(_ index: Int) -> Bool {
    if let answer = isRow[index] { return answer }
    // Steps that merge into each other are no rows of each other.
    isRow[index] = false
    let answer = isShown[index] && whole(of: index) == nil
    isRow[index] = answer
    return answer
  }
}
