import Planning
import Rules
import Scheduling

struct PlanScreen {
  var planned: Planner.Planned
  var deal: Deal
  var planner: Planner
  var phrases: Phrases
  var today: Day
  func lines(width: Int, all: Bool) -> [String] {
    planned.plan.rows.filter { all || $0.headline }.map { "\(planned.plan.number(of: $0).map(String.init) ?? "*") \($0.finish.map { DayWords().withWeekday($0) } ?? "-") \($0.title) | \($0.buyerOwner ?? "?") | \($0.sellerOwner ?? "?")" }
  }
}
struct FitWords {
  var planned: Planner.Planned
  var deal: Deal
  var planner: Planner
  var phrases: Phrases
  var today: Day
  var lines: [String] { ["feasible \(String(describing: planned.plan.feasible))"] }
}
struct Recap {
  var deal: Deal
  var phrases: Phrases
  var lines: [String] { ["recap"] }
}
