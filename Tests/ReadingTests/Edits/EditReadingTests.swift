import Planning
import Reading
import Rules
import Testing

@Suite("Edits in plain sentences")
struct EditReadingTests {
  static let context = ReadingContext(
    today: day("2027-02-03"), dateOrder: .dayFirst,
    people: [Record([("name", .text("Nadia Okoro")), ("side", .text("buyer"))])])
  static let rows = [
    RowName(id: "B01", number: 1, words: "Seen at work on your own case"),
    RowName(id: "C03", number: 2, words: "Business case agreed"),
    RowName(id: "D07", number: 3, words: "Security agrees"), RowName(id: "E04", number: 4, words: "Contract agreed"),
    RowName(id: "F08", number: 5, words: "Agreement signed"), RowName(id: "G03", number: 6, words: "Kickoff"),
    RowName(id: "D08", number: 7, words: "Data processing agreement signed"),
    RowName(id: "I01", number: 8, words: "Live"),
    RowName(id: "B06", number: nil, words: "Reference call"),
    RowName(id: "G09", number: nil, words: "Sign-in with your company accounts"),
    RowName(id: "B10", number: nil, words: "The try-out runs"),
  ]

  func read(_ line: String) -> EditReading { readEdit(line, rows: Self.rows, context: Self.context) }

  @Test(
    "a row, and what changes",
    arguments: [
      ("row 3 takes two weeks", "D07", PlanEdit.Action.days, Value.number(10)),
      ("change row 4 to 12 days", "E04", .days, .number(12)),
      ("the contract takes 25 days", "E04", .days, .number(25)), ("drop row 2", "C03", .drop, nil),
      ("remove the reference call", "B06", .drop, nil),
      ("row 1 by Friday", "B01", .by, .day(day("2027-02-05").number)),
      ("kickoff is on 14 April", "G03", .start, .day(day("2027-04-14").number)),
      ("the trial starts on 8 March", "B10", .start, .day(day("2027-03-08").number)),
      ("Nadia owns row 4", "E04", .owner, .text("Nadia Okoro")),
      ("Oren Pike owns the contract", "E04", .owner, .text("Oren Pike")),
      ("row 4 belongs to Oren Pike", "E04", .owner, .text("Oren Pike")),
      ("call row 3 Security check", "D07", .title, .text("Security check")),
      ("rename row 3 to \"Security check\"", "D07", .title, .text("Security check")),
      ("row 3 is called Security check", "D07", .title, .text("Security check")),
      ("row 3 should be called \"Security check\"", "D07", .title, .text("Security check")),
      ("keep sign-in", "G09", .keep, nil), ("add the reference call", "B06", .add, nil),
      ("change row 6 to 14 April", "G03", .by, .day(day("2027-04-14").number)),
      ("their review takes 25 days", "D07", .days, .number(25)),
    ] as [(String, String, PlanEdit.Action, Value?)])
  func edits(line: String, row: String, action: PlanEdit.Action, value: Value?) {
    #expect(read(line) == .edit(RowEdit(target: .row(row), action: action, value: value, phrase: line)))
  }

  @Test("a row that no step covers is a new one, after the row named")
  func addition() {
    #expect(
      read("add a board demo after row 3")
        == .edit(
          RowEdit(
            target: .new(title: "Board demo", after: "D07"), action: .add, value: nil,
            phrase: "add a board demo after row 3")))
  }

  @Test("words that fit two rows are asked back, and a number that no row has is named")
  func unclear() {
    #expect(read("drop the agreement") == .unclear(Self.rows.filter { ["F08", "D08"].contains($0.id) }))
    #expect(read("row 99 takes 3 days") == .noRow("row 99"))
    #expect(read("change row 3 to purple") == .unreadable(Self.rows[2]))
  }

  @Test(
    "an ordinary answer is no edit",
    arguments: [
      "10 May", "live by 10 May", "go-live is on 10 May", "must be live by the end of March", "Oren Pike decides",
      "Oren Pike has the budget",
      "48,000 pounds a year", "their lawyers read the contract", "it takes a while", "notes take an hour a day", "yes",
      "none", "not sure",
      "the kickoff", "They sign the contract and purchasing sets us up", "row",
      "Every Sunday I rebuild the rota by hand", "which row takes longest?",
      "change go-live to 15 April", "change the price to 50,000", "next Friday with Nadia", "drop me a line",
      "call Nadia on Friday", "the contract by Friday",
      "", "demo on Friday, price named last Friday", "2", "security",
    ])
  func none(line: String) {
    #expect(read(line) == .none)
  }
}
