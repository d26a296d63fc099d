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
    for (number, index) in members.enumerated() {
      activities.append(
        Activity(
          id: rows[index].row.id, party: rows[index].row.side, duration: rows[index].row.days,
          notEarlierThan: floor(of: rows[index]), deadline: rows[index].edits.by))
      for link in rows[index].links {
        guard let predecessor = numbers[link.row] else { continue }
        links.append(NumberedLink(number, to: predecessor, link.kind, lag: .workingDays(link.lag)))
      }
    }
    return try Network(activities, links: links)
  }

  /// The meeting for the row that is gone through there, the day in the diary for the kickoff, and what people said.
  private func floor(of planned: PlannedRow) -> Day? {
    if let start = planned.edits.start { return start }
    switch planned.row.catalogue {
    case "A10": return meeting
    case "G03": return deal["rollout.kickoff"]?.day.map(Day.init(number:))
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
