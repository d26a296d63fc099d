import Planning
import Rules
import Scheduling
import Testing

@testable import Reading

@Suite("When a body meets, said unasked")
struct CommitteeNotesTests {
  private func committees(_ line: String) -> [Record] {
    let context = ReadingContext(today: Day(year: 2027, month: 1, day: 11) ?? Day(number: 0), dateOrder: .dayFirst)
    return LineReading.read(line, expected: nil, context: context).candidates.compactMap { candidate in
      if case .add("committees", let record) = candidate.change { record } else { nil }
    }
  }

  @Test(
    "with its rhythm and the days its papers want",
    arguments: [
      (
        "their board meets the first Thursday of each month, papers a week before", "board",
        "first Thursday of each month", 5
      ),
      (
        "the IT board sits every second Tuesday, and wants the papers 5 working days ahead", "architecture",
        "every second Tuesday", 5
      ),
      ("the steering committee meets every Monday", "steering", "every Monday", nil),
      ("The trustees meet on the last Friday of the quarter.", "board", "last Friday of the quarter", nil),
    ] as [(String, String, String, Int?)])
  func rhythm(line: String, kind: String, rhythm: String, papers: Int?) throws {
    let record = try #require(committees(line).first, "\(line)")
    #expect(record["kind"]?.text == kind)
    #expect(record["rhythm"]?.text.map { $0.hasSuffix(rhythm) } == true, "\(record)")
    #expect(record["papers"]?.number == papers.map(Double.init))
  }

  @Test("with the day that was named")
  func dated() throws {
    let record = try #require(committees("their board meets on 4 March").first)
    #expect(record["dates"]?.list?.first?["date"]?.day == Day(iso: "2027-03-04")?.number)
  }

  @Test(
    "a body that is only mentioned, and our own next talk, are none",
    arguments: [
      "their board has to approve it", "we meet the board on Friday", "the board is for it",
      "board approval takes 10 days",
    ])
  func none(line: String) {
    #expect(committees(line).isEmpty)
  }
}
