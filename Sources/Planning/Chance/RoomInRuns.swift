import Scheduling

/// The room of a plan beside what its runs make of it, so that "roomy" and "in 3 of 10 runs" do not contradict each other.
///
/// A plan counts every length as usual; that is the most frequent one, and what people promise each other. A range of lengths
/// leans the other way: few things come out much shorter, some come out much longer (a queue, a holiday, a second round). So
/// the mean of a step lies beyond its usual length, a chain adds up what its steps lean (D. G. Malcolm and others, 1959), and
/// where ways meet the later one counts (merge bias: A. R. Klingel, "Bias in PERT project completion time calculations for
/// a real network", 1966). What is gained in a run is kept in it, though by the days of a plan much of it is lost again.
/// Both figures are right; the reason is which rows may come out long.
package struct RoomInRuns: Hashable, Sendable {
  /// The soonest go-live by the usual lengths.
  package var soonest: Day
  /// Working days of both sides from there to go-live; negative when the plan does not fit.
  package var days: Int
  /// The same to the day by which half of the runs are live.
  package var half: Int
  /// The rows of the page whose long lengths take most of the room, at most two, the one that takes most first.
  package var lengthening: [Row]

  /// More than half of the runs need more than there is, though the plan fits.
  package var isUsedUp: Bool { days >= 0 && half > days }

  init?(_ plan: Plan, half: Day?, calendars: DealCalendars, today: Day, lengthening: [Row]) {
    guard let goLive = plan.goLive, let soonest = plan.earliestGoLive, let half, let feasible = plan.feasible else {
      return nil
    }
    func between(_ first: Day, _ last: Day) -> Int {
      last >= first ? calendars.commonDays(from: first, before: last) : -calendars.commonDays(from: last, before: first)
    }
    self.soonest = soonest
    days = feasible ? between(soonest, goLive) : min(-1, between(soonest, goLive))
    self.half = between(soonest, half)
    self.lengthening = lengthening
  }

  private static let rowsNamed = 2

  /// What a row adds on the whole: by how much the mean of its lengths lies beyond the usual one, as often as the end waited for
  /// it. Thirds of days times runs.
  ///
  /// - Parameters:
  ///   - lengths: the group of each step, and its range.
  ///   - decided: by group, in how many runs the end waited for it.
  ///   - rows: of the page, by group.
  static func lengthening(_ lengths: [(group: Int, estimate: LengthEstimate)], decided: [Int], of rows: [Row]) -> [Row]
  {
    var added = [Int](repeating: 0, count: rows.count)
    for (group, estimate) in lengths where group < rows.count && group < decided.count {
      let range = estimate.days
      added[group] += (range.least + range.most - 2 * range.likely) * decided[group]
    }
    return added.indices.filter { added[$0] > 0 && rows[$0].catalogue != GoLive.step }
      .sorted { (-added[$0], $0) < (-added[$1], $1) }.prefix(rowsNamed).map { rows[$0] }
  }
}
