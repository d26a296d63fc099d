import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@testable import Planning

@Suite("What would make a plan fit")
struct RemediesTests {
  /// A middle-sized deal whose go-live lies so many days before the earliest possible one.
  private func short(by days: Int, _ more: [Key: Value] = [:]) throws -> Example {
    var deal = Example.middle
    deal.facts.merge(more) { $1 }
    let earliest = try #require(try deal.plan().earliestGoLive)
    deal["timeline.go_live"] = .day((earliest - days).number)
    return deal
  }

  private func remedies(_ deal: Example) throws -> Remedies {
    Remedies(
      planned: try deal.planned(), deal: Deal(facts: deal.facts), planner: Shipped.planner, today: deal.today)
  }

  private static let wide: [Key: Value] = [
    "proof.pilot": .flag(true), "data.company": .flag(true), "data.personal": .flag(true), "data.dpa": .flag(true),
    "security.review": .text("light"), "proof.reference": .flag(true), "access.sso": .flag(true),
    "integrations": .list([Record([("name", .text("Ledger")), ("kind", .text("two_way"))])]),
    "data.migration": .flag(true), "data.migration_kind": .text("system"),
  ]

  @Test("each that fits does fit when its entries are in the log", arguments: [2, 8, 20, 60])
  func verified(days: Int) throws {
    for facts in [[:], Self.wide] {
      let deal = try short(by: days, facts)
      let found = try remedies(deal)
      #expect(!found.fitting.isEmpty)
      for tried in found.all {
        let log = Log(
          [Entry(device: "d", sequence: 1, turn: 1, stamp: "", words: "", change: .set("deal.account", .text("A")))]
            + tried.changes.map { Entry(device: "d", sequence: 2, turn: 2, stamp: "", words: "take", change: $0) })
        var after = Deal(facts: deal.facts)
        for entry in log.entries { after.apply(entry) }
        let plan = try Shipped.planner.plan(after, today: deal.today).plan
        #expect(plan.feasible == tried.fits)
        #expect((plan.shortfall ?? 0) == tried.shortfall)
        #expect(tried.fits || tried.gained > 0)
      }
    }
  }

  @Test("singles come before pairs, each by its pain, and no pair has a part that would do alone")
  func order() throws {
    for days in [1, 3, 6, 12, 30] {
      let fitting = try remedies(short(by: days, Self.wide)).fitting
      let counts = fitting.map(\.parts.count)
      #expect(counts == counts.sorted())
      for group in [1, 2] {
        let pains = fitting.filter { $0.parts.count == group }.map(\.pain)
        #expect(pains == pains.sorted())
      }
      let alone = fitting.filter { $0.parts.count == 1 }.map { $0.parts[0] }
      #expect(fitting.filter { $0.parts.count == 2 }.allSatisfy { pair in !pair.parts.contains(where: alone.contains) })
    }
  }

  @Test("a plan that fits and one without a date need none")
  func nothing() throws {
    #expect(try remedies(.middle).all.isEmpty)
    var undated = Example.middle
    undated["timeline.go_live"] = nil
    #expect(try remedies(undated).all.isEmpty)
  }

