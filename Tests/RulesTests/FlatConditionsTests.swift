import Rules
import TestSupport
import Testing

@Suite("The form that runs says what the form for people says")
struct FlatConditionsTests {
  /// Allowed and free follow from other facts, a card is assumed.
  private func vocabulary(_ random: inout RandomConditions) -> Vocabulary {
    var vocabulary = Library.vocabulary()
    let place = Location(file: "library.yaml", line: 1, column: 1)
    func line(_ flag: Bool, _ condition: Condition) -> Line {
      Line(value: .flag(flag), when: condition, text: "", rules: [], location: place)
    }
    let keys: [Key] = ["loan.allowed", "loan.free", "loan.card"]
    for key in keys {
      guard let position = vocabulary.position(of: key) else { continue }
      let read = [random.condition(depth: 2), random.condition(depth: 2)]
      // A fact that waited for itself or one of the three would be a circle, which is refused when a playbook is loaded.
      let lines = read.filter { condition in
        keys.allSatisfy { key in vocabulary.position(of: key).map { !condition.factsRead.contains($0) } ?? true }
      }.enumerated().map { line($0 == 0, $1) }
      let isAssumed = key == "loan.card"
      vocabulary.setLines(of: position, derive: isAssumed ? [] : lines, assume: isAssumed ? lines : [])
    }
    _ = vocabulary.stratify()
    return vocabulary
  }

  /// Two working days for each day that is asked for, which no calendar would say, so that the function is seen to be asked.
  private static let workingDays: Resolution.WorkingDays = { day, count in day + 2 * Int32(count) }

  @Test("for any condition and any facts, in both lights, with the same open questions", arguments: UInt64(0)..<40)
  func equal(seed: UInt64) {
    var random = RandomConditions(random: SeededRandom(seed: seed), vocabulary: Library.vocabulary())
    let vocabulary = vocabulary(&random)
    for _ in 0..<50 {
      let conditions = (0..<6).map { _ in random.condition() }
      var flat = FlatConditions(vocabulary)
      let compiled = conditions.map { flat.add($0) }
      let said = random.facts()
      let table = FactTable(flat, said: said, workingDays: Self.workingDays)
      let assuming = Resolution(vocabulary: vocabulary, said: said, mode: .assuming, workingDays: Self.workingDays)
      let saidOnly = Resolution(vocabulary: vocabulary, said: said, mode: .saidOnly, workingDays: Self.workingDays)
      for (resolution, mode) in [(assuming, Resolution.Mode.assuming), (saidOnly, .saidOnly)] {
        #expect(table.resolution(mode).values == resolution.values)
        #expect(table.resolution(mode).sources == resolution.sources)
      }
      for (condition, compiled) in zip(conditions, compiled) {
        let truths = table.truths(of: compiled)
        #expect(truths == Truths(assuming.truth(of: condition), saidOnly.truth(of: condition)), "\(condition), \(said)")
        var open = OpenFacts(table)
        open.add(compiled)
        #expect(open.positions == saidOnly.openFacts(in: condition), "\(condition), \(said)")
      }
    }
  }

  @Test("what is computed later is in both forms")
  func computed() throws {
    var flat = FlatConditions(Library.vocabulary())
    let condition = try Library.condition("loan.days = 3 and known loan.days")
    let many = try Library.condition("count shelves(books > 1) = 1")
    let (few, rows) = (flat.add(condition), flat.add(many))
    var table = FactTable(flat, said: [])
    #expect(table.truths(of: few) == Truths(.no, .unknown))
    table.compute("loan.days", .number(3))
    table.compute("shelves", .list([Library.record(("books", .number(9))), Library.record(("books", .number(1)))]))
    #expect(table.truths(of: few) == Truths(.yes, .yes))
    #expect(table.truths(of: rows) == Truths(.yes, .yes))
    #expect(table.resolution(.saidOnly)["loan.days"] == .number(3))
    table.compute("loan.days", nil)
    #expect(table.truths(of: few) == Truths(.no, .unknown))
  }
}
