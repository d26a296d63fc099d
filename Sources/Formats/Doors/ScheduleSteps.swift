import Planning
import Scheduling

/// The steps of a line, taken as they are read. Steps that cannot be read come before too many of them, so each is looked at;
/// more than there may be are not kept.
struct ScheduleSteps {
  private var steps: [ScheduleStep] = []
  private var count = 0
  private var isUnreadable = false
  private var unreadable: [String] = []

  mutating func add(_ entry: JSON) {
    count += 1
    let step = ScheduleStep(entry)
    if !step.isReadable {
      isUnreadable = true
      if let id = entry["id"]?.text { unreadable.append(id) }
    } else if count <= Network.limit {
      steps.append(step)
    } else {
      steps = []
    }
  }

  func read() throws(ScheduleRequest.Fault) -> [ScheduleStep] {
    if isUnreadable { throw ScheduleRequest.Fault(code: "unreadable", steps: ScheduleRequest.inOrder(unreadable)) }
    if count > Network.limit { throw ScheduleRequest.fault(NetworkError(.tooManyActivities)) }
    return steps
  }
}
