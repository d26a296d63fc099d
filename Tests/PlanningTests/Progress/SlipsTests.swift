import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Rows that happen, and rows that slip")
struct SlipsTests {
  private func edit(_ action: PlanEdit.Action, _ value: Value, on day: String? = nil) -> Change {
    .add(
      "plan.edits",
      PlanEdit(step: "E04", action: action, value: value, saidOn: day.map { Example.day($0) }).record)
  }

  private func slips(_ told: DealDiary, on day: String) throws -> Slips {
    try Slips(
      try told.planned(on: day), of: told.deal(on: day), planner: Shipped.planner, today: Example.day(day))
  }

  @Test("days left count down over working days, and at least one stays")
  func daysLeft() throws {
    var told = DealDiary.middle
    told.on("2027-01-11", edit(.left, .number(4), on: "2027-01-11"))
    // Monday to Thursday, then a day less with each working day; after the last one it is today's.
    for (today, finish) in [
      ("2027-01-11", "2027-01-14"), ("2027-01-13", "2027-01-14"), ("2027-01-14", "2027-01-14"),
      ("2027-01-15", "2027-01-15"), ("2027-01-19", "2027-01-19"),
    ] {
      let row = try #require(try told.plan(on: today).row("E04"))
      #expect(row.finish == Example.day(finish), "on \(today)")
      #expect(!row.assumed && row.done == nil)
    }
  }

  @Test("a row that has begun keeps its first day, and waits for nothing")
  func begun() throws {
    var told = DealDiary.middle
    let before = try #require(try told.plan(on: "2027-01-13").row("E04"))
    told.on("2027-01-11", edit(.begun, .day(Example.day("2027-01-11").number)))
    let row = try #require(try told.plan(on: "2027-01-13").row("E04"))
    #expect(row.start == Example.day("2027-01-11"))
    #expect(try #require(row.finish) < (try #require(before.finish)))
    #expect(row.days == before.days - 2)
  }

  @Test("what moved is told with its days and the reason that somebody gave")
  func moved() throws {
    var told = DealDiary.middle
    told.on("2027-01-11", edit(.days, .number(60)), edit(.because, .text("their counsel is ill")))
    let slips = try slips(told, on: "2027-01-11")
    let slip = try #require(slips.slips.first { $0.row.catalogue == "E04" })
    #expect(slips.since == Example.day("2026-11-23"))
    #expect(slip.days > 0 && slip.to > slip.from)
    #expect(slip.cause == .said("their counsel is ill"))
    #expect(slips.slips.contains { if case .waits = $0.cause { true } else { false } })
  }

  @Test("somebody who turned out to be away is the reason why their rows come later")
  func away() throws {
    var told = DealDiary.middle
    told.on(
      "2026-11-25",
      .add(
        "timeline.absences",
        Record([
          ("from", .day(Example.day("2026-11-26").number)), ("to", .day(Example.day("2027-03-05").number)),
          ("kind", .text("closed")), ("party", .text("buyer")), ("who", .text("Uma Sen")),
        ])))
    let slips = try slips(told, on: "2026-11-26").slips
    let range = DayRange(Example.day("2026-11-26"), Example.day("2027-03-05"))
    let own = slips.filter { $0.row.buyerOwner == "Uma Sen" && $0.days > 0 }
    #expect(!own.isEmpty)
    #expect(own.contains { $0.cause == .away(who: "Uma Sen", range) })
    let text = SlipWords(phrases: Shipped.phrases, days: DayWords()).lines(
      try self.slips(told, on: "2026-11-26")
    ) { $0.title }.joined(separator: "\n")
    #expect(text.contains("Uma Sen is away 26 November"), "\(text)")
  }

  @Test("a row done before its day is earlier by its working days")
  func early() throws {
    var told = DealDiary.middle
    told.done("C09", on: "2026-11-24")
    let first = try told.plan(on: "2026-11-23")
    told.done("E04", on: "2026-11-25")
    let slip = try slips(told, on: "2026-11-26").slips.first { $0.row.catalogue == "E04" }
    #expect(first.row("E04") != nil)
    #expect(slip.map { $0.days < 0 && $0.to == Example.day("2026-11-25") } == true)
  }

  @Test("on the day of the first plan nothing can have moved")
  func firstDay() throws {
    let slips = try slips(.middle, on: "2026-11-23")
    #expect(slips.since == nil && slips.slips.isEmpty)
  }
}
