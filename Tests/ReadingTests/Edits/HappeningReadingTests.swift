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
    #expect(happening.left == left)
    #expect(happening.begun == begun.flatMap { Day(iso: $0) })
  }

  @Test("why a row is late is kept as it was typed")
  func because() throws {
    let happening = try happening("the contract is late because their counsel is ill.")
    #expect(happening.row.id == "E04")
    #expect(happening.because == "their counsel is ill")
    let both = try self.happening("row 4 has 4 days left because Ms Wu is away")
    #expect(both.left == 4 && both.because == "Ms Wu is away")
  }

  @Test(
    "what is still to come, is asked or is denied is no news",
    arguments: [
      "row 3 done by 10 March", "security will be finished on 3 March", "row 4 is not done", "is row 4 done?",
      "row 3 takes two weeks", "row 1 by Friday", "they want it because month end hurts", "kickoff is on 14 April",
      "about 40 hours a month", "when the contract is done we start",
    ])
  func noNews(line: String) {
    #expect(read(line) == .none)
  }

  @Test("a number that no row has is said to be none")
  func noRow() {
    #expect(read("done 44") == .noRow("44"))
  }
}
