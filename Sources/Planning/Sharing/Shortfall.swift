import Scheduling

extension Plan {
  /// What is missing when a plan does not fit.
  package struct Shortfall: Hashable, Sendable {
    package var wanted: Day
    package var earliest: Day
    /// Working days of both sides.
    package var missing: Int
  }

  /// Nil for a plan that fits, and for one without dates.
  package var shortfallByDay: Shortfall? {
    guard feasible == false, let goLive, let earliestGoLive, earliestGoLive > goLive else { return nil }
    return Shortfall(wanted: goLive, earliest: earliestGoLive, missing: shortfall ?? 0)
  }
}
