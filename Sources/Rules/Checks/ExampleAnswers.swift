/// What a search has found possible, as answers that somebody might give: no more of them than are needed.
struct ExampleAnswers {
  private let logic: ConditionLogic
  private let search: ValueSearch
  private let sayable: Set<Int>

  init(logic: ConditionLogic, search: ValueSearch, sayable: Set<Int>) {
    self.logic = logic
    self.search = search
    self.sayable = sayable
  }

  var answers: [ConditionLogic.Answer] {
    var cells: [Int: UInt64] = [:]
    var values: [Int: ComparableValue] = [:]
    for position in logic.vocabulary.definitions.indices where sayable.contains(position) {
      guard let slot = logic.facts[position], isNeeded(slot) else { continue }
      cells[position] = (search.possible[slot.unknown] & slot.known) >> 1
      values[position] = Self.candidates(slot, cells[position] ?? 0, logic.vocabulary[position].type).first
    }
    compare(&values, cells)
    return cells.keys.sorted().compactMap { position in
      let type = logic.vocabulary[position].type
      let value: Value? =
        switch type {
        case .list: .list(records(of: position))
        case .record: .record(Record())
        default: values[position].flatMap { said($0, type) }
        }
      return value.map { ConditionLogic.Answer(position: position, value: $0) }
    } + closedLists(besides: cells)
  }

  /// Whether the fact has to be said: left unsaid, it would not be what it must be.
  private func isNeeded(_ slot: ConditionLogic.Slot) -> Bool {
    search.isAsked.indices.contains(slot.unknown) && search.isAsked[slot.unknown]
      && search.possible[slot.unknown] & ~slot.known == 0
  }

  // MARK: Values

  /// Examples of the cells, the plainest first; of an open cell more than one.
  private static func candidates(
    _ slot: ConditionLogic.Slot, _ cells: UInt64, _ type: FactType
  ) -> [ComparableValue] {
    (0..<slot.cells.count).filter { cells & 1 << UInt64($0) != 0 }.flatMap { cell -> [ComparableValue] in
      guard case .numbers(let thresholds) = slot.cells.kind else { return slot.cells.example(cell).map { [$0] } ?? [] }
      // Far enough from the beginning of all days to look like one.
      if thresholds.isEmpty { return [.number(type == .date ? 20_829 : 100), .number(type == .date ? 20_859 : 200)] }
      guard case .number(let number)? = slot.cells.example(cell) else { return [] }
      let further = [number + 1, number - 1, number * 10, 1].filter { slot.cells.holds($0, in: cell) }
      return ([number] + further).map { .number($0) }
    }
  }

  private func said(_ value: ComparableValue, _ type: FactType) -> Value? {
    switch (type, value) {
    case (.flag, .flag(let flag)): return .flag(flag)
    case (.text, .text(let text)), (.choice, .text(let text)): return .text(text)
    case (.count, .number(let number)): return .number(number)
    case (.date, .number(let number)): return Int32(exactly: number.rounded()).map { .day($0) }
    case (.money, .number(let number)):
      let rates = logic.vocabulary.rates.sorted { ($0.value == 1 ? 0 : 1, $0.key) < ($1.value == 1 ? 0 : 1, $1.key) }
      return rates.first.map { .money(Money(number / $0.value, $0.key)) }
    default: return nil
    }
  }

