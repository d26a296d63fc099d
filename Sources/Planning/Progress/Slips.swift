import Rules
import Scheduling

/// Which rows of the page moved since the first plan, from when to when, and why.
package struct Slips: Sendable, Hashable {
  package struct Slip: Sendable, Hashable {
    package var row: Row
    package var from: Day
    /// When it is to be done now, or was done.
    package var to: Day
    /// Working days of whoever leads it; negative when it is earlier.
    package var days: Int
    package var cause: Cause?
  }

  package enum Cause: Sendable, Hashable {
    /// In somebody's words.
    case said(String)
    /// Go-live was given another day.
    case goLive(from: Day, to: Day, because: String?)
    /// Somebody gave the row another length or day.
    case edited(by: String)
    /// Whoever it is with is away, which nobody knew when the first plan was made.
    case away(who: String, DayRange)
    /// A row that comes before it is later than it was.
    case waits(Row)
  }

  /// The day of the first plan; nil when there was none before today.
  package let since: Day?
  /// In the order of the page, done rows first.
  package let slips: [Slip]

  /// - Throws: as `Planner.plan` does.
  package init(
    _ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day
  ) throws(NetworkError) {
    guard let first = deal.course?.standings.first, first.day < today else {
      (since, slips) = (nil, [])
      return
    }
    since = first.day
    let stood = try StoodPlan(first, planner: planner)
    let calendars = DealCalendars(
      deal: deal, today: today, playbook: planner.playbook, holidays: planner.holidays)
    let rows = Dictionary(planned.plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var finishes: [String: Day] = [:]
    for entry in PageRows(planned.plan).entries { finishes[entry.row.id] = entry.finish }
    var moved: [(row: Row, from: Day, to: Day, days: Int)] = []
    let known = Set(first.deal.records(AbsentPeople.fact))
    let absences = planned.plan.absences.filter { absence in
      let records = deal.records(AbsentPeople.fact)
      return records.indices.contains(absence.place) && !known.contains(records[absence.place])
    }
    let parts = Dictionary(
      stood.entries.map { ($0.row.id, [$0.row.id] + $0.members.map(\.id)) }, uniquingKeysWith: { first, _ in first })
    for entry in stood.entries {
      guard let row = rows[entry.row.id], let from = entry.finish, let now = row.done ?? finishes[row.id] ?? row.finish
      else { continue }
      let calendar = calendars.parties[row.lead]
      // Its day has passed and it is not done: today is the earliest it can be.
      let to = row.done == nil ? max(now, today) : now
      let days =
        to > from
        ? calendar.count(in: DayRange(from + 1, to)) : to < from ? -calendar.count(in: DayRange(to + 1, from)) : 0
      // As it stood on the page: with its parts done, only the step is left of it.
      var named = row
      named.title = entry.row.title
      if days != 0 { moved.append((named, from, to, days)) }
    }
    let later = Dictionary(
      moved.filter { $0.days > 0 }.map { ($0.row.id, $0.row) }, uniquingKeysWith: { first, _ in first })
    let goLives = (first.deal["timeline.go_live"]?.day, deal["timeline.go_live"]?.day)
    slips = moved.map { move in
      var cause = deal.cause(of: move.row).map(Cause.said)
      let edits = { (deal: Deal) in
        deal.edits.filter { $0.step == move.row.catalogue && [.days, .by, .start, .left].contains($0.action) }
      }
      if cause == nil, move.row.done == nil, let edit = edits(deal).last, edits(deal) != edits(first.deal) {
        cause = .edited(by: edit.saidBy)
      }
      if cause == nil, move.row.done == nil, move.days > 0,
        let absence = absences.first(where: { absence in
          absence.days.first <= move.to && absence.rows.contains { parts[move.row.id]?.contains($0) ?? false }
        }), let who = absence.who
      {
        cause = .away(who: who, absence.days)
      }
      if cause == nil, let before = move.row.after.lazy.compactMap({ later[$0] }).first, move.days > 0 {
        cause = .waits(before)
      }
      // A row that is done had a day of its own, one whose day has passed is late, and go-live draws what comes before it only its own way.
      if cause == nil, move.row.done == nil, move.from >= today, let from = goLives.0, let to = goLives.1, from != to,
        (to > from) == (move.days > 0)
      {
        let because = deal.edits.last { $0.step == GoLive.step && $0.action == .because }?.value?.text
        cause = .goLive(from: Day(number: from), to: Day(number: to), because: because)
      }
      return Slip(row: move.row, from: move.from, to: move.to, days: move.days, cause: cause)
    }
  }
}

extension Deal {
  /// Why a row is late or moved, in somebody's last words.
  package func cause(of row: Row) -> String? {
    edits.last { $0.step == row.catalogue && $0.action == .because }?.value?.text
  }
}
