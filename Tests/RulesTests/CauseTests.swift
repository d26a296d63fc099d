import Rules
import Testing

@Suite("Proofs are the shallowest there are")
struct CauseTests {
  private func vocabulary(_ lines: [(Key, Value, String)]) throws -> Vocabulary {
    var vocabulary = Library.vocabulary()
    for key in Set(lines.map(\.0)).sorted() {
      let derive = try lines.filter { $0.0 == key }.map { try Library.line($0.1, when: $0.2, in: vocabulary) }
      vocabulary.setLines(of: try #require(vocabulary.position(of: key)), derive: derive, assume: [])
    }
    #expect(vocabulary.stratify() == nil)
    return vocabulary
  }

  private let said: [Key: Value] = ["loan.card": .flag(true), "loan.late": .flag(false), "loan.kind": .text("map")]

  @Test("of alternatives that hold the one nearest to what was said is the reason")
  func alternatives() throws {
    let vocabulary = try vocabulary([
      ("loan.allowed", .flag(true), "loan.card"), ("loan.free", .flag(true), "loan.allowed"),
    ])
    let resolution = Library.resolution(said, in: vocabulary)
    let deepFirst = try Library.condition("loan.free or loan.allowed or loan.card", in: vocabulary)
    let causes = resolution.causes(of: deepFirst)
    #expect(causes.map(\.key) == ["loan.card"])
    #expect(causes.map(\.depth) == [1])
  }

  @Test("of lines that give the same value the one that is quickest to tell is the reason")
  func lines() throws {
    let vocabulary = try vocabulary([
      ("loan.allowed", .flag(true), "loan.card"), ("loan.free", .flag(true), "loan.allowed"),
      ("loan.free", .flag(true), "loan.kind = map"),
    ])
    let cause = try #require(Library.resolution(said, in: vocabulary).cause(of: "loan.free"))
    #expect(cause.because.map(\.key) == ["loan.kind"])
    #expect(cause.depth == 2)
  }

  @Test("a condition that does not hold rests on its shallowest part that fails")
  func failing() throws {
    let vocabulary = try vocabulary([
      ("loan.allowed", .flag(false), "loan.card"), ("loan.free", .flag(false), "not loan.allowed"),
    ])
    let resolution = Library.resolution(said, in: vocabulary)
    let causes = resolution.causes(
      of: try Library.condition("loan.free and loan.late and loan.allowed", in: vocabulary))
    #expect(causes.map(\.key) == ["loan.late"])
  }

  @Test("facts that share causes are proved once, however many ways lead to them")
  func shared() throws {
    // Forty facts, each resting on the one before twice over: walked as a tree that would be 2^40 steps.
    let count = 40
    let keys = (0..<count).map { Key("chain.f\($0)") }
    var vocabulary = Library.vocabulary(keys.map { Library.fact($0, .flag) })
    for index in 1..<count {
      let text = "\(keys[index - 1]) and (known \(keys[index - 1]) or \(keys[index - 1]))"
      let other = index > 1 ? " and \(keys[index - 2])" : ""
      let line = try Library.line(.flag(true), when: text + other, in: vocabulary)
      vocabulary.setLines(of: index, derive: [line], assume: [])
    }
    #expect(vocabulary.stratify() == nil)
    let resolution = Library.resolution([keys[0]: .flag(true)], in: vocabulary)
    let cause = try #require(resolution.cause(of: keys[count - 1]))
    #expect(cause.depth == count)
  }

  @Test(
    "what fails is the fewest facts there are, with what each would take",
    arguments: [
      ("loan.card and loan.late", 1), ("loan.late or (loan.free and loan.days > 3)", 1),
      ("loan.free and loan.days > 3", 2), ("not loan.card", 1), ("loan.kind in [book, film]", 1),
      ("loan.card and loan.kind = map", 0), ("not (loan.card and loan.kind = map)", 1),
      ("any shelves(room = north) and count readers >= 2", 2), ("known loan.note and not known loan.card", 2),
    ])
  func fails(condition: String, count: Int) throws {
    let vocabulary = Library.vocabulary()
    let failing = Library.resolution(said, in: vocabulary).failing(try Library.condition(condition, in: vocabulary))
    #expect(failing.count == count)
  }

  @Test("a threshold is tried on both sides, a choice whole, a list by kinds")
  func candidates() throws {
    let vocabulary = Library.vocabulary()
    let conditions = try ["loan.days > 14", "loan.days >= 30", "any shelves(room = north and books > 100)"].map {
      try Library.condition($0, in: vocabulary)
    }
    let candidates = Candidates(of: conditions, resolution: Library.resolution([:], in: vocabulary))
    func values(_ key: Key) throws -> [Value] {
      candidates.values(of: try #require(vocabulary.position(of: key)), currency: "EUR", day: 20_948)
    }
    #expect(try values("loan.days") == [.number(14), .number(15), .number(30)])
    #expect(try values("loan.kind") == [.text("book"), .text("film"), .text("map")])
    let shelves = candidates.records(of: try #require(vocabulary.position(of: "shelves")))
    #expect(shelves == [Library.record(("room", .text("north")), ("books", .number(101)))])
  }
}