  @Test("what somebody said of a length is never undercut, nor a length where others have a queue")
  func ownWord() throws {
    var deal = try short(by: 4)
    deal["plan.edits"] = .list([Example.edit("G06", .days, .number(10))])
    let all = RemedyCandidates(
      planned: try deal.planned(), deal: Deal(facts: deal.facts), playbook: Shipped.playbook,
      calendars: DealCalendars(
        deal: Deal(facts: deal.facts), today: deal.today, playbook: Shipped.playbook, holidays: Shipped.planner.holidays
      ),
      today: deal.today
    ).all()
    let shorter = all.filter { [.shorter, .allShorter].contains($0.kind) }.flatMap(\.steps)
    #expect(!shorter.isEmpty)
    #expect(!shorter.contains("G06"))
    for step in ["E03", "E04", "D04", "C03", "C04", "F02", "D17", "D18"] { #expect(!shorter.contains(step), "\(step)") }
  }

  @Test("a date that may not move is the last to be moved")
  func movable() throws {
    var deal = try short(by: 3)
    func pain() throws -> Double {
      try #require(try remedies(deal).all.first { $0.parts.map(\.kind) == [.goLive] }?.pain)
    }
    let unknown = try pain()
    deal["timeline.movable"] = .flag(true)
    #expect(try pain() < unknown)
    deal["timeline.movable"] = .flag(false)
    #expect(try pain() > unknown)
  }

  @Test("in a second go-live rows begin with go-live, and what stays waits for what they waited for")
  func second() throws {
    var deal = Example.middle
    deal.facts.merge(Self.wide) { $1 }
    let before = try deal.plan()
    deal["plan.edits"] = .list(
      ["G17", "G13", "G12", "G14", "H01", "H02", "H10"].map { Example.edit($0, .later) })
    let plan = try deal.plan()
    let goLive = try #require(plan.goLive)
    for step in ["G17", "H02", "G14"] {
      let row = try #require(plan.row(step))
      #expect(try #require(row.start) >= goLive, "\(step)")
      #expect(row.headline && row.phase == "later")
      let page = PageRows(plan).sections
      #expect(page.first { $0.entries.contains { $0.row.id == row.id } }?.title == "Live later")
    }
    #expect(try #require(plan.row("H11")?.after).contains("G06"))
    #expect(try #require(plan.row("H11")?.after).contains("H02") == false)
    #expect(try #require(plan.earliestGoLive) < #require(before.earliestGoLive))
  }

  @Test("a step that need not wait begins sooner, and nothing begins before what it still waits for")
  func besides() throws {
    var deal = Example.middle
    deal["plan.policy"] = .text("early")
    let before = try deal.plan()
    deal["plan.edits"] = .list([Example.edit("G05", .beside, .text("G03"))])
    let plan = try deal.plan()
    let (kickoff, ready) = (try #require(plan.row("G03")), try #require(plan.row("G05")))
    #expect(!ready.after.contains("G03") && ready.after.contains("F08"))
    #expect(try #require(ready.start) < #require(before.row("G05")?.start))
    // Nobody else waited for the kickoff, so what waits for the environment waits for it too.
    #expect(try #require(plan.row("G06")?.after).contains("G03"))
    #expect(try #require(plan.row("G06")?.start) > #require(kickoff.finish))
  }

  @Test("the same deal gives the same list, and the search stays within its bound")
  func deterministic() throws {
    let deal = try short(by: 25, Self.wide)
    let (a, b) = (try remedies(deal), try remedies(deal))
    #expect(a.all == b.all)
    #expect(a.trials <= 240 && a.trials > 10)
  }

  @Test("the door gives them where they are asked for, with the entries that they would be")
  func door() throws {
    let door = PlanDoor(planner: Shipped.planner)
    func answer(_ include: String) throws -> JSON {
      let line =
        #"{"id":"d","today":"2026-11-23","include":[\#(include)],"facts":{"deal.account":"Larkfield","deal.one_call":false,"why.problem":"Slow","paper.side":"seller","deal.value":{"amount":60000,"currency":"EUR"},"timeline.go_live":"2027-01-15"}}"#
      return try JSON(parsing: try #require(door.answer(line)).text)
    }
    #expect(try answer("")["remedies"] == nil)
    let list = try #require(try answer("\"remedies\"")["remedies"]?.array)
    #expect(list.contains { $0["fits"] == .flag(true) })
    #expect(list.allSatisfy { !($0["changes"]?.array ?? []).isEmpty })
  }

  @Test("every kind of remedy has its words and its pain in the shipped playbook")
  func words() {
    for kind in Remedy.Kind.allCases {
      let name = String(kind.rawValue.map { $0 == " " || $0 == "-" ? "_" : $0 })
      #expect(Shipped.phrases.has("remedy.\(name)"), "\(name)")
    }
    #expect(Set(Shipped.playbook.settings.remedyPains.keys) == Set(Playbook.Settings.painNames))
  }
}
