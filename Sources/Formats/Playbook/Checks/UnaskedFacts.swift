import Planning
import Rules

/// A fact that a condition reads and that nobody can ever say, derive or compute.
enum UnaskedFacts: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let playbook = checked.playbook
    let read = checked.uses.reduce(into: Set<Int>()) { $0.formUnion($1.condition.factsRead) }
    let listed = Set(playbook.core + playbook.groups.flatMap(\.facts) + playbook.sellerSettings)
    return playbook.vocabulary.definitions.indices.compactMap { position in
      let definition = playbook.vocabulary[position]
      let key = definition.key
      guard definition.origin == .said, read.contains(position) else { return nil }
      switch playbook.questions[position].asked {
      case nil where definition.derive.isEmpty:
        return Finding(
          code: .neverAsked, location: checked.places.of("facts", key.name),
          message: "Conditions read \(key), and nobody is asked for it.",
          help: "Add asked: cond with a question, a line that derives it, or asked: read where other answers tell it.")
      case .conditional? where !listed.contains(key):
        return Finding(
          code: .neverAsked, location: checked.places.of("facts", key.name, "asked"),
          message: "\(key) is asked in a group, and stands in none.",
          help: "Add it to the facts of a group, such as facts: [\(key)].")
      default: return nil
      }
    }
  }
}
