/// The facts whose answers could still change something, gathered over many conditions: each fact is followed once, however
/// many conditions wait for it.
package struct OpenFacts: Sendable {
  private let table: FactTable
  /// By position of the vocabulary.
  package private(set) var isOpen: [Bool]

  package var positions: Set<Int> { Set(isOpen.indices.filter { isOpen[$0] }) }

  private var isFollowed: [Bool]

  package init(_ table: FactTable) {
    self.table = table
    isOpen = Array(repeating: false, count: table.conditions.vocabulary.count)
    isFollowed = isOpen
  }

  /// Takes what the condition waits for.
  package mutating func add(_ condition: FlatCondition) { add(condition.start, RowsAtHand(), depth: 0) }

  /// Takes a fact that somebody reads.
  package mutating func add(_ position: Int) { isOpen[position] = true }

  /// Takes what the lines of all facts wait for.
  package mutating func addLines() {
    for lines in table.conditions.derive {
      for line in lines { add(line.condition) }
    }
  }

  private mutating func add(_ place: Int, _ rows: RowsAtHand, depth: UInt8) {
    guard table.truths(place, rows, depth: depth).saidOnly == .unknown else { return }
    let node = table.conditions.nodes[place]
    switch node.kind {
    case .always, .unknowable: break
    case .all, .any, .not:
      var part = place + 1
      while part < node.end {
        add(part, rows, depth: depth)
        part = Int(table.conditions.nodes[part].end)
      }
    case .fact, .known, .factCompared, .factAmong: follow(Int(node.subject))
    case .field, .knownField, .fieldCompared, .fieldAmong: addField(node, rows)
    case .compared:
      addOperand(place + 1, rows, depth: depth)
      addOperand(Int(table.conditions.nodes[place + 1].end), rows, depth: depth)
    case .among: addOperand(place + 1, rows, depth: depth)
    case .anyRecord, .allRecords, .noRecord: addRecords(place, node, rows, depth: depth)
    case .factValue, .fieldValue, .constant, .count, .shiftedByDays, .shiftedByWorkingDays: break
    }
  }

  private mutating func addOperand(_ place: Int, _ rows: RowsAtHand, depth: UInt8) {
    let node = table.conditions.nodes[place]
    switch node.kind {
    case .factValue: follow(Int(node.subject))
    case .fieldValue: addField(node, rows)
    case .count: addRecords(place, node, rows, depth: depth)
    case .shiftedByDays, .shiftedByWorkingDays: addOperand(place + 1, rows, depth: depth)
    default: break
    }
  }

  private mutating func addRecords(_ place: Int, _ node: FlatConditions.Node, _ outer: RowsAtHand, depth: UInt8) {
    let list = table.lists[Int(node.subject)]
    guard list.isThere else { return follow(Int(node.subject)) }
    guard place + 1 < node.end else { return }
    var rowsOfList: [RowsAtHand] = []
    table.eachRow(of: list, node, outer, depth: depth) { rows in
      rowsOfList.append(rows)
      return true
    }
    for rows in rowsOfList { add(place + 1, rows, depth: depth + 1) }
  }

  /// A field that a record lacks is asked for with its list.
  private mutating func addField(_ node: FlatConditions.Node, _ rows: RowsAtHand) {
    let cell = table.recordCells[Int(rows[node.depth]) + Int(node.subject)]
    if cell.kind == .unknown { isOpen[Int(node.list)] = true }
  }

  private mutating func follow(_ position: Int) {
    guard !isFollowed[position], table.isOpen(position), table.conditions.isSaid[position] else { return }
    (isOpen[position], isFollowed[position]) = (true, true)
    for line in table.conditions.derive[position] { add(line.condition) }
  }
}
