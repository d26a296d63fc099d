import Scheduling
import Testing

@testable import Planning

@Suite("When a body meets")
struct MeetingRhythmTests {
  @Test(
    "a rhythm in words is days",
    arguments: [
      ("first Thursday of the month", "2027-01-07 2027-02-04 2027-03-04 2027-04-01"),
      ("the last Friday of each month", "2027-01-29 2027-02-26 2027-03-26 2027-04-30"),
      ("1st Mon monthly", "2027-01-04 2027-02-01 2027-03-01 2027-04-05"),
      ("third Tuesday", "2027-01-19 2027-02-16 2027-03-16 2027-04-20"),
      ("every second Tuesday of the month", "2027-01-12 2027-02-09 2027-03-09 2027-04-13"),
      ("last Friday of the quarter", "2027-03-26"),
      ("first Wednesday of every quarter", "2027-01-06 2027-04-07"),
    ])
  func days(words: String, days: String) throws {
    let span = DayRange(Example.day("2027-01-01"), Example.day("2027-04-30"))
    let rhythm = try #require(MeetingRhythm(words))
    #expect(rhythm.days(in: span, known: []).map(\.iso).joined(separator: " ") == days)
  }

  @Test("every week is every week, and of every second week a known day tells which")
  func weeks() throws {
    let span = DayRange(Example.day("2027-03-01"), Example.day("2027-03-31"))
    #expect(MeetingRhythm("every Tuesday")?.days(in: span, known: []).count == 5)
    #expect(MeetingRhythm("Tuesdays")?.days(in: span, known: []).first?.iso == "2027-03-02")
    let second = try #require(MeetingRhythm("every second Tuesday"))
    #expect(second.days(in: span, known: []).isEmpty)
    for known in ["2027-01-12", "2027-03-09", "2027-05-04"] {
      let days = second.days(in: span, known: [Example.day(known)]).map(\.iso)
      #expect(days == ["2027-03-09", "2027-03-23"], "known: \(known)")
    }
  }

  @Test(
    "words that name no days are none",
    arguments: ["quarterly", "once a month", "when needed", "", "every month", "the last working day of the month"])
  func none(words: String) { #expect(MeetingRhythm(words) == nil) }
}
