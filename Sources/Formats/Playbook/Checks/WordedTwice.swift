import Planning
import Rules

/// Two rules that word one row differently for the same answers. The wording of the first id stands then, and the other one
/// is never read.
enum WordedTwice: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    var findings: [Finding] = []
    for (place, second) in checked.playbook.rules.enumerated() {
      for case .phrase(let step, let title, let doneWhen) in second.consequences {
        for first in checked.playbook.rules[..<place] {
          guard let entry = differing(first, step: step, title: title, doneWhen: doneWhen),
            let answers = checked.logic.answers(with: [first.whole, second.whole])
          else { continue }
          findings.append(
            Finding(
              code: .wordedTwice, location: checked.places.of("rules", second.id, "phrase", step, entry),
              message: "\(second.id) words the \(entry) of \(step), and \(first.id) words it otherwise.",
              help:
                "Both hold with \(checked.said(answers)), and then the words of \(first.id) stand. "
                + "Let the two conditions exclude each other."))
          // One for a wording is enough to look at it.
          break
        }
      }
    }
    return findings
  }

  /// The entry that both word, and not alike.
  private static func differing(
    _ rule: RuleDefinition, step: String, title: String?, doneWhen: String?
  ) -> String? {
    for case .phrase(step, let otherTitle, let otherDone) in rule.consequences {
      if let title, let otherTitle, title != otherTitle { return "title" }
      if let doneWhen, let otherDone, doneWhen != otherDone { return "done when" }
    }
    return nil
  }
}
