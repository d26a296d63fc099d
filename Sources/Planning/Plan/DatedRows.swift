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
    let included = Set(members)
    return try Network(
      members.map { index in
        let planned = rows[index]
        return Activity(
          id: planned.row.id, party: planned.row.side, duration: planned.row.days,
          links: planned.links.filter { included.contains($0.row) }.map { link in
            Link(
              to: rows[link.row].row.id, link.startToStart ? .startToStart : .finishToStart, lag: .workingDays(link.lag)
            )
          },
          notEarlierThan: floor(of: planned), deadline: planned.edits.by)
      })
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

  // MARK: What decides

  /// The rows that decide the end, first to last: from the last finish back through whatever each one waited for.
  func chain(_ network: Network, earliest: [DayRange]) -> [String] {
    let numbers = Dictionary(
      network.activities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    guard var number = network.activities.indices.max(by: { earliest[$0].last < earliest[$1].last }) else { return [] }
    var chain = [network.activities[number].id]
    while let before = network.activities[number].links
      .filter({ $0.kind == .finishToStart })
      .compactMap({ numbers[$0.predecessor] })
      .max(by: { earliest[$0].last < earliest[$1].last }),
      isWaiting(number, for: before, network, earliest)
    {
      chain.append(network.activities[before].id)
      number = before
    }
    return chain.reversed()
  }

  private func isWaiting(_ number: Int, for before: Int, _ network: Network, _ earliest: [DayRange]) -> Bool {
    let next = earliest[before].last + (network.activities[before].duration == 0 ? 0 : 1)
    return calendars.parties[network.activities[number].party].onOrAfter(next) == earliest[number].first
  }
}
