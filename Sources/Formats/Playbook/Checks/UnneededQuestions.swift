import Planning
import Rules

/// A question whose answer nobody needs: no condition, no length, no text and no reader asks for it.
enum UnneededQuestions: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let playbook = checked.playbook
    let needed = needed(checked)
    return playbook.vocabulary.definitions.indices.compactMap { position in
      let key = playbook.vocabulary[position].key
      let asked = playbook.questions[position].asked
      guard asked == .core || asked == .conditional, !needed.contains(key),
        !checked.deliberate.covers(.unneededQuestion, key.name)
      else { return nil }
      return Finding(
        code: .unneededQuestion, location: checked.places.of("facts", key.name, "ask"),
        message: "Nothing needs the answer about \(key).",
        help: "Take the question out, let a condition read it, or name who reads it under readers.")
    }
  }

  private static func needed(_ checked: CheckedPlaybook) -> Set<Key> {
    let playbook = checked.playbook
    var needed = Set(playbook.readers.flatMap(\.facts))
    for use in checked.uses { needed.formUnion(use.condition.factsRead.map { playbook.vocabulary[$0].key }) }
    for rule in playbook.rules {
      needed.formUnion(Template(rule.say).names.map { Key($0) })
      for case .need(let key) in rule.consequences { needed.insert(key) }
    }
    for step in playbook.steps {
      for case .calendarDays(let key) in step.lengths.map(\.length) { needed.insert(key) }
    }
    return needed
  }
}
