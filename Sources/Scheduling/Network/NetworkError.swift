/// Why a network has no dates, and which activities are to blame.
package struct NetworkError: Error, Hashable, Sendable {
  /// In the order in which they are looked for: only the first that applies is thrown.
  package enum Reason: Int, CaseIterable, Comparable, Sendable {
    case tooManyActivities
    /// Two activities share an id.
    case duplicateActivity
    /// A link names an activity that does not exist; the ids are the missing ones.
    case unknownPredecessor
    /// Activities wait for each other; the ids are exactly those that lie on a cycle.
    case cycle
    case negativeDuration
    /// A finish-to-finish link from or to a milestone; the id is the one that waits.
    case finishLinkOfMilestone
    /// The fixed day is a day off in the activity's calendar.
    case fixedDayOff
    /// A calendar holds no working day for ten years, or runs out of days; no ids.
    case noWorkingDays

    package static func < (a: Reason, b: Reason) -> Bool { a.rawValue < b.rawValue }
  }

  package let reason: Reason
  /// Each id once, in the order of their code points.
  package let activities: [String]

  package init(_ reason: Reason, _ activities: [String] = []) {
    self.reason = reason
    self.activities = activities.inCodePointOrder().reduce(into: []) { ids, id in
      if ids.last != id { ids.append(id) }
    }
  }
}

extension [String] {
  /// The same order in every locale and on every system.
  func inCodePointOrder() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
