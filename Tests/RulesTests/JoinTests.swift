import Rules
import Testing

@Suite("Lists joined by the names of their records")
struct JoinTests {
  private let facts: [Key: Value] = [
    "readers": .list([
      Library.record(("name", .text("Mo")), ("room", .text("north")), ("age", .number(9)), ("member", .flag(true))),
      Library.record(("name", .text("Ada")), ("room", .text("south")), ("age", .number(40))),
    ]),
    "shelves": .list([
      Library.record(("room", .text("north")), ("books", .number(10)), ("open", .flag(true)), ("keeper", .text("Ada"))),
      Library.record(
        ("room", .text("south")), ("books", .number(90)), ("open", .flag(false)), ("keeper", .text("Sol"))),
    ]),
  ]

  @Test(
    "a condition further in reads the records further out",
    arguments: [
      ("any shelves as shelf(none readers(name = shelf.keeper))", Truth.yes),
      ("all shelves as shelf(none readers(name = shelf.keeper))", .no),
      ("any shelves as shelf(shelf.open and any readers(room = shelf.room and member))", .yes),
      ("any shelves as shelf(not shelf.open and any readers(room = shelf.room and member))", .no),
      ("all readers as reader(any shelves(room = reader.room))", .yes),
      ("any readers as reader(count shelves(books > reader.age) = 2)", .yes),
      ("any readers as reader(count shelves(room = reader.room) < count readers(age < reader.age))", .no),
      ("any shelves as a(any shelves as b(b.room = a.room and b.books > a.books))", .no),
      ("any shelves as a(any shelves as b(b.room != a.room and b.books > a.books))", .yes),
      (
        "any shelves as a(any readers as b(any readers as c(c.age > b.age and b.name != a.keeper and c.name = a.keeper)))",
        .yes
      ),
    ])
  func joined(text: String, truth: Truth) throws {
    #expect(try Library.truth(text, facts) == truth)
  }

  @Test("a bare name is a field of the nearest record, and a key stays a key")
  func names() throws {
    #expect(try Library.truth("any shelves as shelf(any readers(room != shelf.room))", facts) == .yes)
    #expect(try Library.truth("any readers(age > loan.days)", facts.merging(["loan.days": .number(30)]) { $1 }) == .yes)
    #expect(try Library.truth("any readers(age > loan.days)", facts.merging(["loan.days": .number(50)]) { $1 }) == .no)
  }

  @Test("counts stand on either side of a comparison")
  func counts() throws {
    #expect(try Library.truth("count readers(age < 10) = count shelves(open)", facts) == .yes)
    #expect(try Library.truth("2 <= count readers", facts) == .yes)
    #expect(try Library.truth("count readers > count shelves", facts) == .no)
  }

  @Test("a field that an open list lacks is unknown, also where a closed list compares with it")
  func unknownFields() throws {
    let facts = facts.merging(["shelves": .list([Library.record(("books", .number(1)))])]) { $1 }
    #expect(try Library.truth("any shelves as shelf(any readers(name = shelf.keeper))", facts) == .unknown)
    #expect(try Library.truth("any shelves(known keeper)", facts) == .no)
    #expect(try Library.truth("any readers(known member)", facts) == .yes)
  }

  @Test("a fact that nobody knows leaves a closed list unknown, unless its records decide")
  func unknownFacts() throws {
    #expect(try Library.truth("any readers(age > loan.days)", facts) == .unknown)
    #expect(try Library.truth("any readers(age > 50 and age > loan.days)", facts) == .no)
    let saidOnly = Library.resolution(facts, mode: .saidOnly)
    let open = saidOnly.openFacts(in: try Library.condition("any readers(age > loan.days)"))
    #expect(open.map { Library.vocabulary()[$0].key } == ["loan.days"])
  }

  @Test("the shelves for which a condition holds")
  func chosen() throws {
    let resolution = Library.resolution(facts)
    var parser = Library.parser()
    let each = try parser.parseSelection("shelves(books > 5) as shelf")
    let condition = try parser.parse("none readers(name = shelf.keeper)", each: each)
    #expect(resolution.records(of: each)?.count == 2)
    #expect(resolution.records(of: each, where: condition)?.map { $0["keeper"] } == [.text("Sol")])
    #expect(resolution.truth(of: .any(each, where: condition)) == .yes)
  }
}

@Suite("Days and times")
struct DurationTests {
  /// Three days for each working day.
  private func truth(_ text: String, _ facts: [Key: Value]) throws -> Truth {
    let vocabulary = Library.vocabulary()
    let said = facts.compactMap { key, value in vocabulary.position(of: key).map { ($0, value) } }
    return Resolution(vocabulary: vocabulary, said: said, mode: .assuming) { $0 + 3 * Int32($1) }
      .truth(of: try Library.condition(text))
  }

  @Test(
    "weeks and days are those of any calendar, working days those of the one that is given",
    arguments: [
      ("loan.due + 2 weeks = loan.back", Truth.yes), ("loan.due + 13 days = loan.back", .no),
      ("loan.back - 1 week > loan.due", .yes), ("loan.due + 4wd < loan.back", .yes),
      ("loan.due + 5wd < loan.back", .no), ("loan.back - 5wd - 1 day < loan.due", .yes),
      ("loan.due < 2027-05-10 + 1 day", .yes), ("loan.due + 1 day > 2027-05-10 + 2 weeks", .no),
    ])
  func shifted(text: String, truth: Truth) throws {
    let facts: [Key: Value] = ["loan.due": .day(20_948), "loan.back": .day(20_962)]
    #expect(try self.truth(text, facts) == truth)
  }

  @Test("a day that nobody said is unknown, however much later")
  func missing() throws {
    #expect(try truth("loan.due + 1 week > 2027-05-10", [:]) == .unknown)
  }
}
