import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@testable import Formats

@Suite("The week's lines for both sides")
struct WeekExportTests {
  /// A deal whose core is known on a Monday; its first row is due three weeks later.
  private func log(_ more: [(day: String, change: Change)] = []) -> Log {
    let facts: [(Key, Value)] = [
      ("deal.account", .text("Larkfield *Press*")), ("why.problem", .text("Proofs go round by post")),
      ("timeline.go_live", .day(day("2027-06-14").number)), ("deal.value", .money(Money(60_000, "USD"))),
      ("paper.path", .text("Legal, then Ines signs")),
      (
        "stakeholders",
        .list([Record([("name", .text("Tom Rhee")), ("role", .text("champion")), ("side", .text("buyer"))])])
      ),
    ]
    let first = facts.map { (day: "2026-11-23", change: Change.set($0.0, $0.1)) }
    let all = first + [("2026-11-23", .moment("enough"))] + more
    return Log(
      all.enumerated().map { place, entry in
        Entry(
          device: "test", sequence: place + 1, turn: place + 1, stamp: "\(entry.day)T10:00:00Z", words: "",
          change: entry.change)
      })
  }

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  private func week(_ log: Log, on iso: String) throws -> String {
    let today = day(iso)
    let deal = log.deal(of: Shipped.playbook, today: today)
    let planned = try Shipped.planner.plan(deal, today: today)
    return WeekExport(phrases: Shipped.phrases).text(
      try WeekSummary(planned, of: deal, planner: Shipped.planner, today: today))
  }

  private func tick(_ step: String, _ iso: String) -> Change {
    .add("progress.done", Record([("step", .text(step)), ("date", .day(day(iso).number))]))
  }

  @Test("what is done this week is counted and dated, what was done before is only counted")
  func done() throws {
    let ticked = log([("2026-12-08", tick("B01", "2026-12-08")), ("2026-12-08", tick("A10", "2026-11-24"))])
    let text = try week(ticked, on: "2026-12-10")
    #expect(text.contains("**Done this week**\n\n- Seen at work on your own case (Tue 8 Dec)\n"))
    #expect(!text.contains("Problem, measure and plan agreed together ("))
    #expect(text.contains(" rows are done. Live by Monday 14 June 2027."))
  }

  @Test("what is late stands with the day that has passed, and once")
  func attention() throws {
    let text = try week(log(), on: "2027-01-11")
    #expect(text.contains("**Needs a word**"))
    #expect(text.contains(", was due "))
    let next = text.firstRange(of: "**Next**").map { text[$0.upperBound...] } ?? ""
    let late = text.split(separator: "\n").filter { $0.contains(", was due ") }.map { $0.prefix { $0 != "," } }
    for title in late { #expect(!next.contains(title)) }
  }

  @Test("the reason somebody gave for what is late stands beside it")
  func because() throws {
    let late = try week(log(), on: "2027-01-11")
    let edit = PlanEdit(step: "A10", action: .because, value: .text("their *counsel* is ill"))
    let told = try week(log([("2026-12-01", .add("plan.edits", edit.record))]), on: "2027-01-11")
    #expect(late.contains("Problem, measure and plan agreed together, was due "))
    #expect(!late.contains("counsel"))
    #expect(told.contains("; their \\*counsel\\* is ill\n"))
  }

  @Test("a quiet week says so, and the company's name is only text")
  func quiet() throws {
    let text = try week(log(), on: "2026-11-24")
    #expect(text.contains("Nothing was due, and nothing is late."))
    #expect(text.hasPrefix("# Larkfield \\*Press\\*: the week to 24 November 2026"))
    #expect(text.hasSuffix("**Which of these days do you see differently?**\n"))
  }

  @Test("nothing of ours is in it")
  func nothingOfOurs() throws {
    let text = try week(log(), on: "2027-03-01")
    for row in Shipped.playbook.steps where row.audience == .ours { #expect(!text.contains(row.title)) }
  }

  @Test("what may not go out does not go out as a week either")
  func held() throws {
    let held = log([("2026-11-23", .withdraw("why.problem"))])
    #expect(throws: Withheld.self) { try week(held, on: "2026-11-30") }
  }
}
