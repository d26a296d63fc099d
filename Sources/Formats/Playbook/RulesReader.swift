import Planning
import Rules

/// `rules:` and `readers:` of all files.
struct RulesReader {
  let reading: ConditionReading
  let findings: FindingList

  func rules(_ files: [Section]) -> [RuleDefinition] {
    var rules: [RuleDefinition] = []
    for section in files.flatMap({ $0.sections("rules", each: "A rule") }) {
      section.allow(["rule", "pass", "when", "note", "hold", "say", "because", "source"])
      let id = section.required("rule", example: "R-M02")
      if rules.contains(where: { $0.id == id }) {
        findings.add(
          "duplicate", at: section.location, "The rule \(id) stands here twice.", help: "Keep one of the two.")
        continue
      }
      let text = section.required("when", example: "not people.decider_named")
      guard let condition = reading.condition(text, at: section.place(of: "when")) else { continue }
      let pass = section.number("pass") ?? 1
      checkPass(pass, condition, id: id, at: section.place(of: "when"))
      rules.append(
        RuleDefinition(
          id: id, pass: pass, condition: condition, conditionText: text, effect: effect(section),
          say: section.required("say", example: "Nobody in the plan can say yes to the money."),
          because: section.text("because") ?? "", source: section.words("source").map(\.text),
          location: section.location))
    }
    return rules.sorted { $0.id < $1.id }
  }

  func readers(_ files: [Section]) -> [Reader] {
    files.flatMap { $0.sections("readers", each: "A reader") }.compactMap { section in
      section.allow(["reader", "facts", "while"])
      let text = section.required("while", example: "always")
      let facts = section.words("facts").compactMap { word -> Key? in
        guard reading.vocabulary.position(of: Key(word.text)) == nil else { return Key(word.text) }
        findings.add(
          "unknown-key", at: word.location, "There is no fact \"\(word.text)\".", help: "Name a fact of the vocabulary."
        )
        return nil
      }
      return reading.condition(text, at: section.place(of: "while")).map {
        Reader(name: section.required("reader", example: "R-W01"), facts: facts, condition: $0)
      }
    }
  }

  func essentials(_ files: [Section]) -> [Essential] {
    files.flatMap { $0.sections("essentials", each: "An essential") }.compactMap { section in
      section.allow(["essential", "known when"])
      let name = section.required("essential", example: "the pain, in their words")
      let text = section.required("known when", example: "known why.problem")
      return reading.condition(text, at: section.place(of: "known when")).map { Essential(name: name, condition: $0) }
    }
  }

  private func effect(_ section: Section) -> RuleDefinition.Effect {
    guard let held = section.text("hold") else { return .note }
    if !["export", "agreed", "row"].contains(held) {
      findings.add(
        "unknown-value", at: section.place(of: "hold"), "\"\(held)\" cannot be held.",
        help: "One of: export, agreed, row.")
    }
    return .hold(held)
  }

  /// What reads the plan belongs to the second pass.
  private func checkPass(_ pass: Int, _ condition: Condition, id: String, at location: Location) {
    let reads = condition.factsRead.filter { reading.vocabulary[$0].origin == .plan }
    if pass == 1, let first = reads.map({ reading.vocabulary[$0].key.name }).min() {
      findings.add(
        "wrong-pass", at: location, "\(id) reads \(first), which is known only when the plan stands.",
        help: "Write pass: 2.")
    }
  }
}
