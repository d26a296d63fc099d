import Rules
import TestSupport

/// Conditions and facts of the lending library that nobody would write, so that everything the language can say is said.
struct RandomConditions {
  var random: SeededRandom
  let vocabulary: Vocabulary

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private func position(_ key: Key) -> Int { vocabulary.position(of: key) ?? 0 }

  // MARK: Conditions

  private static let flags: [Key] = ["loan.card", "loan.late", "loan.allowed", "loan.free"]
  private static let others: [Key] = ["loan.days", "loan.fee", "loan.limit", "loan.due", "loan.kind", "loan.note"]
  private static let lists: [Key] = ["readers", "shelves"]

  /// - Parameter lists: those of the records at hand.
  mutating func condition(depth: Int = 3, lists: [Int] = []) -> Condition {
    let choice = Int.random(in: 0..<(depth > 0 ? 12 : 7), using: &random)
    switch choice {
    case 0: return .always
    case 1: return .fact(position(one(of: Self.flags)))
    case 2: return .known(position(one(of: Self.flags + Self.others + Self.lists)))
    case 3 where !lists.isEmpty: return .field(field(lists))
    case 4 where !lists.isEmpty: return .knownField(field(lists))
    case 3, 4, 5: return .compare(operand(depth, lists), one(of: Condition.Comparison.allCases), operand(depth, lists))
    case 6: return .member(operand(depth, lists), (0..<2).map { _ in value() })
    case 7: return .not(condition(depth: depth - 1, lists: lists))
    case 8: return .all((0..<3).map { _ in condition(depth: depth - 1, lists: lists) })
    case 9: return .any((0..<3).map { _ in condition(depth: depth - 1, lists: lists) })
    default: return .quantified(one(of: Condition.Quantifier.allCases), selection(depth, lists))
    }
  }

  private mutating func selection(_ depth: Int, _ lists: [Int]) -> Condition.Selection {
    let list = position(one(of: Self.lists))
    let isPlain = Int.random(in: 0..<4, using: &random) == 0
    return Condition.Selection(
      list: list, name: nil, condition: isPlain ? nil : condition(depth: depth - 1, lists: lists + [list]))
  }

  private mutating func field(_ lists: [Int]) -> Condition.Field {
    let depth = Int.random(in: lists.indices, using: &random)
    guard case .list(let fields) = vocabulary[lists[depth]].type else { return .init(depth: 0, name: "") }
    return Condition.Field(depth: depth, name: one(of: fields).name)
  }

  private mutating func operand(_ depth: Int, _ lists: [Int]) -> Condition.Operand {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0, 1: return .fact(position(one(of: Self.flags + Self.others)))
    case 2, 3: return lists.isEmpty ? .value(value()) : .field(field(lists))
    case 4: return .value(value())
    case 5, 6:
      let duration = Condition.Duration(
        days: Int.random(in: -20...20, using: &random), areWorkingDays: Bool.random(using: &random))
      return .shifted(.fact(position(one(of: ["loan.due", "loan.days"]))), by: duration)
    default: return .count(selection(depth, lists))
    }
  }

  // MARK: Facts

  private mutating func value() -> Value {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .flag(Bool.random(using: &random))
    case 1: .text(one(of: ["book", "film", "north", "south", "Mo", "Ada", "ink"]))
    case 2: .number(Double(Int.random(in: 0...4, using: &random)))
    case 3: .money(Money(Double(Int.random(in: 0...4, using: &random)), one(of: ["USD", "EUR", "XXX"])))
    case 4: .day(Int32.random(in: 0...8, using: &random))
    default: .text(one(of: ["never written", "nor this"]))
    }
  }

  mutating func facts() -> [(Int, Value)] {
    var facts: [(Int, Value)] = []
    for key in Self.flags + Self.others where Int.random(in: 0..<3, using: &random) > 0 {
      facts.append((position(key), Self.flags.contains(key) ? .flag(Bool.random(using: &random)) : value()))
    }
    for key in Self.lists where Int.random(in: 0..<4, using: &random) > 0 {
      guard case .list(let fields)? = vocabulary[key]?.type else { continue }
      let records = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        var record = Record()
        for field in fields where Bool.random(using: &random) {
          record[field.name] = field.type == .flag ? .flag(Bool.random(using: &random)) : value()
        }
        return record
      }
      facts.append((position(key), .list(records)))
    }
    return facts
  }
}
