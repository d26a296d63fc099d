import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Room and chance in one voice")
struct RoomInRunsTests {
  private func lines(_ forecast: DealForecast, _ today: Day) -> [String] {
    ChanceWords(phrases: Shipped.phrases, days: DayWords(), today: today).lines(forecast) { $0.title }
  }

  /// Goes from too soon to far away, so that every word for the room comes up.
  @Test("a plan with room that most runs miss says why, and no other plan does", arguments: 0..<16)
  func whyBoth(week: Int) throws {
    var example = Example.middle
    example["timeline.go_live"] = .day((Example.day("2027-01-11") + week * 7).number)
    let planned = try example.planned()
    let forecast = try #require(
      try Shipped.planner.forecast(planned, of: Deal(facts: example.facts), today: example.today, runs: 2_000))
    let room = try #require(forecast.room)
    let inTime = try #require(forecast.inTime)
    let told = lines(forecast, example.today).joined(separator: "\n")
    let fits = planned.plan.feasible == true
    #expect(room.days >= 0 ? fits : !fits)
    #expect(room.isUsedUp == (fits && inTime * 2 < forecast.runs))
    #expect(told.contains("the room holds only while") == room.isUsedUp, "\(told)")
    #expect(told.contains("too late") == !fits, "\(told)")
    #expect(!told.contains("{") && !told.contains("["))
    if fits { #expect(Int(planned.resolution["plan.room"]?.number ?? -1) == room.days) }
    if room.isUsedUp { #expect(!room.lengthening.isEmpty) }
  }

  @Test("a row whose length somebody said names less of the room than one that nobody did")
  func saidLengths() throws {
    var example = Example.middle
    example["timeline.go_live"] = .day(Example.day("2027-03-22").number)
    func lengthening() throws -> [String] {
      let forecast = try #require(
        try Shipped.planner.forecast(
          example.planned(), of: Deal(facts: example.facts), today: example.today, runs: 2_000))
      return try #require(forecast.room).lengthening.map(\.id)
    }
    let first = try #require(try lengthening().first)
    let plan = try example.plan()
    let steps = plan.rows.filter { ($0.id == first || $0.parent == first) && $0.days > 0 && $0.done == nil }
    example["plan.edits"] = .list(
      steps.compactMap { row in row.catalogue.map { Example.edit($0, .days, .number(Double(row.days))) } })
    #expect(try lengthening().first != first)
  }

  @Test(
    "why it is roomy, tight or does not fit is a question about the room",
    arguments: [
      ("roomy", true), ("is it roomy", true), ("tight", true), ("it is so tight", true), ("does it fit", true),
      ("it does not fit", true), ("so little room", true), ("room", true), ("7", false), ("the kickoff", false),
      ("not a pilot", false), ("training room", false), ("", false),
    ])
  func asked(text: String, isAbout: Bool) {
    #expect(RoomReason.isAskedFor(by: text) == isAbout)
  }

  @Test("the reason for the word counts the same days as the plan", arguments: 0..<16)
  func counted(week: Int) throws {
    var example = Example.middle
    example["timeline.go_live"] = .day((Example.day("2027-01-11") + week * 7).number)
    let planned = try example.planned()
    let reason = try #require(RoomReason(planned, playbook: Shipped.playbook))
    #expect((reason.word == .short) == (planned.plan.feasible == false))
    guard reason.word != .short else { return }
    #expect(reason.room == Int(planned.resolution["plan.room"]?.number ?? -1))
    let share = Double(reason.room) / Double(reason.needed) * 100
    switch reason.word {
    case .tight: #expect(share < Double(reason.tightUnder))
    case .roomy: #expect(share >= Double(reason.roomyFrom))
    default: #expect(share >= Double(reason.tightUnder) && share < Double(reason.roomyFrom))
    }
  }
}
