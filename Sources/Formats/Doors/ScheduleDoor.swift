import Planning
import Scheduling

/// `mutual schedule`: one network of steps a line in, its dates or the code of what is wrong with it out.
package enum ScheduleDoor {
  package static func answer(_ line: String) -> DoorAnswer? {
    var steps: ScheduleSteps?
    return DoorAnswer(
      line,
      parse: { (line) throws(JSONError) in
        try JSON(parsing: line, handing: "steps", begin: { steps = ScheduleSteps() }, each: { steps?.add($0) })
      },
      { request, writer in
        do throws(ScheduleRequest.Fault) {
          let plan = try ScheduleRequest(request, steps: request["steps"]?.array == nil ? nil : steps)
          write(try plan.schedule(), of: plan.network, to: &writer)
        } catch {
          writer.member("error", error.code)
          writer.member("steps", error.steps)
        }
      })
  }

  private static func write(_ schedule: Schedule, of network: Network, to writer: inout JSONWriter) {
    writer.member("feasible", schedule.isFeasible)
    writer.member("shortfall", schedule.shortfall)
    writer.member("min_float", schedule.smallestFloat)
    writer.member("start_by", schedule.startBy)
    writer.member("earliest_go_live", schedule.earliestGoLive)
    writer.member("critical", schedule.critical)
    writer.member("late", schedule.late)
    writer.member("blocked", schedule.blocked)
    writer.member("conflicts", schedule.conflicts)
    writer.name("steps")
    let ids = network.activities.map(\.id)
    let inOrder = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
    writer.object { writer in
      for number in inOrder {
        let row = schedule.rows[number]
        writer.name(ids[number])
        writer.object { writer in
          writer.member("es", row.earliest.first)
          writer.member("ef", row.earliest.last)
          writer.member("ls", row.latest.first)
          writer.member("lf", row.latest.last)
          writer.member("float", row.float)
        }
      }
    }
  }
}
