import Rules
import Scheduling

/// Why a row has its dates: the one constraint that holds each of them, hop by hop.
package struct DateReasons: Sendable {
  package enum Side: String, Sendable {
    /// Why the row is not later: from it to go-live.
    case later
    /// Why it is not sooner: from today to it.
    case earlier
    /// Why it aims for its day.
    case aim
  }

  /// One row on the way, with its dates of this side.
  package struct Hop: Sendable {
    package var row: Row
    package var dates: DayRange
    /// Working days between this row and the next, in the calendar of the one that waits; fewer than none for a lead.
    package var wait: Int
    /// They begin together or one after the other, not end and begin.
    package var isBesideNext: Bool
    /// Days off on weekdays from the first day of this row to the next row, or to what holds it.
    package var lost: [Plan.DayOff]
    package var lostDays: Int
    /// The days in which they lie.
    package var time: DayRange
  }

  /// What holds the row at the end of the way.
  package enum Holding: Sendable {
    case today(Day)
    /// Work ends on `end`; on the day before go-live unless a window lies there.
    case goLive(Day, end: Day)
    case saidBy(Day, who: String)
    case saidStart(Day, who: String)
    case talk(Day, isSaid: Bool)
    case kickoff(Day)
    /// A body meets on the day; its papers are due before.
    case meeting(Day, papers: Day)
    /// The day it aims for, with the working days of room that lie before the latest day.
    case aim(Day, AimReason, room: Int)
  }

  package var row: Row
  package var side: Side
  /// In the order of days.
  package var hops: [Hop]
  package var holding: Holding

  /// Nil for a row that is done or has no dates of its own to explain: go-live itself, and what follows it.
  package init?(_ row: Row, _ side: Side, planned: Planner.Planned, deal: Deal) {
    guard let dating = planned.dating, let number = dating.number(of: row.id) else { return nil }
    self.row = row
    self.side = side
    let way = Way(planned: planned, deal: deal, dating: dating)
    guard let found = way.chain(number, side) else { return nil }
    (hops, holding) = (way.hops(found, side), way.holding(found, side))
    if side != .later { hops.reverse() }
  }
}

/// The chains of one plan, read with its rows.
private struct Way {
  let planned: Planner.Planned
  let deal: Deal
  let dating: Dating
  let rows: [String: Row]

