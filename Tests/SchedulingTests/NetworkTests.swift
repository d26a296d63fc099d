import Scheduling
import Testing

@Suite("Network")
struct NetworkTests {
  private static let seeds = Array(UInt64(1)...30)
  private let today = Day(number: 20_800)

  @Test("early or late, every link holds", arguments: seeds)
  func linksHold(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 40)
    let schedule = try network.schedule(calendars, today: today, goLive: today + 150)
    let rows = Dictionary(uniqueKeysWithValues: zip(network.activities.map(\.id), schedule.rows))
    for activity in network.activities {
      for link in activity.links {
        let predecessor = try #require(network.activities.first { $0.id == link.predecessor })
        let (before, after) = (try #require(rows[predecessor.id]), try #require(rows[activity.id]))
        for (p, s) in [(before.earliest, after.earliest), (before.latest, after.latest)] {
          #expect(try holds(link, p, isMilestone: predecessor.duration == 0, s, calendars[activity.calendar]))
        }
      }
    }
  }

  /// Written from the meaning of the links, on purpose not as the passes compute them.
  private func holds(
    _ link: Link, _ p: DayRange, isMilestone: Bool, _ s: DayRange, _ calendar: WorkCalendar
  ) throws -> Bool {
    let anchor =
      link.kind == .startToStart ? p.first : link.kind == .finishToStart && !isMilestone ? p.last + 1 : p.last
    let actual = link.kind == .finishToFinish ? s.last : s.first
    switch link.lag {
    case .calendarDays(let lag): return actual - anchor >= lag
    case .workingDays(let lag):
      return calendar.distance(from: try #require(calendar.onOrAfter(anchor)), to: actual) >= lag
    }
  }

  @Test("work takes its working days and starts and ends on one", arguments: seeds)
  func durations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 40)
    let schedule = try network.schedule(calendars, today: today, goLive: today + 150)
    for (activity, row) in zip(network.activities, schedule.rows) {
      let calendar = calendars[activity.calendar]
      for dates in [row.earliest, row.latest] {
        #expect(calendar.isWorking(dates.first) && calendar.isWorking(dates.last))
        #expect(calendar.count(in: dates) == max(1, activity.duration))
      }
      #expect(row.earliest.first >= today)
      #expect(row.latest.last < today + 150 || activity.duration == 0)
    }
  }

  @Test("a later go-live never gives an earlier latest start", arguments: seeds)
  func laterGoLive(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    var previous = try network.latest(calendars, until: network.ceilings(before: today + 100))
    for goLive in 101..<130 {
      let dates = try network.latest(calendars, until: network.ceilings(before: today + goLive))
      #expect(zip(previous, dates).allSatisfy { $0.first <= $1.first })
      previous = dates
    }
  }

  @Test("go-live on the earliest day it can be leaves nothing late", arguments: seeds)
  func earliestGoLiveHolds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let tight = try network.schedule(calendars, today: today, goLive: today + 1)
    let goLive = try #require(tight.earliestGoLive)
    let schedule = try network.schedule(calendars, today: today, goLive: goLive)
    #expect(!tight.isFeasible && tight.shortfall > 0)
    #expect(schedule.isFeasible && schedule.shortfall == 0)
  }

  @Test("work that begins on the last day to begin still makes go-live, through a chain without room", arguments: seeds)
  func startByHolds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let schedule = try network.schedule(calendars, today: today, goLive: today + 150)
    let startBy = try #require(schedule.startBy)
    #expect(try network.schedule(calendars, today: startBy, goLive: today + 150).isFeasible)
    #expect(!schedule.critical.isEmpty)
  }

  @Test("the order in which activities are given changes no date")
  func orderDoesNotMatter() throws {
    var random = SeededGenerator(seed: 7)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let turned = try Network(network.activities.reversed())
    let schedule = try network.schedule(calendars, today: today, goLive: today + 100)
    let other = try turned.schedule(calendars, today: today, goLive: today + 100)
    #expect(schedule.rows == other.rows.reversed())
    #expect(schedule.critical == other.critical && schedule.late == other.late)
  }

  @Test("wished-for starts are met or passed, never missed")
  func wishes() throws {
    var random = SeededGenerator(seed: 3)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let wishes = network.floors(from: today).map { $0 + Int.random(in: 0...60, using: &random) }
    let dates = try network.earliest(calendars, from: wishes)
    #expect(zip(dates, wishes).allSatisfy { $0.first >= $1 })
    let again = try network.earliest(calendars, from: dates.map(\.first))
    #expect(again == dates)
  }
}
