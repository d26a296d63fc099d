/// The values with which the conditions of a playbook compare each fact, each field and each count.
struct NamedValues {
  private(set) var ofFact: [Int: Set<ComparableValue>] = [:]
  private(set) var ofField: [ListField: Set<ComparableValue>] = [:]
  private(set) var ofCount: [Condition.Selection: Set<ComparableValue>] = [:]
  private let vocabulary: Vocabulary

  struct ListField: Hashable {
    var list: Int
    var name: String
  }

  init(_ vocabulary: Vocabulary, conditions: [Condition]) {
    self.vocabulary = vocabulary
    for condition in conditions { collect(condition, lists: []) }
    for (position, definition) in vocabulary.definitions.enumerated() {
      for line in definition.derive + definition.assume {
        collect(line.when, lists: [])
        add(line.value, to: .fact(position), lists: [])
      }
    }
  }

  private mutating func collect(_ condition: Condition, lists: [Int]) {
    switch condition {
    case .always, .fact, .field, .known, .knownField: break
    case .all(let parts), .any(let parts): for part in parts { collect(part, lists: lists) }
    case .not(let part): collect(part, lists: lists)
    case .compare(let left, _, let right):
      collect(left, lists: lists)
      collect(right, lists: lists)
      if case .value(let value) = right { add(value, to: left, lists: lists) }
      if case .value(let value) = left { add(value, to: right, lists: lists) }
    case .member(let operand, let values):
      collect(operand, lists: lists)
      for value in values { add(value, to: operand, lists: lists) }
    case .quantified(_, let selection): collect(selection, lists: lists)
    }
  }

  private mutating func collect(_ operand: Condition.Operand, lists: [Int]) {
    switch operand {
    case .count(let selection): collect(selection, lists: lists)
    case .shifted(let operand, _): collect(operand, lists: lists)
    case .fact, .field, .value: break
    }
  }

  private mutating func collect(_ selection: Condition.Selection, lists: [Int]) {
    if let condition = selection.condition { collect(condition, lists: lists + [selection.list]) }
  }

  private mutating func add(_ value: Value, to operand: Condition.Operand, lists: [Int]) {
    guard let value = vocabulary.comparable(value) else { return }
    switch operand {
    case .fact(let position): ofFact[position, default: []].insert(value)
    case .field(let field) where lists.indices.contains(field.depth):
      ofField[ListField(list: lists[field.depth], name: field.name), default: []].insert(value)
    case .count(let selection): ofCount[selection.unnamed, default: []].insert(value)
    case .field, .value, .shifted: break
    }
  }
}

extension Condition.Selection {
  /// What the record is called makes no difference to what is chosen.
  var unnamed: Condition.Selection { Condition.Selection(list: list, condition: condition) }
}
