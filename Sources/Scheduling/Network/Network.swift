/// Activities and the links between them, checked and put in order once, so that it can be dated many times.
///
/// Everything inside works on activity numbers: the place of an activity in the list given to `init`. Arrays of
/// bounds and of dates, in and out, have one entry an activity in that same order.
package struct Network: Sendable {
  package static let limit = 1_000_000

  package private(set) var activities: [Activity]
  /// Activity numbers, each after all it waits for.
  let order: [Int]
  /// From an activity to those it waits for, and to those that wait for it.
  let predecessors: Arcs
  let successors: Arcs

  /// - Throws: `tooManyActivities`, `duplicateActivity`, `unknownPredecessor`, `cycle`, `negativeDuration` or
  ///   `finishLinkOfMilestone`: the first that applies, with every activity it applies to.
  package init(_ activities: [Activity]) throws(NetworkError) {
    guard activities.count <= Network.limit else { throw NetworkError(.tooManyActivities) }
    let numbers = try Network.numbers(of: activities)
    try self.init(activities, arcs: Network.arcs(of: activities, numbers: numbers))
  }

  /// Links by activity number, for who knows them: nothing is looked up by id, and the activities' own links are left
  /// aside.
  ///
  /// - Throws: `cycle`, `negativeDuration` or `finishLinkOfMilestone`.
  package init(_ activities: [Activity], links: [NumberedLink]) throws(NetworkError) {
    try self.init(
      activities,
      arcs: links.map { ($0.activity, Arcs.Arc(other: $0.predecessor, kind: $0.kind, lag: $0.lag)) })
  }

  private init(_ activities: [Activity], arcs: [(owner: Int, arc: Arcs.Arc)]) throws(NetworkError) {
    let count = activities.count
    let predecessors = Arcs(count: count, arcs)
    let successors = Arcs(
      count: count, arcs.map { ($0.arc.other, Arcs.Arc(other: $0.owner, kind: $0.arc.kind, lag: $0.arc.lag)) })

    let order = successors.topologicalOrder(count: count)
    func stop(_ reason: NetworkError.Reason, at numbers: [Int]) throws(NetworkError) {
      if !numbers.isEmpty { throw NetworkError(reason, numbers.map { activities[$0].id }) }
    }
    if order.count < count { try stop(.cycle, at: successors.activitiesOnCycles(count: count)) }
    try stop(.negativeDuration, at: activities.indices.filter { activities[$0].duration < 0 })
    let finishLinks = arcs.filter { $0.arc.kind == .finishToFinish }
    try stop(
      .finishLinkOfMilestone,
      at: finishLinks.filter { activities[$0.owner].duration == 0 || activities[$0.arc.other].duration == 0 }
        .map(\.owner))

    self.activities = activities
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

  private static func arcs(
    of activities: [Activity], numbers: [String: Int]
  ) throws(NetworkError) -> [(owner: Int, arc: Arcs.Arc)] {
    var arcs: [(owner: Int, arc: Arcs.Arc)] = []
    var missing: [String] = []
    for (number, activity) in activities.enumerated() {
      for link in activity.links {
        if let other = numbers[link.predecessor] {
          arcs.append((number, Arcs.Arc(other: other, kind: link.kind, lag: link.lag)))
        } else {
          missing.append(link.predecessor)
        }
      }
    }
    guard missing.isEmpty else { throw NetworkError(.unknownPredecessor, missing) }
    return arcs
  }
}
