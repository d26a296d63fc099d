import Planning
import Practice
import Rules
import Scheduling

/// A file of `personas/` -> a buyer, with everything that is wrong in it by its place.
package struct PersonaReader {
  let vocabulary: Vocabulary
  let manners: [String: Manner]
  let moveNames: [String]
  let today: Day

  /// - Parameters:
  ///   - facts: the playbook's vocabulary, for what a thing gives.
  ///   - today: the day of the call; days of the file are counted from it.
  package init(facts vocabulary: Vocabulary, manners: [String: Manner], moveNames: [String], today: Day) {
    self.vocabulary = vocabulary
    self.manners = manners
    self.moveNames = moveNames
    self.today = today
  }

  static let entries = [
    "persona", "label", "person", "call", "manner", "you sell", "before", "days", "known", "things", "objections",
    "asides", "changes", "opening", "otherwise", "locked", "endings", "lines",
  ]

  package func read(_ document: CompiledTree.Document) -> Loaded<Persona> {
    let findings = FindingList()
    guard let undated = Section(document.tree, name: "A persona", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    let days = PersonaDays(undated, today: today)
    guard let file = Section(days.filled(document.tree), name: "A persona", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    file.allow(Self.entries)
    let name = file.required("persona", example: "sceptical-cfo")
    checkName(name, of: document, at: file.place(of: "persona"), findings)
    let person = person(file, findings)
    let names = file.names("things")
    let words = PracticeVocabulary.vocabulary(things: names, moves: moveNames)
    let reading = ConditionReading(vocabulary: words, unread: [], findings: findings)
    let given = GivenReader(vocabulary: vocabulary, findings: findings)
    let parts = PersonaParts(reading: reading, given: given, findings: findings)
    let manner = manner(file, findings)
    let persona = Persona(
      name: name, label: file.required("label", example: "the person for the money"), person: person,
      call: file.choice("call", as: CallKind.self) ?? .discovery, manner: manner,
      product: file.required("you sell", example: "software that plans shifts"),
      before: file.required("before", example: "Operations asked for half an hour with her."),
      days: days.named, known: parts.facts(file, "known"), things: parts.things(file),
      objections: parts.objections(file), asides: parts.asides(file), changes: parts.changes(file),
      opening: file.words("opening").map(\.text),
      otherwise: parts.lists(file, "otherwise", of: PracticeVocabulary.intents),
      locked: file.words("locked").map(\.text), own: parts.own(file), vocabulary: words)
    days.report(to: findings)
    return Loaded(value: persona, findings: findings.findings)
  }

  private func checkName(
    _ name: String, of document: CompiledTree.Document, at place: Location, _ findings: FindingList
  ) {
    let file = document.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    guard !name.isEmpty, name != file else { return }
    findings.add(
      .wrongName, at: place, "The file is called \"\(file)\" and the persona \"\(name)\".",
      help: "Give both the same name; it is what is typed after \"mutual practice\".")
  }

  private func person(_ file: Section, _ findings: FindingList) -> Persona.Person {
    guard let tree = file.tree("person"), let section = Section(tree, name: "The person", findings: findings) else {
      if file.tree("person") == nil {
        findings.add(
          .missingEntry, at: file.location, "The persona has no \"person\".",
          help: "Such as person: {name: Ruth Amsel, title: Chief Financial Officer, company: Halden Foods}.")
      }
      return Persona.Person(name: "", title: "", company: "")
    }
    section.allow(["name", "title", "company"])
    return Persona.Person(
      name: section.required("name", example: "Ruth Amsel"), title: section.required("title", example: "CFO"),
      company: section.required("company", example: "Halden Foods"))
  }

  private func manner(_ file: Section, _ findings: FindingList) -> Manner {
    let name = file.required("manner", example: "dry")
    if let manner = manners[name] { return manner }
    if !name.isEmpty {
      findings.add(
        .unknownValue, at: file.place(of: "manner"), "There is no manner \"\(name)\".",
        help: "One of: \(manners.keys.sorted().joined(separator: ", ")).")
    }
    return Manner(name: name, lines: [:])
  }
}
