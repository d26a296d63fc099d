/// What a network, two calendars, today and a go-live day amount to. Lists of ids are in the order of their code
/// points.
package struct Schedule: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let earliest: DayRange
    package let latest: DayRange
    /// Working days, in the activity's own calendar, from its earliest to its latest start. Negative: it comes too
    /// late.
    package let float: Int
  }

  /// One an activity, in the order of the network's activities.
  package let rows: [Row]
  /// Activities with negative float.
  package let late: [String]
  /// Nothing is late and go-live is not past.
  package let isFeasible: Bool
  /// Nil without activities.
  package let smallestFloat: Int?
  /// Activities whose latest start lies before the day they may start: to begin earlier would not help.
  package let blocked: [String]
  /// The last day on which work can begin and go-live still holds; nil when something is blocked.
  package let startBy: Day?
  /// Activities without any room when work begins on `startBy`; those that are late when there is no such day.
  package let critical: [String]
  /// Activities that miss their fixed day or deadline even at their earliest: to move go-live would not help.
  package let conflicts: [String]
  /// The first go-live that would hold, a working day of both parties; nil when there are conflicts.
  package let earliestGoLive: Day?

  /// Working days by which the most pressed activity comes too late; 0 when none does.
  package var shortfall: Int { max(0, -(smallestFloat ?? 0)) }
}
