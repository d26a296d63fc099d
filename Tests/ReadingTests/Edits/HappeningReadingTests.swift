import Planning
import Reading
import Rules
import Scheduling
import Testing

@Suite("News of a row")
struct HappeningReadingTests {
  private func read(_ line: String) -> HappeningReading {
    readHappening(line, rows: EditReadingTests.rows, context: EditReadingTests.context)
  }

  private func happening(_ line: String) throws -> Happening {
    guard case .happening(let happening) = read(line) else {
      Issue.record("\(line): \(read(line))")
      throw Unread()
    }
    return happening
  }

  private struct Unread: Error {}

  @Test(
    "a row is done",
    arguments: [
      ("security finished on 1 February", "D07", "2027-02-01"), ("done 3: 2 February", "D07", "2027-02-02"),
      ("row 4 is done", "E04", "2027-02-03"), ("done 1", "B01", "2027-02-03"),
      ("the contract was finished yesterday", "E04", "2027-02-02"),
      ("row 2 has been completed on 29 January", "C03", "2027-01-29"),
    ])
  func done(line: String, step: String, iso: String) throws {
    let happening = try happening(line)
    #expect(happening.row.id == step)
    #expect(happening.done == Day(iso: iso))
  }

  @Test(
    "a row is in progress",
    arguments: [
      ("row 3 has begun, 6 days to go", "D07", 6, "2027-02-03"), ("the contract has 4 days left", "E04", 4, nil),
      ("row 4: two weeks to go", "E04", 10, nil), ("row 2 started on 1 February", "C03", nil, "2027-02-01"),
      ("4 days left on row 4", "E04", 4, nil),
    ] as [(String, String, Int?, String?)])
  func inProgress(line: String, step: String, left: Int?, begun: String?) throws {
    let happening = try happening(line)
    #expect(happening.row.id == step)
    #expect(happening.left == left.map { .days($0) })
    #expect(happening.begun == begun.flatMap { Day(iso: $0) })
  }

  @Test("why a row is late is kept as it was typed")
  func because() throws {
    let happening = try happening("the contract is late because their counsel is ill.")
    #expect(happening.row.id == "E04")
    #expect(happening.because == "their counsel is ill")
    let both = try self.happening("row 4 has 4 days left because Ms Wu is away")
    #expect(both.left == .days(4) && both.because == "Ms Wu is away")
  }

  @Test(
    "what is still to come, is asked or is denied is no news",
    arguments: [
      "row 3 done by 10 March", "security will be finished on 3 March", "is row 4 done?", "row 4 is done later",
      "row 3 takes two weeks", "row 1 by Friday", "they want it because month end hurts", "kickoff is on 14 April",
      "about 40 hours a month", "when the contract is done we start", "we have a demo on 20 February",
      "they agreed to go live in May", "they approved 48,000 euros", "security is 3 people",
      "the contract will be signed on 3 March",
      "the price is agreed with nobody yet", "they sent us 40 rotas on Friday",
      "call row 4 The case is agreed", "the budget is approved", "the price is agreed",
    ])
  func noNews(line: String) {
    #expect(read(line) == .none)
  }

  @Test(
    "a row is done, however it is told",
    arguments: [
      ("the kickoff happened on 1 February", "G03", "2027-02-01"),
      ("the business case was agreed on Friday", "C03", "2027-01-29"),
      ("security is through since Monday", "D07", "2027-02-01"), ("row 3 finished early", "D07", "2027-02-03"),
      ("data processing agreement is signed", "D08", "2027-02-03"), ("they signed on 1 February", "F08", "2027-02-01"),
      ("they signed yesterday", "F08", "2027-02-02"),
      ("contract agreed on 1 February, two days early", "E04", "2027-02-01"),
      ("we finished the security check yesterday", "D07", "2027-02-02"),
      ("the kickoff took place on Monday", "G03", "2027-02-01"),
      ("they have signed the data processing agreement", "D08", "2027-02-03"),
      ("row 2 is done, finally", "C03", "2027-02-03"),
    ])
  func doneInOtherWords(line: String, step: String, iso: String) throws {
    let happening = try happening(line)
    #expect(happening.row.id == step, "\(line)")
    #expect(happening.done == Day(iso: iso), "\(line)")
  }

