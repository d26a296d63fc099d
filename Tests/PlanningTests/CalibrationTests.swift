import Planning
import Rules
import Scheduling
import TestSupport
import Testing

/// Lengths and links together, held against deals whose totals were worked out by hand: working days of both sides from
/// today to the earliest go-live (needs), and from today to the day before the date that was asked for (has).
@Suite("How long deals of three sizes take")
struct CalibrationTests {
  @Test("a small deal with a try-out of two weeks needs 35 working days")
  func small() throws {
    let deal = Example(
      today: Example.day("2027-06-07"),
      facts: Self.common(value: Money(6_000, "USD"), goLive: "2027-12-25", users: 12).merging([
        "buyer.country": .text("US"), "buyer.sector": .text("commercial"),
        "decision.champion_decides": .flag(true), "paper.side": .text("click_through"),
        "paper.new_vendor": .flag(false), "security.review": .text("none"), "data.personal": .flag(false),
        "proof.pilot": .flag(true), "proof.pilot_kind": .text("sandbox"), "proof.pilot_days": .number(14),
        "stakeholders": Example.people(("Bea Marsh", "economic_buyer")),
      ]) { $1 })
    try expect(deal, .light, needs: 35, has: 138, signature: 24)
  }

  @Test("a middle-sized call-off from a framework needs 58")
  func middle() throws {
    let deal = Example(
      today: Example.day("2026-11-23"),
      facts: Self.common(value: Money(70_000, "GBP"), goLive: "2027-10-04", users: 110).merging([
        "buyer.country": .text("GB"), "buyer.sector": .text("public"), "public.procedure": .text("framework"),
        "decision.champion_decides": .flag(false), "paper.side": .text("existing"), "paper.new_vendor": .flag(true),
        "security.review": .text("light"), "data.personal": .flag(true), "data.leaves_region": .flag(false),
        "access.sso": .flag(false), "incumbent.replaces": .flag(false), "committees": .list([]),
        "rollout.teams": .number(2),
        "stakeholders": Example.people(
          ("Nia Webb", "champion"), ("Sol Grant", "economic_buyer"), ("Kit Moran", "technical"),
          ("Una Frost", "security"), ("Jay Lund", "procurement"), ("Ola Beck", "legal")),
      ]) { $1 })
    try expect(deal, .standard, needs: 58, has: 211, signature: 34)
  }

  @Test("a large deal with competing bids and a core system needs 138")
  func large() throws {
    let deal = Example(
      today: Example.day("2026-11-23"),
      facts: Self.common(value: Money(310_000, "USD"), goLive: "2028-03-01", users: 130).merging([
        "buyer.country": .text("NO"), "buyer.sector": .text("commercial"), "deal.price_model": .text("usage"),
        "decision.champion_decides": .flag(false), "decision.board": .flag(false), "paper.side": .text("buyer"),
        "paper.outside_counsel": .flag(true), "paper.procurement": .flag(true), "paper.new_vendor": .flag(true),
        "paper.rfp": .flag(true), "security.review": .text("full"), "data.personal": .flag(false),
        "access.sso": .flag(false), "incumbent.replaces": .flag(false),
        "proof.alternatives": .list([
          Record([("name", .text("Tidewater")), ("kind", .text("vendor"))]),
          Record([("name", .text("their own")), ("kind", .text("in_house"))]),
        ]),
        "integrations": .list([Record([("name", .text("the ledger")), ("kind", .text("core"))])]),
        "stakeholders": Example.people(
          ("Per Hagen", "champion"), ("Siv Dahl", "economic_buyer"), ("Arn Vold", "technical"),
          ("Eli Moe", "security"), ("Tor Rud", "legal"), ("Gro Berg", "procurement")),
      ]) { $1 })
    try expect(deal, .full, needs: 138, has: 311, signature: 70)
  }

  private static func common(value: Money, goLive: String, users: Double) -> [Key: Value] {
    [
      "deal.one_call": .flag(false), "deal.value": .money(value), "deal.existing": .flag(false),
      "buyer.regulated": .flag(false), "why.problem": .text("Counted by hand"), "why.impact": .text("An hour a day"),
      "timeline.go_live": .day(Example.day(goLive).number), "timeline.reason": .text("The new season"),
      "paper.path": .text("Read, then signed"), "budget.approved": .flag(true), "data.company": .flag(true),
      "integrations": .list([]), "data.migration": .flag(false), "proof.pilot": .flag(false),
      "rollout.users": .number(users), "deliverables": .list([]),
    ]
  }

  /// `signature`: working days from today to the earliest signature.
  private func expect(
    _ deal: Example, _ weight: Weight, needs: Int, has: Double, signature: Int,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let planned = try deal.planned()
    #expect(planned.plan.weight == weight, sourceLocation: location)
    #expect(planned.plan.feasible == true, sourceLocation: location)
    #expect(planned.resolution["timeline.workdays"] == .number(has), sourceLocation: location)
    let room = try #require(planned.resolution["plan.room"]?.number, sourceLocation: location)
    #expect(Int(has - room) == needs, sourceLocation: location)

    // Asked to be live at once, every row stands on its earliest date.
    var hurried = deal
    hurried["timeline.go_live"] = .day(deal.today.number + 1)
    let plan = try hurried.plan()
    let signed = try #require(plan.row("F08")?.finish, sourceLocation: location)
    var counting = deal
    counting["timeline.go_live"] = .day((signed + 1).number)
    let days = try counting.planned().resolution["timeline.workdays"]
    #expect(days == .number(Double(signature)), sourceLocation: location)
  }
}
