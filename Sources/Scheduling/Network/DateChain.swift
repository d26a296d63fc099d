/// Why an activity has its latest or its earliest date, hop by hop: each activity is held by the next one, and the last one
/// by a bound of its own.
///
///     let chain = try network.chainToEnd(from: 3, calendars, latest: latest, until: ceilings)
///     chain.hops.map(\.activity)        // [3, 7, 8]: 3 has to end before 7 begins, 7 before 8; go-live holds 8
package struct DateChain: Hashable, Sendable {
  package struct Hop: Hashable, Sendable {
    package let activity: Int
    package let dates: DayRange
    package let held: BindingConstraint
  }

  /// The activity that was asked about first.
  package let hops: [Hop]
}

extension Network {
  /// From an activity through what waits for it to what holds the end.
  ///
  /// - Throws: `noWorkingDays`.
  package func chainToEnd(
    from number: Int, _ calendars: PartyCalendars, latest: [DayRange], until ceilings: [Ceiling]
  ) throws(NetworkError) -> DateChain {
    try chain(from: number, latest) { number throws(NetworkError) in
      try whatHoldsLatest(number, calendars, latest: latest, until: ceilings)
    }
  }

  /// From an activity through what it waits for to what holds the beginning.
  ///
  /// - Throws: `noWorkingDays`.
  package func chainToBeginning(
    from number: Int, _ calendars: PartyCalendars, earliest: [DayRange], from floors: [Day]
  ) throws(NetworkError) -> DateChain {
    try chain(from: number, earliest) { number throws(NetworkError) in
      try whatHoldsEarliest(number, calendars, earliest: earliest, from: floors)
    }
  }

  private func chain(
    from number: Int, _ dates: [DayRange], _ hold: (Int) throws(NetworkError) -> BindingConstraint
  ) throws(NetworkError) -> DateChain {
    var hops: [DateChain.Hop] = []
    var next: Int? = number
    while let activity = next {
      let held = try hold(activity)
      hops.append(DateChain.Hop(activity: activity, dates: dates[activity], held: held))
      next = held.other
    }
    return DateChain(hops: hops)
  }
}
