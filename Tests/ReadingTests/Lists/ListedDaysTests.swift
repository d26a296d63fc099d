import Planning
import Rules
import Scheduling
import Testing

@testable import Reading

@Suite("Days off in a list")
struct ListedDaysTests {
  private func days(_ line: String) -> [String] {
    let context = ReadingContext(today: Day(year: 2027, month: 1, day: 11) ?? Day(number: 0), dateOrder: .dayFirst)
    return LineReading.read(line, expected: nil, context: context).candidates.compactMap { candidate in
      guard case .add("timeline.freezes", let record) = candidate.change, let first = record["from"]?.day,
        let last = record["to"]?.day
      else { return nil }
      #expect(record["reason"]?.text.map { $0.contains(where: \.isLetter) } != false, "\(record)")
      return "\(record["party"]?.text ?? "") \(Day(number: first).iso) \(last - first)"
    }
  }

  @Test(
    "each day of a list is off, for the side that was said",
    arguments: [
      ("they are closed on 24 and 31 December", ["buyer 2027-12-24 0", "buyer 2027-12-31 0"]),
      ("we are closed on 24 December and on 31 December", ["seller 2027-12-24 0", "seller 2027-12-31 0"]),
      (
        "they are closed on 24, 27 and 31 December", ["buyer 2027-12-24 0", "buyer 2027-12-27 0", "buyer 2027-12-31 0"]
      ),
      ("they are closed on 24 December", ["buyer 2027-12-24 0"]),
      ("they are closed from 22 to 31 March", ["buyer 2027-03-22 9"]),
      ("we go live on 24 December", []),
    ])
  func listed(line: String, expected: [String]) {
    #expect(days(line) == expected)
  }
}
