import Rules
import TestSupport
import Testing

@Suite("What facts are worth, and why")
struct ResolutionTests {
  /// Allowed with a card that is not late; free for short loans; a card is assumed for books.
  private func library(_ definitions: [FactDefinition] = Library.definitions) throws -> Vocabulary {
    var vocabulary = Library.vocabulary(definitions)
    func set(_ key: Key, derive: [(Value, String)] = [], assume: [(Value, String)] = []) throws {
      let position = try #require(vocabulary.position(of: key))
      let derived = try derive.map { try Library.line($0.0, when: $0.1, in: vocabulary) }
      let assumed = try assume.map { try Library.line($0.0, when: $0.1, in: vocabulary) }
      vocabulary.setLines(of: position, derive: derived, assume: assumed)
    }
    try set("loan.allowed", derive: [(.flag(true), "loan.card and not loan.late"), (.flag(false), "loan.late")])
    try set("loan.free", derive: [(.flag(true), "loan.allowed and loan.days <= 14")])
    try set("loan.card", assume: [(.flag(true), "loan.kind = book"), (.flag(false), "always")])
    #expect(vocabulary.stratify() == nil)
    return vocabulary
  }

  private let book: [Key: Value] = ["loan.kind": .text("book"), "loan.late": .flag(false), "loan.days": .number(7)]

  @Test("a derived fact may rest on an assumed one")
  func chain() throws {
    let resolution = Library.resolution(book, in: try library())
    #expect(resolution["loan.free"] == .flag(true))
    #expect(resolution.source(of: "loan.card") == .assumed(0))
    #expect(resolution.source(of: "loan.free") == .derived(0))
  }

  @Test("without assumptions what rests on them is unknown, and only that stays open")
  func saidOnly() throws {
    let vocabulary = try library()
    let resolution = Library.resolution(book, in: vocabulary, mode: .saidOnly)
    #expect(resolution["loan.free"] == nil)
    let open = resolution.openFacts(in: try Library.condition("loan.free", in: vocabulary)).map { vocabulary[$0].key }
    #expect(open.contains("loan.card"))
    #expect(!open.contains("loan.late"))
  }

  @Test("what was said beats what would be assumed")
  func said() throws {
    let facts = book.merging(["loan.card": .flag(false)]) { $1 }
    #expect(Library.resolution(facts, in: try library())["loan.free"] == nil)
  }

  @Test("only branches that can still change keep a fact open")
  func openFacts() throws {
    let vocabulary = try library()
    func open(_ text: String, _ facts: [Key: Value]) throws -> Set<Key> {
      let resolution = Library.resolution(facts, in: vocabulary, mode: .saidOnly)
      return Set(resolution.openFacts(in: try Library.condition(text, in: vocabulary)).map { vocabulary[$0].key })
    }
    #expect(try open("loan.card and loan.days > 3", ["loan.card": .flag(false)]) == [])
    #expect(try open("loan.card and loan.days > 3", ["loan.card": .flag(true)]) == ["loan.days"])
    #expect(try open("loan.card or loan.days > 3", [:]) == ["loan.card", "loan.days"])
    #expect(try open("known loan.note", [:]) == ["loan.note"])
    #expect(try open("any shelves(open)", [:]) == ["shelves"])
    #expect(try open("any readers(member)", [:]) == [])
  }

  @Test("the causes of a truth are the shortest proof there is, down to what was said")
  func causes() throws {
    let vocabulary = try library()
    let facts = book.merging(["loan.note": .text("kept")]) { $1 }
    let resolution = Library.resolution(facts, in: vocabulary)
    let either = resolution.causes(of: try Library.condition("loan.free or known loan.note", in: vocabulary))
    #expect(either.map(\.key) == ["loan.note"])

    let free = resolution.causes(of: try Library.condition("loan.free", in: vocabulary))
    let root = try #require(free.first)
    #expect(root.because.map(\.key) == ["loan.allowed", "loan.days"])
    #expect(root.because.first?.because.map(\.key) == ["loan.card", "loan.late"])
    #expect(root.depth == 4)
  }

  @Test("a no is proved by the part that fails and lies nearest, not by all of them")
  func causesOfNo() throws {
    let vocabulary = try library()
    let resolution = Library.resolution(["loan.late": .flag(true), "loan.days": .number(30)], in: vocabulary)
    let causes = resolution.causes(of: try Library.condition("loan.allowed and loan.days <= 14", in: vocabulary))
    #expect(causes.map(\.key) == ["loan.days"])
  }

  @Test("the order of definitions makes no difference", arguments: UInt64(0)..<12)
  func shuffled(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let vocabulary = try library(Library.definitions.shuffled(using: &random))
    let resolution = Library.resolution(book, in: vocabulary)
    let usual = Library.resolution(book, in: try library())
    for definition in Library.definitions {
      #expect(resolution[definition.key] == usual[definition.key])
      #expect(resolution.source(of: definition.key) == usual.source(of: definition.key))
    }
  }

  @Test("facts that wait for each other in a circle are found, all of them")
  func cycle() throws {
    var vocabulary = Library.vocabulary()
    let circle = [("loan.allowed", "loan.free"), ("loan.free", "not loan.late"), ("loan.late", "loan.allowed")]
    for (key, condition) in circle {
      let position = try #require(vocabulary.position(of: Key(key)))
      let line = try Library.line(.flag(true), when: condition, in: vocabulary)
      vocabulary.setLines(of: position, derive: [line], assume: [])
    }
    let stratified = vocabulary.stratify()
    let waiting = try #require(stratified)
    #expect(Set(waiting.map(\.key)) == ["loan.allowed", "loan.free", "loan.late"])
    #expect(waiting.map(\.reads) == Array(waiting.map(\.key).dropFirst()) + [waiting[0].key])
    #expect(waiting.map(\.line.text).contains("not loan.late"))
  }

  @Test("what is computed later is known, and can be taken back")
  func computed() throws {
    var resolution = Library.resolution([:])
    resolution.compute("loan.days", .number(3))
    #expect(resolution.truth(of: try Library.condition("known loan.days and loan.days = 3")) == .yes)
    resolution.compute("loan.days", nil)
    #expect(resolution.truth(of: try Library.condition("loan.days = 3")) == .unknown)
  }
}
