import Planning
import Scheduling

/// One line of `mutual schedule`, read and checked.
package struct ScheduleRequest {
  package let today: Day
  package let goLive: Day
  package let calendars: PartyCalendars
  package let network: Network

  /// Why a line has no dates, in the code of its convention, with the steps to blame.
  package struct Fault: Error {
    package var code: String
    package var steps: [String] = []
  }

  /// - Parameter steps: nil where the line has no list of them.
  init(_ json: JSON, steps list: ScheduleSteps?) throws(Fault) {
    let steps = try (list ?? ScheduleSteps()).read()
    guard list != nil, let today = DoorCalendar.day(json["today"]), let goLive = DoorCalendar.day(json["go_live"]),
      let buyer = DoorCalendar(json["calendars"]?["buyer"]), let seller = DoorCalendar(json["calendars"]?["seller"])
    else { throw Fault(code: "unreadable") }

    func stop(_ code: String, _ isWrong: (ScheduleStep) -> Bool) throws(Fault) {
      let wrong = steps.filter(isWrong).map(\.activity.id)
      if !wrong.isEmpty { throw Fault(code: code, steps: Self.inOrder(wrong)) }
    }
    // What the network cannot see stands between a cycle and a milestone's finish link in the order of errors.
    let network: Result<Network, NetworkError> = Result { () throws(NetworkError) in
      try Network(steps.map(\.activity))
    }
    if case .failure(let error) = network, error.reason <= .cycle { throw Self.fault(error) }
    try stop("unknown_owner") { !$0.isOwned }
    try stop("bad_duration") { $0.activity.duration < 0 }
    try stop("unknown_link") { !$0.isLinked }
    switch network {
    case .success(let network): self.network = network
    case .failure(let error): throw Self.fault(error)
    }
    self.today = today
    self.goLive = goLive
    let span = Self.span(of: steps, today: today, goLive: goLive, buyer, seller)
    calendars = PartyCalendars(buyer: buyer.calendar(span), seller: seller.calendar(span))
  }

  package func schedule() throws(Fault) -> Schedule {
    do throws(NetworkError) {
      return try network.schedule(calendars, today: today, goLive: goLive)
    } catch {
      throw Self.fault(error)
    }
  }

  /// Each once, in the order of their code points.
  static func inOrder(_ ids: [String]) -> [String] {
    Set(ids).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Wide enough for all work in one chain with every day off in between, so that no long way has to be walked day by day.
  private static func span(
    of steps: [ScheduleStep], today: Day, goLive: Day, _ buyer: DoorCalendar, _ seller: DoorCalendar
  ) -> DayRange {
    let longest = Day.last - Day.first
    var size = 0
    var (first, last) = (min(today, goLive), max(today, goLive))
    for step in steps {
      size = min(longest, size + step.size)
      for day in [step.activity.notEarlierThan, step.activity.fixed, step.activity.deadline].compactMap(\.self) {
        (first, last) = (min(first, day), max(last, day))
      }
    }
    let weekend = Set(buyer.weekend).union(seller.weekend).count
    let room = size * 7 / max(1, 7 - weekend) + buyer.daysOff + seller.daysOff + 400
    return DayRange(
      first.moved(byCalendarDays: -min(longest, room)) ?? Day.first,
      last.moved(byCalendarDays: min(longest, room)) ?? Day.last)
  }

  static func fault(_ error: NetworkError) -> Fault {
    let code =
      switch error.reason {
      case .tooManyActivities: "too_many_steps"
      case .duplicateActivity: "duplicate_step"
      case .unknownPredecessor: "unknown_step"
      case .cycle: "cycle"
      case .negativeDuration: "bad_duration"
      case .finishLinkOfMilestone: "ff_milestone"
      case .fixedDayOff: "fixed_not_working"
      case .noWorkingDays: "no_working_days"
      }
    return Fault(code: code, steps: error.activities)
  }
}
