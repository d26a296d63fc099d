import Scheduling

/// Networks of the size and shape of real plans: two calendars with their holidays and closed weeks, steps that wait for
/// one to three of the forty before them, by all kinds of links.
struct Networks {
  let activities: [Activity]
  let calendars: PartyCalendars
  let today = Day(number: 20_600)
  let goLive: Day

  init(steps: Int) throws {
    var random = Sequence(state: UInt64(steps))
    var activities: [Activity] = []
    for number in 0..<steps {
      let isMilestone = random.one(in: 12)
      var links: [Link] = []
      for _ in 0..<min(number, 1 + random.below(3)) {
        let before = number - 1 - random.below(min(number, 40))
        let isOfFinishes = !isMilestone && activities[before].duration > 0 && random.one(in: 12)
        let kind: Link.Kind = isOfFinishes ? .finishToFinish : random.one(in: 8) ? .startToStart : .finishToStart
        let lag: Link.Lag = random.one(in: 10) ? .calendarDays(random.below(15)) : .workingDays(random.below(6) - 1)
        links.append(Link(to: "S\(before)", kind, lag: random.one(in: 3) ? lag : .workingDays(0)))
      }
      activities.append(
        Activity(
          id: "S\(number)", party: [.buyer, .seller, .both][random.below(3)],
          duration: isMilestone ? 0 : 1 + random.below(10),
          links: links))
    }
    self.activities = activities
    // Half a day of way a step, at most to the end of the years that dates are written with.
    goLive = today + min(60_000, 120 + steps)
    let span = DayRange(today - 400, goLive + 60_000)
    calendars = PartyCalendars(
      buyer: Self.calendar(holidaysAt: [0, 96, 99, 120, 145, 275, 358, 359], closed: 215..<229, span: span),
      seller: Self.calendar(holidaysAt: [0, 76, 96, 124, 155, 214, 300, 359, 360], closed: 356..<368, span: span))
  }

  /// The same days every 365 days: how often a year has days off is what matters here, not which.
  private static func calendar(holidaysAt days: [Int], closed: Range<Int>, span: DayRange) -> WorkCalendar {
    let years = stride(from: Int(span.first.number), to: Int(span.last.number), by: 365)
    return WorkCalendar(
      holidays: years.flatMap { year in days.map { Day(number: Int32(year + $0)) } },
      closed: years.map {
        DayRange(Day(number: Int32($0 + closed.lowerBound)), Day(number: Int32($0 + closed.upperBound)))
      },
      span: span)
  }

  /// Milliseconds from the list of steps to the whole answer: checked and put in order, late and early dates, float, what
  /// is critical, and all else.
  func measure(rounds: Int) throws -> Double {
    try Stopwatch(rounds: rounds).median {
      try Network(activities).schedule(calendars, today: today, goLive: goLive).critical.count
    }
  }

  /// The same numbers on every machine. Method: the linear congruence of Knuth's MMIX.
  private struct Sequence {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    mutating func one(in count: Int) -> Bool { below(count) == 0 }
  }
}
