import Rules
import Scheduling

/// The rows before go-live as a network of activities.
struct DatedRows {
  let rows: [PlannedRow]
  /// Places in `rows`, in the order of the network's activities.
  let members: [Int]
  let calendars: DealCalendars
  let deal: Deal
  let playbook: Playbook
  let today: Day

  func network() throws(NetworkError) -> Network {
    var numbers = [Int?](repeating: nil, count: rows.count)
    for (number, index) in members.enumerated() { numbers[index] = number }
    var activities: [Activity] = []
    var links: [NumberedLink] = []
    activities.reserveCapacity(members.count)
    links.reserveCapacity(members.reduce(0) { $0 + rows[$1].links.count })
    let isAnyInProgress = members.contains { isInProgress($0) }
    for (number, index) in members.enumerated() {
      let edits = rows[index].edits
      let isInProgress = isAnyInProgress && isInProgress(index)
      activities.append(
        Activity(
          id: rows[index].row.id, calendar: rows[index].calendar,
          duration: isInProgress
            ? edits.daysLeft(of: rows[index].row.days, in: calendars.parties[rows[index].calendar], today: today)
            : rows[index].row.days,
          notEarlierThan: floor(of: rows[index]), deadline: rows[index].edits.by))
      for link in rows[index].links where !isInProgress {
        guard let predecessor = numbers[link.row] else { continue }
        links.append(NumberedLink(number, to: predecessor, link.kind, lag: .workingDays(link.lag)))
        guard isAnyInProgress, !link.startToStart else { continue }
        for earlier in stillBefore(link.row).compactMap({ numbers[$0] }) {
          links.append(NumberedLink(number, to: earlier, .finishToStart, lag: .workingDays(0)))
        }
      }
    }
    return try Network(activities, links: links)
  }

  private func isInProgress(_ index: Int) -> Bool {
    rows[index].row.days > 0 && rows[index].edits.isInProgress(today)
  }

  /// A row that has begun waits for nothing, but what came before it and is still open has to be done before what comes
  /// after it. Places in `rows`; empty for a row that has not begun.
  private func stillBefore(_ index: Int) -> [Int] {
    guard isInProgress(index) else { return [] }
    return rows[index].links.flatMap { [$0.row] + stillBefore($0.row) }
  }

  /// The meeting for the row that is gone through there, the day in the diary for the kickoff, and what people said.
  private func floor(of planned: PlannedRow) -> Day? {
    if planned.edits.isInProgress(today) { return nil }
    if let start = planned.edits.start ?? planned.edits.begun { return start }
    switch planned.definition?.meaning {
    case .talk?: return meeting
    case .kickoff?: return deal["rollout.kickoff"]?.day.map(Day.init(number:))
    default: return nil
    }
  }

  /// The day on which the plan is gone through: said, or assumed a few working days from today.
  private var meeting: Day? {
    let said = [deal["plan.cobuild_date"]?.day, deal["next.meeting"]?.record?["date"]?.day]
      .compactMap { $0.map(Day.init(number:)) }.first { $0 >= today }
    if let said { return said }
    let both = calendars.parties.both
    return both.onOrAfter(today).flatMap { both.moved($0, by: playbook.settings.meetingIn) }
  }
}

extension RowLink {
  var kind: Link.Kind { startToStart ? .startToStart : .finishToStart }
}
