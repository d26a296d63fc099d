extension Resolution {
  /// The truth of a condition; `mode` must be the one of this resolution.
  package func truth(of condition: Condition, mode: Mode = .assuming) -> Truth {
    evaluate(condition, record: nil, mode: mode)
  }

  package func truth(of condition: Condition, for record: Record, mode: Mode = .assuming) -> Truth {
    evaluate(condition, record: record, mode: mode)
  }

  func evaluate(_ condition: Condition, record: Record?, mode: Mode) -> Truth {
    switch condition {
    case .always: return .yes
    case .not(let part): return !evaluate(part, record: record, mode: mode)
    case .all(let parts):
      var result = Truth.yes
      for part in parts {
        result = min(result, evaluate(part, record: record, mode: mode))
        if result == .no { break }
      }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts {
        result = max(result, evaluate(part, record: record, mode: mode))
        if result == .yes { break }
      }
      return result
    case .fact(let position): return flag(values[position])
    case .field(let name): return flag(record?[name])
    case .known(let position):
      if isKnown(position) { return .yes }
      // An answer would make it known, so nothing that asks for it is settled while it is missing.
      return mode == .saidOnly && vocabulary[position].origin == .said ? .unknown : .no
    case .compare(let left, let comparison, let right):
      return compare(left, comparison, right, record: record, mode: mode)
    case .member(let operand, let values):
      guard let value = value(of: operand, record: record, mode: mode) else { return .unknown }
      return Truth(values.contains { isEqual(value, $0) })
    case .quantified(let quantifier, let list, let part):
      return quantified(quantifier, list: list, part, mode: mode)
    }
  }

  private func flag(_ value: Value?) -> Truth {
    guard case .flag(let flag)? = value else { return .unknown }
    return Truth(flag)
  }

  private func quantified(
    _ quantifier: Condition.Quantifier, list: Int, _ part: Condition?, mode: Mode
  ) -> Truth {
    guard let records = records(of: list) else { return .unknown }
    let truths = records.lazy.map { matches(part, $0, of: list, mode: mode) }
    switch quantifier {
    case .any: return truths.reduce(.no, max)
    case .none: return !truths.reduce(.no, max)
    case .all: return truths.reduce(.yes, min)
    }
  }

  /// In a closed list what was not said is not so: a person without `met` has not been met.
  private func matches(_ part: Condition?, _ record: Record, of list: Int, mode: Mode) -> Truth {
    guard let part else { return .yes }
    let truth = evaluate(part, record: record, mode: mode)
    return truth == .unknown && vocabulary[list].closed ? .no : truth
  }

  /// The records of a list; a closed list that nobody mentioned is empty, any other is unknown.
  package func records(of list: Int) -> [Record]? {
    if case .list(let records)? = values[list] { return records }
    return vocabulary[list].closed ? [] : nil
  }

  private func value(of operand: Condition.Operand, record: Record?, mode: Mode) -> Value? {
    switch operand {
    case .fact(let position): return values[position]
    case .field(let name): return record?[name]
    case .value(let value): return value
    case .count(let list, let part):
      guard let records = records(of: list) else { return nil }
      var count = 0
      for record in records {
        switch matches(part, record, of: list, mode: mode) {
        case .yes: count += 1
        case .unknown: return nil
        case .no: break
        }
      }
      return .number(Double(count))
    }
  }

  private func compare(
    _ left: Condition.Operand, _ comparison: Condition.Comparison, _ right: Condition.Operand, record: Record?,
    mode: Mode
  ) -> Truth {
    guard let a = value(of: left, record: record, mode: mode), let b = value(of: right, record: record, mode: mode)
    else { return .unknown }
    if let x = magnitude(a), let y = magnitude(b) {
      switch comparison {
      case .equal: return Truth(x == y)
      case .unequal: return Truth(x != y)
      case .less: return Truth(x < y)
      case .lessOrEqual: return Truth(x <= y)
      case .more: return Truth(x > y)
      case .moreOrEqual: return Truth(x >= y)
      }
    }
    switch comparison {
    case .equal: return Truth(isEqual(a, b))
    case .unequal: return Truth(!isEqual(a, b))
    case .less, .lessOrEqual, .more, .moreOrEqual: return .unknown
    }
  }

  /// A number that can be put in order: money by the table of rates, nil for a currency that the table lacks.
  private func magnitude(_ value: Value) -> Double? {
    switch value {
    case .number(let number): number
    case .money(let money): vocabulary.rates[money.currency].map { $0 * money.amount }
    case .day(let day): Double(day)
    case .flag, .text, .record, .list: nil
    }
  }

  private func isEqual(_ a: Value, _ b: Value) -> Bool {
    if let x = magnitude(a), let y = magnitude(b) { return x == y }
    return a == b
  }
}
