import Scheduling
import Testing

@Suite("Forecast")
struct ForecastTests {
  private let today = Day(number: 20_800)
  private let runs = 40_000

  /// Everybody works on every day, so that a day number is a number of working days.
  private var everyDay: PartyCalendars {
    let calendar = WorkCalendar(weekend: [], span: DayRange(today - 10, today + 400))
    return PartyCalendars(buyer: calendar, seller: calendar)
  }

  private func forecast(
    _ activities: [Activity], _ ranges: [LengthRange], seed: UInt64 = 1, runs: Int? = nil
  ) throws -> Forecast {
    try Network(activities).forecast(
      everyDay, today: today, steps: ranges.enumerated().map { ForecastStep(length: $1, group: $0) }, seed: seed,
      runs: runs ?? self.runs)
  }

  // MARK: Known distributions

  /// Chance of each length from the area of the triangle over it, added up in small slices: on purpose not as it is drawn.
  private func chances(_ range: LengthRange) -> [Int: Double] {
    let (a, m, c) = (Double(range.least), Double(range.likely), Double(range.most))
    if a == c { return [range.least: 1] }
    var chances: [Int: Double] = [:]
    let slices = 20_000
    for slice in 0..<slices {
      let x = a + (Double(slice) + 0.5) / Double(slices) * (c - a)
      let height = x < m ? (x - a) / (m - a) : x > m ? (c - x) / (c - m) : 1
      chances[Int((x + 0.5).rounded(.down)), default: 0] += 2 * height / Double(slices)
    }
    return chances
  }

  /// The share of runs that are done after so many days.
  private func expectDone(_ forecast: Forecast, as chances: [Int: Double]) {
    var expected = 0.0
    for days in 1...(chances.keys.max() ?? 1) {
      expected += chances[days] ?? 0
      let share = Double(forecast.runs(doneBy: today + days - 1)) / Double(forecast.runs)
      let deviation = 5 * (max(expected * (1 - expected), 0) / Double(forecast.runs)).squareRoot() + 1e-4
      #expect(abs(share - expected) <= deviation, "\(days) days: \(share) instead of \(expected)")
    }
  }

  @Test(
    "one step follows the triangle",
    arguments: [
      LengthRange(least: 2, likely: 4, most: 10), LengthRange(least: 5, likely: 15, most: 30),
      LengthRange(least: 1, likely: 1, most: 6), LengthRange(least: 3, likely: 8, most: 8),
      LengthRange(least: 1, likely: 2, most: 2), LengthRange(least: 5, likely: 40, most: 300),
    ])
  func oneStep(range: LengthRange) throws {
    expectDone(try forecast([Activity(id: "a", party: .both, duration: 1)], [range]), as: chances(range))
  }

  @Test("two steps one after the other add up")
  func series() throws {
    let ranges = [LengthRange(least: 2, likely: 4, most: 10), LengthRange(least: 1, likely: 3, most: 4)]
    var sum: [Int: Double] = [:]
    for (a, chanceOfA) in chances(ranges[0]) {
      for (b, chanceOfB) in chances(ranges[1]) { sum[a + b, default: 0] += chanceOfA * chanceOfB }
    }
    let activities = [
      Activity(id: "a", party: .both, duration: 1),
      Activity(id: "b", party: .both, duration: 1, links: [Link(to: "a")]),
    ]
    expectDone(try forecast(activities, ranges), as: sum)
  }

  @Test("of two steps side by side the longer one counts")
  func parallel() throws {
    let ranges = [LengthRange(least: 2, likely: 4, most: 10), LengthRange(least: 3, likely: 5, most: 7)]
    var longer: [Int: Double] = [:]
    for (a, chanceOfA) in chances(ranges[0]) {
      for (b, chanceOfB) in chances(ranges[1]) { longer[max(a, b), default: 0] += chanceOfA * chanceOfB }
    }
    let activities = [
      Activity(id: "a", party: .both, duration: 1), Activity(id: "b", party: .both, duration: 1),
    ]
    expectDone(try forecast(activities, ranges), as: longer)
  }

