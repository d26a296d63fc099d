extension FactTable {
  /// The truth of a condition with what is assumed, and by what was said alone.
  package func truths(of condition: FlatCondition) -> Truths {
    truths(condition.start, RowsAtHand(), depth: 0)
  }

  func truths(_ place: Int, _ rows: RowsAtHand, depth: UInt8) -> Truths {
    let node = conditions.nodes[place]
    let subject = Int(node.subject)
    switch node.kind {
    case .always: return .yes
    case .unknowable: return .unknown
    case .not: return !truths(place + 1, rows, depth: depth)
    case .all:
      var result = Truths.yes
      var part = place + 1
      while part < node.end, result != .no {
        result = .least(result, truths(part, rows, depth: depth))
        part = Int(conditions.nodes[part].end)
      }
      return result
    case .any:
      var result = Truths.no
      var part = place + 1
      while part < node.end, result != .yes {
        result = .most(result, truths(part, rows, depth: depth))
        part = Int(conditions.nodes[part].end)
      }
      return result
    case .fact: return Truths(assuming[subject].flag, saidOnly[subject].flag)
    case .known: return isKnown[subject]
    case .field: return Truths(both: field(node, rows).flag)
    case .knownField:
      switch field(node, rows).kind {
      case .unknown: return Truths(.no, .unknown)
      case .notSo: return .no
      case .unlike, .number, .flag, .word: return .yes
      }
    case .factCompared:
      return Truths(
        assuming[subject].compare(node.sign, node.cell), saidOnly[subject].compare(node.sign, node.cell))
    case .fieldCompared: return Truths(both: field(node, rows).compare(node.sign, node.cell))
    case .factAmong:
      let constants = constants(of: node)
      return Truths(assuming[subject].isAmong(constants), saidOnly[subject].isAmong(constants))
    case .fieldAmong: return Truths(both: field(node, rows).isAmong(constants(of: node)))
    case .compared:
      let left = operand(place + 1, rows, depth: depth)
      let right = operand(Int(conditions.nodes[place + 1].end), rows, depth: depth)
      return Truths(
        left.assuming.compare(node.sign, right.assuming), left.saidOnly.compare(node.sign, right.saidOnly))
    case .among:
      let operand = operand(place + 1, rows, depth: depth)
      let constants = constants(of: node)
      return Truths(operand.assuming.isAmong(constants), operand.saidOnly.isAmong(constants))
    case .anyRecord, .allRecords, .noRecord: return quantified(place, node, rows, depth: depth)
    case .factValue, .fieldValue, .constant, .count, .shiftedByDays, .shiftedByWorkingDays: return .unknown
    }
  }

  private func field(_ node: FlatConditions.Node, _ rows: RowsAtHand) -> Cell {
    recordCells[Int(rows[node.depth]) + Int(node.subject)]
  }

  private func constants(of node: FlatConditions.Node) -> ArraySlice<Cell> {
    conditions.constants[Int(node.first)..<Int(node.first + node.count)]
  }

  private func quantified(
    _ place: Int, _ node: FlatConditions.Node, _ outer: RowsAtHand, depth: UInt8
  ) -> Truths {
    let list = lists[Int(node.subject)]
    guard list.isThere else { return .unknown }
    let isAll = node.kind == .allRecords
    let settled: Truths = isAll ? .no : .yes
    var result: Truths = isAll ? .yes : .no
    if place + 1 == node.end {
      if !isAll, list.count > 0 { result = .yes }
    } else {
      eachRow(of: list, node, outer, depth: depth) { rows in
        let truths = truths(place + 1, rows, depth: depth + 1)
        result = isAll ? .least(result, truths) : .most(result, truths)
        return result != settled
      }
    }
    return node.kind == .noRecord ? !result : result
  }

  func eachRow(
    of list: Rows, _ node: FlatConditions.Node, _ outer: RowsAtHand, depth: UInt8, _ body: (RowsAtHand) -> Bool
  ) {
    var rows = outer
    let width = Int32(conditions.columns[Int(node.subject)].count)
    for number in 0..<list.count {
      if Int(depth) < RowsAtHand.most { rows[depth] = list.first + number * width }
      if !body(rows) { return }
    }
  }

  // MARK: Operands

  private struct Operands {
    var assuming: Cell
    var saidOnly: Cell
  }

  private func operand(_ place: Int, _ rows: RowsAtHand, depth: UInt8) -> Operands {
    let node = conditions.nodes[place]
    switch node.kind {
    case .factValue:
      return Operands(assuming: assuming[Int(node.subject)], saidOnly: saidOnly[Int(node.subject)])
    case .fieldValue:
      let cell = field(node, rows)
      return Operands(assuming: cell, saidOnly: cell)
    case .constant: return Operands(assuming: node.cell, saidOnly: node.cell)
    case .count: return count(place, node, rows, depth: depth)
    case .shiftedByDays, .shiftedByWorkingDays:
      let days = operand(place + 1, rows, depth: depth)
      return Operands(assuming: shifted(days.assuming, node), saidOnly: shifted(days.saidOnly, node))
    default: return Operands(assuming: .unknown, saidOnly: .unknown)
    }
  }

  private func count(_ place: Int, _ node: FlatConditions.Node, _ outer: RowsAtHand, depth: UInt8) -> Operands {
    let list = lists[Int(node.subject)]
    guard list.isThere else { return Operands(assuming: .unknown, saidOnly: .unknown) }
    guard place + 1 < node.end else {
      let all = Cell(kind: .number, number: Double(list.count))
      return Operands(assuming: all, saidOnly: all)
    }
    var assuming = Cell(kind: .number, number: 0)
    var saidOnly = assuming
    func add(_ truth: Truth, to cell: inout Cell) {
      switch truth {
      case .yes: cell.number += 1
      case .unknown: cell.kind = .unknown
      case .no: break
      }
    }
    eachRow(of: list, node, outer, depth: depth) { rows in
      let truths = truths(place + 1, rows, depth: depth + 1)
      add(truths.assuming, to: &assuming)
      add(truths.saidOnly, to: &saidOnly)
      return true
    }
    return Operands(assuming: assuming, saidOnly: saidOnly)
  }

  private func shifted(_ cell: Cell, _ node: FlatConditions.Node) -> Cell {
    guard cell.kind == .number, let day = Int32(exactly: cell.number) else {
      return cell.kind == .notSo ? .notSo : .unknown
    }
    let duration = Condition.Duration(
      days: Int(node.count), areWorkingDays: node.kind == .shiftedByWorkingDays)
    return duration.moved(day, workingDays).map { Cell(kind: .number, number: Double($0)) } ?? .unknown
  }
}
