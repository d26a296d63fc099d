import Rules
import Scheduling

/// The plan that both sides had before them on some day, and what has become of its rows.
struct StoodPlan {
  let standing: Course.Standing
  let plan: Plan
  /// The rows of the page, without go-live.
  let entries: [PageRows.Entry]

  init(_ standing: Course.Standing, planner: Planner) throws(NetworkError) {
    self.standing = standing
    plan = try planner.plan(standing.deal, today: standing.day).plan
    entries = PageRows(plan).entries.filter { !$0.isGoLive }
  }
}

/// The plan of today, seen as what has become of an earlier one.
struct PlanToday {
  let plan: Plan
  let deal: Deal
  let calendars: DealCalendars
  let today: Day
  private let rows: [String: Row]

  init(plan: Plan, deal: Deal, calendars: DealCalendars, today: Day) {
    self.plan = plan
    self.deal = deal
    self.calendars = calendars
    self.today = today
    rows = Dictionary(plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func row(_ id: String) -> Row? { rows[id] }

  func isDone(_ row: Row) -> Bool { rows[row.id].map { $0.done != nil } ?? false }

  /// Still to be done; a row that somebody took out is not.
  func isOpen(_ entry: PageRows.Entry) -> Bool {
    guard rows[entry.row.id] != nil else { return false }
    return !isDone(entry.row) || entry.members.contains { rows[$0.id] != nil && !isDone($0) }
  }

  /// The day by which it was to be done. What somebody has said of the row since counts for more than the plan of then.
  func due(_ entry: PageRows.Entry, of standing: Course.Standing) -> Day? {
    func edits(_ deal: Deal) -> [PlanEdit] {
      deal.edits.filter { $0.step == entry.row.catalogue && [.by, .days, .start].contains($0.action) }
    }
    let now = edits(deal)
    guard now != edits(standing.deal) else { return entry.finish }
    return now.last { $0.action == .by }?.value?.day.map(Day.init(number:)) ?? rows[entry.row.id]?.finish
      ?? entry.finish
  }

  /// Rows whose day has passed with a working day behind it, the latest first.
  func late(_ stood: StoodPlan) -> [LateRow] {
    let late = stood.entries.compactMap { entry -> LateRow? in
      guard isOpen(entry), let due = due(entry, of: stood.standing), due < today else { return nil }
      let worked = calendars.parties[entry.row.lead].count(in: DayRange(due + 1, today))
      return worked > 0 ? LateRow(entry: entry, due: due, days: today - due, workingDays: worked) : nil
    }
    return late.enumerated().sorted { a, b in (-a.element.days, a.offset) < (-b.element.days, b.offset) }
      .map(\.element)
  }
}

/// A row of the page that should be done and is not.
struct LateRow {
  var entry: PageRows.Entry
  var due: Day
  /// By the calendar.
  var days: Int
  /// Of whoever leads it.
  var workingDays: Int

  var row: Row { entry.row }
  /// Go-live waits for it.
  var isCritical: Bool { ([entry.row] + entry.members).contains { $0.critical && $0.done == nil } }
}
