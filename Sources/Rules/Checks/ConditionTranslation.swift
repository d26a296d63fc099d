/// Conditions -> formulas over unknowns.
extension ConditionLogic {
  /// - Parameter list: the list whose record is at hand; nil outside of every selection.
  func translate(_ condition: Condition, list: Int?) -> TwoFormulas {
    switch condition {
    case .always: return .always
    case .not(let part): return translate(part, list: list).swapped
    case .all(let parts): return .all(parts.map { translate($0, list: list) })
    case .any(let parts): return .any(parts.map { translate($0, list: list) })
    case .fact(let position): return compare(.fact(position), .equal, .flag(true), condition, list)
    case .field(let field): return compare(.field(field), .equal, .flag(true), condition, list)
    case .known(let position):
      guard let slot = facts[position] else { return opaque(condition, list) }
      return TwoFormulas(slot.unknown, yes: slot.known, no: ~slot.known)
    case .knownField(let field):
      guard let slot = slot(field, list) else { return opaque(condition, list) }
      return TwoFormulas(slot.unknown, yes: slot.known, no: 1)
    case .member(let operand, let values):
      return .any(values.map { compare(operand, .equal, $0, .member(operand, [$0]), list) })
    case .compare(.fact(let a), let comparison, .fact(let b)): return pair(a, comparison, b, condition)
    case .compare(let left, let comparison, .value(let value)):
      return compare(left, comparison, value, condition, list)
    case .compare(.value(let value), let comparison, let right):
      return compare(right, comparison.mirrored, value, .compare(right, comparison.mirrored, .value(value)), list)
    case .compare: return opaque(condition, list)
    case .quantified(let quantifier, let selection):
      guard list == nil else { return opaque(condition, list) }
      switch quantifier {
      case .any: return threeValued(any(selection.unnamed))
      case .none: return threeValued(any(selection.unnamed)).swapped
      case .all: return threeValued(number(.every(selection.unnamed)) { unknowns.add(0b111) })
      }
    }
  }

  private func threeValued(_ unknown: Int) -> TwoFormulas { TwoFormulas(unknown, yes: 0b100, no: 0b010) }

  // MARK: Comparisons

  private func compare(
    _ operand: Condition.Operand, _ comparison: Condition.Comparison, _ value: Value, _ condition: Condition,
    _ list: Int?
  ) -> TwoFormulas {
    guard let value = vocabulary.comparable(value) else { return opaque(condition, list) }
    switch operand {
    case .fact(let position):
      guard let slot = facts[position], !slot.isWhole else { return opaque(condition, list) }
      let yes = slot.bits(slot.cells.cells(comparison, value))
      let no = slot.bits(slot.cells.cells(comparison.opposite, value))
      return TwoFormulas(slot.unknown, yes: yes, no: no)
    case .field(let field):
      guard let list, let slot = slot(field, list), !slot.isWhole else { return opaque(condition, list) }
      var yes = slot.bits(slot.cells.cells(comparison, value))
      var no = slot.bits(slot.cells.cells(comparison.opposite, value))
      // What a record of a closed list does not say is not so.
      if vocabulary[list].closed {
        if comparison == .unequal { yes |= 1 } else { no |= 1 }
      }
      return TwoFormulas(slot.unknown, yes: yes, no: no)
    case .count(let selection):
      guard list == nil else { return opaque(condition, list) }
      let cells = countCells(selection.unnamed)
      return TwoFormulas(
        count(selection.unnamed), yes: cells.cells(comparison, value) << 1,
        no: cells.cells(comparison.opposite, value) << 1)
    case .value, .shifted: return opaque(condition, list)
    }
  }

  private func slot(_ field: Condition.Field, _ list: Int?) -> Slot? {
    guard let list, field.depth == 0 else { return nil }
    let key = NamedValues.ListField(list: list, name: field.name)
    if let slot = fields[key] { return slot }
    guard case .list(let schema) = vocabulary[list].type,
      let type = schema.first(where: { $0.name == field.name })?.type
    else { return nil }
    var slot = Slot(unknown: 0, cells: ValueCells(type, named: named.ofField[key] ?? []), assumed: [])
    if slot.cells.count > 62 { slot.cells.kind = .whole }
    slot.unknown = unknowns.add(slot.all)
    fields[key] = slot
    return slot
  }

  private func pair(_ a: Int, _ comparison: Condition.Comparison, _ b: Int, _ condition: Condition) -> TwoFormulas {
    guard let first = facts[a], let second = facts[b], a != b else { return opaque(condition, nil) }
    let unknown = number(.pair(min(a, b), max(a, b))) {
      let unknown = unknowns.add(0b1111)
      let both: Formula = .all([.among(first.unknown, ~1), .among(second.unknown, ~1), .among(unknown, ~1)])
      unknowns.tie(unknown, .any([.among(unknown, 1), both]))
      let (low, high) = a < b ? (first, second) : (second, first)
      for comparison in [Condition.Comparison.less, .equal, .more] { tie(unknown, low, comparison, high) }
      return unknown
    }
    let comparison = a < b ? comparison : comparison.mirrored
    return TwoFormulas(unknown, yes: comparison.outcomes, no: comparison.opposite.outcomes)
  }

