import Scheduling

/// The same numbers for the same seed, on every machine. SplitMix64: Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension SeededGenerator {
  /// Some holidays and a closed window within 300 days of `start`, over a span that ends sooner.
  mutating func calendar(from start: Day) -> WorkCalendar {
    let holidays = (0..<12).map { _ in start + Int.random(in: 0..<300, using: &self) }
    let window = start + Int.random(in: 0..<300, using: &self)
    return WorkCalendar(
      weekend: Bool.random(using: &self) ? [.saturday, .sunday] : [.friday, .saturday], holidays: holidays,
      closed: [DayRange(window, window + Int.random(in: 0..<20, using: &self))],
      span: DayRange(start, start + Int.random(in: 0..<300, using: &self)))
  }

  /// Each activity waits for up to three earlier ones, with links and lags of every kind.
  mutating func network(count: Int) throws -> Network {
    var activities: [Activity] = []
    for number in 0..<count {
      let duration = Int.random(in: 0...8, using: &self)
      var links: [Link] = []
      for _ in 0..<Int.random(in: 0...min(number, 3), using: &self) {
        guard let other = activities.randomElement(using: &self) else { continue }
        let kinds: [Link.Kind] =
          duration == 0 || other.duration == 0
          ? [.finishToStart, .startToStart] : [.finishToStart, .startToStart, .finishToFinish]
        let days = Int.random(in: -2...5, using: &self)
        links.append(
          Link(
            to: other.id, kinds.randomElement(using: &self) ?? .finishToStart,
            lag: Bool.random(using: &self) ? .workingDays(days) : .calendarDays(days)))
      }
      let party = Party.allCases.randomElement(using: &self) ?? .both
      activities.append(Activity(id: "a\(number)", party: party, duration: duration, links: links))
    }
    return try Network(activities.shuffled(using: &self))
  }
}
