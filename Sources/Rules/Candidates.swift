/// Answers worth trying: what conditions compare facts with, on either side of every threshold, and for lists a record of
/// every kind that they ask about. Nothing else could make a difference to these conditions.
///
///     Candidates(of: [condition], resolution: resolution).values(of: position)   // [.number(20), .number(21)]
package struct Candidates: Sendable {
  private let resolution: Resolution
  private var cuts: [Int: [Cut]] = [:]
  private var words: [Int: [Value]] = [:]
  private var records: [Int: [Record]] = [:]

  /// A place between two numbers at which a condition turns: below the number, or above it.
  private struct Cut: Hashable, Comparable {
    var number: Double
    var isAbove: Bool

    static func < (a: Cut, b: Cut) -> Bool { (a.number, a.isAbove ? 1 : 0) < (b.number, b.isAbove ? 1 : 0) }
  }

  /// So many kinds of record a list are tried.
  private static let recordsAtMost = 8

  package init(of conditions: some Sequence<Condition>, resolution: Resolution) {
    self.resolution = resolution
    for condition in conditions { collect(condition) }
  }

  /// For a list: the records of which one more would be said.
  package func records(of position: Int) -> [Record] { records[position] ?? [] }

  /// For anything but a list. Yes-or-no and choices are tried whole; of numbers one for each stretch on which all
  /// conditions stay as they are.
  ///
  /// - Parameters:
  ///   - currency: in which amounts are said.
  ///   - day: a day for dates that nothing is compared with.
  package func values(of position: Int, currency: String, day: Int32) -> [Value] {
    switch resolution.vocabulary[position].type {
    case .flag: [.flag(true), .flag(false)]
    case .choice(let choices): choices.map { .text($0) }
    case .text: (words[position] ?? []) + [.text("\u{2026}")]
    case .count: stretches(position, else: 10).map { .number($0) }
    case .date: stretches(position, else: Double(day)).map { .day(Int32(clamping: Int($0))) }
    case .money: amounts(position, currency)
    case .record(let fields): [.record(Self.typical(fields, day: day))]
    case .list: []
    }
  }

  /// One number for each stretch between two cuts, the nearest to the lower one.
  private func stretches(_ position: Int, else usual: Double, unit: Double = 1) -> [Double] {
    let cuts = Set(cuts[position] ?? []).sorted()
    guard let lowest = cuts.first else { return [usual] }
    let below = lowest.isAbove ? lowest.number : lowest.number - unit
    let above = cuts.map { $0.isAbove ? $0.number + unit : $0.number }
    var seen: Set<Double> = []
    return ([below] + above).filter { $0 >= 0 && seen.insert($0).inserted }
  }

  private func amounts(_ position: Int, _ currency: String) -> [Value] {
    let rate = resolution.vocabulary.rates[currency] ?? 1
    // A whole unit of the currency said is always over the threshold, and one less always under it.
    return stretches(position, else: 50_000 * rate, unit: rate).map { amount in
      let units = amount / rate
      return .money(Money(units == units.rounded() ? units : units.rounded(.up), currency))
    }
  }

  private static func typical(_ fields: [FactType.Field], day: Int32) -> Record {
    Record(fields.compactMap { field in value(of: field.type, day: day).map { (field.name, $0) } })
  }

  private static func value(of type: FactType.FieldType, day: Int32) -> Value? {
    switch type {
    case .flag: .flag(true)
    case .text: .text("\u{2026}")
    case .count: .number(1)
    case .date: .day(day)
    case .choice(let choices): choices.first.map { .text($0) }
    case .dates, .any: nil
    }
  }

  // MARK: Collecting

  private mutating func collect(_ condition: Condition) {
    switch condition {
    case .always, .field, .knownField, .fact, .known: break
    case .all(let parts), .any(let parts): for part in parts { collect(part) }
    case .not(let part): collect(part)
    case .compare(let left, let comparison, let right):
      note(left, comparison, right)
      note(right, comparison.mirrored, left)
    case .member(.fact(let position), let values): for value in values { note(position, .equal, value) }
    case .member: break
    case .quantified(_, let selection): note(selection)
    }
  }

  private mutating func note(
    _ operand: Condition.Operand, _ comparison: Condition.Comparison, _ other: Condition.Operand
  ) {
    switch operand {
    case .fact(let position):
      if let value = resolution.value(of: other) { note(position, comparison, value) }
    case .shifted(.fact(let position), let duration):
      let back = Condition.Duration(days: -duration.days, areWorkingDays: duration.areWorkingDays)
      if case .day(let day)? = resolution.value(of: other), let moved = resolution.moved(day, by: back) {
        note(position, comparison, .day(moved))
      }
    case .count(let selection): note(selection)
    case .field, .value, .shifted: break
    }
  }

  private mutating func note(_ position: Int, _ comparison: Condition.Comparison, _ value: Value) {
    guard case .number(let number)? = resolution.vocabulary.comparable(value) else {
      if !(words[position] ?? []).contains(value) { words[position, default: []].append(value) }
      return
    }
    switch comparison {
    case .less, .moreOrEqual: cuts[position, default: []].append(Cut(number: number, isAbove: false))
    case .lessOrEqual, .more: cuts[position, default: []].append(Cut(number: number, isAbove: true))
    case .equal, .unequal:
      cuts[position, default: []] += [Cut(number: number, isAbove: false), Cut(number: number, isAbove: true)]
    }
  }

  private mutating func note(_ selection: Condition.Selection) {
    guard case .list(let fields) = resolution.vocabulary[selection.list].type else { return }
    let kinds = selection.condition.map { Self.records($0, depth: 0) } ?? [Record()]
    for kind in kinds where !kind.fields.isEmpty || selection.condition == nil {
      var record = kind
      if fields.contains(where: { $0.name == "name" }), record["name"] == nil { record["name"] = .text("\u{2026}") }
      guard !(records[selection.list] ?? []).contains(record) else { continue }
      if records[selection.list, default: []].count < Self.recordsAtMost {
        records[selection.list, default: []].append(record)
      }
    }
    // A list in a list's condition is a list of its own.
    if let condition = selection.condition { collect(condition) }
  }

  /// Records that would satisfy the condition as far as their own fields go.
  private static func records(_ condition: Condition, depth: Int) -> [Record] {
    switch condition {
    case .all(let parts):
      return parts.reduce([Record()]) { records, part in
        let more = Self.records(part, depth: depth)
        guard !more.isEmpty else { return records }
        return Array(records.flatMap { record in more.map { record.merging($0) } }.prefix(recordsAtMost))
      }
    case .any(let parts): return parts.flatMap { Self.records($0, depth: depth) }
    case .field(let field): return [Record([(field.name, .flag(true))])]
    case .not(.field(let field)): return [Record([(field.name, .flag(false))])]
    case .not(.any(let parts)): return records(.all(parts.map { .not($0) }), depth: depth)
    case .member(.field(let field), let values): return values.map { Record([(field.name, $0)]) }
    case .compare(.field(let field), let comparison, .value(let value)):
      switch (comparison, value) {
      case (.equal, _), (.moreOrEqual, _), (.lessOrEqual, _): return [Record([(field.name, value)])]
      case (.more, .number(let number)): return [Record([(field.name, .number(number + 1))])]
      case (.less, .number(let number)): return [Record([(field.name, .number(number - 1))])]
      default: return []
      }
    default: return []
    }
  }
}

extension Record {
  fileprivate func merging(_ other: Record) -> Record {
    var record = self
    for field in other.fields { record[field.name] = field.value }
    return record
  }
}
