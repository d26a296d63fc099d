extension Simulation {
  /// Counts how the runs of the block ended, and goes back through what each end waited for.
  mutating func weigh(runs: Int) {
    let count = network.activities.count
    var ends = [Int32](repeating: 0, count: runs)
    for number in 0..<count {
      let base = number * Self.block
      for run in 0..<runs { ends[run] = max(ends[run], last[base + run]) }
    }
    if count > 0 { for end in ends { endsOnDay[Int(end)] += 1 } } else { endsOnDay[0] += runs }
    for number in 0..<count {
      let base = number * Self.block
      for run in 0..<runs { decides[base + run] = last[base + run] == ends[run] }
    }
    for number in network.order.reversed() {
      let table = tables[place(of: number)]
      let base = number * Self.block
      for arc in network.predecessors[number] {
        let other = arc.other * Self.block
        let step: Int32 = arc.kind == .finishToStart && network.activities[arc.other].duration > 0 ? 1 : 0
        for run in 0..<runs where decides[base + run] {
          let anchor = arc.kind == .startToStart ? first[other + run] : last[other + run] + step
          let own = arc.kind == .finishToFinish ? last[base + run] : first[base + run]
          // It was waited for when the first working day that the link allows is the day it became.
          if table.place[Int(Self.bound(anchor, arc.lag, table))] >= table.place[Int(own)] {
            decides[other + run] = true
          }
        }
      }
    }
    countDecided(runs: runs)
    countMissed(runs: runs)
  }

  private mutating func countDecided(runs: Int) {
    for (group, members) in members.enumerated() {
      for run in 0..<runs where members.contains(where: { decides[$0 * Self.block + run] }) { decided[group] += 1 }
    }
  }

  private mutating func countMissed(runs: Int) {
    for (number, activity) in network.activities.enumerated() where activity.deadline != nil || activity.fixed != nil {
      let base = number * Self.block
      let deadline = activity.deadline.map { Int32($0 - origin) } ?? .max
      let fixed = activity.fixed.map { Int32($0 - origin) } ?? .max
      for run in 0..<runs where last[base + run] > deadline || first[base + run] > fixed { missed[number] += 1 }
    }
  }
}
