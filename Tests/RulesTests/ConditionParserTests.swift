import Rules
import Testing

@Suite("Reading a condition")
struct ConditionParserTests {
  @Test(
    "and binds tighter than or, not tightest, and brackets decide",
    arguments: [
      ("loan.card or loan.late and loan.free", "loan.card or (loan.late and loan.free)"),
      ("loan.card and loan.late or loan.free", "(loan.card and loan.late) or loan.free"),
      ("not loan.card and loan.late", "(not loan.card) and loan.late"),
      ("not not loan.card", "not (not loan.card)"),
      ("((loan.card))", "loan.card"),
    ])
  func precedence(text: String, same: String) throws {
    #expect(try Library.condition(text) == Library.condition(same))
  }

  @Test("brackets change what is meant")
  func brackets() throws {
    let bracketed = try Library.condition("(loan.card or loan.late) and loan.free")
    #expect(try bracketed != Library.condition("loan.card or loan.late and loan.free"))
  }

  @Test(
    "values take the shape of what they are compared with",
    arguments: [
      ("loan.fee >= 25k", Value.number(25_000)), ("loan.fee >= 1.5m", .number(1_500_000)),
      ("loan.days > 6 weeks", .number(42)), ("loan.days > 10wd", .number(10)), ("loan.kind = map", .text("map")),
      ("loan.due < 2027-05-10", .day(20_948)), ("loan.note = \"for (and) or\"", .text("for (and) or")),
      ("loan.card = no", .flag(false)),
    ])
  func values(text: String, value: Value) throws {
    guard case .compare(_, _, .value(let read)) = try Library.condition(text) else {
      Issue.record("\(text) is a comparison")
      return
    }
    #expect(read == value)
  }

  @Test(
    "a mistake names its column and its kind",
    arguments: [
      ("", 1, "condition-syntax"), ("loan.card and", 14, "condition-syntax"),
      ("loan.card loan.late", 11, "condition-syntax"), ("(loan.card", 11, "condition-syntax"),
      ("loan.card or loan.lat", 14, "unknown-key"), ("loan.kind = vinyl", 13, "unknown-value"),
      ("loan.kind in [book, vinyl]", 21, "unknown-value"), ("loan.days", 1, "type-clash"),
      ("loan.days = soon", 13, "type-clash"), ("loan.due = tomorrow", 12, "type-clash"),
      ("any loan.card", 5, "type-clash"), ("loan.days = loan.note", 13, "type-clash"),
      ("any readers(height > 2)", 13, "unknown-key"), ("loan.note = \"open", 13, "condition-syntax"),
      ("loan.card & loan.late", 11, "condition-syntax"), ("known loan.cart", 7, "unknown-key"),
    ])
  func mistakes(text: String, column: Int, code: String) {
    let mistake = #expect(throws: ConditionParser.Mistake.self) { try Library.condition(text) }
    #expect(mistake?.code.rawValue == code)
    #expect(mistake?.column == column)
  }

  @Test(
    "a slip of the pen is answered with the word that was meant",
    arguments: [
      ("loan.lat", "loan.late"), ("any reader(member)", "readers"), ("loan.kind = bok", "book"),
      ("any readers(membr)", "member"),
    ])
  func suggestions(text: String, meant: String) {
    let mistake = #expect(throws: ConditionParser.Mistake.self) { try Library.condition(text) }
    #expect(mistake?.help.contains("\"\(meant)\"") == true)
  }

  @Test("a selection is a list and the condition on its records")
  func selection() throws {
    var parser = Library.parser()
    let north = try parser.parseSelection("shelves(room = north) as shelf")
    #expect(north.list == Library.vocabulary().position(of: "shelves"))
    #expect(north.condition != nil)
    #expect(north.name == "shelf")
    #expect(try parser.parseSelection("shelves as shelf(shelf.room = north)") == north)
    #expect(try parser.parseSelection("readers") == Condition.Selection(list: north.list - 1))
  }
}

@Suite("Did you mean")
struct SpellingTests {
  @Test("the nearest word is offered, the first of equals")
  func nearest() {
    #expect(Spelling.nearest(to: "lagal", among: ["local", "legal"]) == "legal")
    #expect(Spelling.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(Spelling.nearest(to: "legal", among: ["legal"]) == "legal")
  }

  @Test("a word that is nothing like it is not", arguments: ["", "x", "procurement"])
  func far(word: String) {
    #expect(Spelling.nearest(to: word, among: ["legal", "security"]) == nil)
  }
}
