import Rules
import Scheduling

/// What is done with the room between the earliest and the latest dates: a setting of the deal, the fact `plan.policy`.
///
/// Links, calendars and meetings hold under each, no row aims outside its earliest and latest days, and a row without room
/// has the same day under all three. A plan that does not fit has no room: its rows stand at their earliest.
package enum AimPolicy: String, Hashable, Sendable, CaseIterable {
  /// The room is shared out in proportion to the lengths: what has been said where nobody has said anything.
  case spread
  /// Every row as soon as it can be, so that all the room lies before go-live.
  case early
  /// Every row on its last day, but for appointments.
  case late

  package static let fact: Key = "plan.policy"
}

extension Deal {
  package var policy: AimPolicy { self[AimPolicy.fact]?.text.flatMap(AimPolicy.init) ?? .spread }
}
