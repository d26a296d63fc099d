/// The links of a network by activity number: for each activity, the arcs that start at it, side by side in one
/// array.
struct Arcs: Sendable {
  struct Arc: Sendable {
    /// The activity at the other end.
    let other: Int
    let kind: Link.Kind
    let lag: Link.Lag
  }

  /// The arcs of activity `n` lie at `starts[n]..<starts[n + 1]`.
  private let starts: [Int]
  private let arcs: [Arc]

  init(count: Int, _ entries: [(owner: Int, arc: Arc)]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for entry in entries { starts[entry.owner + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var order = [Int](repeating: 0, count: entries.count)
    for (position, entry) in entries.enumerated() {
      order[next[entry.owner]] = position
      next[entry.owner] += 1
    }
    self.starts = starts
    self.arcs = order.map { entries[$0].arc }
  }

  subscript(activity: Int) -> ArraySlice<Arc> { arcs[starts[activity]..<starts[activity + 1]] }
}
