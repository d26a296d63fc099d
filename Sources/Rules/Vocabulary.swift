/// All facts that conditions may name: one entry a key, in the playbook's order. Conditions refer to facts by position.
package struct Vocabulary: Sendable {
  package private(set) var definitions: [FactDefinition]
  private var positions: [Key: Int]
  /// Value of one unit in the currency of thresholds.
  package var rates: [String: Double]
  /// Facts in an order in which each comes after all that its lines read.
  package private(set) var strata: [Int] = []

  package init(_ definitions: [FactDefinition], rates: [String: Double] = [:]) {
    self.definitions = definitions
    self.rates = rates
    self.positions = Dictionary(
      definitions.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.strata = Array(definitions.indices)
  }

  package func position(of key: Key) -> Int? { positions[key] }
  package subscript(_ key: Key) -> FactDefinition? { positions[key].map { definitions[$0] } }
  package subscript(_ position: Int) -> FactDefinition { definitions[position] }
  package var count: Int { definitions.count }

  /// Sets the lines of a fact once its conditions could be parsed (they need the vocabulary that holds them).
  package mutating func setLines(of position: Int, derive: [Line], assume: [Line]) {
    definitions[position].derive = derive
    definitions[position].assume = assume
  }

  /// Orders the facts; returns the keys of a cycle when lines read each other in a circle.
  package mutating func stratify() -> [Key]? {
    var order: [Int] = []
    var state = [UInt8](repeating: 0, count: definitions.count)
    var path: [Int] = []
    func visit(_ position: Int) -> [Int]? {
      if state[position] == 2 { return nil }
      if state[position] == 1 { return Array(path[(path.firstIndex(of: position) ?? 0)...]) }
      state[position] = 1
      path.append(position)
      for line in definitions[position].derive + definitions[position].assume {
        for read in line.when.factsRead.sorted() {
          if let cycle = visit(read) { return cycle }
        }
      }
      path.removeLast()
      state[position] = 2
      order.append(position)
      return nil
    }
    for position in definitions.indices {
      if let cycle = visit(position) { return cycle.map { definitions[$0].key } }
    }
    strata = order
    return nil
  }
}

/// What the vocabulary says about one fact.
package struct FactDefinition: Sendable {
  package var key: Key
  package var type: FactType
  /// A closed list: what is not in it has not been said, so a quantifier over it is never unknown.
  package var closed: Bool
  package var origin: FactOrigin
  /// Lines that set the value; at most one may hold.
  package var derive: [Line] = []
  /// Lines that stand in for a missing answer; the first that holds.
  package var assume: [Line] = []
  package var location: Location

  package init(key: Key, type: FactType, closed: Bool = false, origin: FactOrigin = .said, location: Location) {
    self.key = key
    self.type = type
    self.closed = closed
    self.origin = origin
    self.location = location
  }
}

/// `value`, when the condition holds.
package struct Line: Sendable {
  package var value: Value
  package var when: Condition
  /// The condition as it was written.
  package var text: String
  package var rules: [String]
  package var location: Location

  package init(value: Value, when: Condition, text: String, rules: [String], location: Location) {
    self.value = value
    self.when = when
    self.text = text
    self.rules = rules
    self.location = location
  }
}

/// Where a fact may come from.
package enum FactOrigin: String, Sendable {
  case said, calendar, plan
  /// How the deal went since its first plan; how its page reads. Known when the plan stands.
  case progress, wording
}

package enum FactType: Hashable, Sendable {
  case flag, text, count, money, date
  case choice([String])
  case record([Field])
  case list([Field])

  package struct Field: Hashable, Sendable {
    package var name: String
    package var type: FieldType

    package init(name: String, type: FieldType) {
      self.name = name
      self.type = type
    }
  }

  package enum FieldType: Hashable, Sendable {
    case flag, text, count, date, dates, any
    case choice([String])
  }
}
