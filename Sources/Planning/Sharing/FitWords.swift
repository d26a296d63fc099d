import Scheduling

/// What the plan says about the date, for the screen: whether it fits, what decides, and the latest days.
package struct FitWords: Sendable {
  package let lines: [String]

  /// The others are on the rep's copy.
  private static let awayAtMost = 2

  package init(planned: Planner.Planned, deal: Deal, planner: Planner, phrases: Phrases, today: Day) {
    let plan = RepPlan(planned, of: deal, planner: planner, today: today)
    let words = RepWords(phrases: phrases, dates: plan.dates)
    lines = words.fit(plan) + plan.away.filter { $0.most != nil }.prefix(Self.awayAtMost).map { words.away($0) }
  }
}
