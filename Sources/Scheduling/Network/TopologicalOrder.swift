extension Arcs {
  /// Activity numbers, each after all it waits for; shorter than `count` when there is a cycle. `self` leads from an
  /// activity to those that wait for it, `predecessors` the other way. Kahn, "Topological sorting of large networks",
  /// 1962.
  func topologicalOrder(waitingFor predecessors: Arcs, count: Int) -> [Int] {
    var waiting = (0..<count).map { predecessors[$0].count }
    var order = (0..<count).filter { waiting[$0] == 0 }
    order.reserveCapacity(count)
    var next = 0
    while next < order.count {
      for arc in self[order[next]] {
        waiting[arc.other] -= 1
        if waiting[arc.other] == 0 { order.append(arc.other) }
      }
      next += 1
    }
    return order
  }

  /// The activities that lie on a cycle, in no particular order: those that share a strongly connected component
  /// with another one, or that wait for themselves. Tarjan, "Depth-first search and linear graph algorithms", 1972,
  /// with the recursion kept on a stack of its own, since a chain may be longer than the program's stack is deep.
  func activitiesOnCycles(count: Int) -> [Int] {
    let unseen = -1
    var number = [Int](repeating: unseen, count: count)
    var lowest = [Int](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var path: [(activity: Int, arcs: ArraySlice<Arc>)] = []
    var onCycles: [Int] = []
    var visited = 0

    func enter(_ activity: Int) {
      number[activity] = visited
      lowest[activity] = visited
      visited += 1
      open.append(activity)
      isOpen[activity] = true
      path.append((activity, self[activity]))
    }

    func closeComponent(of root: Int) {
      guard let start = open.lastIndex(of: root) else { return }
      let component = open[start...]
      if component.count > 1 || self[root].contains(where: { $0.other == root }) { onCycles += component }
      for activity in component { isOpen[activity] = false }
      open.removeSubrange(start...)
    }

    for root in 0..<count where number[root] == unseen {
      enter(root)
      while let (activity, _) = path.last {
        if let arc = path[path.count - 1].arcs.popFirst() {
          if number[arc.other] == unseen {
            enter(arc.other)
          } else if isOpen[arc.other] {
            lowest[activity] = min(lowest[activity], number[arc.other])
          }
        } else {
          path.removeLast()
          if let parent = path.last?.activity { lowest[parent] = min(lowest[parent], lowest[activity]) }
          if lowest[activity] == number[activity] { closeComponent(of: activity) }
        }
      }
    }
    return onCycles
  }
}
