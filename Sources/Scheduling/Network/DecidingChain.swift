extension Network {
  /// The numbers of the activities that decide the end, first to last: from the last finish back through whatever each
  /// one waited for.
  package func decidingChain(_ calendars: PartyCalendars, earliest: [DayRange]) -> [Int] {
    func finishesSooner(_ a: Int, _ b: Int) -> Bool { earliest[a].last < earliest[b].last }
    guard var number = activities.indices.max(by: finishesSooner) else { return [] }
    var chain = [number]
    while let before = predecessors[number].filter({ $0.kind == .finishToStart }).map(\.other).max(by: finishesSooner),
      isWaiting(number, for: before, calendars, earliest)
    {
      chain.append(before)
      number = before
    }
    return chain.reversed()
  }

  /// Whether it begins on the first working day after the other one.
  private func isWaiting(_ number: Int, for before: Int, _ calendars: PartyCalendars, _ earliest: [DayRange]) -> Bool {
    let next = earliest[before].last + (activities[before].duration == 0 ? 0 : 1)
    return calendars[activities[number].calendar].onOrAfter(next) == earliest[number].first
  }
}
