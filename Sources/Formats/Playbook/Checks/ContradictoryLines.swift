import Planning
import Rules

/// Two lines that give one fact different values for the same answers, whether the fact has them or rules set them.
enum ContradictoryLines: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    checked.playbook.vocabulary.definitions.flatMap { definition -> [Finding] in
      let lines = definition.derive
      let own = checked.places.count("facts", definition.key.name, "derive")
      var findings: [Finding] = []
      for second in lines.indices {
        // One contradiction for a line is enough to look at it.
        for first in lines[..<second].indices where lines[first].value != lines[second].value {
          guard let answers = checked.logic.answers(with: [lines[first].when, lines[second].when]) else { continue }
          let places = [first, second].map { place(lines[$0], $0, own, definition.key.name, checked) }
          findings.append(
            Finding(
              code: second < own ? .overlappingLines : .contradictoryRules, location: places[1],
              message:
                "\(definition.key) gets two values at once: this one and that of \(places[0].file):\(places[0].line).",
              help: "Both hold with \(checked.said(answers)). Let the two conditions exclude each other."))
          break
        }
      }
      return findings
    }
  }

  private static func place(
    _ line: Line, _ number: Int, _ own: Int, _ key: String, _ checked: CheckedPlaybook
  ) -> Location {
    if number < own { return checked.places.of("facts", key, "derive", "\(number)", "when") }
    return line.rules.first.map { checked.places.of("rules", $0, "set", key) } ?? line.location
  }
}
