import Rules
import Scheduling

/// Days of one month that are listed before a day: "24, 27 and 31 December".
struct ListedDays {
  /// In order, without the day itself; empty for a day that stands alone.
  private(set) var days: [Day] = []
  /// Where the list begins: at the day itself when it stands alone.
  private(set) var start: Int
  private let tokens: Tokens

  init(before span: DateSpan, in tokens: Tokens) {
    self.tokens = tokens
    start = span.range.lowerBound
    guard let last = span.day else { return }
    let (year, month, _) = last.civil
    while ["and", ",", "&"].contains(tokens.lower(start - 1)), let number = tokens[start - 2]?.digits,
      let day = Day(year: year, month: month, day: number), day < days.first ?? last
    {
      days.insert(day, at: 0)
      start -= 2
    }
  }

  /// Nothing but "and", "also on" and the like lies between.
  func isJoined(to range: Range<Int>) -> Bool {
    range.upperBound <= start
      && (range.upperBound..<start).allSatisfy {
        ["and", ",", "on", "the", "&", "also", "then"].contains(tokens.lower($0))
      }
  }
}

extension Record {
  /// The same window on another day.
  func of(_ day: Day) -> Record {
    // The other days of the list are no reason.
    var record =
      self["reason"]?.text.map { $0.contains(where: \.isLetter) } == false
      ? Record(fields.filter { $0.name != "reason" }.map { ($0.name, $0.value) }) : self
    (record["from"], record["to"]) = (.day(day.number), .day(day.number))
    return record
  }
}
