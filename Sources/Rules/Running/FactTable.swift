/// What every fact of one deal is worth, in both lights at once: with what is assumed, from which a plan is made, and by what
/// was said alone, from which follows what could still change.
///
/// Facts and records stand in dense rows of `Cell`s, so that a playbook's conditions cost some ten nanoseconds each.
/// `resolution(_:)` gives the values themselves, for reasons and words.
package struct FactTable: Sendable {
  package let conditions: FlatConditions
  let workingDays: Resolution.WorkingDays

  /// By position of the vocabulary.
  private(set) var assuming: [Cell]
  private(set) var saidOnly: [Cell]
  private(set) var isKnown: [Truths]
  private(set) var lists: [Rows]
  /// Of all records, row by row.
  private(set) var recordCells: [Cell] = []
  private var values: [Value?]
  private var sources: [Resolution.Source]
  /// Where both lights differ: the line by which the fact is derived from what was said alone.
  private var saidSources: [Resolution.Source]
  private var words: [String: Int32] = [:]

  /// Where the records of a list stand.
  struct Rows: Sendable {
    /// The list is there, or closed and so empty.
    var isThere: Bool
    var first: Int32 = 0
    var count: Int32 = 0
  }

  package init(
    _ conditions: FlatConditions, said: [(Int, Value)],
    workingDays: @escaping Resolution.WorkingDays = { _, _ in nil }
  ) {
    self.conditions = conditions
    self.workingDays = workingDays
    let vocabulary = conditions.vocabulary
    let count = vocabulary.count
    assuming = Array(repeating: .unknown, count: count)
    saidOnly = assuming
    isKnown = Array(repeating: .no, count: count)
    values = Array(repeating: nil, count: count)
    sources = Array(repeating: .none, count: count)
    saidSources = sources
    lists = conditions.isClosed.map { Rows(isThere: $0) }
    for position in 0..<count where conditions.isSaid[position] { isKnown[position] = Self.unsaid }
    for (position, value) in said { put(value, at: position, conditions.isSaid[position] ? .said : .computed) }
    for position in vocabulary.strata where sources[position] == .none { resolve(position) }
  }

  private mutating func put(_ value: Value, at position: Int, _ source: Resolution.Source) {
    values[position] = value
    (sources[position], saidSources[position]) = (source, source)
    isKnown[position] = .yes
    let cell = cell(of: value, comparesWords: conditions.comparesWords[position])
    (assuming[position], saidOnly[position]) = (cell, cell)
    if case .list(let records) = value { lists[position] = rows(of: records, at: position) }
  }

  private mutating func rows(of records: [Record], at position: Int) -> Rows {
    let columns = conditions.columns[position]
    let rows = Rows(isThere: true, first: Int32(recordCells.count), count: Int32(records.count))
    guard !columns.isEmpty else { return rows }
    for record in records {
      for column in columns {
        let value = record[column.name]
        let missing: Cell = conditions.isClosed[position] ? .notSo : .unknown
        recordCells.append(value.map { cell(of: $0, comparesWords: column.comparesWords) } ?? missing)
      }
    }
    return rows
  }

  private mutating func cell(of value: Value, comparesWords: Bool) -> Cell {
    switch value {
    case .number(let number): return Cell(kind: .number, number: number)
    case .day(let day): return Cell(kind: .number, number: Double(day))
    case .flag(let flag): return Cell(kind: .flag, number: flag ? 1 : 0)
    case .money(let money):
      return conditions.vocabulary.rates[money.currency].map { Cell(kind: .number, number: $0 * money.amount) }
        ?? .unlike
    case .text(let text):
      if let word = conditions.words[text] { return Cell(kind: .word, number: Double(word)) }
      guard comparesWords else { return Cell(kind: .word, number: -1) }
      let word = words[text] ?? -2 - Int32(words.count)
      words[text] = word
      return Cell(kind: .word, number: Double(word))
    case .record, .list: return .unlike
    }
  }

  private mutating func resolve(_ position: Int) {
    var isAssumingOpen = true
    var isSaidOpen = true
    for (index, line) in conditions.derive[position].enumerated() {
      let truths = truths(of: line.condition)
      if isAssumingOpen, truths.assuming == .yes {
        assuming[position] = line.cell
        sources[position] = .derived(index)
        isKnown[position].assuming = .yes
        isAssumingOpen = false
      }
      if isSaidOpen, truths.saidOnly == .yes {
        saidOnly[position] = line.cell
        saidSources[position] = .derived(index)
        isKnown[position].saidOnly = .yes
        isSaidOpen = false
      }
      if !isAssumingOpen, !isSaidOpen { return }
    }
    guard isAssumingOpen else { return }
    for (index, line) in conditions.assume[position].enumerated() where truths(of: line.condition).assuming == .yes {
      assuming[position] = line.cell
      sources[position] = .assumed(index)
      return
    }
  }

  /// Plan facts become known when the plan stands; nothing of the first pass reads them.
  package mutating func compute(_ key: Key, _ value: Value?) {
    if let position = conditions.vocabulary.position(of: key) { compute(position, value) }
  }

  package mutating func compute(_ position: Int, _ value: Value?) {
    if let value { return put(value, at: position, .computed) }
    values[position] = nil
    (sources[position], saidSources[position]) = (.none, .none)
    isKnown[position] = conditions.isSaid[position] ? Self.unsaid : .no
    (assuming[position], saidOnly[position]) = (.unknown, .unknown)
    lists[position] = Rows(isThere: conditions.isClosed[position])
  }

  /// An answer would make it known, so nothing that asks for it is settled while it is missing.
  private static let unsaid = Truths(.no, .unknown)

  /// Neither said, nor computed, nor following from what was said.
  func isOpen(_ position: Int) -> Bool { saidSources[position] == .none }

  /// The values themselves, with where they come from.
  package func resolution(_ mode: Resolution.Mode) -> Resolution {
    let vocabulary = conditions.vocabulary
    let sources = mode == .assuming ? sources : saidSources
    var values = values
    for position in vocabulary.strata {
      switch sources[position] {
      case .derived(let line): values[position] = vocabulary[position].derive[line].value
      case .assumed(let line): values[position] = vocabulary[position].assume[line].value
      case .none, .said, .computed: break
      }
    }
    return Resolution(
      vocabulary: vocabulary, mode: mode, values: values, sources: sources, workingDays: workingDays)
  }
}

/// Which record stands at each depth of a condition.
struct RowsAtHand {
  /// Records within records; a place more than anybody writes.
  static let most = 8

  private var places = SIMD8<Int32>()

  /// Where the cells of the record at this depth begin.
  subscript(_ depth: UInt8) -> Int32 {
    get { places[Int(depth)] }
    set { places[Int(depth)] = newValue }
  }
}
