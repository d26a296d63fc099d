import Formats
import Scheduling
import Testing

@Suite("Days off from a file")
struct DaysOffFileTests {
  private func read(_ text: String) throws -> String {
    try DaysOffFile(text, file: "days").windows
      .map { "\($0.days.first.iso)/\($0.days.last.iso) \($0.reason)" }.joined(separator: "; ")
  }

  @Test(
    "a CSV file of any common kind",
    arguments: [
      ("2027-12-24,2027-12-31,Works holiday", "2027-12-24/2027-12-31 Works holiday"),
      ("2027-12-24", "2027-12-24/2027-12-24 closed"), ("2027-12-24,Eve", "2027-12-24/2027-12-24 Eve"),
      ("date,name\n2027-12-24,Eve\n", "2027-12-24/2027-12-24 Eve"),
      (
        "Name;Start;End\r\n\"Works holiday; all\";24.12.2027;31.12.2027\r\n", "2027-12-24/2027-12-31 Works holiday; all"
      ),
      ("\u{FEFF}from\tto\treason\n2027-05-07\t\tBridge \"\"day\"\"", "2027-05-07/2027-05-07 Bridge day"),
      ("2027-05-07,,\"A \"\"long\"\" day\"", "2027-05-07/2027-05-07 A \"long\" day"),
      ("# ours\n\n25/12/2027,,Christmas\n2027-05-07,,B", "2027-05-07/2027-05-07 B; 2027-12-25/2027-12-25 Christmas"),
    ])
  func csv(text: String, days: String) throws { #expect(try read(text) == days) }

  @Test("an iCalendar file: folded lines, escaped text, days, and what comes back each year")
  func calendar() throws {
    let text = """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20271224
      DTEND;VALUE=DATE:20280101
      SUMMARY:Works holiday\\, all s
       ites
      BEGIN:VALARM
      DURATION:PT1H
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID="Europe/Berlin: x":20270507T000000
      DTEND:20270508T000000
      SUMMARY:Bridge day
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20270507T090000
      DTEND:20270507T100000
      SUMMARY:A call
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270601
      STATUS:CANCELLED
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20250803
      RRULE:FREQ=YEARLY;UNTIL=20280101
      EXDATE;VALUE=DATE:20260803
      SUMMARY:Founders' day
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270528
      DURATION:P1D
      RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1FR;COUNT=2
      SUMMARY:Family day
      END:VEVENT
      END:VCALENDAR
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(
      try read(lines)
        == """
        2025-08-03/2025-08-03 Founders' day; 2027-05-07/2027-05-07 Bridge day; 2027-05-28/2027-05-28 Family day; \
        2027-08-03/2027-08-03 Founders' day; 2027-12-24/2027-12-31 Works holiday, all sites; \
        2028-05-26/2028-05-26 Family day
        """)
    #expect(try DaysOffFile(lines, file: "x").skipped == 2)
  }

  @Test(
    "what cannot be read says where, why, and what would be right",
    arguments: [
      ("2027-12-24\n2027-13-01", "days:2:1: \"2027-13-01\" is no day."),
      ("2027-12-24,2027-12-20", "days:1:12: It ends on 2027-12-20, before it begins on 2027-12-24."),
      ("03/04/2027", "days:1:1: \"03/04/2027\" may be two days: day or month first."),
      ("2027-12-24,\"open", "days:1:12: The quotation mark is not closed on this line."),
      ("2020-01-01,2027-01-01", "days:1:12: From 2020-01-01 to 2027-01-01 is more than a year."),
      ("", "days:1:1: No day off is in it."), ("hello there", "days:1:1: \"hello there\" is no day."),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2027\nEND:VEVENT", "days:3:20: \"2027\" is no day."),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT", "days:2:1: This event has no DTSTART."),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101", "days:2:1: This event has no END:VEVENT."),
      (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101T000000\nDURATION:P1D\nRRULE:FREQ=WEEKLY\nEND:VEVENT",
        "days:5:1: This event comes back by the rule FREQ=WEEKLY, which is not read."
      ),
    ])
  func refused(text: String, message: String) {
    #expect {
      try DaysOffFile(text, file: "days")
    } throws: { error in
      String(describing: error).split(separator: "\n").first.map(String.init) == message
    }
  }
}
