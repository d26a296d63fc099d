import Reading
import Scheduling
import Testing

/// What a text settles on, against readings worked out by hand.
@Suite("Date sentences")
struct DateStatementTests {
  /// A Wednesday.
  static func context(_ change: (inout ReadingContext) -> Void = { _ in }) -> ReadingContext {
    var context = ReadingContext(today: day("2027-02-03"), dateOrder: .dayFirst)
    context.country = "GB"
    change(&context)
    return context
  }

  @Test("days as people write and say them")
  func explicit() { expect(DateSentences.explicit, Self.context()) }

  @Test("where the month comes first, and holidays of the United States")
  func monthFirst() {
    expect(
      DateSentences.monthFirst,
      Self.context {
        $0.dateOrder = .monthFirst
        $0.country = "US"
      })
  }

  @Test("without a country an order that nothing decides is a question")
  func noCountry() {
    expect(
      DateSentences.noCountry,
      Self.context {
        $0.dateOrder = .unknown
        $0.country = nil
      })
  }

  @Test("weekdays and weeks")
  func weekdays() { expect(DateSentences.weekdays, Self.context()) }

  @Test("parts of months, quarters and years")
  func parts() { expect(DateSentences.parts, Self.context()) }

  @Test("quarters follow the fiscal year, the end of the year does not")
  func fiscal() { expect(DateSentences.fiscal, Self.context { $0.fiscalYearStart = 4 }) }

  @Test("days counted from others, and from named dates of the plan")
  func offsets() {
    expect(
      DateSentences.offsets,
      Self.context {
        $0.anchors = [
          DateAnchor("go-live", day("2027-06-01")), DateAnchor("signature", day("2027-04-15")),
          DateAnchor("kickoff", day("2027-05-03")),
        ]
      })
  }

  @Test("deadlines and beginnings")
  func bounds() { expect(DateSentences.bounds, Self.context()) }

  @Test("ranges")
  func ranges() { expect(DateSentences.ranges, Self.context()) }

  @Test("lengths of time")
  func lengths() { expect(DateSentences.lengths, Self.context()) }

  @Test("periods to keep free")
  func kept() { expect(DateSentences.kept, Self.context()) }

  @Test("corrections and alternatives")
  func second() { expect(DateSentences.second, Self.context()) }

  @Test("lines of mails and calls")
  func mails() { expect(DateSentences.mails, Self.context()) }

  @Test("what comes again and again is named as such")
  func again() {
    for text in DateSentences.again.split(separator: "\n").map(String.init) {
      #expect(DateStatement(text, context: Self.context()).value == .recurring, "\(text)")
    }
  }

  @Test("what is no date")
  func none() {
    for text in DateSentences.none.split(separator: "\n").map(String.init) {
      #expect(written(DateStatement(text, context: Self.context())) == "none", "\(text)")
    }
  }

  @Test("working days leave out the holidays of the calendars")
  func daysOff() {
    let context = Self.context {
      $0.daysOff = [day("2027-03-26"), day("2027-03-29")]
    }
    #expect(DateStatement("3 working days after 25 March", context: context).value == .day(day("2027-04-01")))
    #expect(DateStatement("last working day before 29 March", context: context).value == .day(day("2027-03-25")))
  }

  static let repeated = [
    "a week after ", "twenty hundred and ", "1/", "or ", "from May to ", "\u{202E}1. 2. ", "not before ", "May 3, ",
    "the first Monday of the last week of ", "early to mid late ", "between ", "every other ",
  ]

  @Test("hostile text takes time by its length alone", arguments: 0..<12)
  func hostile(number: Int) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: Self.repeated[number], count: count)
      return ContinuousClock().measure { _ = DateStatement(text, context: Self.context()) }
    }
    #expect(time(2_000) < time(250) * 40 + .seconds(1))
  }

  private func expect(_ sentences: String, _ context: ReadingContext) {
    for line in sentences.split(separator: "\n") {
      let parts = line.split(separator: " | ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let reading = DateStatement(String(parts[0]), context: context)
      #expect(sorted(written(reading)) == sorted(String(parts[1])), "\(parts[0])")
    }
  }

  /// The candidates of a question stand in any order.
  private func sorted(_ text: String) -> [Substring] {
    text.hasPrefix("?") ? text.dropFirst().split(separator: ";").sorted() : [Substring(text)]
  }

  private func written(_ statement: DateStatement) -> String {
    guard let value = statement.value else { return "none" }
    if statement.isExcluded, case .day(let day) = value { return "!\(day.iso)..\(day.iso)" }
    return (statement.isExcluded ? "!" : "") + written(value)
  }

  private func written(_ value: DateValue) -> String {
    switch value {
    case .day(let day): return day.iso
    case .interval(let first, let last): return (first?.iso ?? "") + ".." + (last?.iso ?? "")
    case .length(let length):
      switch length.unit {
      case .days: return "\(length.count)d"
      case .weeks: return "\(length.count)w"
      case .months: return "\(length.count)m"
      case .workingDays: return "\(length.count)wd"
      }
    case .choice(let values): return "?" + values.map { written($0) }.joined(separator: ";")
    case .recurring: return "recurring"
    case .impossible: return "none"
    }
  }
}