  /// Changes examples until facts that are compared with each other compare as they must.
  private func compare(_ values: inout [Int: ComparableValue], _ cells: [Int: UInt64]) {
    for (question, unknown) in logic.numbers.sorted(by: { $0.value < $1.value }) where search.isAsked[unknown] {
      guard case .pair(let a, let b) = question, let first = logic.facts[a], let second = logic.facts[b] else {
        continue
      }
      func isRight(_ x: ComparableValue?, _ y: ComparableValue?) -> Bool {
        guard let x, let y else { return true }
        let outcome: Condition.Comparison =
          x.compare(.equal, y) == .yes ? .equal : x.compare(.less, y) == .yes ? .less : .more
        return outcome.outcomes & search.possible[unknown] != 0
      }
      guard !isRight(values[a], values[b]) else { continue }
      let (ones, others) = (
        Self.candidates(first, cells[a] ?? 0, logic.vocabulary[a].type),
        Self.candidates(second, cells[b] ?? 0, logic.vocabulary[b].type)
      )
      for one in ones {
        guard let other = others.first(where: { isRight(one, $0) }) else { continue }
        (values[a], values[b]) = (one, other)
        break
      }
    }
  }

  // MARK: Records

  /// A closed list is never unknown, so it is asked only through its records.
  private func closedLists(besides cells: [Int: UInt64]) -> [ConditionLogic.Answer] {
    logic.vocabulary.definitions.indices.filter { cells[$0] == nil && sayable.contains($0) }.compactMap { list in
      guard case .list = logic.vocabulary[list].type else { return nil }
      let records = records(of: list)
      return records.isEmpty ? nil : ConditionLogic.Answer(position: list, value: .list(records))
    }
  }

  /// A record for each kind that there must be, as often as it must be there.
  private func records(of list: Int) -> [Record] {
    var wanted: [(selection: Condition.Selection, count: Int)] = []
    var others: [Formula] = []
    for (question, unknown) in logic.numbers.sorted(by: { $0.value < $1.value }) where search.isAsked[unknown] {
      let possible = search.possible[unknown]
      switch question {
      case .any(let selection) where selection.list == list:
        if possible == 0b100 { wanted.append((selection, 1)) }
        if possible == 0b010 { others.append(formulas(selection).yes.negated) }
      case .every(let selection) where selection.list == list && possible == 0b100:
        others.append(formulas(selection).yes)
      case .count(let selection) where selection.list == list && possible & 1 == 0:
        wanted.append((selection, logic.leastCount(selection, possible >> 1)))
      default: break
      }
    }
    var records: [Record] = []
    for (selection, count) in wanted.sorted(by: { $0.count > $1.count }) {
      let present = records.count { holds(selection, $0, list) }
      guard present < count, let record = record(selection, others) else { continue }
      records += Array(repeating: record, count: min(count - present, 50))
    }
    return records
  }

  private func formulas(_ selection: Condition.Selection) -> TwoFormulas {
    logic.translate(selection.condition ?? .always, list: selection.list)
  }

  private func holds(_ selection: Condition.Selection, _ record: Record, _ list: Int) -> Bool {
    let resolution = Resolution(vocabulary: logic.vocabulary, said: [], mode: .assuming)
    let atHand = [RecordAtHand(list: list, record: record)]
    return selection.condition.map { resolution.truth(of: $0, for: atHand) == .yes } ?? true
  }

  private func record(_ selection: Condition.Selection, _ others: [Formula]) -> Record? {
    let wanted = Formula.all([formulas(selection).yes] + others)
    var search = ValueSearch(logic.unknowns, usesDefinitions: false)
    guard search.holds(wanted) == true else { return nil }
    guard case .list(let schema) = logic.vocabulary[selection.list].type else { return nil }
    return Record(
      schema.compactMap { field in
        let key = NamedValues.ListField(list: selection.list, name: field.name)
        guard let slot = logic.fields[key], search.isAsked[slot.unknown] else { return nil }
        let possible = search.possible[slot.unknown]
        guard possible & ~slot.known == 0 else { return nil }
        let example = slot.cells.example(((possible & slot.known) >> 1).trailingZeroBitCount)
        return example.flatMap { said($0, field.type.whole) }.map { (field.name, $0) }
      })
  }
}

extension FactType.FieldType {
  fileprivate var whole: FactType {
    switch self {
    case .flag: .flag
    case .count: .count
    case .date: .date
    case .choice(let choices): .choice(choices)
    case .text, .dates, .any: .text
    }
  }
}
