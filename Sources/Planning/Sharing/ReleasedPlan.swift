import Scheduling

/// A page that may leave the house. Exporters for the buyer take nothing else, and there is no way to one past a hold.
package struct ReleasedPlan: Hashable, Sendable {
  package let page: BuyerPlan

  /// - Throws: `Withheld` while the deal needs no plan, or a hold on the buyer's files stands that nobody lifted.
  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) throws(Withheld) {
    guard planned.plan.weight != .none else { throw .needsNoPlan }
    let holds = planned.plan.holds.filter { $0.holds == "export" && $0.waived == nil }
    guard holds.isEmpty else { throw .held(holds) }
    page = BuyerPlan(planned, of: deal, planner: planner, today: today)
  }
}

/// Why the buyer gets no page.
package enum Withheld: Error, Hashable, Sendable {
  /// One call decides it: two lines to confirm, no plan (`Recap`).
  case needsNoPlan
  /// At least one; each says what would help.
  case held([Plan.Spoken])
}
