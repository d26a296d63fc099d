import Planning
import Rules

/// A condition that can never hold: by what it says itself, or because of what the facts that it reads follow from.
enum ImpossibleConditions: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    checked.uses.filter { !$0.isPlain }.compactMap { use in
      if checked.logic.contradictsItself(use.condition) {
        return Finding(
          code: .neverHolds, location: use.place,
          message: "\(use.owner) \(use.consequence): its condition contradicts itself.",
          help: "Look for an \"and\" that should be \"or\", or for two thresholds that leave nothing between them.")
      }
      guard checked.logic.areImpossible([use.condition]) else { return nil }
      return Finding(
        code: .neverFires, location: use.place,
        message: "\(use.owner) \(use.consequence): \(reason(use.condition, checked)).",
        help: "Change the condition, or what those facts follow from; \"when: never\" says that it is meant.")
    }
  }

  /// The facts whose lines exclude it.
  private static func reason(_ condition: Condition, _ checked: CheckedPlaybook) -> String {
    let vocabulary = checked.playbook.vocabulary
    let follow = condition.factsRead.sorted().filter {
      !vocabulary[$0].derive.isEmpty || !vocabulary[$0].assume.isEmpty
    }
    let names = follow.map { vocabulary[$0].key.name }
    return names.isEmpty
      ? "no answers make it hold"
      : "with what \(names.joined(separator: ", ")) \(names.count == 1 ? "follows" : "follow") from, no answers make it hold"
  }
}
