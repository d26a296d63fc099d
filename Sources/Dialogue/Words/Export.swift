import Planning
import Rules

extension Word {
  static let export = Word(
    names: ["export"], form: { rest, _ in ExportForm(rest) != nil }, help: "help.export"
  ) { conversation, rest in
    conversation.export(rest)
  }
}

/// `export`, `export html`, `export md plan.md`, `export mail --open`.
package struct ExportForm {
  package var export: Export

  package init?(_ text: String) {
    var export = Export(kind: .mail)
    var isKindKnown = false
    for word in text.split(separator: " ") {
      if word == "--open" || word == "open" {
        export.opens = true
      } else if !isKindKnown, let kind = Self.kinds[word.lowercased()] {
        export.kind = kind
        isKindKnown = true
      } else if export.path == nil, word.contains(".") || word.contains("/") || word == "-" {
        export.path = String(word)
      } else {
        return nil
      }
    }
    self.export = export
  }

  private static let kinds: [String: Export.Kind] = [
    "mail": .mail, "eml": .mail, "email": .mail, "md": .markdown, "markdown": .markdown, "html": .html, "mine": .mine,
    "notes": .mine, "call": .mine, "sheet": .mine, "week": .week,
  ]
}

extension Conversation {
  fileprivate mutating func export(_ rest: String) {
    guard let form = ExportForm(rest) else {
      say("export.how", ["name": rest])
      return ask()
    }
    let stopping = plan.holds.filter { $0.holds == "export" && $0.waived == nil }
    if form.export.kind != .mine, plan.weight != .none, !stopping.isEmpty {
      say("export.held", ["count": String(stopping.count)])
      for hold in stopping { say(text: hold.text) }
      say(
        "export.held_help",
        ["rule": stopping[0].rule, "thing": label(decisive(for: stopping[0].rule) ?? "deal.account")])
      return ask()
    }
    noteNumbersShown()
    // From here on these are the dates that they have, and what is late is late against them.
    if form.export.kind.setsDates { commit([.moment("exported \(form.export.kind.rawValue)")], words: "") }
    effects.append(.export(form.export))
    ask()
  }

  /// The open fact on which a rule rests, for `change`.
  private func decisive(for rule: String) -> Key? {
    guard let condition = playbook.rules.first(where: { $0.id == rule })?.condition else { return nil }
    let keys = condition.factsRead.sorted().map { playbook.questions[$0].key }
    return keys.first { deal[$0] == nil && playbook.core.contains($0) } ?? keys.first { deal[$0] == nil }
  }
}
