import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Rows that somebody changed or ticked")
struct EditedRowsTests {
  @Test("keep does not bring in a step that the deal has no use for; add does")
  func keepIsNotAdd() throws {
    var deal = Example.middle
    deal["plan.edits"] = .list([Example.edit("D15", .keep)])
    #expect(try deal.plan().row("D15") == nil)
    deal["plan.edits"] = .list([Example.edit("D15", .add)])
    #expect(try deal.plan().row("D15") != nil)
  }

  @Test("the wait for our audit report is a row for the rep, and for the buyer only when kept")
  func auditReport() throws {
    var deal = Example.middle
    deal["security.soc2_required"] = .text("type2")
    deal["seller.soc2"] = .text("type1")
    #expect(try deal.plan().row("D18")?.headline == true)
    #expect(try deal.plan().row("D18")?.audience == .onRequest)
    deal["plan.edits"] = .list([Example.edit("D18", .keep)])
    #expect(try deal.plan().row("D18")?.audience == .both)
  }

  @Test("the reviews keep their distance from a go-live that has been")
  func liveAlready() throws {
    var deal = Example.middle
    deal["progress.done"] = .list([
      Record([("step", .text("I01")), ("date", .day(Example.day("2026-11-16").number))])
    ])
    let plan = try deal.plan()
    #expect(try #require(plan.row("I04")?.start) >= Example.day("2026-12-14"))
    #expect(try #require(plan.row("I06")?.start) >= Example.day("2027-02-15"))
  }

  @Test("a step that is done is not asked about any more")
  func doneIsSettled() throws {
    var deal = Example.middle
    deal["security.review"] = .text("light")
    #expect(try deal.plan().asks.contains("paper.po"))
    deal["progress.done"] = .list([Record([("step", .text("F06"))])])
    #expect(try !deal.plan().asks.contains("paper.po"))
  }

  @Test("holidays count however far back the latest dates reach")
  func farBack() throws {
    var deal = Example.middle
    deal["buyer.country"] = .text("GB")
    deal["timeline.go_live"] = .day(deal.today.number + 7)
    deal["plan.edits"] = .list([Example.edit("E03", .days, .number(120))])
    let plan = try deal.plan()
    let starts = plan.rows.compactMap(\.latestStart).filter { $0 < deal.today - 100 }
    #expect(!starts.isEmpty)
    // Easter Monday, the two May bank holidays and the one in August.
    let closed = ["2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31"].map(Example.day)
    #expect(plan.rows.filter { $0.side != .seller }.allSatisfy { row in !closed.contains { $0 == row.latestStart } })
    #expect(plan.startBy == Example.day("2026-04-02"))
  }

  @Test("the plan is gone through on the day of the meeting, also while the problem is not known yet")
  func meetingDay() throws {
    var deal = Example.middle
    deal["why.problem"] = nil
    deal["next.meeting"] = .record(Record([("date", .day(Example.day("2026-12-03").number))]))
    #expect(try deal.plan().row("A10")?.start?.iso == "2026-12-03")
  }

  @Test("closed weeks are told in order, and only those before go-live")
  func closedWeeks() throws {
    var deal = Example.middle
    func window(_ first: String, _ last: String) -> Record {
      Record([("from", .day(Example.day(first).number)), ("to", .day(Example.day(last).number))])
    }
    deal["timeline.freezes"] = .list([
      window("2027-04-05", "2027-04-09"), window("2027-02-01", "2027-02-05"), window("2027-07-05", "2027-07-09"),
    ])
    let text = try #require(try deal.plan().notes.first { $0.rule == "R-T14" }?.text)
    let february = try #require(text.firstRange(of: "February")?.lowerBound)
    #expect(try february < #require(text.firstRange(of: "April")?.lowerBound))
    #expect(!text.contains("July"))
  }

  @Test("what was part of a row that folds is part of the next one that is a row")
  func mergedElsewhere() throws {
    var deal = Example.middle
    deal["budget.approved"] = .flag(false)
    let kept = ["D01", "D02", "D04", "E01", "E02", "E03", "E11", "G05", "H05", "H08", "B02", "C01", "F09", "G19"]
    deal["plan.edits"] = .list(kept.map { Example.edit($0, .keep) })
    let plan = try deal.plan()
    #expect(plan.row("C05")?.headline == false)
    #expect(plan.row("C04")?.parent == "E08")
  }
}
