import Scheduling

/// How long the usual number of runs takes for a plan of 40 steps on two calendars.
struct Forecasts {
  private let network: Network
  private let calendars: PartyCalendars
  private let steps: [ForecastStep]
  private let today: Day

  static let activities = 40

  init(today: Day) throws {
    var random = SplitMix64(seed: 7)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    let span = DayRange(today - 280, today + 700)
    let closed = DayRange(today + 70, today + 80)
    calendars = PartyCalendars(
      buyer: WorkCalendar(holidays: (0..<10).map { _ in today + below(300) }, closed: [closed], span: span),
      seller: WorkCalendar(holidays: [today + 20, today + 60], span: span))
    var activities: [Activity] = []
    for number in 0..<Self.activities {
      let others = number == 0 ? [] : Set((0..<2).map { _ in max(0, number - 1 - below(6)) }).sorted()
      activities.append(
        Activity(
          id: "step \(number)", party: Party.allCases[below(3)], duration: number % 9 == 8 ? 0 : 1 + below(8),
          links: others.map { Link(to: "step \($0)", lag: .workingDays(below(2))) }))
    }
    network = try Network(activities)
    steps = activities.enumerated().map { number, activity in
      let days = activity.duration
      return ForecastStep(length: LengthRange(least: days - 3, likely: days, most: days * 3), group: number)
    }
    self.today = today
  }

  func measure() throws -> Double {
    try Stopwatch(rounds: 20).median {
      try network.forecast(calendars, today: today, steps: steps, seed: 1).ends.count
    }
  }
}
