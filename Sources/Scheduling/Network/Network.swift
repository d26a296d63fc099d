/// Activities and the links between them, checked and put in order once, so that it can be dated many times.
///
/// Everything inside works on activity numbers: the place of an activity in the list given to `init`. Arrays of
/// bounds and of dates, in and out, have one entry an activity in that same order.
package struct Network: Sendable {
  package static let limit = 1_000_000

  package private(set) var activities: [Activity]
  /// What the passes ask of every activity, side by side.
  private(set) var spans: [Span]
  /// Activity numbers, each after all it waits for.
  let order: [Int]
  /// From an activity to those it waits for, and to those that wait for it.
  let predecessors: Arcs
  let successors: Arcs

  struct Span: Sendable {
    var calendar: CalendarPlace
    /// Working days beyond the first one: 0 for a milestone and for a single day.
    var more: Int32
    var isMilestone: Bool

    init(_ activity: Activity) {
      calendar = activity.calendar
      more = Int32(clamping: max(0, activity.duration - 1))
      isMilestone = activity.duration == 0
    }
  }

  /// - Throws: `tooManyActivities`, `duplicateActivity`, `unknownPredecessor`, `cycle`, `negativeDuration` or
  ///   `finishLinkOfMilestone`: the first that applies, with every activity it applies to.
  package init(_ activities: [Activity]) throws(NetworkError) {
    guard activities.count <= Network.limit else { throw NetworkError(.tooManyActivities) }
    let numbers = try Network.numbers(of: activities)
    var owners: [Int32] = []
    var arcs: [Arcs.Arc] = []
    var missing: [String] = []
    for (number, activity) in activities.enumerated() {
      for link in activity.links {
        guard let other = numbers[link.predecessor] else {
          missing.append(link.predecessor)
          continue
        }
        owners.append(Int32(number))
        arcs.append(Arcs.Arc(other: other, kind: link.kind, lag: link.lag))
      }
    }
    guard missing.isEmpty else { throw NetworkError(.unknownPredecessor, missing) }
    try self.init(activities, Arcs(count: activities.count, owners: owners, arcs: arcs))
  }

  /// Links by activity number, for who knows them: nothing is looked up by id, and the activities' own links are left
  /// aside.
  ///
  /// - Throws: `cycle`, `negativeDuration` or `finishLinkOfMilestone`.
  package init(_ activities: [Activity], links: [NumberedLink]) throws(NetworkError) {
    try self.init(
      activities,
      Arcs(
        count: activities.count, owners: links.map { Int32($0.activity) },
        arcs: links.map { Arcs.Arc(other: $0.predecessor, kind: $0.kind, lag: $0.lag) }))
  }

  private init(_ activities: [Activity], _ predecessors: Arcs) throws(NetworkError) {
    let count = activities.count
    let successors = predecessors.turned()
    let order = successors.topologicalOrder(waitingFor: predecessors, count: count)
    func stop(_ reason: NetworkError.Reason, at numbers: [Int]) throws(NetworkError) {
      if !numbers.isEmpty { throw NetworkError(reason, numbers.map { activities[$0].id }) }
    }
    if order.count < count { try stop(.cycle, at: successors.activitiesOnCycles(count: count)) }
    try stop(.negativeDuration, at: activities.indices.filter { activities[$0].duration < 0 })
    try stop(
      .finishLinkOfMilestone,
      at: predecessors.activities { number, arc in
        arc.kind == .finishToFinish && (activities[number].duration == 0 || activities[arc.other].duration == 0)
      })

    self.activities = activities
    self.spans = activities.map { Span($0) }
    self.order = order
    self.predecessors = predecessors
    self.successors = successors
  }

  /// Gives an activity other bounds; what waits for what stays as it is.
  ///
  /// - Parameter duration: at least one working day.
  package mutating func put(_ number: Int, notEarlierThan day: Day, duration: Int) {
    activities[number].notEarlierThan = day
    activities[number].duration = max(1, duration)
    spans[number] = Span(activities[number])
  }

  private static func numbers(of activities: [Activity]) throws(NetworkError) -> [String: Int] {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(activities.count)
    var duplicates: [String] = []
    for (number, activity) in activities.enumerated()
    where numbers.updateValue(number, forKey: activity.id) != nil {
      duplicates.append(activity.id)
    }
    guard duplicates.isEmpty else { throw NetworkError(.duplicateActivity, duplicates) }
    return numbers
  }
}
