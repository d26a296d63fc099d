/// All facts that conditions may name: one entry a key, in the playbook's order. Conditions refer to facts by position.
package struct Vocabulary: Sendable {
  package private(set) var definitions: [FactDefinition]
  private var positions: [Key: Int]
  /// Value of one unit in the currency of thresholds.
  package var rates: [String: Double]
  /// Numbers that conditions name, as they are written: `setting.small_deal_below` is "25k".
  package var settings: [String: String]
  /// Facts in an order in which each comes after all that its lines read.
  package private(set) var strata: [Int] = []

  package init(
    _ definitions: [FactDefinition], rates: [String: Double] = [:], settings: [String: String] = [:]
  ) {
    self.definitions = definitions
    self.rates = rates
    self.settings = settings
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

  /// A line of a rule that sets the fact. Lines of rules stand behind the fact's own, in the order in which they are given.
  package mutating func addLine(of position: Int, _ line: Line) { definitions[position].derive.append(line) }

  /// The first key that is known only when the plan stands, among these facts and all that they follow from.
  package func planFact(readBy positions: Set<Int>) -> Key? {
    var seen: Set<Int> = []
    var waiting = Array(positions)
    var found: [Key] = []
    while let position = waiting.popLast() {
      guard seen.insert(position).inserted else { continue }
      let definition = definitions[position]
      if definition.origin.isOfThePlan { found.append(definition.key) }
      for line in definition.derive + definition.assume { waiting += line.when.factsRead }
    }
    return found.min()
  }

  /// These facts and all that they follow from, each after what its lines read.
  package func cone(of positions: Set<Int>) -> [Int] {
    var members: Set<Int> = []
    var waiting = Array(positions)
    while let position = waiting.popLast() {
      guard members.insert(position).inserted else { continue }
      let definition = definitions[position]
      for line in definition.derive + definition.assume { waiting += line.when.factsRead }
    }
    return strata.filter { members.contains($0) }
  }

  /// Orders the facts, each after all that its lines read; nil when that can be done.
  ///
  /// - Returns: otherwise a circle, whole: each fact with the line through which it waits for the next, the last for the first.
  package mutating func stratify() -> [Waiting]? {
    var order: [Int] = []
    var state = [UInt8](repeating: 0, count: definitions.count)
    // By hand and not by recursion, so that a long chain of facts cannot exhaust the stack.
    for root in definitions.indices where state[root] == 0 {
      var path = [Visit(root, reads(of: root))]
      state[root] = 1
      while let visit = path.last {
        guard visit.next < visit.reads.count else {
          state[visit.position] = 2
          order.append(visit.position)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let read = visit.reads[visit.next].position
        if state[read] == 0 {
          state[read] = 1
          path.append(Visit(read, reads(of: read)))
        } else if state[read] == 1, let first = path.firstIndex(where: { $0.position == read }) {
          return waiting(path[first...])
        }
      }
    }
    strata = order
    return nil
  }

  /// A fact that waits for another one, and the line that makes it wait.
  package struct Waiting: Sendable {
    package var key: Key
    package var reads: Key
    package var line: Line
  }

  private struct Visit {
    let position: Int
    let reads: [(position: Int, line: Line)]
    var next = 0

    init(_ position: Int, _ reads: [(position: Int, line: Line)]) {
      self.position = position
      self.reads = reads
    }
  }

  private func reads(of position: Int) -> [(position: Int, line: Line)] {
    (definitions[position].derive + definitions[position].assume).flatMap { line in
      line.when.factsRead.sorted().map { ($0, line) }
    }
  }

  private func waiting(_ path: ArraySlice<Visit>) -> [Waiting] {
    path.map { visit in
      let edge = visit.reads[visit.next - 1]
      return Waiting(key: definitions[visit.position].key, reads: definitions[edge.position].key, line: edge.line)
    }
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

  /// Known only when the plan stands.
  package var isOfThePlan: Bool {
    switch self {
    case .said, .calendar: false
    case .plan, .progress, .wording: true
    }
  }
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
