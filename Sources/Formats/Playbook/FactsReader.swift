import Planning
import Rules
import Scheduling

/// `facts:` of all files -> the vocabulary, then, once conditions can be read, the questions.
struct FactsReader {
  let findings: FindingList
  private(set) var vocabulary = Vocabulary([])
  /// What stands in the files and could not be read, facts and settings.
  private(set) var unread: Set<String> = []
  private var sections: [Section] = []

  init(findings: FindingList) { self.findings = findings }

  mutating func read(_ files: [Section], rates: [String: Double], settings: SettingsReader.Thresholds) {
    unread = settings.unread
    for file in files { unread.formUnion(file.names("facts")) }
    var definitions: [FactDefinition] = []
    var seen: Set<String> = []
    for (name, section) in files.flatMap({ $0.named("facts") }) {
      guard seen.insert(name).inserted else {
        findings.add(
          .duplicate, at: section.location, "The fact \"\(name)\" stands in two files.", help: "Keep one of the two.")
        continue
      }
      section.allow(Self.entries)
      let before = findings.findings.count
      let type = type(of: section)
      if findings.findings.count == before { unread.remove(name) }
      definitions.append(
        FactDefinition(
          key: Key(name), type: type, closed: section.text("closed") == "true",
          origin: section.text("from").flatMap(FactOrigin.init) ?? .said, location: section.location))
      sections.append(section)
    }
    vocabulary = Vocabulary(definitions, rates: rates, settings: settings.values)
    let reading = ConditionReading(vocabulary: vocabulary, unread: unread, findings: findings)
    for (position, section) in sections.enumerated() {
      vocabulary.setLines(
        of: position, derive: lines(section, "derive", position: position, reading: reading),
        assume: lines(section, "assume", position: position, reading: reading))
    }
  }

  /// Takes what rules set into the facts, and orders them all; nothing can be evaluated before.
  mutating func finish(_ rules: [RuleDefinition]) {
    RulesReader.addLines(of: rules, to: &vocabulary)
    guard let circle = vocabulary.stratify() else { return checkStrata() }
    let place = circle.first?.line.location ?? Location(file: "facts", line: 1, column: 1)
    let steps = circle.map {
      "\($0.key) reads \($0.reads)\($0.line.rules.isEmpty ? "" : " (\($0.line.rules.joined(separator: ", ")))")"
    }
    let denies = circle.contains { waiting in
      vocabulary.position(of: waiting.reads).map { waiting.line.when.denies($0) } ?? false
    }
    findings.add(
      denies ? .denialCircle : .circle, at: place,
      "These facts wait for each other: \(steps.joined(separator: ", ")).",
      help: denies
        ? "One of them holds because another does not, so no order settles them: let one read something else."
        : "Let one of them read something else.")
  }

  /// Facts come before the plan, so they cannot follow from it.
  private func checkStrata() {
    for definition in vocabulary.definitions {
      for line in definition.derive + definition.assume {
        guard let key = vocabulary.planFact(readBy: line.when.factsRead) else { continue }
        findings.add(
          .wrongStratum, at: line.location,
          "\(definition.key) reads \(key), which is known only when the plan stands, and facts come before the plan.",
          help: "Let a rule that notes, holds, needs or gives a status read \(key) itself.")
      }
    }
  }

  private static let entries = [
    "type", "choices", "fields", "closed", "from", "meaning", "unit", "asked", "group", "label", "ask", "then ask",
    "why",
    "example", "unsure", "ask buyer", "choices said", "asked when", "derive", "assume",
  ]

  // MARK: Types

  private func type(of section: Section) -> FactType {
    let name = section.required("type", example: "flag")
    switch name {
    case "flag": return .flag
    case "text", "": return .text
    case "count": return .count
    case "money": return .money
    case "date": return .date
    case "choice":
      let choices = section.words("choices").map(\.text)
      if choices.isEmpty, section.tree("choices") == nil {
        findings.add(
          .missingEntry, at: section.location, "\(section.name) has no \"choices\".",
          help: "Add choices, such as choices: [light, full].")
      }
      return .choice(choices)
    case "record": return .record(fields(of: section))
    case "list": return .list(fields(of: section))
    default:
      let types = ["flag", "text", "count", "money", "date", "choice", "record", "list"]
      findings.add(
        .unknownValue, at: section.place(of: "type"), "There is no type \"\(name)\".",
        help: "One of: \(types.joined(separator: ", ")).")
      return .text
    }
  }

