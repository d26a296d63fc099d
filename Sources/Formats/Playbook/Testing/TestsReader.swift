import Planning
import Rules
import Scheduling

/// `tests/*.yaml` of a playbook -> its tests. What is wrong becomes a finding, as in any file; a test with a mistake is not
/// run, the others are.
package enum TestsReader {
  /// The day that counts as today where a test names none.
  package static let today = Day(iso: "2027-01-11") ?? Day(number: 0)

  /// - Parameter playbook: the one to plan with, by the name that a test gives; nil names the folder's own. Nil for one that
  ///   is not known.
  package static func read(
    _ documents: [CompiledTree.Document], playbook: (String?) -> Playbook?
  ) -> Loaded<[PlaybookTest]> {
    let findings = FindingList()
    var tests: [PlaybookTest] = []
    var names: [String: Location] = [:]
    for document in documents.sorted(by: { $0.path < $1.path }) {
      guard let file = Section(document.tree, name: "A file of tests", findings: findings) else { continue }
      file.allow(["tests"])
      for section in file.sections("tests", each: "A test") {
        let name = section.required("test", example: "Personal data brings the data agreement")
        let named = section.text("playbook")
        guard let playbook = playbook(named) else {
          findings.add(
            .unknownPlaybook, at: section.place(of: "playbook"), "There is no playbook \"\(named ?? "")\".",
            help: "Take the line out to test the playbook of this folder.")
          continue
        }
        if let earlier = names.updateValue(section.location, forKey: name), !name.isEmpty {
          findings.add(
            .duplicate, at: section.place(of: "test"), "A test of this name stands at \(earlier) already.",
            help: "Say what this one is about instead.")
        }
        let before = findings.findings.count
        let test = TestReading(section: section, playbook: playbook, findings: findings).test(name, playbook: named)
        if findings.findings.count == before { tests.append(test) }
      }
    }
    return Loaded(value: tests, findings: findings.findings)
  }
}

/// One test, against the playbook whose facts, steps and rules it names.
struct TestReading {
  let section: Section
  let playbook: Playbook
  let findings: FindingList

  func test(_ name: String, playbook named: String?) -> PlaybookTest {
    section.allow(["test", "playbook", "today", "given", "waived", "expect", "expect not"])
    let expectations =
      self.expectations("expect", isExpected: true) + self.expectations("expect not", isExpected: false)
    if section.tree("expect") == nil, section.tree("expect not") == nil {
      findings.add(
        .missingEntry, at: section.location, "This test expects nothing.",
        help: "Add expect: or expect not:, such as expect: {steps: [D08]}.")
    }
    var given: [Key: Value] = [:]
    var unsure: Set<Key> = []
    for pair in pairs("given") {
      guard let key = key(pair.key, at: pair.place) else { continue }
      if case .scalar("not sure", _) = pair.value {
        unsure.insert(key)
      } else if let value = GivenReader(vocabulary: playbook.vocabulary, findings: findings).value(pair.value, of: key)
      {
        given[key] = value
      }
    }
    let waived = section.words("waived").compactMap { rule($0.text, at: $0.location) }
    return PlaybookTest(
      name: name, location: section.location, playbook: named, today: today(), given: given, unsure: unsure,
      waived: waived, expectations: expectations)
  }

  private func today() -> Day {
    guard let text = section.text("today") else { return TestsReader.today }
    if let day = Day(iso: text) { return day }
    findings.add(
      .unknownValue, at: section.place(of: "today"), "\"\(text)\" is no day.", help: "Such as today: 2027-01-11.")
    return TestsReader.today
  }

  private func pairs(_ key: String) -> [Tree.Pair] {
    section.tree(key).flatMap { Section($0, name: "\"\(key)\"", findings: findings) }?.pairs ?? []
  }

  // MARK: Expectations

  private static let kinds = [
    "steps", "shown", "notes", "holds", "status", "order", "facts", "days", "titles", "questions",
  ]

  private func expectations(_ name: String, isExpected: Bool) -> [PlaybookTest.Expectation] {
    guard let tree = section.tree(name), let inner = Section(tree, name: "\"\(name)\"", findings: findings) else {
      return []
    }
    inner.allow(Self.kinds)
    func each(
      _ kind: String, _ read: (String, Location) -> PlaybookTest.Subject?
    ) -> [PlaybookTest.Expectation] {
      inner.words(kind).compactMap { word in
        read(word.text, word.location).map { .init($0, isExpected: isExpected, location: word.location) }
      }
    }
    var all: [PlaybookTest.Expectation] = []
    all += each("steps") { id, place in step(id, at: place).map { .step($0) } }
    all += each("shown") { id, place in step(id, at: place).map { .shown($0) } }
    all += each("notes") { id, place in rule(id, at: place).map { .note($0) } }
    all += each("holds") { id, place in rule(id, at: place).map { .hold($0) } }
    all += each("status") { id, place in rule(id, at: place).map { .status($0) } }
    all += each("questions") { id, place in key(id, at: place).map { .question($0) } }
    let order = inner.words("order").compactMap { step($0.text, at: $0.location) }
    if order.count > 1, let tree = inner.tree("order") {
      all.append(.init(.order(order), isExpected: isExpected, location: tree.location))
    }
    all += facts(inner, isExpected: isExpected)
    for (id, text, place) in inner.texts("days") {
      guard let id = step(id, at: place) else { continue }
      if let days = Int(text) {
        all.append(.init(.days(id, days), isExpected: isExpected, location: place))
      } else {
        findings.add(.notANumber, at: place, "\"\(text)\" is no number of days.", help: "Such as days: {D04: 25}.")
      }
    }
    for (id, text, place) in inner.texts("titles") {
      if let id = step(id, at: place) {
        all.append(.init(.title(id, text), isExpected: isExpected, location: place))
      }
    }
    return all
  }

  private func facts(_ inner: Section, isExpected: Bool) -> [PlaybookTest.Expectation] {
    guard let tree = inner.tree("facts"), let facts = Section(tree, name: "facts", findings: findings) else {
      return []
    }
    return facts.pairs.compactMap { pair in
      guard let key = key(pair.key, at: pair.place) else { return nil }
      if case .scalar("unknown", let place) = pair.value {
        return .init(.fact(key, nil), isExpected: isExpected, location: place)
      }
      return GivenReader(vocabulary: playbook.vocabulary, findings: findings).value(pair.value, of: key).map {
        .init(.fact(key, $0), isExpected: isExpected, location: pair.value.location)
      }
    }
  }

  // MARK: Names

  private func key(_ name: String, at place: Location) -> Key? {
    if playbook.vocabulary.position(of: Key(name)) != nil { return Key(name) }
    return unknown(.unknownKey, "fact", name, at: place, among: playbook.vocabulary.definitions.map(\.key.name))
  }

  private func step(_ name: String, at place: Location) -> String? {
    if playbook.position(ofStep: name) != nil { return name }
    return unknown(.unknownStep, "step", name, at: place, among: playbook.steps.map(\.id))
  }

  private func rule(_ name: String, at place: Location) -> String? {
    if playbook.rule(name) != nil { return name }
    return unknown(.unknownRule, "rule", name, at: place, among: playbook.rules.map(\.id))
  }

  private func unknown<Found>(
    _ code: FindingCode, _ noun: String, _ name: String, at place: Location, among names: [String]
  ) -> Found? {
    let nearest = Spelling.nearest(to: name, among: names).map { "Did you mean \($0)?" }
    findings.add(
      code, at: place, "There is no \(noun) \"\(name)\" in \(playbook.id).",
      help: nearest ?? "Name a \(noun) of the playbook that is tested.")
    return nil
  }
}
