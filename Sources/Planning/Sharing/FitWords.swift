import Scheduling

/// What the plan says about the date, for the screen: whether it fits, what decides, and the latest days.
package struct FitWords: Sendable {
  package let lines: [String]

  package init(planned: Planner.Planned, deal: Deal, planner: Planner, phrases: Phrases, today: Day) {
    let plan = RepPlan(planned, of: deal, planner: planner, today: today)
    lines = RepWords(phrases: phrases, dates: plan.dates).fit(plan)
  }
}
