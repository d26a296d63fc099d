import Rules
import Testing

@Suite("Any, all, none and count")
struct QuantifierTests {
  private let north = Library.record(("room", .text("north")), ("books", .number(10)), ("open", .flag(true)))
  private let south = Library.record(("room", .text("south")), ("books", .number(90)), ("open", .flag(false)))
  private let unnamed = Library.record(("books", .number(5)))

  @Test(
    "over records that say everything",
    arguments: [
      ("any shelves(room = north)", Truth.yes), ("all shelves(room = north)", .no),
      ("none shelves(books > 99)", .yes), ("count shelves(open) = 1", .yes), ("count shelves >= 3", .no),
      ("any shelves(open and books > 50)", .no), ("all shelves(open or books > 50)", .yes), ("any shelves", .yes),
      ("none shelves", .no),
    ])
  func records(text: String, truth: Truth) throws {
    #expect(try Library.truth(text, ["shelves": .list([north, south])]) == truth)
  }

  @Test(
    "a list that nobody mentioned is unknown, an empty one is empty",
    arguments: [
      ("any shelves(open)", Truth.no), ("all shelves(open)", .yes), ("none shelves(open)", .yes),
      ("count shelves = 0", .yes),
    ])
  func missingAndEmpty(text: String, empty: Truth) throws {
    #expect(try Library.truth(text) == .unknown)
    #expect(try Library.truth(text, ["shelves": .list([])]) == empty)
  }

  @Test("a closed list that nobody mentioned is empty")
  func closed() throws {
    #expect(try Library.truth("any readers(member)") == .no)
    #expect(try Library.truth("none readers(member)") == .yes)
    #expect(try Library.truth("count readers = 0") == .yes)
  }

  @Test("a field that is missing leaves an open list unknown, unless another record decides")
  func missingField() throws {
    #expect(try Library.truth("any shelves(open)", ["shelves": .list([unnamed])]) == .unknown)
    #expect(try Library.truth("any shelves(open)", ["shelves": .list([unnamed, north])]) == .yes)
    #expect(try Library.truth("all shelves(open)", ["shelves": .list([unnamed, south])]) == .no)
    #expect(try Library.truth("count shelves(open) = 1", ["shelves": .list([unnamed, north])]) == .unknown)
  }

  @Test("in a closed list what was not said of a record is not so")
  func missingFieldOfClosed() throws {
    let readers: [Key: Value] = ["readers": .list([Library.record(("name", .text("Mo"))), Library.record()])]
    #expect(try Library.truth("any readers(member)", readers) == .no)
    #expect(try Library.truth("none readers(member and age > 12)", readers) == .yes)
    #expect(try Library.truth("all readers(member)", readers) == .no)
    #expect(try Library.truth("count readers(member) = 0", readers) == .yes)
  }
}
