import Planning
import Practice
import Rules

/// The lists of a persona: things, objections, asides, changes, lines.
struct PersonaParts {
  let reading: ConditionReading
  let given: GivenReader
  let findings: FindingList

  func things(_ file: Section) -> [Thing] {
    file.named("things").map { name, section in
      section.allow([
        "part", "gives", "words", "asked by", "unlock", "never", "volunteered when", "half", "full", "again", "locked",
      ])
      let thing = thing(name, section)
      if thing.full.isEmpty, !thing.isNeverTold {
        missing("full", in: section, example: "what they say when it comes out")
      }
      return thing
    }
  }

  func thing(_ name: String, _ section: Section) -> Thing {
    Thing(
      name: name, parts: parts(section), gives: facts(section, "gives"), words: section.words("words").map(\.text),
      askedBy: intents(section, "asked by"), unlock: condition(section, "unlock"),
      isNeverTold: section.text("never") == "yes", volunteeredWhen: condition(section, "volunteered when"),
      half: lines(section, "half"), full: lines(section, "full"), again: lines(section, "again"),
      locked: lines(section, "locked"), location: section.location)
  }

  func objections(_ file: Section) -> [Objection] {
    file.named("objections").map { name, section in
      section.allow(["levels", "when", "raised", "works", "eased", "stays", "words"])
      for entry in ["raised", "eased", "stays"] where lines(section, entry).isEmpty {
        missing(entry, in: section, example: "what they say then")
      }
      return Objection(
        name: name, levels: levels(section), when: condition(section, "when") ?? .always,
        raised: lines(section, "raised"),
        works: required(section, "works", example: "line.acknowledges or line.asks"), eased: lines(section, "eased"),
        stays: lines(section, "stays"), words: section.words("words").map(\.text), location: section.location)
    }
  }

  func asides(_ file: Section) -> [Aside] {
    file.sections("asides", each: "An aside").map { section in
      section.allow(["when", "says", "invites"])
      let invites = section.text("invites")
      if let invites, !PracticeVocabulary.intents.contains(invites) {
        unknown(invites, at: section.place(of: "invites"), among: PracticeVocabulary.intents)
      }
      return Aside(
        when: required(section, "when", example: "talk.turn = 3"), says: lines(section, "says"), invites: invites,
        location: section.location)
    }
  }

  func changes(_ file: Section) -> [CallChange] {
    file.named("changes").map { name, section in
      section.allow(["levels", "when", "says", "gives"])
      return CallChange(
        name: name, levels: levels(section), when: required(section, "when", example: "told.go_live"),
        says: lines(section, "says"), gives: facts(section, "gives"), location: section.location)
    }
  }

  /// A mapping of names to lines; the names are of a closed set.
  func lists(_ file: Section, _ key: String, of names: [String]) -> [String: [String]] {
    guard let tree = file.tree(key), let section = Section(tree, name: key, findings: findings) else { return [:] }
    var lists: [String: [String]] = [:]
    for pair in section.pairs {
      if !names.contains(pair.key) { unknown(pair.key, at: pair.place, among: names) }
      lists[pair.key] = lines(section, pair.key)
    }
    return lists
  }

  /// Lines instead of the manner's. An ending that fits whatever used up the patience stands for all of them.
  func own(_ file: Section) -> [String: [String]] {
    var own = lists(file, "lines", of: Manner.entries)
    for (name, lines) in lists(file, "endings", of: ["patience", "time", "agreed", "thanks"]) {
      let entries = name == "patience" ? Manner.entries.filter { $0.hasPrefix("end_patience") } : ["end_\(name)"]
      for entry in entries { own[entry] = lines }
    }
    return own
  }

  func facts(_ section: Section, _ key: String) -> [Key: Value] {
    guard let tree = section.tree(key), let inner = Section(tree, name: key, findings: findings) else { return [:] }
    var facts: [Key: Value] = [:]
    for pair in inner.pairs {
      let fact = Key(pair.key)
      guard given.vocabulary[fact] != nil else {
        let nearest = Spelling.nearest(to: pair.key, among: given.vocabulary.definitions.map(\.key.name))
        findings.add(
          .unknownKey, at: pair.place, "The playbook has no fact \"\(pair.key)\".",
          help: nearest.map { "Did you mean \"\($0)\"?" } ?? "\"mutual rules\" shows the facts there are.")
        continue
      }
      facts[fact] = given.value(pair.value, of: fact)
    }
    return facts
  }

  // MARK: Entries

  /// One line or several.
  func lines(_ section: Section, _ key: String) -> [String] {
    if case .scalar(let text, _)? = section.tree(key) { return text.isEmpty ? [] : [text] }
    return section.words(key).map(\.text)
  }

  private func parts(_ section: Section) -> [Part] {
    let written: [(text: String, location: Location)] =
      if case .scalar(let text, let location)? = section.tree("part") { [(text, location)] } else {
        section.words("part")
      }
    return written.compactMap { text, location in
      if let part = Part(rawValue: text) { return part }
      unknown(text, at: location, among: Part.allCases.map(\.rawValue))
      return nil
    }
  }

  private func intents(_ section: Section, _ key: String) -> [String] {
    section.words(key).compactMap { text, location in
      if PracticeVocabulary.intents.contains(text) { return text }
      unknown(text, at: location, among: PracticeVocabulary.intents)
      return nil
    }
  }

  private func levels(_ section: Section) -> [Level.Name] {
    guard section.tree("levels") != nil else { return Level.Name.allCases }
    return section.words("levels").compactMap { text, location in
      if let level = Level.Name(rawValue: text) { return level }
      unknown(text, at: location, among: Level.Name.allCases.map(\.rawValue))
      return nil
    }
  }

  private func condition(_ section: Section, _ key: String) -> Condition? {
    section.text(key).flatMap { reading.condition($0, at: section.place(of: key)) }
  }

  private func required(_ section: Section, _ key: String, example: String) -> Condition {
    if section.tree(key) == nil { missing(key, in: section, example: example) }
    return condition(section, key) ?? .not(.always)
  }

  private func missing(_ key: String, in section: Section, example: String) {
    findings.add(
      .missingEntry, at: section.location, "\(section.name) has no \"\(key)\".", help: "Such as \(key): \(example).")
  }

  private func unknown(_ text: String, at place: Location, among names: [String]) {
    let nearest = Spelling.nearest(to: text, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
    findings.add(
      .unknownValue, at: place, "\"\(text)\" is not known here.",
      help: "One of: \(names.joined(separator: ", ")).\(nearest)")
  }
}