  // MARK: The same network

  @Test("each run has the dates of the network with the lengths that were drawn", arguments: UInt64(1)...25)
  func runsAreDated(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 30)
    let ranges = network.activities.map { activity in
      LengthRange(
        least: activity.duration - Int.random(in: 0...3, using: &random), likely: activity.duration,
        most: activity.duration + Int.random(in: 0...9, using: &random))
    }
    let steps = ranges.enumerated().map { ForecastStep(length: $1, group: $0) }
    let runs = 40
    let forecast = try network.forecast(calendars, today: today, steps: steps, seed: seed, runs: runs)

    var streams = network.activities.map { SplitMix64(seed: seed, stream: $0.id) }
    var ends: [Day: Int] = [:]
    for _ in 0..<runs {
      let drawn = network.activities.indices.map { number in
        var activity = network.activities[number]
        let range = ranges[number]
        let least = LengthRange(least: max(1, range.least), likely: max(1, range.likely), most: range.most)
        let length = LengthDraw(activity.duration == 0 ? LengthRange(0) : least).length(streams[number].next())
        activity.duration = Int(length)
        return activity
      }
      let dated = try Network(drawn)
      let end = try #require(try dated.earliest(calendars, from: dated.floors(from: today)).map(\.last).max())
      ends[end, default: 0] += 1
    }
    #expect(forecast.ends == ends.sorted { $0.key < $1.key }.map { Forecast.End(day: $0.key, runs: $0.value) })
  }

  @Test("neither the order of the steps nor that of their links matters", arguments: UInt64(1)...10)
  func order(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendars = PartyCalendars(buyer: random.calendar(from: today), seller: random.calendar(from: today))
    let network = try random.network(count: 25)
    func forecast(_ activities: [Activity]) throws -> (Forecast, [String: Int]) {
      let steps = activities.enumerated().map { number, activity in
        ForecastStep(
          length: LengthRange(least: 1, likely: activity.duration, most: activity.duration * 2), group: number)
      }
      let forecast = try Network(activities).forecast(calendars, today: today, steps: steps, seed: seed, runs: 1_200)
      return (forecast, Dictionary(uniqueKeysWithValues: zip(activities.map(\.id), forecast.decided)))
    }
    var other = network.activities.shuffled(using: &random)
    for number in other.indices { other[number].links.shuffle(using: &random) }
    let (a, b) = (try forecast(network.activities), try forecast(other))
    #expect(a.0.ends == b.0.ends)
    #expect(a.1 == b.1)
  }

  @Test("the same seed gives the same forecast, and another one nearly the same")
  func seeds() throws {
    let activities = (0..<12).map { number in
      Activity(
        id: "s\(number)", party: .both, duration: 4,
        links: number < 3 ? [] : [Link(to: "s\(number - 3)"), Link(to: "s\(number - 2)")])
    }
    let ranges = activities.map { _ in LengthRange(least: 2, likely: 4, most: 12) }
    let first = try forecast(activities, ranges, seed: 1, runs: 10_000)
    #expect(try forecast(activities, ranges, seed: 1, runs: 10_000) == first)
    for seed in UInt64(2)...6 {
      let other = try forecast(activities, ranges, seed: seed, runs: 10_000)
      #expect(other != first)
      for day in 0..<60 {
        // Five standard deviations of the difference of two shares at their widest.
        #expect(abs(other.runs(doneBy: today + day) - first.runs(doneBy: today + day)) <= 354)
      }
    }
  }

  @Test("days and runs say the same, and more days never mean fewer runs")
  func dayInPercent() throws {
    let forecast = try forecast(
      [Activity(id: "a", party: .both, duration: 9)], [LengthRange(least: 4, likely: 9, most: 31)])
    for percent in 1...100 {
      let day = try #require(forecast.day(inPercent: percent))
      #expect(forecast.runs(doneBy: day) * 100 >= percent * forecast.runs)
      #expect(forecast.runs(doneBy: day - 1) * 100 < percent * forecast.runs)
    }
    for day in 0..<40 { #expect(forecast.runs(doneBy: today + day) <= forecast.runs(doneBy: today + day + 1)) }
  }

  // MARK: What decides

  @Test("the longer of two ways decides, the last step always does, and a group counts once")
  func decided() throws {
    let activities = [
      Activity(id: "short", party: .both, duration: 2), Activity(id: "long", party: .both, duration: 9),
      Activity(id: "end", party: .both, duration: 1, links: [Link(to: "short"), Link(to: "long")]),
    ]
    let ranges = [
      LengthRange(least: 1, likely: 2, most: 3), LengthRange(least: 5, likely: 9, most: 12), LengthRange(1),
    ]
    #expect(try forecast(activities, ranges).decided == [0, runs, runs])
    let steps = ranges.enumerated().map { ForecastStep(length: $1, group: $0 == 2 ? 1 : 0) }
    let grouped = try Network(activities).forecast(everyDay, today: today, steps: steps, seed: 1, runs: runs)
    #expect(grouped.decided == [runs, runs])
  }

  @Test("of two equal ways each decides in more than half of the runs")
  func evenWays() throws {
    let activities = ["a", "b"].map { Activity(id: $0, party: .both, duration: 5) }
    let ranges = activities.map { _ in LengthRange(least: 1, likely: 5, most: 9) }
    let decided = try forecast(activities, ranges).decided
    #expect(decided.allSatisfy { $0 > runs / 2 && $0 < runs * 7 / 10 })
    #expect(decided[0] + decided[1] > runs)
  }

  @Test("what waits for a day begins on it, and after the last one on any day")
  func starts() throws {
    let activities = [
      Activity(id: "papers", party: .both, duration: 3),
      Activity(id: "board", party: .both, duration: 1, links: [Link(to: "papers")]),
    ]
    let steps = [
      ForecastStep(length: LengthRange(least: 2, likely: 5, most: 30), group: 0),
      ForecastStep(length: LengthRange(1), starts: [today + 4, today + 11], lengthOnStarts: 2, group: 1),
    ]
    let forecast = try Network(activities).forecast(everyDay, today: today, steps: steps, seed: 3, runs: runs)
    let early = forecast.ends.filter { $0.day <= today + 12 }.map(\.day)
    #expect(early == [today + 5, today + 12])
    #expect(forecast.ends.contains { $0.day > today + 12 })
  }

  @Test("a deadline that is missed is counted and delays nothing")
  func deadline() throws {
    let range = LengthRange(least: 2, likely: 4, most: 10)
    let free = try forecast([Activity(id: "a", party: .both, duration: 4)], [range])
    let bound = try forecast([Activity(id: "a", party: .both, duration: 4, deadline: today + 4)], [range])
    #expect(bound.ends == free.ends)
    #expect(bound.missed == [runs - free.runs(doneBy: today + 4)])
  }

  // MARK: Numbers

  @Test("SplitMix64 gives its published numbers")
  func published() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("FNV-1a gives its published numbers")
  func hashes() {
    #expect(Seed.hash("") == 0xCBF2_9CE4_8422_2325)
    #expect(Seed.hash("a") == 0xAF63_DC4C_8601_EC8C)
    #expect(Seed.hash("foobar") == 0x8594_4171_F739_67E8)
  }

  @Test("a forecast made today is the one made on any other machine")
  func bytes() throws {
    let forecast = try forecast(
      [Activity(id: "a", party: .both, duration: 4)], [LengthRange(least: 2, likely: 4, most: 10)], seed: 42,
      runs: 1_000)
    #expect(forecast.ends.map(\.runs) == [19, 136, 218, 188, 174, 131, 91, 36, 7])
  }

  @Test("a network without activities is done today, and lengths beyond all days are refused")
  func ends() throws {
    #expect(try forecast([], [], runs: 5).ends == [Forecast.End(day: today, runs: 5)])
    #expect(throws: NetworkError.self) {
      try forecast(
        [Activity(id: "a", party: .both, duration: 4)], [LengthRange(least: 2, likely: 4, most: 9_000_000)], runs: 5)
    }
  }
}
