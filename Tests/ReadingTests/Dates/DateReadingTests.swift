import Reading
import Scheduling
import Testing

@Suite("Dates")
struct DateReadingTests {
  /// A Wednesday.
  static let today = day("2027-02-03")
  static let context = ReadingContext(today: today, dateOrder: .dayFirst, goLive: day("2027-06-01"))

  @Test(
    "one day, with the words that say it",
    arguments: [
      ("2027-04-19", "2027-04-19", "2027-04-19"), ("it is 2027/4/9 for them", "2027-04-09", "2027/4/9"),
      ("19 April", "2027-04-19", "19 April"), ("April 19", "2027-04-19", "April 19"),
      ("Apr 19th, 2028 at the latest", "2028-04-19", "Apr 19th, 2028"),
      ("the 19th of April 2027", "2027-04-19", "the 19th of April 2027"),
      ("19-Apr-28", "2028-04-19", "19-Apr-28"), ("Mon 19 April", "2027-04-19", "Mon 19 April"),
      ("on the twelfth of March", "2027-03-12", "the twelfth of March"), ("2 February", "2028-02-02", "2 February"),
      ("3 February", "2027-02-03", "3 February"), ("the 15th", "2027-02-15", "the 15th"),
      ("by the 1st", "2027-03-01", "the 1st"),
      ("this Friday, the 5th", "2027-02-05", "this Friday, the 5th"), ("05/03/2027", "2027-03-05", "05/03/2027"),
      ("25/3", "2027-03-25", "25/3"), ("15.03.2027", "2027-03-15", "15.03.2027"),
      ("end of March", "2027-03-31", "end of March"), ("mid-March", "2027-03-15", "mid-March"),
      ("start of Q2", "2027-04-01", "start of Q2"),
      ("by the end of Q1", "2027-03-31", "the end of Q1"), ("end of the year", "2027-12-31", "end of the year"),
      ("end of February 2028", "2028-02-29", "end of February 2028"), ("in six weeks", "2027-03-17", "in six weeks"),
      ("in 10 working days", "2027-02-17", "in 10 working days"),
      ("a month from now", "2027-03-03", "a month from now"),
      ("tomorrow", "2027-02-04", "tomorrow"), ("Friday", "2027-02-05", "Friday"),
      ("next Tuesday", "2027-02-09", "next Tuesday"),
      ("Wednesday", "2027-02-10", "Wednesday"), ("Tuesday next week", "2027-02-09", "Tuesday next week"),
      ("last Friday", "2027-01-29", "last Friday"), ("first Monday in May", "2027-05-03", "first Monday in May"),
      ("the last Friday of March", "2027-03-26", "the last Friday of March"),
      ("two weeks before go-live", "2027-05-18", "two weeks before go-live"),
      ("a week after 1 March", "2027-03-08", "a week after 1 March"),
      ("before Christmas", "2027-12-25", "Christmas"),
    ])
  func days(text: String, iso: String, phrase: String) {
    #expect(readDate(in: text, context: Self.context) == .day(day(iso), phrase: phrase))
  }

  @Test(
    "two days with everything between",
    arguments: [
      ("from 20 December to 3 January", "2027-12-20", "2028-01-03"), ("22 to 31 March", "2027-03-22", "2027-03-31"),
      ("March 22-26", "2027-03-22", "2027-03-26"), ("between 4 and 9 April", "2027-04-04", "2027-04-09"),
      ("from the 22nd to the 26th", "2027-02-22", "2027-02-26"), ("the week of 14 April", "2027-04-12", "2027-04-18"),
      ("all of August", "2027-08-01", "2027-08-31"), ("in May", "2027-05-01", "2027-05-31"),
      ("Q3", "2027-07-01", "2027-09-30"),
      ("20 January to 10 February", "2027-01-20", "2027-02-10"),
      ("1 March 2028 until 10 April 2028", "2028-03-01", "2028-04-10"),
      ("early April", "2027-04-01", "2027-04-10"), ("4 March for two weeks", "2027-03-04", "2027-03-17"),
      ("next month", "2027-03-01", "2027-03-31"), ("third week of May", "2027-05-17", "2027-05-23"),
    ])
  func ranges(text: String, first: String, last: String) {
    #expect(readDate(in: text, context: Self.context).range == DayRange(day(first), day(last)))
  }

