import Scheduling
import Testing

@Suite("What holds a date")
struct DateChainTests {
  private static let seeds = Array(UInt64(1)...40)
  private let today = Day(number: 20_800)

  private struct Case {
    var network: Network
    let calendars: PartyCalendars
    var floors: [Day]
    var ceilings: [Ceiling]

    init(seed: UInt64, today: Day) throws {
      var random = SeededGenerator(seed: seed)
      calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
      var activities = try random.network(count: 25).activities
      for place in activities.indices where Int.random(in: 0..<8, using: &random) == 0 {
        activities[place].deadline = today + Int.random(in: 20...130, using: &random)
        activities[place].notEarlierThan = today + Int.random(in: 0...60, using: &random)
      }
      network = try Network(activities)
      floors = network.floors(from: today)
      ceilings = network.ceilings(before: today + 150)
    }

    /// Every link of an activity to those that wait for it.
    func links(from number: Int) -> [(waiting: Int, link: Link)] {
      let id = network.activities[number].id
      return network.activities.enumerated().flatMap { place, activity in
        activity.links.filter { $0.predecessor == id }.map { (place, $0) }
      }
    }

    func without(_ link: Link, of waiting: Int) throws -> Network {
      var activities = network.activities
      activities[waiting].links.removeAll { $0 == link }
      return try Network(activities)
    }
  }

  @Test("a date is as late as what holds it allows, and days off alone lie in between", arguments: seeds)
  func latestBound(seed: UInt64) throws {
    let sample = try Case(seed: seed, today: today)
    let latest = try sample.network.latest(sample.calendars, until: sample.ceilings)
    for number in sample.network.activities.indices {
      let held = try sample.network.whatHoldsLatest(
        number, sample.calendars, latest: latest, until: sample.ceilings)
      let calendar = sample.calendars[sample.network.activities[number].calendar]
      let date = held.isOnStart ? latest[number].first : latest[number].last
      #expect(calendar.onOrBefore(held.day) == date)
    }
  }

  @Test(
    "without what holds a latest date it is later, or another one holds the same; without any other it stays",
    arguments: seeds)
  func latestRelaxed(seed: UInt64) throws {
    let sample = try Case(seed: seed, today: today)
    let (calendars, ceilings) = (sample.calendars, sample.ceilings)
    let latest = try sample.network.latest(calendars, until: ceilings)
    for number in sample.network.activities.indices {
      let held = try sample.network.whatHoldsLatest(number, calendars, latest: latest, until: ceilings)
      var rivals = 0
      var loosened: [Day] = []
      for (waiting, link) in sample.links(from: number) {
        let dates = try sample.without(link, of: waiting).latest(calendars, until: ceilings)
        #expect(dates[number].first >= latest[number].first)
        let isNamed = held.source == .link(to: waiting, link.kind, lag: link.lag)
        if isNamed {
          loosened.append(dates[number].first)
        } else if dates[number].first > latest[number].first {
          rivals += 1
        }
      }
      #expect(rivals == 0, "only what is named can hold it alone")
      if held.other == nil {
        var wider = ceilings
        let day = try #require(calendars[sample.network.activities[number].calendar].onOrAfter(held.day + 1))
        if held.isOnStart { wider[number].start = day } else { wider[number].finish = day }
        loosened = [try sample.network.latest(calendars, until: wider)[number].first]
      }
      let isTied = try isHeldTwice(number, sample, latest: latest)
      #expect(isTied || loosened.contains { $0 > latest[number].first })
    }
  }

  /// Whether the activity would stand where it stands by two constraints, each alone.
  private func isHeldTwice(_ number: Int, _ sample: Case, latest: [DayRange]) throws -> Bool {
    let calendars = sample.calendars
    func start(_ network: Network, _ ceiling: Ceiling) throws -> Day {
      var open = network.ceilings(before: today + 400).map { Ceiling(finish: max($0.finish, today + 400)) }
      for other in open.indices where other != number {
        open[other] = Ceiling(start: latest[other].first, finish: latest[other].last)
      }
      open[number] = ceiling
      return try network.latest(calendars, until: open)[number].first
    }
    let bare = try sample.links(from: number).reduce(sample.network) { network, entry in
      var activities = network.activities
      activities[entry.waiting].links.removeAll { $0 == entry.link }
      return try Network(activities)
    }
    var holding = try start(bare, sample.ceilings[number]) == latest[number].first ? 1 : 0
    for (waiting, link) in sample.links(from: number) {
      var activities = bare.activities
      activities[waiting].links.append(link)
      if try start(Network(activities), Ceiling(finish: today + 400)) == latest[number].first { holding += 1 }
    }
    return holding > 1
  }

  @Test(
    "without what holds an earliest date it is sooner, or another one holds the same; without any other it stays",
    arguments: seeds)
  func earliestRelaxed(seed: UInt64) throws {
    let sample = try Case(seed: seed, today: today)
    let (calendars, floors) = (sample.calendars, sample.floors)
    let earliest = try sample.network.earliest(calendars, from: floors)
    for (number, activity) in sample.network.activities.enumerated() {
      let held = try sample.network.whatHoldsEarliest(number, calendars, earliest: earliest, from: floors)
      let calendar = calendars[activity.calendar]
      let date = held.isOnStart ? earliest[number].first : earliest[number].last
      #expect(calendar.onOrAfter(held.day) == date)
      for link in activity.links {
        let dates = try sample.without(link, of: number).earliest(calendars, from: floors)
        let other = try #require(sample.network.activities.firstIndex { $0.id == link.predecessor })
        let isNamed = held.source == .link(to: other, link.kind, lag: link.lag)
        #expect(dates[number].first <= earliest[number].first)
        if dates[number].first < earliest[number].first { #expect(isNamed, "only what is named can hold it alone") }
      }
      if held.other == nil, floors[number] > today {
        var lower = floors
        lower[number] = try #require(calendar.onOrBefore(held.day - 1))
        let dates = try sample.network.earliest(calendars, from: lower)
        let isTied = activity.links.isEmpty == false && dates[number] == earliest[number]
        #expect(isTied || dates[number].first < earliest[number].first)
      }
    }
  }

  @Test("a chain runs from one activity to the next until a bound of its own", arguments: seeds)
  func chains(seed: UInt64) throws {
    let sample = try Case(seed: seed, today: today)
    let latest = try sample.network.latest(sample.calendars, until: sample.ceilings)
    let earliest = try sample.network.earliest(sample.calendars, from: sample.floors)
    for number in sample.network.activities.indices {
      let chains = [
        try sample.network.chainToEnd(from: number, sample.calendars, latest: latest, until: sample.ceilings),
        try sample.network.chainToBeginning(from: number, sample.calendars, earliest: earliest, from: sample.floors),
      ]
      for chain in chains {
        #expect(chain.hops.first?.activity == number)
        #expect(chain.hops.last?.held.source == .ownBound)
        #expect(zip(chain.hops, chain.hops.dropFirst()).allSatisfy { $0.held.other == $1.activity })
      }
    }
  }
}
