import Planning
import Rules

/// `rules:` and `readers:` of all files.
struct RulesReader {
  let reading: ConditionReading
  let steps: Set<String>
  let questions: [Question]
  let findings: FindingList

  private static let entries =
    ["rule", "when", "for each"] + Consequence.Name.allCases.map(\.rawValue) + ["say", "because", "source"]

  /// In the order of ids: where a rule stands in a file says nothing.
  func rules(_ files: [Section]) -> [RuleDefinition] {
    var rules: [RuleDefinition] = []
    var places: [String: Location] = [:]
    for section in files.flatMap({ $0.sections("rules", each: "A rule") }) {
      section.allow(Self.entries)
      let id = section.required("rule", example: "R-M02")
      if let first = places[id] {
        findings.add(
          .duplicate, at: section.location, "The rule \(id) stands at \(first) already.",
          help: "Keep one of the two, or give one of them an id of its own.")
        continue
      }
      places[id] = section.location
      rules.append(rule(id, section))
    }
    return rules.sorted { $0.id < $1.id }
  }

  private func rule(_ id: String, _ section: Section) -> RuleDefinition {
    let text = section.required("when", example: "not people.decider_named")
    let forEach = section.text("for each").flatMap { reading.selection($0, at: section.place(of: "for each")) }
    // Where the record cannot be read, neither can what is asked of it.
    let isReadable = forEach != nil || section.tree("for each") == nil
    let condition =
      isReadable ? reading.condition(text, at: section.place(of: "when"), each: forEach) ?? .always : .always
    let whole = RuleDefinition.whole(condition, forEach: forEach)
    let planFact = reading.vocabulary.planFact(readBy: whole.factsRead)
    let rule = RuleDefinition(
      id: id, condition: condition, conditionText: text, forEach: forEach, consequences: consequences(id, section),
      say: section.text("say") ?? "", because: section.text("because") ?? "",
      source: section.words("source").map(\.text),
      location: section.location, readsPlan: planFact != nil)
    if rule.consequences.contains(where: \.speaks) {
      _ = section.required("say", example: "Nobody in the plan can say yes to the money.")
    }
    if let planFact { checkStratum(rule, reads: planFact, section) }
    return rule
  }

  private func consequences(_ id: String, _ section: Section) -> [Consequence] {
    var found: [Consequence] = []
    for name in Consequence.Name.allCases where section.tree(name.rawValue) != nil {
      switch name {
      case .set: found += sets(section)
      case .add: found += changedSteps(section, "add").map { .add(step: $0) }
      case .drop: found += changedSteps(section, "drop").map { .drop(step: $0) }
      case .move: found += moves(section)
      case .stretch: found += stretches(section)
      case .need: found += needs(section)
      case .note: if let reader = section.choice("note", as: Consequence.Reader.self) { found.append(.note(reader)) }
      case .hold: if let held = section.choice("hold", as: Consequence.Held.self) { found.append(.hold(held)) }
      case .phrase: found += phrases(section)
      case .status:
        if let health = section.choice("status", as: Consequence.Health.self) { found.append(.status(health)) }
      }
    }
    if found.isEmpty, Consequence.Name.allCases.allSatisfy({ section.tree($0.rawValue) == nil }) {
      findings.add(
        .noConsequence, at: section.location, "Nothing follows from \(id).",
        help: "Add one of: \(Consequence.Name.allCases.map(\.rawValue).joined(separator: ", ")), such as note: rep.")
    }
    return found
  }

  /// What reads the plan speaks about it; it cannot change what it reads.
  private func checkStratum(_ rule: RuleDefinition, reads key: Key, _ section: Section) {
    for name in Set(rule.consequences.filter(\.changesPlan).map(\.name)).map(\.rawValue).sorted() {
      findings.add(
        .wrongStratum, at: section.place(of: name),
        "\(rule.id) reads \(key), which is known only when the plan stands, so it cannot \(name) anything in it.",
        help: "Let it note, hold, need or give a status, or read facts that are known before the plan.")
    }
  }

  func readers(_ files: [Section]) -> [Reader] {
    files.flatMap { $0.sections("readers", each: "A reader") }.compactMap { section in
      section.allow(["reader", "facts", "while"])
      let text = section.required("while", example: "always")
      let facts = section.words("facts").compactMap { key($0.text, at: $0.location) }
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

  // MARK: Names

  func key(_ name: String, at location: Location) -> Key? {
    if reading.vocabulary.position(of: Key(name)) != nil { return Key(name) }
    if reading.unread.contains(name) { return nil }
    let nearest = Spelling.nearest(to: name, among: reading.vocabulary.definitions.map(\.key.name))
    findings.add(
      .unknownKey, at: location, "There is no fact \"\(name)\".",
      help: "Name a fact of the vocabulary.\(nearest.map { " Did you mean \"\($0)\"?" } ?? "")")
    return nil
  }

  func step(_ id: String, at location: Location) -> String? {
    if steps.contains(id) { return id }
    let nearest = Spelling.nearest(to: id, among: steps.sorted()).map { " Did you mean \($0)?" } ?? ""
    findings.add(
      .unknownStep, at: location, "There is no step \"\(id)\".", help: "Name a step of this playbook.\(nearest)")
    return nil
  }

  /// The entries of a mapping that is the value of a consequence.
  func entries(_ section: Section, _ key: String) -> Section? {
    section.tree(key).flatMap { Section($0, name: key, findings: findings) }
  }
}
