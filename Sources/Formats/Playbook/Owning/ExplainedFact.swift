import Planning
import Rules

extension PlaybookExplanation {
  func lines(fact position: Int) -> [Line] {
    let definition = playbook.vocabulary[position]
    let key = definition.key
    let question = playbook.questions[position]
    let entry = entries.entry("facts", key.name)
    var lines = [Line("fact", question.label == key.name ? key.name : "\(key.name) \"\(question.label)\"")]
    let kind = [entry?.words("type"), entry?.words("choices") ?? entry?.words("fields")].compactMap { $0 }
    lines += list("is", kind)
    lines += text("means", entry?.words("meaning"))
    lines += text("comes from", definition.origin == .said ? nil : "the \(definition.origin.rawValue)")
    lines += text("asked", asked(key, question))
    lines += text("question", question.ask)
    lines += text("to the buyer", question.askBuyer)
    lines += text("why", question.why)
    lines += text("not known", question.unsure)
    lines += definition.derive.map { Line("follows", "\(WrittenValue.words($0.value)) when \($0.text)") }
    lines += definition.assume.map { Line("assumed", "\(WrittenValue.words($0.value)) when \($0.text)") }
    lines += list(
      "read by",
      playbook.steps.filter { step in
        step.condition.factsRead.contains(position)
          || step.lengths.contains { $0.condition.factsRead.contains(position) }
      }.map(\.id) + playbook.rules.filter { $0.whole.factsRead.contains(position) }.map(\.id)
        + playbook.vocabulary.definitions.filter { other in
          (other.derive + other.assume).contains { $0.when.factsRead.contains(position) }
        }.map(\.key.name) + playbook.readers.filter { $0.facts.contains(key) }.map(\.name))
    lines += written(playbook.origin(ofFact: key))
    return lines + tested { $0.names(fact: key) }
  }

  private func asked(_ key: Key, _ question: Question) -> String? {
    if let place = playbook.core.firstIndex(of: key) {
      return "at the start, number \(place + 1) of \(playbook.core.count)"
    }
    if let group = playbook.groups.first(where: { $0.facts.contains(key) }) {
      let condition = entries.entry("facts", key.name)?.words("asked when").map { ", when \($0)" } ?? ""
      return "in the group \"\(group.name)\"\(condition)"
    }
    return question.asked == .setting ? "once, of the seller" : question.ask.isEmpty ? nil : "never by itself"
  }

  func lines(setting name: String) -> [Line]? {
    for entry in entries.of("settings") {
      guard let pair = entry.pairs.first(where: { $0.key.lowercased() == name.lowercased() }), !entry.isOrder else {
        continue
      }
      return [
        Line("setting", pair.key), Line("is", WrittenTree.words(pair.value)),
        Line("written in", pair.place.description),
      ]
    }
    return nil
  }
}

extension PlaybookEntries.Entry {
  /// A list of words and not a table.
  var isOrder: Bool { id == "in order" }
}

extension PlaybookTest {
  func names(fact key: Key) -> Bool {
    given[key] != nil || unsure.contains(key)
      || expectations.contains { expectation in
        switch expectation.subject {
        case .fact(let other, _), .question(let other): other == key
        default: false
        }
      }
  }
}
