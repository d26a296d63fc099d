import Rules
import Scheduling

/// Bodies that decide meet on days of their own: their row ends with one of these meetings, never between two, and begins
/// when the papers for it are due.
struct CommitteeMeetings {
  private let calendars: DealCalendars
  private let bodies: [Body]

  /// A body that has days.
  private struct Body {
    /// In the network.
    var activity: Int
    /// The days on which papers are due, in order.
    var papersDue: [Day]
    /// Working days from the day on which papers are due through the meeting.
    var length: Int
  }

  private static let steps = ["C06", "C08", "C12"]

  static func isBody(_ row: Row) -> Bool { row.catalogue.map(steps.contains) ?? false }

  /// - Parameter members: places in `rows`, in the order of the network's activities.
  init(rows: [PlannedRow], members: [Int], calendars: DealCalendars, playbook: Playbook) {
    self.calendars = calendars
    var bodies: [Body] = []
    for (number, index) in members.enumerated() {
      guard let step = rows[index].row.catalogue, Self.steps.contains(step) else { continue }
      guard rows[index].edits.days == nil, rows[index].edits.start == nil else { continue }
      let calendar = calendars.parties[rows[index].row.side]
      let days =
        rows[index].record?["papers"]?.number.flatMap(Lengths.wholeDays) ?? playbook.settings.papersBeforeCommittee
      let papersDue = Self.meetings(rows[index].record, calendars)
        .compactMap { calendar.onOrAfter($0).flatMap { calendar.moved($0, by: -days) } }
      if !papersDue.isEmpty { bodies.append(Body(activity: number, papersDue: papersDue.sorted(), length: days + 1)) }
    }
    self.bodies = bodies
  }

  /// The days that were named, and after them those of the rhythm: a body that has named its next days may still have moved
  /// one of them out of it.
  private static func meetings(_ record: Record?, _ calendars: DealCalendars) -> [Day] {
    let named = (record?["dates"]?.list ?? []).compactMap { $0["date"]?.day.map(Day.init(number:)) }.sorted()
    guard let rhythm = record?["rhythm"]?.text.flatMap(MeetingRhythm.init) else { return named }
    let first = max(calendars.today, named.last.map { $0 + 1 } ?? calendars.today)
    let last = max(calendars.goLive ?? calendars.today, calendars.today) + Self.lookAhead
    return first <= last ? named + rhythm.days(in: DayRange(first, last), known: named) : named
  }

  /// Calendar days beyond go-live: for a plan that is late by a year.
  private static let lookAhead = 400

  /// The days on which papers are due, in order; empty for a row whose body has no days.
  func starts(of activity: Int) -> [Day] { bodies.first { $0.activity == activity }?.papersDue ?? [] }
  /// Working days from the day on which papers are due through the meeting; 1 for a row whose body has no days.
  func length(of activity: Int) -> Int { bodies.first { $0.activity == activity }?.length ?? 1 }

  /// Puts each row on the first meeting for which its papers can be ready, and gives the earliest dates with that.
  func takeFirst(_ network: inout Network, today: Day) throws(NetworkError) -> [DayRange] {
    var earliest = try network.earliest(calendars.parties, from: network.floors(from: today))
    var waiting = bodies
    while let next = waiting.indices.min(by: { start(waiting[$0], earliest) < start(waiting[$1], earliest) }) {
      let body = waiting.remove(at: next)
      guard let papers = body.papersDue.first(where: { $0 >= start(body, earliest) }) else { continue }
      network.put(body.activity, notEarlierThan: papers, duration: body.length)
      earliest = try network.earliest(calendars.parties, from: network.floors(from: today))
    }
    return earliest
  }

  /// Lowers the ceilings to the last meetings that still do, and gives the latest dates with that. A body whose meetings
  /// all come before its papers can be ready meets on another day, so they bind nothing.
  func takeLast(
    _ network: Network, _ ceilings: inout [Ceiling], earliest: [DayRange]
  ) throws(NetworkError) -> [DayRange] {
    var latest = try network.latest(calendars.parties, until: ceilings)
    var waiting = bodies
    while let next = waiting.indices.max(by: { start(waiting[$0], latest) < start(waiting[$1], latest) }) {
      let body = waiting.remove(at: next)
      let isOver = body.papersDue.allSatisfy { $0 < start(body, earliest) }
      guard !isOver, let papers = body.papersDue.last(where: { $0 <= start(body, latest) }) else { continue }
      ceilings[body.activity].start = papers
      latest = try network.latest(calendars.parties, until: ceilings)
    }
    return latest
  }

  /// Puts each row on the meeting nearest after the day it would aim for, and tightens the dates around it.
  ///
  /// - Parameter aim: the day to aim for, from the earliest and the latest dates.
  func aim(
    _ network: inout Network, _ ceilings: inout [Ceiling], _ earliest: inout [DayRange], _ latest: inout [DayRange],
    today: Day, at aim: (Int, _ earliest: [DayRange], _ latest: [DayRange]) -> Day
  ) throws(NetworkError) {
    var waiting = bodies
    while let next = waiting.indices.min(by: { start(waiting[$0], earliest) < start(waiting[$1], earliest) }) {
      let body = waiting.remove(at: next)
      let possible = body.papersDue.filter { $0 >= start(body, earliest) && $0 <= start(body, latest) }
      let wanted = aim(body.activity, earliest, latest)
      guard let papers = possible.first(where: { $0 >= wanted }) ?? possible.last else { continue }
      network.put(body.activity, notEarlierThan: papers, duration: body.length)
      ceilings[body.activity].start = papers
      earliest = try network.earliest(calendars.parties, from: network.floors(from: today))
      latest = try network.latest(calendars.parties, until: ceilings)
    }
  }

  private func start(_ body: Body, _ dates: [DayRange]) -> Day {
    dates[body.activity].first
  }
}
