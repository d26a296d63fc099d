import Planning
import Rules

/// `set: {decision.over_signer: yes}`
extension RulesReader {
  func sets(_ section: Section) -> [Consequence] {
    entries(section, "set")?.pairs.compactMap { pair in
      guard let key = key(pair.key, at: pair.place), let definition = reading.vocabulary[key] else { return nil }
      guard definition.origin == .said else {
        findings.add(
          .wrongStratum, at: pair.place, "\(key) is computed from the calendar or the plan, so no rule sets it.",
          help: "Set a fact of your own, and let conditions read that one.")
        return nil
      }
      guard case .scalar(let text, let place) = pair.value else {
        findings.add(
          .wrongShape, at: pair.value.location, "The value of \(key) is one word or number.",
          help: "Such as set: {decision.over_signer: yes}.")
        return nil
      }
      if let value = FactValue.read(text, as: definition.type) { return .set(key, value) }
      findings.add(
        .unknownValue, at: place, "\"\(text)\" is no value of \(key).",
        help: "It takes \(FactValue.expectation(of: definition.type)).")
      return nil
    } ?? []
  }

  /// What rules set, as derived lines of the facts, each with its rule; in the order of rule ids.
  static func addLines(of rules: [RuleDefinition], to vocabulary: inout Vocabulary) {
    for rule in rules where !rule.readsPlan {
      for case .set(let key, let value) in rule.consequences {
        guard let position = vocabulary.position(of: key) else { continue }
        vocabulary.addLine(
          of: position,
          Line(value: value, when: rule.whole, text: rule.conditionText, rules: [rule.id], location: rule.location))
      }
    }
  }
}
