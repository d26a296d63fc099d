import Planning
import Rules

extension PlaybookExplanation {
  func lines(_ step: StepDefinition) -> [Line] {
    let entry = entries.entry("steps", step.id)
    let waiting = playbook.steps.filter { $0.after.contains { $0.step == step.id } }.map { named($0.id) }
    let others = entries.of("rules").filter { rule in
      ["add", "drop", "move", "stretch", "phrase"].contains { key in rule[key].map { names($0, step.id) } ?? false }
    }
    var lines = [Line("step", named(step.id))]
    lines += text("done when", step.doneWhen)
    lines += text("is there", step.conditionText == "always" ? "in every plan" : "when \(step.conditionText)")
    lines += text("once for", entry?.words("for each"))
    lines += text("because", step.because)
    lines += reads(step.condition.factsRead)
    lines.append(
      Line(
        "takes", "\(step.days.typical) working days as a rule, \(step.days.least) at least, \(step.days.most) at most"))
    if case .list(let lengths, _)? = entry?["lengths"] {
      lines += lengths.map(LayerMerge.pairs).map { pairs in
        func word(_ key: String) -> String { pairs.first { $0.key == key }.map { WrittenTree.words($0.value) } ?? "" }
        return Line("", "\(word("days")) when \(word("when"))")
      }
    }
    lines += list("waits for", step.after.map { named($0.step) })
    lines += list("waits for it", waiting)
    lines.append(Line("led by", "the \(step.lead.rawValue): \(step.buyerRole) there, \(step.sellerRole) here"))
    lines += list("rules", step.rules)
    lines += list("changed by", others.map(\.id))
    lines += list("source", step.source)
    lines += written(playbook.origin(ofStep: step.id))
    return lines + tested { $0.names(step: step.id) }
  }

  /// Whether a step stands in what a consequence says, as a word of its own.
  private func names(_ tree: Tree, _ step: String) -> Bool {
    switch tree {
    case .scalar(let text, _): text.prefix { $0 != " " && $0 != "?" } == step
    case .list(let items, _): items.contains { names($0, step) }
    case .mapping(let pairs, _): pairs.contains { $0.key == step || names($0.value, step) }
    }
  }
}

extension PlaybookTest {
  func names(step: String) -> Bool {
    expectations.contains { expectation in
      switch expectation.subject {
      case .step(let id), .shown(let id), .days(let id, _), .title(let id, _): id == step
      case .order(let steps): steps.contains(step)
      case .note, .hold, .status, .fact, .question: false
      }
    }
  }
}