  private func fields(of section: Section) -> [FactType.Field] {
    guard let tree = section.tree("fields") else {
      findings.add(
        .missingEntry, at: section.location, "\(section.name) has no \"fields\".",
        help: "Add fields, each with its type.")
      return []
    }
    guard let inner = Section(tree, name: "fields", findings: findings) else { return [] }
    return inner.pairs.map { pair in
      let type: FactType.FieldType =
        switch pair.value {
        case .list: .choice(inner.words(pair.key).map(\.text))
        case .scalar("flag", _): .flag
        case .scalar("count", _): .count
        case .scalar("date", _): .date
        case .scalar("dates", _): .dates
        case .scalar("any", _): .any
        case .scalar, .mapping: .text
        }
      return FactType.Field(name: pair.key, type: type)
    }
  }

  // MARK: Lines

  private func lines(_ section: Section, _ key: String, position: Int, reading: ConditionReading) -> [Line] {
    section.sections(key, each: "A line of \(section.name)").compactMap { line in
      line.allow(["value", "when", "rules"])
      let text = line.required("when", example: "always")
      let written = line.required("value", example: "yes")
      if written.isEmpty || unread.contains(section.name) { return nil }
      guard let value = FactValue.read(written, as: vocabulary[position].type) else {
        findings.add(
          .unknownValue, at: line.place(of: "value"), "\"\(written)\" is no value of \(section.name).",
          help: "It takes \(FactValue.expectation(of: vocabulary[position].type)).")
        return nil
      }
      guard let condition = reading.condition(text, at: line.place(of: "when")) else { return nil }
      return Line(
        value: value, when: condition, text: text, rules: line.words("rules").map(\.text), location: line.location)
    }
  }

  // MARK: Questions

  func questions(reading: ConditionReading) -> [Question] {
    sections.enumerated().map { position, section in
      let asked = section.text("asked").flatMap { word -> Question.Asked? in
        let asked = Question.Asked(rawValue: word)
        if asked == nil {
          findings.add(
            .unknownValue, at: section.place(of: "asked"), "\"\(word)\" is no way of asking.",
            help: "One of: core, cond, set, read.")
        }
        return asked
      }
      if asked != nil { _ = section.required("ask", example: "When must this be working for them?") }
      return Question(
        key: vocabulary[position].key,
        asked: asked,
        label: section.text("label") ?? vocabulary[position].key.name,
        ask: section.text("ask") ?? "",
        thenAsk: section.words("then ask").map(\.text),
        why: section.text("why") ?? "",
        example: section.text("example") ?? "",
        unsure: section.text("unsure") ?? "",
        askBuyer: section.text("ask buyer") ?? "",
        unit: section.text("unit") ?? "",
        choicesSaid: Dictionary(
          section.texts("choices said").map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }),
        askedWhen: section.text("asked when").flatMap { reading.condition($0, at: section.place(of: "asked when")) })
    }
  }
}

/// The order in which everything is asked.
struct QuestionOrder {
  var core: [Key] = []
  var groups: [QuestionGroup] = []
  var settings: [Key] = []

  init(files: [Section], reading: ConditionReading, findings: FindingList) {
    let vocabulary = reading.vocabulary
    func keys(_ words: [(text: String, location: Location)]) -> [Key] {
      words.compactMap { word in
        if vocabulary.position(of: Key(word.text)) != nil { return Key(word.text) }
        if reading.unread.contains(word.text) { return nil }
        let nearest = Spelling.nearest(to: word.text, among: vocabulary.definitions.map(\.key.name))
        findings.add(
          .unknownKey, at: word.location, "There is no fact \"\(word.text)\".",
          help: "Name a fact of the vocabulary.\(nearest.map { " Did you mean \"\($0)\"?" } ?? "")")
        return nil
      }
    }
    for file in files {
      core += keys(file.words("core"))
      groups += file.sections("groups", each: "A group").map {
        QuestionGroup(
          name: $0.required("group", example: "money"),
          settles: $0.required("settles", example: "whether it can be paid"),
          facts: keys($0.words("facts")))
      }
      // `settings` as keys are the numbers of the playbook; as a list they are the questions to the seller.
      if case .list? = file.tree("settings") { settings += keys(file.words("settings")) }
    }
  }
}