  /// A fact in a cell that compares so with another one leaves that one the cells in which it can.
  private func tie(_ unknown: Int, _ first: Slot, _ comparison: Condition.Comparison, _ second: Slot) {
    for cell in 0..<first.cells.count {
      let possible = first.cells.partners(of: cell, comparison, among: second.cells)
      unknowns.tie(
        unknown,
        .any([
          .among(unknown, ~comparison.outcomes), .among(first.unknown, ~first.bits(1 << UInt64(cell))),
          .among(second.unknown, second.bits(possible)),
        ]))
    }
  }

  private func opaque(_ condition: Condition, _ list: Int?) -> TwoFormulas {
    // What is said the other way round is the same question, but for fields, of which a missing one answers no to both.
    if list == nil, case .compare(let left, let comparison, let right) = condition, comparison.isOpposite {
      return opaque(.compare(left, comparison.opposite, right), list).swapped
    }
    return threeValued(number(.opaque(condition)) { unknowns.add(0b111) })
  }

  private func number(_ question: Question, _ make: () -> Int) -> Int {
    if let known = numbers[question] { return known }
    let made = make()
    numbers[question] = made
    return made
  }

  // MARK: Lists

  /// The unknown whether there is such a record, tied to those of the same list that follow from it or it from them.
  private func any(_ selection: Condition.Selection) -> Int {
    if let known = numbers[.any(selection)] { return known }
    let unknown = unknowns.add(0b111)
    numbers[.any(selection)] = unknown
    let list = selection.list
    let own = translate(selection.condition ?? .always, list: list).yes
    if !isPossible(own) { unknowns.forbid(unknown, 0b100) }
    if vocabulary[list].closed {
      if selection.factsRead == [list] { unknowns.forbid(unknown, 0b001) }
    } else if let slot = facts[list] {
      unknowns.tie(unknown, .any([.among(unknown, 0b001), .among(slot.unknown, ~1)]))
    }
    for other in selections[list] ?? [] {
      guard let others = numbers[.any(other)] else { continue }
      let theirs = translate(other.condition ?? .always, list: list).yes
      if !isPossible(.all([own, theirs.negated])) { imply(unknown, others) }
      if !isPossible(.all([theirs, own.negated])) { imply(others, unknown) }
    }
    selections[list, default: []].append(selection)
    return unknown
  }

  private func imply(_ first: Int, _ second: Int) {
    unknowns.tie(first, .any([.among(first, ~0b100), .among(second, 0b100)]))
  }

  private func isPossible(_ formula: Formula) -> Bool {
    var search = ValueSearch(unknowns, usesDefinitions: false, steps: 2_000)
    return search.holds(formula) != false
  }

  private func countCells(_ selection: Condition.Selection) -> ValueCells {
    ValueCells(FactType.count, named: (named.ofCount[selection] ?? []).union([.number(0)]))
  }

  /// The unknown number of such records: bit 0 for unknown, then a bit for each cell.
  private func count(_ selection: Condition.Selection) -> Int {
    if let known = numbers[.count(selection)] { return known }
    let cells = countCells(selection)
    guard case .numbers(let thresholds) = cells.kind, cells.count < 62 else {
      return number(.count(selection)) { unknowns.add(.max) }
    }
    let unknown = unknowns.add((1 << UInt64(cells.count + 1)) - 1)
    numbers[.count(selection)] = unknown
    for cell in 0..<cells.count where !Self.holdsCount(cell, thresholds) { unknowns.forbid(unknown, 2 << UInt64(cell)) }
    if vocabulary[selection.list].closed, selection.factsRead == [selection.list] { unknowns.forbid(unknown, 1) }
    let (none, some) = (cells.cells(.equal, .number(0)) << 1, cells.cells(.more, .number(0)) << 1)
    let any = any(selection)
    unknowns.tie(
      unknown,
      .any([
        .among(unknown, 1), .all([.among(unknown, none), .among(any, 0b010)]),
        .all([.among(unknown, some), .among(any, 0b100)]),
      ]))
    return unknown
  }

  /// The least number of records that one of the cells allows.
  func leastCount(_ selection: Condition.Selection, _ cells: UInt64) -> Int {
    let all = countCells(selection)
    guard case .numbers(let thresholds) = all.kind, cells != 0 else { return 0 }
    let cell = cells.trailingZeroBitCount
    if cell == 0 { return 0 }
    let below = thresholds[min((cell - 1) / 2, thresholds.count - 1)]
    return Int(cell.isMultiple(of: 2) ? below.rounded(.down) + 1 : below)
  }

  /// Whether a whole number from 0 on lies in the cell.
  private static func holdsCount(_ cell: Int, _ thresholds: [Double]) -> Bool {
    let below = cell == 0 ? -1 : thresholds[(cell - 1) / 2]
    if !cell.isMultiple(of: 2) { return below >= 0 && below == below.rounded() }
    guard cell / 2 < thresholds.count else { return true }
    return max(0, below.rounded(.down) + 1) < thresholds[cell / 2]
  }
}

extension Condition.Comparison {
  /// One of each two opposites.
  var isOpposite: Bool { self == .unequal || self == .lessOrEqual || self == .moreOrEqual }

  /// Among nothing, less, equal, more.
  var outcomes: UInt64 {
    switch self {
    case .equal: 0b0100
    case .unequal: 0b1010
    case .less: 0b0010
    case .lessOrEqual: 0b0110
    case .more: 0b1000
    case .moreOrEqual: 0b1100
    }
  }
}
