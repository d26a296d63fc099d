/// A JSON value (RFC 8259) whose objects keep the order of their members.
///
/// A record of a deal keeps the order in which its fields were given, and the same input must give the same bytes.
/// Decoders that go through a dictionary lose that order, so the log is read and written by this type.
///
///     try JSON(parsing: "{\"amount\": 80000}")["amount"] == .number(80000)
package enum JSON: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case array([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSON: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension JSON {
  package var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var text: String? { if case .text(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  package var members: [Member]? { if case .object(let value) = self { value } else { nil } }

  /// Nil for a number with a fraction or beyond the range in which every whole number is exact.
  package var whole: Int? {
    guard let number, number.magnitude <= 9_007_199_254_740_992 else { return nil }
    return Int(exactly: number)
  }

  /// The member of that name; the last one where a name is repeated, as most readers of JSON have it.
  package subscript(_ name: String) -> JSON? { members?.last { $0.name == name }?.value }
}
