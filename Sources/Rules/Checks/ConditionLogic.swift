/// What can be said about conditions without a deal: whether one can ever hold, whether one follows from another, and with
/// which answers two hold together. Assumptions and derived facts count. What is said to be impossible is so; where the search
/// grows too long, nothing is said.
package final class ConditionLogic {
  let vocabulary: Vocabulary
  let named: NamedValues
  /// Positions of the facts that somebody can be asked or that are computed; all others only follow.
  private let sayable: Set<Int>
  var unknowns = Unknowns()
  var numbers: [Question: Int] = [:]
  private(set) var facts: [Int: Slot] = [:]
  var fields: [NamedValues.ListField: Slot] = [:]
  /// Selections of each list that a formula has asked about.
  var selections: [Int: [Condition.Selection]] = [:]
  private var formulas: [Condition: TwoFormulas] = [:]

  /// What an unknown stands for, beside facts and fields.
  enum Question: Hashable {
    /// How two facts compare: 0 not at all, then less, equal, more.
    case pair(Int, Int)
    /// Whether there is such a record: unknown, no, yes.
    case any(Condition.Selection)
    case every(Condition.Selection)
    case count(Condition.Selection)
    /// A comparison that is not looked into: unknown, no, yes.
    case opaque(Condition)
  }

  /// The unknown for a fact or a field: bit 0 for nothing, then a bit for each cell, then one for each assumed one.
  struct Slot {
    var unknown: Int
    var cells: ValueCells
    var assumed: [Int]
    /// Whether conditions about its value can be looked into.
    var isWhole: Bool { if case .whole = cells.kind { true } else { false } }

    var known: UInt64 { ((1 << UInt64(cells.count)) - 1) << 1 }
    func bits(_ cells: UInt64) -> UInt64 {
      assumed.enumerated().reduce(cells << 1) { bits, assumption in
        cells & 1 << UInt64(assumption.element) == 0 ? bits : bits | assumedBit(assumption.offset)
      }
    }
    func assumedBit(_ place: Int) -> UInt64 { 1 << UInt64(1 + cells.count + place) }
    var all: UInt64 {
      let count = UInt64(1 + cells.count + assumed.count)
      return count >= 64 ? .max : (1 << count) - 1
    }
  }

  package init(vocabulary: Vocabulary, conditions: [Condition], sayable: Set<Int>) {
    self.vocabulary = vocabulary
    self.sayable = sayable
    named = NamedValues(vocabulary, conditions: conditions)
    for (position, definition) in vocabulary.definitions.enumerated() {
      var cells = ValueCells(definition.type, named: named.ofFact[position] ?? [])
      var assumed = definition.assume.compactMap { vocabulary.comparable($0.value).flatMap(cells.cell) }
      assumed = Set(assumed).sorted()
      if 1 + cells.count + assumed.count > 64 {
        cells.kind = .whole
        assumed = definition.assume.isEmpty ? [] : [0]
      }
      let slot = Slot(unknown: unknowns.add(0), cells: cells, assumed: assumed)
      facts[position] = slot
    }
    unknowns.allowAll(facts.values.map { ($0.unknown, $0.all) })
    for position in vocabulary.definitions.indices { define(position) }
  }

  /// How a fact comes by its value: said, derived, assumed, or not at all.
  private func define(_ position: Int) {
    guard let slot = facts[position], vocabulary[position].origin == .said else { return }
    let definition = vocabulary[position]
    func cell(_ line: Line) -> Int? {
      slot.isWhole ? 0 : vocabulary.comparable(line.value).flatMap(slot.cells.cell)
    }
    var ways: [Formula] = []
    if sayable.contains(position) { ways.append(.among(slot.unknown, slot.known)) }
    var before: [Formula] = []
    for line in definition.derive {
      let holds = formulas(of: line.when).yes
      if let cell = cell(line) { ways.append(.all([.among(slot.unknown, 2 << UInt64(cell)), holds] + before)) }
      before.append(holds.negated)
    }
    for line in definition.assume {
      let holds = formulas(of: line.when).yes
      if let cell = cell(line), let place = slot.assumed.firstIndex(of: cell) {
        ways.append(.all([.among(slot.unknown, slot.assumedBit(place)), holds] + before))
      }
      before.append(holds.negated)
    }
    ways.append(.all([.among(slot.unknown, 1)] + before))
    unknowns.define(slot.unknown, .any(ways))
  }

  func formulas(of condition: Condition) -> TwoFormulas {
    if let known = formulas[condition] { return known }
    let made = translate(condition, list: nil)
    formulas[condition] = made
    return made
  }

  // MARK: What can be asked

  /// Whether no answers make all of these hold at once. False also where that could not be found out.
  package func areImpossible(_ conditions: [Condition]) -> Bool {
    search(.all(conditions.map { formulas(of: $0).yes })) == false
  }

  /// The same, whatever facts follow from: by what the condition itself says.
  package func contradictsItself(_ condition: Condition) -> Bool {
    search(formulas(of: condition).yes, usesDefinitions: false) == false
  }

  package func alwaysHolds(_ condition: Condition) -> Bool { search(formulas(of: condition).yes.negated) == false }

  /// Whether the second holds wherever the first does.
  package func follows(_ second: Condition, from first: Condition) -> Bool {
    first == second || search(.all([formulas(of: first).yes, formulas(of: second).yes.negated])) == false
  }

  /// Whether one of the others holds wherever this one does.
  package func isCovered(_ condition: Condition, by others: [Condition]) -> Bool {
    search(.all([formulas(of: condition).yes] + others.map { formulas(of: $0).yes.negated })) == false
  }

  /// Answers with which all of these hold and none of those does, tried out; nil where none were found.
  package func answers(with holding: [Condition], without failing: [Condition] = []) -> [Answer]? {
    let parts = holding.map { formulas(of: $0).yes } + failing.map { formulas(of: $0).yes.negated }
    var search = ValueSearch(unknowns)
    guard search.holds(.all(parts)) == true else { return nil }
    let answers = ExampleAnswers(logic: self, search: search, sayable: sayable).answers
    let resolution = Resolution(vocabulary: vocabulary, said: answers.map { ($0.position, $0.value) }, mode: .assuming)
    guard holding.allSatisfy({ resolution.truth(of: $0) == .yes }),
      failing.allSatisfy({ resolution.truth(of: $0) != .yes })
    else { return nil }
    return answers
  }

  /// What somebody might say, or what a plan might turn out to be.
  package struct Answer: Hashable, Sendable {
    package var position: Int
    package var value: Value
  }

  private func search(_ formula: Formula, usesDefinitions: Bool = true) -> Bool? {
    var search = ValueSearch(unknowns, usesDefinitions: usesDefinitions)
    return search.holds(formula)
  }
}
