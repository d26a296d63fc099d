/// How the steps of a playbook name each other, by place in the playbook instead of by id. Worked out once a playbook,
/// because every plan walks it for every row. A name that no step has is left out.
package final class StepNetwork: Sendable {
  struct Link: Sendable {
    var step: Int
    var startToStart: Bool
    /// Working days after the finish.
    var lag: Int
    var bridged: Bool
  }

  struct Merged: Sendable {
    var members: [Int]
    var title: String
  }

  /// Each has one entry a step.
  let after: [[Link]]
  let mergesInto: [[Int]]
  let foldsUnder: [[Int]]
  let mergedTitles: [[Merged]]
  /// The place of its phase in the order of the plan; one after the last for a phase that is not there.
  let phase: [Int]
  /// Nil for a playbook without one.
  let goLive: Int?
  let buyerRoles: Roles
  let sellerRoles: Roles

  /// The roles that steps ask for.
  struct Roles: Sendable {
    /// Each once.
    private(set) var names: [String] = []
    /// By step, the place of its role among the names.
    private(set) var ofStep: [Int] = []

    init(_ roles: [String]) {
      for role in roles {
        let place = names.firstIndex(of: role) ?? names.count
        if place == names.count { names.append(role) }
        ofStep.append(place)
      }
    }
  }

  init(
    steps: [StepDefinition], positions: [String: Int], mergedTitles: [MergedTitle], phases: [Plan.Phase]
  ) {
    after = steps.map { step in
      step.after.compactMap { link in
        positions[link.step].map {
          Link(step: $0, startToStart: link.startToStart, lag: link.lag, bridged: link.bridged)
        }
      }
    }
    mergesInto = steps.map { $0.mergesInto.compactMap { positions[$0] } }
    foldsUnder = steps.map { $0.foldsUnder.compactMap { positions[$0] } }
    self.mergedTitles = steps.map { step in
      mergedTitles.filter { $0.row == step.id }.compactMap { line in
        let members = line.members.compactMap { positions[$0] }
        return members.count == line.members.count ? Merged(members: members, title: line.title) : nil
      }
    }
    phase = steps.map { step in phases.firstIndex { $0.id == step.phase } ?? phases.count }
    goLive = positions[GoLive.step]
    buyerRoles = Roles(steps.map(\.buyerRole))
    sellerRoles = Roles(steps.map(\.sellerRole))
  }
}
