import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("What is done with the room")
struct AimPolicyTests {
  private func plan(_ deal: Example, _ policy: AimPolicy) throws -> Plan {
    var deal = deal
    deal["plan.policy"] = .text(policy.rawValue)
    return try deal.plan()
  }

  /// Rows before go-live that are still to be done.
  private func open(_ plan: Plan) -> [Row] {
    plan.rows.filter { $0.done == nil && $0.phase != "value" && $0.catalogue != GoLive.step && $0.catalogue != nil }
  }

  /// Deals of every kind, with a body that meets on days of its own and a kickoff in the diaries now and then.
  private func deals(seed: UInt64) -> [Example] {
    var random = SeededRandom(seed: seed)
    return (0..<8).map { _ in
      var deal = random.deal().example
      if Bool.random(using: &random) {
        let meetings = (1...12).map { Record([("date", .day((deal.today + $0 * 28).number))]) }
        let body = Record([
          ("name", .text("the list meeting")), ("kind", .text("steering")), ("dates", .list(meetings)),
        ])
        deal["committees"] = .list([body])
      }
      if Bool.random(using: &random) {
        deal["rollout.kickoff"] = .day((deal.today + Int.random(in: 20..<200, using: &random)).number)
      }
      return deal
    }
  }

  @Test("under each, links and calendars hold and no row leaves its room", arguments: UInt64(0)..<12)
  func holds(seed: UInt64) throws {
    for deal in deals(seed: seed) {
      let early = try plan(deal, .early)
      guard early.feasible == true, let goLive = early.goLive else { continue }
      let earliest = Dictionary(uniqueKeysWithValues: open(early).compactMap { row in row.start.map { (row.id, $0) } })
      let soon = deal.today + 4
      for policy in AimPolicy.allCases {
        let plan = try plan(deal, policy)
        let rows = Dictionary(uniqueKeysWithValues: plan.rows.map { ($0.id, $0) })
        #expect(plan.feasible == true && plan.earliestGoLive == early.earliestGoLive)
        for row in open(plan) {
          let (start, finish) = (try #require(row.start), try #require(row.finish))
          let comment: Comment = "\(row.id) under \(policy) in \(seed)"
          #expect(try start >= #require(earliest[row.id]) && finish <= #require(row.latestFinish), comment)
          #expect(finish <= goLive && start.weekday.rawValue <= 5 && finish.weekday.rawValue <= 5, comment)
          for before in row.after.compactMap({ rows[$0] }) where before.done == nil {
            let end = try #require(before.finish)
            // A step of no days happens at the beginning of its day.
            #expect(before.days == 0 ? end <= start : end < start, "\(comment) after \(before.id)")
          }
          if row.float == 0 { #expect(start == earliest[row.id], comment) }
        }
        if policy != .late, let first = earliest.values.min() {
          let begins = try #require(open(plan).compactMap(\.start).min())
          #expect(begins <= max(first, soon), "\(policy) in \(seed)")
        }
      }
    }
  }

  @Test("a body decides on one of its days under each", arguments: AimPolicy.allCases)
  func meetings(policy: AimPolicy) throws {
    var deal = Example.middle
    let days = ["2026-12-03", "2027-01-14", "2027-02-25", "2027-04-08", "2027-05-20"]
    let dates = days.map { Record([("date", .day(Example.day($0).number))]) }
    deal["committees"] = .list([
      Record([("name", .text("the list meeting")), ("kind", .text("steering")), ("dates", .list(dates))])
    ])
    let row = try #require(try plan(deal, policy).row("C06"))
    #expect(days.contains(try #require(row.finish?.iso)))
  }

  @Test("early is never later than spread, and spread never later than late")
  func order() throws {
    let plans = try AimPolicy.allCases.map { try plan(.middle, $0) }
    let (spread, early, late) = (plans[0], plans[1], plans[2])
    for step in ["C09", "D04", "E04", "F08", "G06", "H11"] {
      guard let a = early.row(step)?.finish, let b = spread.row(step)?.finish, let c = late.row(step)?.finish else {
        continue
      }
      #expect(a <= b && b <= c, "\(step)")
    }
    #expect(try #require(early.signature) < #require(spread.signature))
    #expect(try #require(spread.signature) < #require(late.signature))
  }

  @Test("with no room the three are one", arguments: ["2026-11-23", "2027-01-04"])
  func noRoom(today: String) throws {
    var deal = Example.middle
    deal.today = Example.day(today)
    let earliest = try #require(try deal.plan().earliestGoLive)
    deal["timeline.go_live"] = .day(earliest.number)
    let plans = try AimPolicy.allCases.map { try plan(deal, $0) }
    #expect(plans[0].feasible == true)
    for row in open(plans[0]) where row.float == 0 {
      #expect(
        plans.allSatisfy { $0.row(row.id)?.start == row.start && $0.row(row.id)?.finish == row.finish }, "\(row.id)")
    }
    #expect(open(plans[0]).count { $0.float == 0 } >= 5)
  }

  @Test("what does not fit stands at its earliest under each")
  func doesNotFit() throws {
    var deal = Example.middle
    deal["timeline.go_live"] = .day(deal.today.number + 20)
    let dates = try AimPolicy.allCases.map { try plan(deal, $0).rows.map(\.finish) }
    #expect(dates[0] == dates[1] && dates[1] == dates[2])
  }

  @Test("a day in the diaries stays where it is, and what comes before it comes before", arguments: AimPolicy.allCases)
  func appointment(policy: AimPolicy) throws {
    var deal = Example.middle
    let latest = try #require(try deal.plan().row("G03")?.start)
    deal["rollout.kickoff"] = .day((latest - 14).number)
    let plan = try plan(deal, policy)
    #expect(plan.row("G03")?.start == latest - 14)
    #expect(try #require(plan.row("F08")?.finish) < latest - 14)
  }

  @Test("the reserve stays in front of go-live while the room is shared out")
  func reserve() throws {
    let row = try #require(try plan(.middle, .spread).row("H12"))
    #expect(row.finish == row.latestFinish)
  }

  @Test("the door takes the policy beside the facts and shows it")
  func door() throws {
    let door = PlanDoor(planner: Shipped.planner)
    func answer(_ policy: String) throws -> JSON {
      let line =
        #"{"id":"d","today":"2026-11-23","policy":\#(policy),"facts":{"deal.account":"Larkfield","deal.one_call":false,"why.problem":"Slow","timeline.go_live":"2027-12-01"}}"#
      return try JSON(parsing: try #require(door.answer(line)).text)
    }
    #expect(try answer("\"late\"")["policy"]?.text == "late")
    #expect(try answer("null")["policy"]?.text == "spread")
    #expect(try answer("\"soon\"")["error"]?["code"]?.text == "unknown-policy")
    #expect(try answer("\"late\"")["rows"] != answer("\"early\"")["rows"])
  }
}
