/// What a fact can hold. The engine knows no calendar: a day is an opaque whole number that only needs an order.
package indirect enum Value: Hashable, Sendable {
  case flag(Bool)
  /// Text as somebody said it, or one of the words of a choice.
  case text(String)
  /// A count, or any other plain number.
  case number(Double)
  case money(Money)
  /// Days since 1970-01-01; the engine only compares them.
  case day(Int32)
  case record(Record)
  case list([Record])
}

/// An amount as it was said. Amounts of different currencies are compared through a table of rates (`Rates`).
package struct Money: Hashable, Sendable {
  package var amount: Double
  /// ISO 4217, three capital letters.
  package var currency: String

  package init(_ amount: Double, _ currency: String) {
    self.amount = amount
    self.currency = currency
  }
}

/// One entry of a collection (a stakeholder, a window), its fields in the order in which they were given.
package struct Record: Hashable, Sendable {
  package private(set) var fields: [Field]

  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: Value
  }

  package init(_ fields: [(String, Value)] = []) {
    self.fields = []
    for (name, value) in fields { self[name] = value }
  }

  /// Reading gives nil for a missing field; writing nil removes it.
  package subscript(_ name: String) -> Value? {
    get { fields.first { $0.name == name }?.value }
    set {
      let place = fields.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): fields[place].value = value
      case (let place?, nil): fields.remove(at: place)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension Value {
  package var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  package var text: String? { if case .text(let value) = self { value } else { nil } }
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var money: Money? { if case .money(let value) = self { value } else { nil } }
  package var day: Int32? { if case .day(let value) = self { value } else { nil } }
  package var record: Record? { if case .record(let value) = self { value } else { nil } }
  package var list: [Record]? { if case .list(let value) = self { value } else { nil } }
}
