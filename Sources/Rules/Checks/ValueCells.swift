/// All values of a fact or a field, cut into so few cells that no condition of the playbook can tell two values of one
/// cell apart: flags and words into themselves, numbers into thresholds and what lies between them.
struct ValueCells {
  enum Kind {
    case flag
    /// The last one stands for every other word, where any may be said.
    case words([String], isClosed: Bool)
    /// In rising order.
    case numbers([Double])
    /// Whether it is there is all that can be asked.
    case whole
  }

  var kind: Kind

  /// - Parameter named: the values with which conditions compare it.
  init(_ type: FactType, named: Set<ComparableValue>) {
    switch type {
    case .flag: kind = .flag
    case .choice(let choices): kind = .words(choices, isClosed: true)
    case .text: kind = Self.words(named)
    case .count, .money, .date: kind = Self.numbers(named)
    case .record, .list: kind = .whole
    }
  }

  init(_ type: FactType.FieldType, named: Set<ComparableValue>) {
    switch type {
    case .flag: kind = .flag
    case .choice(let choices): kind = .words(choices, isClosed: true)
    case .text: kind = Self.words(named)
    case .count, .date: kind = Self.numbers(named)
    case .dates, .any: kind = .whole
    }
  }

  private static func words(_ named: Set<ComparableValue>) -> Kind {
    .words(named.compactMap { if case .text(let word) = $0 { word } else { nil } }.sorted(), isClosed: false)
  }
  private static func numbers(_ named: Set<ComparableValue>) -> Kind {
    .numbers(named.compactMap { if case .number(let number) = $0 { number } else { nil } }.sorted())
  }

  var count: Int {
    switch kind {
    case .flag: 2
    case .words(let words, let isClosed): words.count + (isClosed ? 0 : 1)
    case .numbers(let thresholds): 2 * thresholds.count + 1
    case .whole: 1
    }
  }

  /// The cells whose values compare so with the value, as bits.
  func cells(_ comparison: Condition.Comparison, _ value: ComparableValue) -> UInt64 {
    (0..<count).reduce(0) { cells, cell in
      compares(cell, comparison, value) ? cells | 1 << UInt64(cell) : cells
    }
  }

  private func compares(_ cell: Int, _ comparison: Condition.Comparison, _ value: ComparableValue) -> Bool {
    switch (kind, value) {
    case (.flag, _): return ComparableValue.flag(cell == 1).compare(comparison, value) == .yes
    case (.words(let words, _), _):
      guard words.indices.contains(cell) else { return comparison == .unequal }
      return ComparableValue.text(words[cell]).compare(comparison, value) == .yes
    case (.numbers(let thresholds), .number(let number)):
      // Every number that a condition names is a threshold.
      guard let place = thresholds.firstIndex(of: number) else { return false }
      return ComparableValue.number(Double(cell)).compare(comparison, .number(Double(2 * place + 1))) == .yes
    case (.numbers, _), (.whole, _): return false
    }
  }

  /// The cells of another fact in which some value compares so with some value of this cell.
  func partners(of cell: Int, _ comparison: Condition.Comparison, among other: ValueCells) -> UInt64 {
    (0..<other.count).reduce(0) { cells, partner in
      canCompare(bounds(cell), comparison, other.bounds(partner), example(cell), other.example(partner))
        ? cells | 1 << UInt64(partner) : cells
    }
  }

  private func canCompare(
    _ a: ClosedRange<Double>?, _ comparison: Condition.Comparison, _ b: ClosedRange<Double>?, _ one: ComparableValue?,
    _ other: ComparableValue?
  ) -> Bool {
    guard let a, let b else {
      // Flags and words: a cell is one value, but for the one that stands for every other word.
      guard let one, let other, one != .text("another"), other != .text("another") else { return true }
      return (comparison == .equal) == (one == other)
    }
    switch comparison {
    case .less: return a.lowerBound < b.upperBound
    case .more: return a.upperBound > b.lowerBound
    default: return a.overlaps(b)
    }
  }

  private func bounds(_ cell: Int) -> ClosedRange<Double>? {
    guard case .numbers(let thresholds) = kind else { return nil }
    let below = cell == 0 ? -Double.infinity : thresholds[(cell - 1) / 2]
    if !cell.isMultiple(of: 2) { return below...below }
    return below...(cell / 2 < thresholds.count ? thresholds[cell / 2] : Double.infinity)
  }

  /// The cell of a value; nil where it has none of its own.
  func cell(of value: ComparableValue) -> Int? {
    let cells = cells(.equal, value)
    return cells == 0 ? nil : cells.trailingZeroBitCount
  }

  /// Whether the number lies in the cell.
  func holds(_ number: Double, in cell: Int) -> Bool {
    guard case .numbers(let thresholds) = kind else { return false }
    let place = thresholds.firstIndex { number <= $0 } ?? thresholds.count
    return cell == (place < thresholds.count && thresholds[place] == number ? 2 * place + 1 : 2 * place)
  }

  /// A value of the cell, as a person might have said it.
  func example(_ cell: Int) -> ComparableValue? {
    switch kind {
    case .flag: return .flag(cell == 1)
    case .words(let words, _): return .text(words.indices.contains(cell) ? words[cell] : "another")
    case .numbers(let thresholds):
      guard let first = thresholds.first, let last = thresholds.last else { return .number(1) }
      if cell == 0 { return .number(first > 1 ? (first / 2).rounded(.down) : first - 1) }
      if cell == 2 * thresholds.count { return .number(last < 10 ? last + 1 : (last * 1.2).rounded(.up)) }
      let below = thresholds[(cell - 1) / 2]
      if !cell.isMultiple(of: 2) { return .number(below) }
      let above = thresholds[cell / 2]
      let middle = ((below + above) / 2).rounded(.down)
      return .number(middle > below ? middle : (below + above) / 2)
    case .whole: return nil
    }
  }
}
