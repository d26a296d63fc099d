import Scheduling
import Testing

@Suite("The two passes")
struct PassPropertyTests {
  private static let seeds = Array(UInt64(1)...30)
  private let today = Day(number: 20_800)

  /// Time runs backward: day `n` becomes day `-n` around a middle. Whole calendars turn, weekends by their weekdays.
  private func turned(_ day: Day) -> Day { Day(number: 2 * today.number - day.number) }

  private func turned(_ calendar: WorkCalendar) -> WorkCalendar {
    WorkCalendar(
      weekend: calendar.weekend.map { turned(Day(number: Int32($0.rawValue - 4))).weekday },
      holidays: calendar.holidays.map(turned),
      closed: calendar.closed.map { DayRange(turned($0.last), turned($0.first)) },
      span: DayRange(turned(calendar.span.last), turned(calendar.span.first)))
  }

  @Test("backward is forward in a mirror: work without lags, links and time turned round", arguments: seeds)
  func mirror(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    var activities = try random.network(count: 30).activities
    for place in activities.indices {
      activities[place].duration = max(1, activities[place].duration)
      activities[place].links = activities[place].links.filter { $0.kind == .finishToStart }.map {
        Link(to: $0.predecessor)
      }
    }
    var back = activities
    for place in back.indices { back[place].links = [] }
    for activity in activities {
      for link in activity.links {
        let place = try #require(back.firstIndex { $0.id == link.predecessor })
        back[place].links.append(Link(to: activity.id))
      }
    }
    let mirrored = PartyCalendars(buyer: turned(calendars.buyer), seller: turned(calendars.seller))
    let goLive = today + 150
    let network = try Network(activities)
    let latest = try network.latest(calendars, until: network.ceilings(before: goLive))
    let other = try Network(back)
    let earliest = try other.earliest(mirrored, from: other.floors(from: turned(goLive - 1)))
    #expect(latest == earliest.map { DayRange(turned($0.last), turned($0.first)) })
  }

  /// A day off inside work whose finish is held leaves the finish and moves the start, so what begins with it may well
  /// begin sooner; the same in the mirror for starts. Those links and leads are left out.
  @Test("one more holiday never lets anything end sooner or begin later", arguments: seeds)
  func holiday(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (buyer, seller) = (random.calendar(from: today), random.calendar(from: today))
    let network = try random.network(count: 30)
    let more = WorkCalendar(
      weekend: buyer.weekend, holidays: buyer.holidays + [today + Int.random(in: 0..<150, using: &random)],
      closed: buyer.closed, span: buyer.span)
    let before = PartyCalendars(buyer: buyer, seller: seller)
    let after = PartyCalendars(buyer: more, seller: seller)

    let forward = try Self.without(.finishToFinish, network)
    let floors = forward.floors(from: today)
    let earliest = zip(try forward.earliest(before, from: floors), try forward.earliest(after, from: floors))
    #expect(earliest.allSatisfy { $0.first <= $1.first && $0.last <= $1.last })
    let backward = try Self.without(.startToStart, network)
    let ceilings = backward.ceilings(before: today + 150)
    let latest = zip(try backward.latest(before, until: ceilings), try backward.latest(after, until: ceilings))
    #expect(latest.allSatisfy { $0.first >= $1.first && $0.last >= $1.last })
  }

  private static func without(_ kind: Link.Kind, _ network: Network) throws -> Network {
    var activities = network.activities
    for place in activities.indices {
      activities[place].links = activities[place].links.filter { $0.kind != kind }.map { link in
        guard case .workingDays(let days) = link.lag else { return link }
        return Link(to: link.predecessor, link.kind, lag: .workingDays(max(0, days)))
      }
    }
    return try Network(activities)
  }

  @Test("neither the order of activities nor that of their links matters", arguments: seeds)
  func order(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    var activities = network.activities.shuffled(using: &random)
    for place in activities.indices { activities[place].links.shuffle(using: &random) }
    let schedule = try network.schedule(calendars, today: today, goLive: today + 150)
    let other = try Network(activities).schedule(calendars, today: today, goLive: today + 150)
    let rows = Dictionary(uniqueKeysWithValues: zip(network.activities.map(\.id), schedule.rows))
    #expect(zip(activities, other.rows).allSatisfy { rows[$0.id] == $1 })
    #expect(schedule.critical == other.critical && schedule.late == other.late && schedule.startBy == other.startBy)
    #expect(schedule.earliestGoLive == other.earliestGoLive)
  }

  /// Days of float of two parties are different days, so the room of the one that waits is counted in the calendar of the
  /// one before it: from where the link lets that one end at the soonest plan to where it does at the latest.
  @Test("float is never larger than the room that any successor leaves", arguments: seeds)
  func float(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let goLive = today + 150
    let schedule = try network.schedule(calendars, today: today, goLive: goLive)
    let numbers = Dictionary(uniqueKeysWithValues: network.activities.map(\.id).enumerated().map { ($1, $0) })
    for (number, activity) in network.activities.enumerated() {
      for link in activity.links {
        let before = try #require(numbers[link.predecessor])
        // The one before, started as late as its float allows, still lets the one after start on its latest day.
        let calendar = calendars[network.activities[before].calendar]
        let start = try #require(
          calendar.moved(schedule.rows[before].earliest.first, by: schedule.rows[before].float))
        #expect(start == schedule.rows[before].latest.first)
        var floors = network.activities.indices.map { _ in today - 2_000 }
        floors[before] = start
        let dates = try network.earliest(calendars, from: floors)
        #expect(dates[number].first <= schedule.rows[number].latest.first)
      }
    }
  }
}

@Suite("A calendar of a row's own")
struct OwnCalendarTests {
  private let today = Day(number: 20_800)

  @Test(
    "only rows that use it stand still, and the dates of both passes are days on which they work",
    arguments: UInt64(1)...40)
  func ownDays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let away = DayRange(today + Int.random(in: 0..<90, using: &random), today + 100)
    let places = Party.allCases.map { calendars.add($0, away: [away]) }
    var activities = try random.network(count: 30).activities
    let usual = try Network(activities).schedule(calendars, today: today, goLive: today + 250)
    let absent = activities.indices.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    for number in absent {
      let party = try #require(Party.allCases.firstIndex { CalendarPlace($0) == activities[number].calendar })
      activities[number].calendar = places[party]
    }
    let schedule = try Network(activities).schedule(calendars, today: today, goLive: today + 250)
    for number in absent {
      for day in [schedule.rows[number].earliest, schedule.rows[number].latest].flatMap({ [$0.first, $0.last] }) {
        #expect(!away.contains(day))
        #expect(calendars[activities[number].calendar].isWorking(day))
      }
    }
    if absent.isEmpty { #expect(schedule == usual) }
    // Leads are counted in the calendar of the one that waits, so only without them is later never sooner.
    let hasLeads = activities.contains { $0.links.contains { $0.kind == .finishToFinish || $0.lag.isLead } }
    if !hasLeads { #expect(schedule.earliestGoLive ?? today >= usual.earliestGoLive ?? today) }
  }
}

extension Link.Lag {
  fileprivate var isLead: Bool {
    switch self {
    case .workingDays(let days), .calendarDays(let days): days < 0
    }
  }
}
