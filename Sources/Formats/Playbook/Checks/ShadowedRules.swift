import Planning
import Rules

/// A rule that changes nothing, because another one does the same wherever it holds.
enum ShadowedRules: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let rules = checked.playbook.rules
    var findings: [Finding] = []
    for (place, rule) in rules.enumerated() {
      for (otherPlace, other) in rules.enumerated() where otherPlace != place && does(other, all: rule) {
        guard checked.logic.follows(other.whole, from: rule.whole), !checked.logic.areImpossible([rule.whole]) else {
          continue
        }
        let isSame = does(rule, all: other) && checked.logic.follows(rule.whole, from: other.whole)
        // Of two that are the same, the later one is the one too many.
        if isSame, place < otherPlace { continue }
        let location = checked.places.of("rules", rule.id, "when")
        findings.append(
          isSame
            ? Finding(
              code: .identicalRule, location: location,
              message: "\(rule.id) says what \(other.id) says, under the same condition.", help: "Keep one of the two.")
            : Finding(
              code: .shadowedRule, location: location,
              message: "\(rule.id) changes nothing: wherever it holds, \(other.id) holds and does the same.",
              help: "Take it out, or let it do something that \(other.id) does not."))
        break
      }
    }
    return findings
  }

  /// Whether the rule does everything that the other one does. What is said in other words is something else.
  private static func does(_ rule: RuleDefinition, all other: RuleDefinition) -> Bool {
    rule.forEach == other.forEach && (rule.say == other.say || other.say.isEmpty)
      && other.consequences.allSatisfy(rule.consequences.contains)
  }
}
