/// The links of a network by activity number: for each activity, the arcs that start at it, side by side in one
/// array.
struct Arcs: Sendable {
  /// Twelve bytes, because the passes do little else than read them.
  struct Arc: Sendable {
    private let otherNumber: Int32
    private let days: Int32
    let kind: Link.Kind
    private let isInWorkingDays: Bool

    /// No way between the first and the last day is longer, so more days than these reach no day either.
    private static let longest = Day.last - Day.first + 1

    init(other: Int, kind: Link.Kind, lag: Link.Lag) {
      otherNumber = Int32(other)
      self.kind = kind
      switch lag {
      case .workingDays(let lag): (isInWorkingDays, days) = (true, Self.bounded(lag))
      case .calendarDays(let lag): (isInWorkingDays, days) = (false, Self.bounded(lag))
      }
    }

    private static func bounded(_ days: Int) -> Int32 { Int32(max(-longest, min(longest, days))) }

    /// The activity at the other end.
    var other: Int { Int(otherNumber) }
    var lag: Link.Lag { isInWorkingDays ? .workingDays(Int(days)) : .calendarDays(Int(days)) }

    /// The same link as seen from its other end.
    func turned(toward activity: Int) -> Arc { Arc(other: activity, kind: kind, lag: lag) }
  }

  /// The arcs of activity `n` lie at `starts[n]..<starts[n + 1]`.
  private let starts: [Int32]
  private let arcs: [Arc]

  /// - Parameters:
  ///   - owners: where each arc starts.
  ///   - arcs: one an owner.
  init(count: Int, owners: [Int32], arcs: [Arc]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for owner in owners { starts[Int(owner) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    self.starts = starts
    // The links of a list of activities come in the order of their owners.
    if zip(owners, owners.dropFirst()).allSatisfy({ $0 <= $1 }) {
      self.arcs = arcs
      return
    }
    var next = starts
    var sorted = arcs
    for (owner, arc) in zip(owners, arcs) {
      sorted[Int(next[Int(owner)])] = arc
      next[Int(owner)] += 1
    }
    self.arcs = sorted
  }

  subscript(activity: Int) -> ArraySlice<Arc> { arcs[Int(starts[activity])..<Int(starts[activity + 1])] }

  /// The same links, each starting at its other end.
  func turned() -> Arcs {
    var owners: [Int32] = []
    var turned: [Arc] = []
    owners.reserveCapacity(arcs.count)
    turned.reserveCapacity(arcs.count)
    for activity in 0..<starts.count - 1 {
      for arc in self[activity] {
        owners.append(Int32(arc.other))
        turned.append(arc.turned(toward: activity))
      }
    }
    return Arcs(count: starts.count - 1, owners: owners, arcs: turned)
  }

  /// The activities at whose start an arc lies that is told apart by `isIncluded`, each once.
  func activities(where isIncluded: (Int, Arc) -> Bool) -> [Int] {
    (0..<starts.count - 1).filter { activity in self[activity].contains { isIncluded(activity, $0) } }
  }
}
