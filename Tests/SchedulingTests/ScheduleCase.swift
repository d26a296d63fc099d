import Foundation
import Scheduling
import Testing

/// One case of `Cases/schedules`, as it is written there.
struct ScheduleCase: Decodable {
  struct CalendarText: Decodable {
    struct Holiday: Decodable { let date: String }
    struct Blackout: Decodable { let from, to: String }
    let weekend: [String]
    let holidays: [Holiday]
    let blackouts: [Blackout]
  }
  struct Step: Decodable {
    struct After: Decodable {
      let step: String
      let type: String?
      let lag: Int?
      let lagUnit: String?
    }
    let id, owner: String
    let duration: Int
    let after: [After]?
    let noEarlierThan, fixedDate, deadline: String?
  }
  let today, goLive: String
  let calendars: [String: CalendarText]
  let steps: [Step]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  init(name: String) throws {
    let url = ScheduleCase.folder.appending(path: "schedules/\(name).json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(ScheduleCase.self, from: Data(contentsOf: url))
  }

  /// The answer in the shape of `Cases/expected`.
  func answer() throws -> NSDictionary {
    do {
      let network = try Network(steps.map { try activity(of: $0) })
      let calendars = PartyCalendars(buyer: try calendar("buyer"), seller: try calendar("seller"))
      return described(
        try network.schedule(calendars, today: try day(today), goLive: try day(goLive)), of: network)
    } catch let error as NetworkError {
      return ["error": code(of: error.reason), "steps": error.activities]
    }
  }

  private func calendar(_ party: String) throws -> WorkCalendar {
    let text = try #require(calendars[party])
    // The span is much shorter than some plans on purpose: days outside it have to give the same answers.
    let today = try day(self.today)
    return WorkCalendar(
      weekend: try text.weekend.map(weekday), holidays: try text.holidays.map { try day($0.date) },
      closed: try text.blackouts.map { DayRange(try day($0.from), try day($0.to)) },
      span: DayRange(today - 20, today + 200))
  }

  private func activity(of step: Step) throws -> Activity {
    Activity(
      id: step.id, party: try #require(Party(rawValue: step.owner)), duration: step.duration,
      links: (step.after ?? []).map(link), notEarlierThan: try step.noEarlierThan.map(day),
      fixed: try step.fixedDate.map(day), deadline: try step.deadline.map(day))
  }

  private func link(_ after: Step.After) -> Link {
    let kind: Link.Kind =
      switch after.type {
      case "SS": .startToStart
      case "FF": .finishToFinish
      default: .finishToStart
      }
    let lag = after.lag ?? 0
    return Link(to: after.step, kind, lag: after.lagUnit == "cd" ? .calendarDays(lag) : .workingDays(lag))
  }

  private func described(_ schedule: Schedule, of network: Network) -> NSDictionary {
    var steps: [String: [String: Any]] = [:]
    for (activity, row) in zip(network.activities, schedule.rows) {
      steps[activity.id] = [
        "es": row.earliest.first.iso, "ef": row.earliest.last.iso,
        "ls": row.latest.first.iso, "lf": row.latest.last.iso, "float": row.float,
      ]
    }
    return [
      "feasible": schedule.isFeasible, "shortfall": schedule.shortfall,
      "min_float": schedule.smallestFloat ?? NSNull(), "start_by": schedule.startBy?.iso ?? NSNull(),
      "earliest_go_live": schedule.earliestGoLive?.iso ?? NSNull(), "critical": schedule.critical,
      "late": schedule.late, "blocked": schedule.blocked, "conflicts": schedule.conflicts, "steps": steps,
    ]
  }

  private func code(of reason: NetworkError.Reason) -> String {
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

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func weekday(_ name: String) throws -> Weekday {
  let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let index = try #require(names.firstIndex(of: name))
  return Weekday.allCases[index]
}
