import Planning
import Rules

/// A rule adds a step and another one drops it, for the same answers. The step is not in the plan then, and somebody wanted it.
enum AddedAndDropped: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let rules = checked.playbook.rules
    var findings: [Finding] = []
    for dropping in rules {
      for case .drop(let step) in dropping.consequences {
        for adding in rules where adding.consequences.contains(.add(step: step)) {
          guard let answers = checked.logic.answers(with: [adding.whole, dropping.whole]) else { continue }
          findings.append(
            Finding(
              code: .addedAndDropped, location: checked.places.of("rules", dropping.id, "drop", step),
              message: "\(dropping.id) drops \(step), and \(adding.id) adds it for the same answers.",
              help: "Both hold with \(checked.said(answers)). Dropping wins; let the two conditions exclude each other."
            ))
        }
      }
    }
    return findings
  }
}
