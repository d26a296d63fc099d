import Planning
import Rules

/// What is done with the room: in the log like any answer, so it can be taken back.
extension Word {
  static let spread = aim(.spread, also: ["share it out"])
  static let early = aim(.early, also: ["finish early"])
  static let late = aim(.late, also: ["start late"])

  private static func aim(_ policy: AimPolicy, also names: [String]) -> Word {
    let name = policy.rawValue
    return Word(names: [name, "aim \(name)"] + names, form: nil, help: "help.\(name)") { conversation, _ in
      conversation.aim(policy)
    }
  }
}

extension Conversation {
  fileprivate mutating func aim(_ policy: AimPolicy) {
    let before = plan
    if policy == deal.policy {
      say("aim.already", ["policy": policy.rawValue])
    } else {
      commit([.set(AimPolicy.fact, .text(policy.rawValue))], words: policy.rawValue)
      say(plan.feasible == false ? "aim.no_room" : "aim.\(policy.rawValue)")
      sayDifference(from: before)
    }
    askNext()
  }

  /// After the first plan, once: what is done with the room, and what else could be.
  mutating func sayRoom() {
    let room = planned.resolution["plan.room"]?.number ?? 0
    guard plan.feasible == true, room > 0, hintsGiven.insert("room").inserted else { return }
    say("aim.room", ["policy": phrases("aim.now_\(deal.policy.rawValue)")])
  }
}
