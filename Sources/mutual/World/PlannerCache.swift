import Formats
import Planning
import Synchronization

/// Playbooks that were read already: a batch of deals names the same few again and again. One that cannot be used is not
/// tried again either.
final class PlannerCache: Sendable {
  private let prompts: PromptLibrary
  private let holidays = HolidayCache()
  private let known = Mutex<[String: Result<Planner, PlanDoor.OtherPlaybook>]>([:])

  init(prompts: PromptLibrary) { self.prompts = prompts }

  func planner(_ id: String) throws(PlanDoor.OtherPlaybook) -> Planner {
    let found = known.withLock { known -> Result<Planner, PlanDoor.OtherPlaybook> in
      if let found = known[id] { return found }
      let found = read(id)
      known[id] = found
      return found
    }
    switch found {
    case .success(let planner): return planner
    case .failure(let other): throw other
    }
  }

  private func read(_ id: String) -> Result<Planner, PlanDoor.OtherPlaybook> {
    do {
      let holidays = holidays
      return .success(Planner(playbook: try prompts.playbook(id), holidays: { holidays.holidays($0) }))
    } catch {
      return .failure(PlanDoor.OtherPlaybook(message: error.text))
    }
  }
}
