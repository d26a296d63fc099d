/// A record that a condition may ask about, and the list that it comes from.
package struct RecordAtHand: Hashable, Sendable {
  package var list: Int
  package var record: Record

  package init(list: Int, record: Record) {
    self.list = list
    self.record = record
  }
}

extension Resolution {
  /// The truth of a condition, read from the form that people read.
  ///
  /// - Parameter records: those at hand, the outermost first.
  package func truth(of condition: Condition, for records: [RecordAtHand] = []) -> Truth {
    switch condition {
    case .always: return .yes
    case .not(let part): return !truth(of: part, for: records)
    case .all(let parts):
      var result = Truth.yes
      for part in parts {
        result = min(result, truth(of: part, for: records))
        if result == .no { break }
      }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts {
        result = max(result, truth(of: part, for: records))
        if result == .yes { break }
      }
      return result
    case .fact(let position): return flag(values[position].map { .value($0) } ?? .unknown)
    case .field(let field): return flag(worth(of: field, for: records))
    case .known(let position):
      if isKnown(position) { return .yes }
      // An answer would make it known, so nothing that asks for it is settled while it is missing.
      return mode == .saidOnly && vocabulary[position].origin == .said ? .unknown : .no
    case .knownField(let field):
      switch worth(of: field, for: records) {
      case .value: return .yes
      case .notSo: return .no
      case .unknown: return mode == .saidOnly ? .unknown : .no
      }
    case .compare(let left, let comparison, let right):
      return compare(worth(of: left, for: records), comparison, worth(of: right, for: records))
    case .member(let operand, let values):
      switch worth(of: operand, for: records) {
      case .unknown: return .unknown
      case .notSo: return .no
      case .value(let value):
        return values.reduce(.no) { max($0, compare(.value(value), .equal, .value($1))) }
      }
    case .quantified(let quantifier, let selection): return quantified(quantifier, selection, records)
    }
  }

  private func quantified(
    _ quantifier: Condition.Quantifier, _ selection: Condition.Selection, _ outer: [RecordAtHand]
  ) -> Truth {
    guard let records = records(of: selection.list) else { return .unknown }
    var result: Truth = quantifier == .all ? .yes : .no
    for record in records {
      let truth = truth(of: selection, record, outer)
      result = quantifier == .all ? min(result, truth) : max(result, truth)
    }
    return quantifier == .none ? !result : result
  }

  private func truth(of selection: Condition.Selection, _ record: Record, _ outer: [RecordAtHand]) -> Truth {
    guard let condition = selection.condition else { return .yes }
    return truth(of: condition, for: outer + [RecordAtHand(list: selection.list, record: record)])
  }

  /// The records of a list; a closed list that nobody mentioned is empty, any other is unknown.
  package func records(of list: Int) -> [Record]? {
    if case .list(let records)? = values[list] { return records }
    return vocabulary[list].closed ? [] : nil
  }

  /// The records of a selection that satisfy its condition and the one given; nil when the list is unknown.
  package func records(of selection: Condition.Selection, where condition: Condition = .always) -> [Record]? {
    let further = condition == .always ? nil : condition
    guard selection.condition != nil || further != nil else { return records(of: selection.list) }
    return records(of: selection.list)?.filter { record in
      guard truth(of: selection, record, []) == .yes else { return false }
      guard let further else { return true }
      return truth(of: further, for: [RecordAtHand(list: selection.list, record: record)]) == .yes
    }
  }

  // MARK: What is compared

  /// In a closed list what was not said is not so: a person without `met` has not been met. So a missing field there
  /// makes every question about it a no, and elsewhere an unknown.
  private enum Worth {
    case value(Value)
    case unknown
    case notSo
  }

  /// What an operand is worth where no record is at hand.
  func value(of operand: Condition.Operand) -> Value? {
    if case .value(let value) = worth(of: operand, for: []) { value } else { nil }
  }

  private func flag(_ worth: Worth) -> Truth {
    switch worth {
    case .value(.flag(let flag)): Truth(flag)
    case .value, .unknown: .unknown
    case .notSo: .no
    }
  }

  private func worth(of field: Condition.Field, for records: [RecordAtHand]) -> Worth {
    guard records.indices.contains(field.depth) else { return .unknown }
    let atHand = records[field.depth]
    if let value = atHand.record[field.name] { return .value(value) }
    return vocabulary[atHand.list].closed ? .notSo : .unknown
  }

  private func worth(of operand: Condition.Operand, for records: [RecordAtHand]) -> Worth {
    switch operand {
    case .fact(let position): return values[position].map { .value($0) } ?? .unknown
    case .field(let field): return worth(of: field, for: records)
    case .value(let value): return .value(value)
    case .count(let selection):
      guard let chosen = self.records(of: selection.list) else { return .unknown }
      var count = 0
      for record in chosen {
        switch truth(of: selection, record, records) {
        case .yes: count += 1
        case .unknown: return .unknown
        case .no: break
        }
      }
      return .value(.number(Double(count)))
    case .shifted(let operand, let duration):
      switch worth(of: operand, for: records) {
      case .value(let value):
        guard case .number(let number)? = vocabulary.comparable(value), let day = Int32(exactly: number) else {
          return .unknown
        }
        return moved(day, by: duration).map { .value(.day($0)) } ?? .unknown
      case .unknown: return .unknown
      case .notSo: return .notSo
      }
    }
  }

  private func compare(_ left: Worth, _ comparison: Condition.Comparison, _ right: Worth) -> Truth {
    switch (left, right) {
    case (.notSo, _), (_, .notSo): return Truth(comparison == .unequal)
    case (.unknown, _), (_, .unknown): return .unknown
    case (.value(let a), .value(let b)):
      guard let a = vocabulary.comparable(a), let b = vocabulary.comparable(b) else { return .unknown }
      return a.compare(comparison, b)
    }
  }
}
