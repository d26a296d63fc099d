import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("People who are away")
struct AbsenceTests {
  private func record(_ fields: [String: String], _ from: String, _ to: String) -> Record {
    Record(
      [("from", .day(Example.day(from).number)), ("to", .day(Example.day(to).number)), ("kind", .text("closed"))]
        + fields.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
  }

  private func example(_ absences: [Record]) -> Example {
    var example = Example.middle
    example["timeline.absences"] = .list(absences)
    return example
  }

  /// Somebody of this example who leads rows that are still to be done, with the first of them.
  private func leader() throws -> (name: String, row: Row) {
    let plan = try Example.middle.plan()
    let row = try #require(
      plan.rows.first { $0.done == nil && $0.lead == .buyer && $0.buyerOwner != nil && $0.days > 1 && $0.start != nil })
    return (try #require(row.buyerOwner), row)
  }

  @Test("a row begins, ends and is aimed at on no day on which whoever leads it is away", arguments: 0..<12)
  func rowsStandStill(week: Int) throws {
    let (name, _) = try leader()
    let from = Example.middle.today + week * 7
    let days = DayRange(from, from + 9)
    let plan = try example([record(["who": name, "party": "buyer"], from.iso, days.last.iso)]).plan()
    let rows = Set(try #require(plan.absences.first).rows)
    #expect(!rows.isEmpty)
    for row in plan.rows where rows.contains(row.id) {
      for day in [row.start, row.finish, row.latestStart, row.latestFinish].compactMap(\.self) {
        #expect(!days.contains(day), "\(row.id) \(day)")
      }
    }
    for row in plan.rows where row.done == nil && (row.side == .both || row.lead == .buyer) && row.buyerOwner == name {
      #expect(rows.contains(row.id), "\(row.id)")
    }
  }

  @Test("a first name, a name in the reason, and a role are the person; another name moves nothing")
  func whoItIs() throws {
    let (name, row) = try leader()
    let first = String(name.prefix { $0 != " " })
    let start = try #require(row.start)
    let (from, to) = (start.iso, (start + 6).iso)
    let usual = try Example.middle.plan()
    let byName = try example([record(["who": name], from, to)]).plan()
    #expect(byName.rows != usual.rows)
    for fields in [["who": first], ["reason": "\(name)'s holiday"], ["reason": "\(first) on leave"]] {
      let plan = try example([record(fields, from, to)]).plan()
      #expect(plan.rows == byName.rows, "\(fields)")
    }
    let byRole = try example([
      record(["who": "their \(row.buyerRole)", "role": row.buyerRole, "party": "buyer"], from, to)
    ])
    .plan()
    #expect(try #require(byRole.absences.first).rows.contains(row.id))
    for fields in [["who": "Zoe Quist"], ["reason": "away"], ["who": "\(first) Quist"]] {
      #expect(try example([record(fields, from, to)]).plan().rows == usual.rows, "\(fields)")
    }
  }

  @Test("the seller's person in a role of ours is meant where the role is ours")
  func ourRole() throws {
    let start = Example.middle.today + 3
    let plan = try example([
      record(["who": "our SE", "role": "solutions", "party": "seller"], start.iso, (start + 11).iso)
    ])
    .plan()
    let rows = try #require(plan.absences.first).rows
    #expect(!rows.isEmpty)
    for row in plan.rows where rows.contains(row.id) { #expect(row.sellerRole == "solutions") }
  }

  @Test("why a date names who is away and how many days that takes")
  func explained() throws {
    let row = try #require(
      try Example.middle.plan().rows.first { $0.buyerOwner != nil && $0.lead == .buyer && $0.days > 5 })
    let name = try #require(row.buyerOwner)
    let start = try #require(row.start)
    let away = example([record(["who": name], (start + 1).iso, (start + 3).iso)])
    let deal = Deal(facts: away.facts)
    let planned = try away.planned()
    let moved = try #require(planned.plan.rows.first { $0.id == row.id })
    let reasons = try #require(DateReasons(moved, .aim, planned: planned, deal: deal))
    let words = ReasonWords(
      phrases: Shipped.phrases, days: DayWords(), deal: deal, planned: planned, playbook: Shipped.playbook
    ) { $0.title }
    let told = words.lines(reasons).map { "\($0)" }.joined(separator: "\n")
    #expect(told.contains("\(name) is away"), "\(told)")
  }

  @Test("the rep's copy says which row comes later by it, and the buyer's page nothing of it")
  func remarks() throws {
    let (name, row) = try leader()
    let start = try #require(row.start)
    let away = example([
      record(["who": name], start.iso, (start + 13).iso), record(["who": "Zoe Quist"], start.iso, start.iso),
    ])
    let deal = Deal(facts: away.facts)
    let planned = try away.planned()
    let rep = RepPlan(planned, of: deal, planner: Shipped.planner, today: away.today)
    let told = RepContent(rep, phrases: Shipped.phrases).paragraphs.flatMap { $0.items }
    #expect(told.contains { $0.hasPrefix("\(name) is away") && $0.contains("instead of") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("Zoe Quist is away") && $0.contains("nothing moves") }, "\(told)")
    let page = BuyerPlan(planned, of: deal, planner: Shipped.planner, today: away.today)
    #expect(!"\(page)".contains("Zoe Quist"))
    #expect(!"\(page.daysOff)".contains(name))
  }

  @Test("a body meets without one of its members, so its meeting does not move")
  func bodies() throws {
    let (name, _) = try leader()
    var example = Example.middle
    example["committees"] = .list([
      Record([
        ("name", .text("Steering group")), ("kind", .text("steering")),
        (
          "dates",
          .list(["2027-02-04", "2027-03-04", "2027-04-08"].map { Record([("date", .day(Example.day($0).number))]) })
        ),
      ])
    ])
    let usual = try #require(try example.plan().rows.first { $0.catalogue == "C06" })
    example["timeline.absences"] = .list([
      record(["who": name], try #require(usual.finish).iso, try #require(usual.finish).iso)
    ])
    let plan = try example.plan()
    #expect(plan.absences.first?.rows.contains(usual.id) == false)
    let meetings = ["2027-02-04", "2027-03-04", "2027-04-08"].map { Example.day($0) }
    #expect(meetings.contains(try #require(plan.rows.first { $0.catalogue == "C06" }?.finish)))
  }

  @Test("an absence makes a forecast no likelier")
  func forecast() throws {
    let (name, row) = try leader()
    let start = try #require(row.start)
    func inTime(_ example: Example) throws -> Int {
      let planned = try example.planned()
      let forecast = try Shipped.planner.forecast(
        planned, of: Deal(facts: example.facts), today: example.today, runs: 500)
      return try #require(forecast?.inTime)
    }
    let away = example([record(["who": name], start.iso, (start + 40).iso)])
    #expect(try inTime(away) <= inTime(.middle))
  }
}
