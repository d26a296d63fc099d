import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Bodies that decide on days of their own")
struct CommitteeTests {
  private func deal(meetings: [String], kind: String = "steering") -> Example {
    var deal = Example.middle
    deal["committees"] = .list([body("the list meeting", kind, meetings)])
    return deal
  }

  private func body(_ name: String, _ kind: String, _ meetings: [String]) -> Record {
    let dates = meetings.map { Record([("date", .day(Example.day($0).number))]) }
    return Record([("name", .text(name)), ("kind", .text(kind)), ("dates", .list(dates))])
  }

  @Test("the row ends on the day of a meeting, however much room there is")
  func endsOnMeeting() throws {
    let plan = try deal(meetings: ["2026-12-03", "2027-01-14", "2027-02-25", "2027-04-08"]).plan()
    let row = try #require(plan.row("C06"))
    #expect(["2027-01-14", "2027-02-25", "2027-04-08"].contains(row.finish?.iso))
    #expect(row.days == 6)
    #expect(plan.feasible == true)
  }

  @Test("when it is tight, the row takes the first meeting for which the papers can be ready")
  func firstMeeting() throws {
    var deal = deal(meetings: ["2026-11-26", "2027-01-14", "2027-02-25"])
    deal["timeline.go_live"] = .day(Example.day("2026-12-21").number)
    let plan = try deal.plan()
    #expect(plan.feasible == false)
    #expect(plan.row("C06")?.finish?.iso == "2027-01-14")
  }

  @Test("papers are due five working days before")
  func papers() throws {
    let row = try #require(try deal(meetings: ["2027-02-25"]).plan().row("C06"))
    #expect(row.start?.iso == "2027-02-18")
    #expect(row.latestStart?.iso == "2027-02-18")
  }

  @Test("a rhythm gives the days that nobody has named, and papers are due when the body wants them")
  func rhythm() throws {
    var deal = Example.middle
    deal["committees"] = .list([
      Record([
        ("name", .text("the list meeting")), ("kind", .text("steering")),
        ("rhythm", .text("first Thursday of the month")), ("papers", .number(10)),
      ])
    ])
    let row = try #require(try deal.plan().row("C06"))
    #expect(["2027-01-07", "2027-02-04", "2027-03-04", "2027-04-01"].contains(row.finish?.iso))
    #expect(row.days == 11)
  }

  @Test("a second body waits for the first, and meets on a day of its own")
  func twoBodies() throws {
    var deal = deal(meetings: ["2027-01-14", "2027-02-11"])
    deal["committees"] = .list([
      body("the list meeting", "steering", ["2027-01-14", "2027-02-11"]),
      body("the trustees", "board", ["2027-01-20", "2027-02-17", "2027-03-17"]),
    ])
    let plan = try deal.plan()
    let (group, board) = (try #require(plan.row("C06")?.finish), try #require(plan.row("C08")))
    #expect(["2027-01-14", "2027-02-11"].contains(group.iso))
    #expect(["2027-02-17", "2027-03-17"].contains(board.finish?.iso))
    #expect(try #require(board.start) > group)
  }

  @Test("a figure of a person's own beats the meetings")
  func ownFigure() throws {
    var deal = deal(meetings: ["2027-02-25"])
    deal["plan.edits"] = .list([Example.edit("C06", .days, .number(3))])
    #expect(try deal.plan().row("C06")?.days == 3)
  }
}
