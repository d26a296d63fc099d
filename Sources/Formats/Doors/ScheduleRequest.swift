import Planning
import Scheduling

/// One line of `mutual schedule`, read and checked.
struct ScheduleRequest {
  let today: Day
  let goLive: Day
  let calendars: PartyCalendars
  let network: Network

  struct Fault: Error {
    var code: String
    var steps: [String] = []
  }

  init(_ json: JSON) throws {
    guard let today = DoorCalendar.day(json["today"]), let goLive = DoorCalendar.day(json["go_live"]),
      let entries = json["steps"]?.array, let buyer = DoorCalendar(json["calendars"]?["buyer"]),
      let seller = DoorCalendar(json["calendars"]?["seller"])
    else { throw Fault(code: "unreadable") }
    let steps = entries.map { ScheduleStep($0) }
    func stop(_ code: String, _ isWrong: (ScheduleStep) -> Bool) throws {
      let wrong = steps.filter(isWrong)
      guard !wrong.isEmpty else { return }
      let ids = Set(wrong.map(\.activity.id)).subtracting([""])
      throw Fault(code: code, steps: ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    try stop("unreadable") { !$0.isReadable }

    let network = Result { try Network(steps.map(\.activity)) }
    // What the network cannot see stands between a cycle and a milestone's finish link in the order of errors.
    if case .failure(let error as NetworkError) = network, error.reason <= .cycle { throw error }
    try stop("unknown_owner") { !$0.isOwned }
    try stop("bad_duration") { $0.activity.duration < 0 }
    try stop("unknown_link") { !$0.isLinked }
    self.network = try network.get()
    self.today = today
    self.goLive = goLive
    let span = Self.span(of: steps, today: today, goLive: goLive)
    calendars = PartyCalendars(buyer: buyer.calendar(span), seller: seller.calendar(span))
  }

  /// Wide enough for all work in one chain, so that no long way has to be walked day by day.
  private static func span(of steps: [ScheduleStep], today: Day, goLive: Day) -> DayRange {
    let longest = Day.last - Day.first
    var room = 400
    var (first, last) = (min(today, goLive), max(today, goLive))
    for step in steps {
      room = min(longest, room + 2 * step.size)
      for day in [step.activity.notEarlierThan, step.activity.fixed, step.activity.deadline].compactMap(\.self) {
        (first, last) = (min(first, day), max(last, day))
      }
    }
    return DayRange(
      first.moved(byCalendarDays: -room) ?? Day.first, last.moved(byCalendarDays: room) ?? Day.last)
  }

  static func code(of reason: NetworkError.Reason) -> String {
    switch reason {
    case .tooManyActivities: "too_many_steps"
    case .duplicateActivity: "duplicate_step"
    case .unknownPredecessor: "unknown_step"
    case .cycle: "cycle"
    case .negativeDuration: "bad_duration"
    case .finishLinkOfMilestone: "ff_milestone"
    case .fixedDayOff: "fixed_not_working"
    case .noWorkingDays: "no_working_days"
    }
  }
}
