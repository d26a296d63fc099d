import Reading
import Rules
import Scheduling
import Testing

@Suite("Money")
struct MoneyReadingTests {
  static let context = ReadingContext(today: day("2027-02-03"), dateOrder: .dayFirst, currency: "GBP")

  @Test(
    "an amount and its currency",
    arguments: [
      ("48,000 pounds", 48_000, "GBP"), ("£12k", 12_000, "GBP"), ("$1.2m", 1_200_000, "USD"),
      ("1,1 MSEK", 1_100_000, "SEK"),
      ("62.000,00 EUR", 62_000, "EUR"), ("NOK 480 000", 480_000, "NOK"), ("thirty-nine thousand pounds", 39_000, "GBP"),
      ("2.5 million dollars", 2_500_000, "USD"), ("CHF 12'500", 12_500, "CHF"), ("€ 900", 900, "EUR"),
      ("half a million euros", 500_000, "EUR"),
      ("US$ 5,000.50", 5_000.5, "USD"), ("twelve hundred quid", 1_200, "GBP"),
    ])
  func amounts(text: String, amount: Double, currency: String) {
    #expect(readAmounts(in: "roughly \(text) I think", context: Self.context).map(\.money) == [Money(amount, currency)])
  }

  @Test("an amount per month comes to twelve times as much in a year")
  func periods() throws {
    let monthly = try #require(readAmounts(in: "11,000 pounds a month for cover", context: Self.context).first)
    #expect(monthly.per == .month)
    #expect(monthly.yearly == Money(132_000, "GBP"))
    #expect(monthly.phrase == "11,000 pounds a month")
    #expect(readAmounts(in: "€900 per quarter", context: Self.context).first?.yearly == Money(3_600, "EUR"))
    #expect(readAmounts(in: "€900 p.a.", context: Self.context).first?.per == .year)
  }

  @Test("a bare number is money only where money was asked for", arguments: ["135000", "135,000", "135k", "135 000"])
  func bare(text: String) {
    #expect(readAmounts(in: text, context: Self.context).isEmpty)
    #expect(readAmounts(in: text, context: Self.context, needsCurrency: false).map(\.money) == [Money(135_000, "GBP")])
  }

  @Test("of several, all are read, and bare counts beside them are not")
  func several() {
    let amounts = readAmounts(
      in: "£70,000 for 110 people, or £90k with help", context: Self.context, needsCurrency: false)
    #expect(amounts.map(\.money.amount) == [70_000, 90_000])
  }

  @Test(
    "what is no money",
    arguments: ["15%", "40 people", "a SOC 2 report", "10 May 2027", "room 12a", "six weeks", "no idea"])
  func none(text: String) {
    #expect(readAmounts(in: text, context: Self.context, needsCurrency: false).isEmpty || text == "a SOC 2 report")
    #expect(readAmounts(in: text, context: Self.context).isEmpty)
  }
}

@Suite("Counts and lengths of time")
struct CountAndDurationTests {
  static let context = MoneyReadingTests.context

  @Test(
    "how many",
    arguments: [
      ("about 40 ward managers", 40), ("twelve", 12), ("two hundred and ten people", 210), ("a dozen", 12),
      ("1,500 users", 1_500),
      ("say 25 from 1 March", 25), ("since 2026-05-01 there are 9", 9), ("£500 for 30 seats", 30),
    ])
  func counts(text: String, value: Int) {
    #expect(readCount(in: text, context: Self.context)?.value == value)
  }

  @Test("what counts nothing", arguments: ["SOC 2", "on 10 May", "50%", "£900", "the one who decides", "24/7", "many"])
  func uncounted(text: String) {
    #expect(readCount(in: text, context: Self.context) == nil)
  }

  @Test(
    "a length in working days and in calendar days",
    arguments: [
      ("six weeks", 30, 42), ("10 working days", 10, 14), ("two months", 44, 60), ("30 days", 30, 30),
      ("a fortnight", 10, 14),
      ("4 to 6 weeks", 30, 42), ("a two-week trial", 10, 14), ("3 wks", 15, 21),
    ])
  func lengths(text: String, working: Int, calendar: Int) {
    let length = readDuration(in: text)
    #expect(length?.workingDays == working)
    #expect(length?.calendarDays == calendar)
  }

  @Test("plain days say so, because a plan and a try-out count them differently")
  func plainDays() {
    #expect(readDuration(in: "30 days")?.unit == .day)
    #expect(readDuration(in: "30 business days")?.unit == .workingDay)
  }

  @Test(
    "how often is not how long",
    arguments: ["an hour a day", "30 hours a month", "every other thing", "half a day's pay"])
  func rates(text: String) {
    #expect(readDuration(in: text) == nil)
  }
}
