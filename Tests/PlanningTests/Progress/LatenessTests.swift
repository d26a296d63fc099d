import Planning
import Rules
import Scheduling
import Testing

@Suite("What is late, against the dates that both sides last had")
struct LatenessTests {
  @Test("on the day of the first plan nothing is late, and nothing is counted")
  func firstDay() throws {
    let told = DealDiary.middle
    #expect(try told.count("progress.rows_late", on: "2026-11-23") == 0)
    #expect(try told.count("progress.days_since_plan", on: "2026-11-23") == 0)
    #expect(try told.fact("progress.late_rows", on: "2026-11-23") == nil)
  }

  @Test("a row whose day has passed is late by the days of the calendar, and named")
  func late() throws {
    let told = DealDiary.middle
    let first = try told.plan(on: "2026-11-23")
    let row = try #require(PageRows(first).entries.first { !$0.isGoLive })
    let due = try #require(row.finish)
    let on = (due + 8).iso
    #expect(try told.count("progress.days_late_most", on: on) == 8)
    #expect(try (told.count("progress.rows_late", on: on) ?? 0) > 0)
    #expect(try told.fact("progress.late_rows", on: on)?.text?.contains(row.row.title) == true)
  }

  @Test("a weekend makes nobody late")
  func weekend() throws {
    let told = DealDiary.middle
    let entries = PageRows(try told.plan(on: "2026-11-23")).entries
    let friday = try #require(entries.compactMap(\.finish).filter { $0.weekday == .friday }.min())
    let lateOnFriday = try told.count("progress.rows_late", on: friday.iso)
    #expect(try told.count("progress.rows_late", on: (friday + 2).iso) == lateOnFriday)
    #expect(try told.count("progress.rows_late", on: (friday + 3).iso) != lateOnFriday)
  }

  @Test("what is done is not late, whenever it was done")
  func done() throws {
    var told = DealDiary.middle
    let first = try #require(PageRows(try told.plan(on: "2026-11-23")).entries.first { !$0.isGoLive })
    let on = try (#require(first.finish) + 8).iso
    let before = try told.count("progress.rows_late", on: on) ?? 0
    told.done(first.row.catalogue ?? "", on: on)
    for member in first.members { told.done(member.catalogue ?? "", on: on) }
    #expect(try told.count("progress.rows_late", on: on) == before - 1)
  }

  @Test("a page written later has the dates that count from then on")
  func exported() throws {
    var told = DealDiary.middle
    #expect(try (told.count("progress.rows_late", on: "2027-01-18") ?? 0) > 0)
    told.on("2027-01-18", .moment("exported mail"))
    #expect(try told.count("progress.rows_late", on: "2027-01-18") == 0)
    #expect(try told.fact("progress.baseline", on: "2027-01-18") == .day(Example.day("2027-01-18").number))
  }

  @Test("our own copy settles no dates")
  func ownCopy() throws {
    var told = DealDiary.middle
    let before = try told.count("progress.rows_late", on: "2027-01-18")
    told.on("2027-01-18", .moment("asked why.current"))
    #expect(try told.count("progress.rows_late", on: "2027-01-18") == before)
  }

  @Test("a day that somebody named since counts instead of the plan's")
  func saidSince() throws {
    var told = DealDiary.middle
    let first = try #require(PageRows(try told.plan(on: "2026-11-23")).entries.first { !$0.isGoLive })
    let step = try #require(first.row.catalogue)
    let on = try #require(first.finish) + 8
    #expect(try told.fact("progress.late_rows", on: on.iso)?.text?.contains(first.row.title) == true)
    told.on((on - 2).iso, .add("plan.edits", Example.edit(step, .by, .day((on + 5).number))))
    #expect(try told.fact("progress.late_rows", on: on.iso)?.text?.contains(first.row.title) != true)
  }

  @Test("rows for which go-live waits are counted in working days")
  func critical() throws {
    let told = DealDiary.middle
    let calendar = try told.count("progress.days_late_most", on: "2027-03-01") ?? 0
    let critical = try told.count("progress.critical_days_late", on: "2027-03-01") ?? 0
    #expect(critical >= 0)
    #expect(critical < calendar)
  }

  @Test("the first row is late only while nothing of the plan is done")
  func firstRow() throws {
    var told = DealDiary.middle
    #expect(try (told.count("progress.first_row_days_late", on: "2026-12-22") ?? 0) >= 5)
    let any = try #require(PageRows(try told.plan(on: "2026-11-23")).entries.first { $0.row.lead == .buyer })
    told.done(any.row.catalogue ?? "", on: "2026-12-10")
    #expect(try told.count("progress.first_row_days_late", on: "2026-12-22") == 0)
  }

  @Test("when every open day has passed, the plan has no next day")
  func nothingAhead() throws {
    let told = DealDiary.middle
    #expect(try told.fact("progress.all_dates_past", on: "2028-02-01") == .flag(true))
    #expect(try told.fact("progress.next_dated_row", on: "2028-02-01") == nil)
    #expect(try told.fact("progress.all_dates_past", on: "2027-01-11") == .flag(false))
    #expect(try told.fact("progress.next_dated_row", on: "2027-01-11") != nil)
  }
}