  init(planned: Planner.Planned, deal: Deal, dating: Dating) {
    self.planned = planned
    self.deal = deal
    self.dating = dating
    rows = Dictionary(planned.plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var parties: PartyCalendars { dating.calendars.parties }

  func chain(_ number: Int, _ side: DateReasons.Side) -> DateChain? {
    switch side {
    case .later:
      return try? dating.network.chainToEnd(from: number, parties, latest: dating.latest, until: dating.ceilings)
    case .earlier:
      return try? dating.network.chainToBeginning(
        from: number, parties, earliest: dating.earliest, from: dating.network.floors(from: dating.calendars.today))
    case .aim:
      guard let aims = dating.aims else { return chain(number, .earlier) }
      return try? aims.network.chainToBeginning(from: number, parties, earliest: aims.dates, from: aims.floors)
    }
  }

  func hops(_ chain: DateChain, _ side: DateReasons.Side) -> [DateReasons.Hop] {
    chain.hops.enumerated().compactMap { place, hop in
      guard let row = row(hop.activity) else { return nil }
      let next = chain.hops.indices.contains(place + 1) ? chain.hops[place + 1] : nil
      var wait = 0
      var isBesideNext = false
      if case .link(_, let kind, let lag) = hop.held.source {
        isBesideNext = kind != .finishToStart
        if case .workingDays(let days) = lag { wait = days }
        if case .calendarDays(let days) = lag { wait = days }
      }
      let time: DayRange =
        side == .later
        ? DayRange(hop.dates.first, next.map { $0.dates.first - 1 } ?? hop.held.day)
        : DayRange(next.map { $0.dates.last + 1 } ?? beginning(hop, of: row), hop.dates.last)
      let lost = daysOff(in: time, of: row)
      return DateReasons.Hop(
        row: row, dates: hop.dates, wait: wait, isBesideNext: isBesideNext, lost: lost.reasons, lostDays: lost.count,
        time: time)
    }
  }

  /// From when days count as lost for the row at the beginning of a way: it stands still until its person is back, so these
  /// days belong to it though it aims for the day after.
  private func beginning(_ hop: DateChain.Hop, of row: Row) -> Day {
    let calendar = parties[dating.network.activities[hop.activity].calendar]
    guard planned.plan.absences.contains(where: { $0.rows.contains(row.id) }),
      let before = calendar.onOrBefore(hop.held.day - 1), before >= dating.calendars.today
    else { return hop.held.day }
    let away = planned.plan.absences.filter { $0.rows.contains(row.id) }.map(\.days)
    let isAway =
      (before + 1).number < hop.held.day.number && away.contains { $0.meets(DayRange(before + 1, hop.held.day - 1)) }
    return isAway ? before + 1 : hop.held.day
  }

  func holding(_ chain: DateChain, _ side: DateReasons.Side) -> DateReasons.Holding {
    guard let hop = chain.hops.last, let row = row(hop.activity) else { return .today(dating.calendars.today) }
    let activity = dating.network.activities[hop.activity]
    if side == .later {
      if hop.held.isOnStart { return meeting(hop) }
      if let deadline = activity.deadline, deadline == hop.held.day { return .saidBy(deadline, who: who(row, .by)) }
      return .goLive(dating.calendars.goLive ?? hop.held.day, end: hop.held.day)
    }
    if side == .aim, let aims = dating.aims, aims.reasons[hop.activity] != .appointed {
      let network = aims.network.activities[hop.activity]
      if CommitteeMeetings.isBody(row), network.notEarlierThan == hop.held.day { return meeting(hop) }
      if hop.held.day > dating.calendars.today {
        let calendar = parties[network.calendar]
        let room = calendar.distance(from: aims.dates[hop.activity].first, to: dating.latest[hop.activity].first)
        return .aim(hop.held.day, aims.reasons[hop.activity], room: max(0, room))
      }
    }
    guard hop.held.day > dating.calendars.today else { return .today(dating.calendars.today) }
    if deal.edits.contains(where: { $0.step == row.catalogue && $0.action == .start }) {
      return .saidStart(hop.held.day, who: who(row, .start))
    }
    switch dating.meanings[hop.activity] {
    case .talk?: return .talk(hop.held.day, isSaid: isTalkSaid(hop.held.day))
    case .kickoff?: return .kickoff(hop.held.day)
    default: return CommitteeMeetings.isBody(row) ? meeting(hop) : .today(dating.calendars.today)
    }
  }

  private func meeting(_ hop: DateChain.Hop) -> DateReasons.Holding {
    .meeting(hop.dates.last, papers: hop.dates.first)
  }

  private func isTalkSaid(_ day: Day) -> Bool {
    [deal["plan.cobuild_date"]?.day, deal["next.meeting"]?.record?["date"]?.day].contains { $0 == day.number }
  }

  private func who(_ row: Row, _ action: PlanEdit.Action) -> String {
    deal.edits.last { $0.step == row.catalogue && $0.action == action }?.saidBy ?? "rep"
  }

  private func row(_ number: Int) -> Row? { rows[dating.network.activities[number].id] }

  /// Weekdays on which this party does not work, with their reasons, each day counted once.
  private func daysOff(in time: DayRange, of row: Row) -> (reasons: [Plan.DayOff], count: Int) {
    let party = row.side
    guard time.first <= time.last else { return ([], 0) }
    let weekend = parties[party].weekend
    var seen: Set<Day> = []
    var reasons: [Plan.DayOff] = []
    let away = planned.plan.absences.filter { $0.rows.contains(row.id) }.map { absence in
      Plan.DayOff(days: absence.days, party: party, reason: "", isHoliday: false, who: absence.who ?? "")
    }
    // Also those beyond go-live or before today, where the dates of a plan that does not fit lie.
    for dayOff in dating.calendars.daysOff(in: time) + away where dayOff.days.meets(time) {
      guard party == .both || dayOff.party == .both || dayOff.party == party else { continue }
      let days = DayRange(max(dayOff.days.first, time.first), min(dayOff.days.last, time.last))
      let lost = (days.first.number...days.last.number).map { Day(number: $0) }
        .filter { !weekend.contains($0.weekday) && !seen.contains($0) }
      guard let first = lost.first, let last = lost.last else { continue }
      seen.formUnion(lost)
      var part = dayOff
      part.days = DayRange(first, last)
      reasons.append(part)
    }
    return (reasons, seen.count)
  }
}
