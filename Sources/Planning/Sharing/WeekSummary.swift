import Rules
import Scheduling

/// A week of the plan in a few lines that both sides may read (R-H11): what is done, what comes next, what needs a word,
/// and how much of the whole is done. Rows of the page only, so it says nothing that the page does not.
package struct WeekSummary: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package var title: String
    package var day: Day?
    package var who: String?
    /// Why it is late, as somebody said for this summary.
    package var because: String? = nil
  }

  package var account: String?
  package var today: Day
  package var goLive: Day?
  package var done: [Line]
  package var next: [Line]
  /// With the day that has passed.
  package var attention: [Line]
  package var doneCount: Int
  package var count: Int
  package var dates: DayWords

  private static let daysBack = 7
  private static let daysAhead = 14
  private static let nextAtMost = 5

  /// - Throws: `Withheld` while nothing may go to the buyer; this goes to them.
  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) throws(Withheld) {
    _ = try ReleasedPlan(planned, of: deal, planner: planner, today: today)
    let source = PageSource(planned: planned, deal: deal, planner: planner, today: today)
    let plan = planned.plan
    let entries = PageRows(plan).entries.filter { !$0.isGoLive }
    func line(_ row: Row, _ day: Day?) -> Line {
      let name = row.lead == .seller ? row.sellerOwner : row.buyerOwner
      return Line(title: row.title.onOneLine ?? "", day: day, who: name?.onOneLine)
    }
    let finished = source.shared.filter { row in
      row.done != nil
        && row.catalogue.flatMap { planner.playbook.step($0) }?.headline.map { $0 <= plan.weight } ?? false
    }
    done = finished.filter { row in row.done.map { $0 > today - Self.daysBack && $0 <= today } ?? false }
      .map { line($0, $0.done) }
    let late = Self.late(planned, of: deal, source: source, planner: planner)
    attention = late.map { late in
      var line = line(late.row, late.due)
      line.because = deal.cause(of: late.row)?.onOneLine
      return line
    }
    let lateRows = Set(late.map(\.row.id))
    next = Array(
      entries.filter { entry in
        !lateRows.contains(entry.row.id) && entry.finish.map { $0 <= today + Self.daysAhead } ?? false
      }
      .map { line($0.row, $0.finish) }.prefix(Self.nextAtMost))
    doneCount = finished.count
    count = finished.count + entries.count
    account = source.text("deal.account")
    goLive = plan.goLive
    dates = source.dates
    self.today = today
  }

  private static func late(
    _ planned: Planner.Planned, of deal: Deal, source: PageSource, planner: Planner
  ) -> [LateRow] {
    guard let last = deal.course?.standings.last, last.day < source.today,
      let stood = try? StoodPlan(last, planner: planner)
    else { return [] }
    return PlanToday(plan: planned.plan, deal: deal, calendars: source.calendars, today: source.today).late(stood)
  }
}
