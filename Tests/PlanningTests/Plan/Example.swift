import Planning
import Rules
import Scheduling
import TestSupport

/// A deal told in a few lines, planned with the shipped playbook.
///
///     var deal = Example.rosters
///     deal["access.sso"] = .flag(true)
///     let plan = try deal.plan()
struct Example {
  var today: Day
  var facts: [Key: Value]

  subscript(_ key: Key) -> Value? {
    get { facts[key] }
    set { facts[key] = newValue }
  }

  func planned(with planner: Planner = Shipped.planner) throws -> Planner.Planned {
    try planner.plan(Deal(facts: facts), today: today)
  }

  func plan() throws -> Plan { try planned().plan }

  /// A middle-sized deal of which only the core is known: three people, a date, our contract.
  static var middle: Example {
    Example(
      today: day("2026-11-23"),
      facts: [
        "deal.account": .text("Larkfield Press"), "deal.one_call": .flag(false),
        "deal.value": .money(Money(60_000, "USD")), "why.problem": .text("Proofs go round by post"),
        "why.impact": .text("A week a title"), "why.future": .text("One proof, one day"),
        "timeline.go_live": .day(day("2027-06-14").number), "timeline.reason": .text("The autumn list"),
        "paper.path": .text("Legal, then Ines signs"), "paper.side": .text("seller"),
        "budget.approved": .flag(true), "decision.champion_decides": .flag(false),
        "stakeholders": people(("Ines Paz", "economic_buyer"), ("Tom Rhee", "champion"), ("Uma Sen", "legal")),
        "rollout.users": .number(20), "deliverables": .list([]),
      ])
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  /// The buyer's people, all met, and one of ours.
  static func people(_ buyers: (name: String, role: String)...) -> Value {
    .list(
      buyers.map {
        Record([
          ("name", .text($0.name)), ("role", .text($0.role)), ("side", .text("buyer")), ("met", .flag(true)),
        ])
      } + [Record([("name", .text("Ada Roe")), ("role", .text("account_lead")), ("side", .text("seller"))])])
  }

  static func edit(_ step: String, _ action: PlanEdit.Action, _ value: Value? = nil) -> Record {
    PlanEdit(step: step, action: action, value: value).record
  }
}

extension Plan {
  /// The first row of a step.
  func row(_ step: String) -> Row? { rows.first { $0.catalogue == step } }
}
