import Planning
import Rules

extension PlaybookExplanation {
  func lines(rule id: String) -> [Line] {
    var lines = [Line("rule", id)]
    if let rule = playbook.rule(id), let entry = entries.entry("rules", id) {
      lines += text("for each", entry.words("for each"))
      lines += text("holds", rule.conditionText == "always" ? "in every deal" : "when \(rule.conditionText)")
      lines += reads(rule.whole.factsRead)
      let told: Set<String> = ["when", "for each", "say", "because", "source", "pass"]
      lines += entry.pairs.filter { !told.contains($0.key) }.map {
        Line("then", "\($0.key): \(WrittenTree.words($0.value))")
      }
      lines += text("says", rule.say)
      lines += text("because", rule.because)
      lines += list("source", rule.source)
      lines += written(playbook.origin(ofRule: id))
    }
    for step in playbook.steps where step.rules.contains(id) {
      lines.append(Line("brings", "\(named(step.id)) when \(step.conditionText)"))
    }
    for definition in playbook.vocabulary.definitions {
      for line in definition.derive + definition.assume where line.rules.contains(id) {
        lines.append(
          Line("gives", "\(definition.key) \(WrittenValue.words(line.value)) when \(line.text) (\(line.location))"))
      }
    }
    for reader in playbook.readers where reader.name == id {
      lines += list("asks for", reader.facts.map(\.name))
    }
    return lines + tested { $0.names(rule: id, carriers: playbook.steps.filter { $0.rules.contains(id) }.map(\.id)) }
  }
}

extension PlaybookTest {
  /// By itself, or by one of the steps that carry it.
  func names(rule: String, carriers: [String]) -> Bool {
    expectations.contains { expectation in
      switch expectation.subject {
      case .note(let id), .hold(let id), .status(let id): id == rule
      case .step(let id), .shown(let id): carriers.contains(id)
      case .order, .fact, .days, .title, .question: false
      }
    }
  }
}
