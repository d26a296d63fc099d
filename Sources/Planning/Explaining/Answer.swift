import Rules

/// An answer that could be given: a value, or one more record of a list.
package struct Answer: Hashable, Sendable {
  package var key: Key
  package var value: Value
  /// The value is a record to be added.
  package var isOneMore: Bool

  package init(key: Key, value: Value, isOneMore: Bool = false) {
    self.key = key
    self.value = value
    self.isOneMore = isOneMore
  }

  package func applied(to deal: Deal) -> Deal {
    var deal = deal
    deal.facts[key] = whole(with: deal.records(key))
    return deal
  }

  /// The value of the fact once it is said.
  func whole(with records: [Record]) -> Value {
    guard isOneMore, let record = value.record else { return value }
    return .list(records + [record])
  }
}

extension Candidates {
  /// Everything worth saying about a fact, in a fixed order.
  func answers(_ key: Key, at position: Int, deal: Deal, currency: String, day: Int32) -> [Answer] {
    let values = values(of: position, currency: currency, day: day).map { Answer(key: key, value: $0) }
    return values + records(of: position).map { Answer(key: key, value: .record($0), isOneMore: true) }
  }
}

extension Deal {
  /// In which amounts of this deal are said.
  var currency: String { facts["deal.value"]?.money?.currency ?? "USD" }
}
