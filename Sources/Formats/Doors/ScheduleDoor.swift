import Planning
import Scheduling

/// `mutual schedule`: one network of steps a line in, its dates or the code of what is wrong with it out.
package enum ScheduleDoor {
  package static func answer(_ line: String) -> DoorAnswer? {
    DoorAnswer(line) { request in
      do {
        let plan = try ScheduleRequest(request)
        let schedule = try plan.network.schedule(plan.calendars, today: plan.today, goLive: plan.goLive)
        return .success(members(schedule, of: plan.network))
      } catch let error as ScheduleRequest.Fault {
        return .success(members(error.code, error.steps))
      } catch let error as NetworkError {
        return .success(members(ScheduleRequest.code(of: error.reason), error.activities))
      } catch {
        return .success(members("unreadable", []))
      }
    }
  }

  private static func members(_ code: String, _ steps: [String]) -> [JSON.Member] {
    [JSON.Member("error", .text(code)), JSON.Member("steps", texts(steps))]
  }

  private static func members(_ schedule: Schedule, of network: Network) -> [JSON.Member] {
    let steps = zip(network.activities, schedule.rows).map { activity, row in
      JSON.Member(
        activity.id,
        [
          "es": .text(row.earliest.first.iso), "ef": .text(row.earliest.last.iso),
          "ls": .text(row.latest.first.iso), "lf": .text(row.latest.last.iso), "float": .number(Double(row.float)),
        ])
    }
    return [
      JSON.Member("feasible", .flag(schedule.isFeasible)),
      JSON.Member("shortfall", .number(Double(schedule.shortfall))),
      JSON.Member("min_float", schedule.smallestFloat.map { .number(Double($0)) } ?? .null),
      JSON.Member("start_by", schedule.startBy.map { .text($0.iso) } ?? .null),
      JSON.Member("earliest_go_live", schedule.earliestGoLive.map { .text($0.iso) } ?? .null),
      JSON.Member("critical", texts(schedule.critical)), JSON.Member("late", texts(schedule.late)),
      JSON.Member("blocked", texts(schedule.blocked)), JSON.Member("conflicts", texts(schedule.conflicts)),
      JSON.Member("steps", .object(steps.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })),
    ]
  }

  private static func texts(_ ids: [String]) -> JSON { .array(ids.map { .text($0) }) }
}