  @Test("an order that is not known makes two dates of one, unless a part tells or both are the same")
  func order() {
    let unknown = ReadingContext(today: Self.today)
    let monthFirst = ReadingContext(today: Self.today, dateOrder: .monthFirst)
    #expect(
      readDate(in: "05/03/2027", context: unknown)
        == .ambiguous([day("2027-03-05"), day("2027-05-03")], phrase: "05/03/2027"))
    #expect(readDate(in: "25/03/2027", context: unknown).day == day("2027-03-25"))
    #expect(readDate(in: "03/03/2027", context: unknown).day == day("2027-03-03"))
    #expect(readDate(in: "05/03/2027", context: monthFirst).day == day("2027-05-03"))
    #expect(readDate(in: "25/03/2027", context: monthFirst).day == day("2027-03-25"))
  }

  @Test("a weekday that does not fit a full date is ambiguous; without a year the year is looked for")
  func weekdays() {
    #expect(
      readDate(in: "Tuesday 19 April 2027", context: Self.context)
        == .ambiguous([day("2027-04-19"), day("2027-04-20")], phrase: "Tuesday 19 April 2027"))
    #expect(readDate(in: "Wed 19 April", context: Self.context).day == day("2028-04-19"))
  }

  @Test(
    "what is said last is meant when it corrects",
    arguments: [
      ("3 March, sorry, 3 April", "2027-04-03"), ("no, 15 April", "2027-04-15"), ("not 10 May, 17 May", "2027-05-17"),
    ])
  func corrections(text: String, iso: String) {
    #expect(readDate(in: text, context: Self.context).day == day(iso))
  }

  @Test("two dates with or between them are a question")
  func alternatives() {
    #expect(
      readDate(in: "10 May or 17 May", context: Self.context)
        == .ambiguous([day("2027-05-10"), day("2027-05-17")], phrase: "10 May or 17 May"))
  }

  @Test("days that do not exist", arguments: ["30 February", "31/11/2027", "April 31", "2027-02-29"])
  func impossible(text: String) {
    #expect(readDate(in: text, context: Self.context) == .impossible(phrase: text))
  }

  @Test(
    "what comes again and again", arguments: ["every Tuesday", "monthly", "Mondays", "the first Thursday of the month"])
  func recurring(text: String) {
    #expect(readDate(in: text, context: Self.context) == .recurring(phrase: text))
  }

  @Test(
    "what is no date",
    arguments: [
      "we may need longer", "they march ahead", "April will sign it", "48,000 pounds", "15% of the wards",
      "a SOC 2 report", "24/7",
      "version 2.3.1", "1/2 of the budget", "step 3 of 10", "Monday.com", "Friday Labs quoted", "in the second round",
      "the 2nd reviewer",
      "30 hours a month", "ten people", "Office 365", "as soon as possible", "T-shirt", "call 0171 555 0123",
      "",
      "the sat phone", "Q5", "13/32/2027x",
    ])
  func none(text: String) {
    #expect(readDate(in: text, context: Self.context) == .none)
  }

  @Test("every date of a sentence, in order, each an exact part of it")
  func several() {
    let text = "Demo on 8 Feb, board in April, live by 1 June."
    let readings = readDates(in: text, context: Self.context)
    #expect(readings.map(\.phrase) == ["8 Feb", "April", "1 June"])
  }

  @Test("looking back, a day without a year is the last one")
  func back() {
    let back = ReadingContext(today: Self.today, dateOrder: .dayFirst, leaning: .back)
    #expect(readDate(in: "8 January", context: back).day == day("2027-01-08"))
    #expect(readDate(in: "20 December", context: back).day == day("2026-12-20"))
    #expect(readDate(in: "Friday", context: back).day == day("2027-01-29"))
  }
}

/// The day of an ISO date that is known to be right; anything else is the first day of all.
func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }
