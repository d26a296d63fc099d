/// Conditions as they run: all of a playbook in one array of nodes, in the order of writing, each with the place after its
/// last part. Made once, when a playbook is loaded; `Condition` stays the form that people, reasons and checks read.
///
/// Words are small numbers here, and amounts are what they are worth in the currency of the thresholds, so that asking a
/// condition reads two arrays and compares numbers.
package struct FlatConditions: Sendable {
  let vocabulary: Vocabulary
  private(set) var nodes: [Node] = []
  /// Words that conditions compare with; a word that is not here equals none of them.
  private(set) var words: [String: Int32] = [:]
  /// Values of `in`, for all nodes.
  private(set) var constants: [Cell] = []
  /// By position of the vocabulary: the fields of a list that conditions ask about, each a column.
  private(set) var columns: [[Column]]
  /// By position: the fact is compared with another one, so that its word matters even when no condition writes it.
  private(set) var comparesWords: [Bool]
  /// By position: the lines of the fact.
  private(set) var derive: [[FlatLine]] = []
  private(set) var assume: [[FlatLine]] = []
  /// By position: the list is closed.
  let isClosed: [Bool]
  /// By position: somebody can say it, or it follows from what they say.
  let isSaid: [Bool]

  struct Column: Sendable {
    var name: String
    var comparesWords: Bool
  }

  struct FlatLine: Sendable {
    var condition: FlatCondition
    var cell: Cell
  }

  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    isClosed = vocabulary.definitions.map(\.closed)
    isSaid = vocabulary.definitions.map { $0.origin == .said }
    columns = Array(repeating: [], count: vocabulary.count)
    comparesWords = Array(repeating: false, count: vocabulary.count)
    for definition in vocabulary.definitions {
      derive.append(definition.derive.map { line($0) })
      assume.append(definition.assume.map { line($0) })
    }
  }

  private mutating func line(_ line: Line) -> FlatLine {
    FlatLine(condition: add(line.when), cell: cell(of: line.value))
  }

  package mutating func add(_ condition: Condition) -> FlatCondition {
    let start = nodes.count
    write(condition, lists: [])
    return FlatCondition(start: start)
  }

  // MARK: Nodes

  struct Node: Sendable {
    var kind: Kind
    /// Of a comparison.
    var sign = Sign.equal
    /// Of a field: how many records stand further out.
    var depth: UInt8 = 0
    /// The place after the last part.
    var end: Int32 = 0
    /// Position of the fact or the list, or column of the field.
    var subject: Int32 = 0
    /// Of a field: position of its list.
    var list: Int32 = 0
    /// Place of the first of the constants.
    var first: Int32 = 0
    /// Number of constants, or days of a shift.
    var count: Int32 = 0
    var cell = Cell.unknown
  }

  enum Kind: UInt8, Sendable {
    case always, unknowable, all, any, not
    case fact, field, known, knownField
    /// With one constant.
    case factCompared, fieldCompared
    /// With constants.
    case factAmong, fieldAmong
    /// The two nodes that follow are operands.
    case compared
    /// The node that follows is an operand.
    case among
    case anyRecord, allRecords, noRecord
    // Operands.
    case factValue, fieldValue, constant, count, shiftedByDays, shiftedByWorkingDays
  }

  typealias Sign = Condition.Comparison

  private mutating func write(_ condition: Condition, lists: [Int]) {
    switch condition {
    case .always: append(Node(kind: .always))
    case .all(let parts): enclose(Node(kind: .all)) { for part in parts { $0.write(part, lists: lists) } }
    case .any(let parts): enclose(Node(kind: .any)) { for part in parts { $0.write(part, lists: lists) } }
    case .not(let part): enclose(Node(kind: .not)) { $0.write(part, lists: lists) }
    case .fact(let position): append(Node(kind: .fact, subject: Int32(position)))
    case .known(let position): append(Node(kind: .known, subject: Int32(position)))
    case .field(let field): append(node(.field, field, lists, comparesWords: false))
    case .knownField(let field): append(node(.knownField, field, lists, comparesWords: false))
    case .compare(let left, let sign, let right): write(left, sign, right, lists)
    case .member(let operand, let values): write(operand, among: values, lists)
    case .quantified(let quantifier, let selection):
      let kind: Kind =
        switch quantifier {
        case .any: .anyRecord
        case .all: .allRecords
        case .none: .noRecord
        }
      write(kind, selection, lists)
    }
  }

  private mutating func write(_ kind: Kind, _ selection: Condition.Selection, _ lists: [Int]) {
    enclose(Node(kind: kind, subject: Int32(selection.list))) {
      if let condition = selection.condition { $0.write(condition, lists: lists + [selection.list]) }
    }
  }

  private mutating func write(
    _ left: Condition.Operand, _ sign: Sign, _ right: Condition.Operand, _ lists: [Int]
  ) {
    switch (left, right) {
    case (.fact(let position), .value(let value)):
      append(Node(kind: .factCompared, sign: sign, subject: Int32(position), cell: cell(of: value)))
    case (.field(let field), .value(let value)):
      var node = node(.fieldCompared, field, lists, comparesWords: false)
      (node.sign, node.cell) = (sign, cell(of: value))
      append(node)
    default:
      enclose(Node(kind: .compared, sign: sign)) {
        $0.write(left, lists)
        $0.write(right, lists)
      }
    }
  }

  private mutating func write(_ operand: Condition.Operand, among values: [Value], _ lists: [Int]) {
    let first = Int32(constants.count)
    constants += values.map { cell(of: $0) }
    var node: Node
    switch operand {
    case .fact(let position): node = Node(kind: .factAmong, subject: Int32(position))
    case .field(let field): node = self.node(.fieldAmong, field, lists, comparesWords: false)
    case .value, .count, .shifted: node = Node(kind: .among)
    }
    node.first = first
    node.count = Int32(values.count)
    enclose(node) { if node.kind == .among { $0.write(operand, lists) } }
  }

  private mutating func write(_ operand: Condition.Operand, _ lists: [Int]) {
    switch operand {
    case .fact(let position):
      comparesWords[position] = true
      append(Node(kind: .factValue, subject: Int32(position)))
    case .field(let field): append(node(.fieldValue, field, lists, comparesWords: true))
    case .value(let value): append(Node(kind: .constant, cell: cell(of: value)))
    case .count(let selection): write(.count, selection, lists)
    case .shifted(let operand, let duration):
      let kind: Kind = duration.areWorkingDays ? .shiftedByWorkingDays : .shiftedByDays
      enclose(Node(kind: kind, count: Int32(clamping: duration.days))) { $0.write(operand, lists) }
    }
  }

  private mutating func append(_ node: Node) { enclose(node) { _ in } }

  private mutating func enclose(_ node: Node, _ parts: (inout FlatConditions) -> Void) {
    let place = nodes.count
    nodes.append(node)
    parts(&self)
    nodes[place].end = Int32(nodes.count)
  }

  private mutating func node(
    _ kind: Kind, _ field: Condition.Field, _ lists: [Int], comparesWords: Bool
  ) -> Node {
    // A field of no record at hand, or of more records within records than anybody writes, is unknown for ever.
    guard lists.indices.contains(field.depth), field.depth < RowsAtHand.most else { return Node(kind: .unknowable) }
    let list = lists[field.depth]
    var column = columns[list].firstIndex { $0.name == field.name }
    if column == nil {
      column = columns[list].count
      columns[list].append(Column(name: field.name, comparesWords: false))
    }
    let place = column ?? 0
    if comparesWords { columns[list][place].comparesWords = true }
    return Node(kind: kind, depth: UInt8(field.depth), subject: Int32(place), list: Int32(list))
  }

  private mutating func cell(of value: Value) -> Cell {
    switch vocabulary.comparable(value) {
    case nil: return .unlike
    case .number(let number)?: return Cell(kind: .number, number: number)
    case .flag(let flag)?: return Cell(kind: .flag, number: flag ? 1 : 0)
    case .text(let text)?:
      let word = words[text] ?? Int32(words.count)
      words[text] = word
      return Cell(kind: .word, number: Double(word))
    }
  }
}

/// A condition of a `FlatConditions`, by its first node.
package struct FlatCondition: Hashable, Sendable {
  let start: Int
}
