import Rules
import Scheduling

/// Bodies that decide meet on days of their own: their row ends with one of these meetings, never between two, and begins
/// when the papers for it are due.
struct CommitteeMeetings {
  private let calendars: DealCalendars
  /// Activities whose body has days, and for each of them the days on which papers are due, in order.
  private let bodies: [(activity: Int, papersDue: [Day])]
  /// Working days from the day on which papers are due through the meeting.
  private let length: Int

  private static let steps = ["C06", "C08", "C12"]

  static func isBody(_ row: Row) -> Bool { row.catalogue.map(steps.contains) ?? false }

  /// - Parameter members: places in `rows`, in the order of the network's activities.
  init(rows: [PlannedRow], members: [Int], calendars: DealCalendars, playbook: Playbook) {
    let days = playbook.settings.papersBeforeCommittee
    self.calendars = calendars
    length = days + 1
    var bodies: [(activity: Int, papersDue: [Day])] = []
    for (number, index) in members.enumerated() {
      guard let step = rows[index].row.catalogue, Self.steps.contains(step) else { continue }
      guard rows[index].edits.days == nil, rows[index].edits.start == nil else { continue }
      let calendar = calendars.parties[rows[index].row.side]
      let papersDue = (rows[index].record?["dates"]?.list ?? [])
        .compactMap { $0["date"]?.day.map(Day.init(number:)) }
        .compactMap { calendar.onOrAfter($0).flatMap { calendar.moved($0, by: -days) } }
      if !papersDue.isEmpty { bodies.append((number, papersDue.sorted())) }
    }
    self.bodies = bodies
  }

  /// Puts each row on the first meeting for which its papers can be ready, and gives the earliest dates with that.
  func takeFirst(_ network: inout Network, today: Day) throws(NetworkError) -> [DayRange] {
    var earliest = try network.earliest(calendars.parties, from: network.floors(from: today))
    var waiting = bodies
    while let next = waiting.indices.min(by: { start(waiting[$0], earliest) < start(waiting[$1], earliest) }) {
      let body = waiting.remove(at: next)
      guard let papers = body.papersDue.first(where: { $0 >= start(body, earliest) }) else { continue }
      network.put(body.activity, notEarlierThan: papers, duration: length)
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
      network.put(body.activity, notEarlierThan: papers, duration: length)
      ceilings[body.activity].start = papers
      earliest = try network.earliest(calendars.parties, from: network.floors(from: today))
      latest = try network.latest(calendars.parties, until: ceilings)
    }
  }

  private func start(_ body: (activity: Int, papersDue: [Day]), _ dates: [DayRange]) -> Day {
    dates[body.activity].first
  }
}
