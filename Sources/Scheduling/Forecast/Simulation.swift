/// The runs of a forecast, a block of them at a time: each activity goes through all runs of the block before the next one
/// does, so that what is the same in every run is looked up once.
struct Simulation {
  let network: Network
  let origin: Day
  let steps: [ForecastStep]
  /// One a calendar, by place.
  let tables: [DayNumbers]
  private let floors: [Int32]
  private let draws: [LengthDraw]
  /// For each day the number of the next day on which it can start, -1 when there is none; empty without meetings.
  private let meetings: [[Int32]]
  /// The activities of each group.
  let members: [[Int]]
  private var streams: [SplitMix64]
  var endsOnDay: [Int]
  var decided: [Int]
  var missed: [Int]
  /// Day numbers of the block at hand, and whether the end waited for it: activity after activity, its runs side by side.
  private(set) var first: [Int32]
  private(set) var last: [Int32]
  var decides: [Bool]
  /// The finish that an activity has to wait for, by run.
  private var finishes: [Int32]

  /// Small enough that the days of a plan's activities stay near the processor, and memory stays flat for large ones.
  static let block = 500

  init(
    network: Network, calendars: PartyCalendars, days: DayRange, floors: [Day], steps: [ForecastStep], seed: UInt64
  ) {
    self.network = network
    origin = days.first
    self.steps = steps
    tables = calendars.all.map { DayNumbers($0, days) }
    self.floors = floors.map { max(0, $0.number - days.first.number) }
    draws = zip(network.activities, steps).map { activity, step in
      LengthDraw(
        activity.duration == 0
          ? LengthRange(0)
          : LengthRange(least: max(1, step.length.least), likely: max(1, step.length.likely), most: step.length.most))
    }
    let length = days.last - days.first + 1
    meetings = steps.map { step in
      guard !step.starts.isEmpty else { return [] }
      var next: Int32 = -1
      var waiting = step.starts.filter { $0 >= days.first && $0 <= days.last }.sorted()
      var table = [Int32](repeating: -1, count: length)
      for day in table.indices.reversed() {
        while let last = waiting.last, last - days.first >= day {
          next = Int32(last - days.first)
          waiting.removeLast()
        }
        table[day] = next
      }
      return table
    }
    var members = [[Int]](repeating: [], count: (steps.map(\.group).max() ?? -1) + 1)
    for (number, step) in steps.enumerated() { members[step.group].append(number) }
    self.members = members
    streams = network.activities.map { SplitMix64(seed: seed, stream: $0.id) }
    endsOnDay = [Int](repeating: 0, count: length + 1)
    decided = [Int](repeating: 0, count: members.count)
    missed = [Int](repeating: 0, count: steps.count)
    first = [Int32](repeating: 0, count: steps.count * Self.block)
    last = first
    decides = [Bool](repeating: false, count: steps.count * Self.block)
    finishes = [Int32](repeating: 0, count: Self.block)
  }

  mutating func forecast(runs: Int) -> Forecast {
    var left = runs
    while left > 0 {
      let count = min(left, Self.block)
      for number in network.order { date(number, runs: count) }
      weigh(runs: count)
      left -= count
    }
    let ends = endsOnDay.indices.filter { endsOnDay[$0] > 0 }
      .map { Forecast.End(day: origin + $0, runs: endsOnDay[$0]) }
    return Forecast(runs: runs, ends: ends, decided: decided, missed: missed)
  }

  // MARK: Dating

  /// Gives an activity its days in every run of the block, after all it waits for.
  private mutating func date(_ number: Int, runs: Int) {
    let table = tables[place(of: number)]
    let base = number * Self.block
    for run in 0..<runs { first[base + run] = floors[number] }
    var waitsForFinish = false
    for arc in network.predecessors[number] {
      let other = arc.other * Self.block
      let step = arc.kind == .finishToStart && network.activities[arc.other].duration > 0 ? 1 : 0
      func anchor(_ run: Int) -> Int32 {
        arc.kind == .startToStart ? first[other + run] : last[other + run] + Int32(step)
      }
      func bound(_ run: Int) -> Int32 { Self.bound(anchor(run), arc.lag, table) }
      if arc.kind == .finishToFinish {
        if !waitsForFinish { for run in 0..<runs { finishes[run] = 0 } }
        waitsForFinish = true
        for run in 0..<runs { finishes[run] = max(finishes[run], bound(run)) }
      } else {
        for run in 0..<runs { first[base + run] = max(first[base + run], bound(run)) }
      }
    }
    settle(number, runs: runs, table, waitsForFinish: waitsForFinish)
  }

  /// Draws the lengths, and puts each start on the next day that will do.
  private mutating func settle(_ number: Int, runs: Int, _ table: DayNumbers, waitsForFinish: Bool) {
    let base = number * Self.block
    let draw = draws[number]
    let onMeeting = Int32(max(1, steps[number].lengthOnStarts) - 1)
    var stream = streams[number]
    for run in 0..<runs {
      let more = max(0, draw.length(stream.next()) - 1)
      var start = first[base + run]
      if waitsForFinish {
        start = max(start, table.days[Int(max(0, table.place[Int(finishes[run])] - more))])
      }
      let meeting = meetings[number].isEmpty ? -1 : meetings[number][Int(start)]
      let place = table.place[Int(meeting < 0 ? start : meeting)]
      first[base + run] = table.days[Int(place)]
      last[base + run] = table.days[Int(place + (meeting < 0 ? more : onMeeting))]
    }
    streams[number] = stream
  }

  /// The day that a link asks for, at the earliest; not before the first day of the forecast, since nothing is.
  static func bound(_ anchor: Int32, _ lag: Link.Lag, _ table: DayNumbers) -> Int32 {
    switch lag {
    case .workingDays(0): anchor
    case .workingDays(let lag): table.days[Int(max(0, table.place[Int(anchor)] + Int32(clamping: lag)))]
    case .calendarDays(let lag): max(0, anchor + Int32(clamping: lag))
    }
  }

  func place(of number: Int) -> Int {
    let place = Int(network.activities[number].calendar.number)
    return place < tables.count ? place : 2
  }
}