  @Test(
    "more days, a share that is done, and a slip",
    arguments: [
      ("row 4 takes 4 more days", "E04", Happening.Left.more(4)), ("the contract needs another week", "E04", .more(5)),
      ("security needs two more weeks", "D07", .more(10)), ("row 3 takes 3 days longer", "D07", .more(3)),
      ("row 4 is half done", "E04", .share(50)), ("security is 80 % done", "D07", .share(80)),
      ("half of the security check is done", "D07", .share(50)), ("the contract is nearly done", "E04", .some),
      ("the contract is almost finished", "E04", .some),
    ])
  func moreDays(line: String, step: String, left: Happening.Left) throws {
    let happening = try happening(line)
    #expect(happening.row.id == step, "\(line)")
    #expect(happening.left == left && happening.done == nil, "\(line)")
  }

  @Test("still at it is in progress, with what is left of it")
  func stillAtIt() throws {
    let happening = try happening("security is still at it, 5 more days")
    #expect(
      happening.row.id == "D07" && happening.begun == EditReadingTests.context.today && happening.left == .more(5))
    let lies = try self.happening("the contract has been with their lawyers since 1 February")
    #expect(lies.row.id == "E04" && lies.begun == Day(iso: "2027-02-01") && lies.because == nil)
  }

  @Test(
    "a row slips by so many working days",
    arguments: [
      ("security slipped by a week", "D07", 5), ("row 4 is three days late", "E04", 3),
      ("the kickoff is delayed by two weeks", "G03", 10),
      ("row 3 is 2 days behind", "D07", 2), ("the contract moves back by a week", "E04", 5),
    ])
  func slips(line: String, step: String, days: Int) throws {
    let happening = try happening(line)
    #expect(happening.row.id == step && happening.slips == days, "\(line)")
  }

  @Test("a reason keeps the words before it, which may be an edit of their own")
  func reasonAndEdit() throws {
    let happening = try happening("kickoff moved to 23 March because Joan was ill")
    #expect(happening.row.id == "G03" && happening.because == "Joan was ill" && happening.done == nil)
    guard
      case .edit(let edit) = readEdit(
        happening.told, rows: EditReadingTests.rows, context: EditReadingTests.context)
    else {
      Issue.record("\(happening.told) is no edit")
      return
    }
    #expect(edit.action == .start && edit.value == .day(Day(iso: "2027-03-23")?.number ?? 0))
    let slip = try self.happening("row 4 slipped by 3 days because of their year end")
    #expect(slip.slips == 3 && slip.because == "their year end")
  }

  @Test(
    "what is said not to be done is open",
    arguments: ["row 4 is not done", "the contract isn't finished yet", "row 4 is not signed yet"])
  func open(line: String) throws {
    let happening = try happening(line)
    #expect(happening.row.id == "E04" && happening.isOpen && happening.done == nil)
  }

  @Test(
    "while a question is open, what may be its answer needs a day",
    arguments: ["the contract is agreed", "they signed"])
  func answering(line: String) {
    let rows = EditReadingTests.rows
    let context = EditReadingTests.context
    #expect(readHappening(line, rows: rows, context: context, isAnswering: true) == .none)
    #expect(readHappening(line, rows: rows, context: context) != .none)
    #expect(readHappening(line + " on 1 February", rows: rows, context: context, isAnswering: true) != .none)
  }

  @Test("the reason why go-live moves is told from the reason why it is that day")
  func reasonOfMove() {
    let context = EditReadingTests.context
    #expect(
      readReasonOfMove("go-live moves to 17 May because the wards are short", context: context) == "the wards are short"
    )
    #expect(readReasonOfMove("go-live is 10 May because the rota is built then", context: context) == nil)
    #expect(readReasonOfMove("go-live moves to 17 May", context: context) == nil)
  }

  @Test("a number that no row has is said to be none")
  func noRow() {
    #expect(read("done 44") == .noRow("44"))
  }
}
