import Planning
import Practice
import Rules
import Scheduling

/// The facts of a deal as its buyer holds them: said ones as they are, the others drawn. Each may hang on those before it.
final class DrawnFacts {
  private let reader: OwnDealReader
  private let findings: FindingList
  private let vocabulary: Vocabulary
  private let words: ValueWords
  private var facts: [Key: Value]

  init(reader: OwnDealReader, findings: FindingList) {
    self.reader = reader
    self.findings = findings
    vocabulary = reader.planner.playbook.vocabulary
    words = ValueWords(days: DayWords(), playbook: reader.planner.playbook)
    facts = reader.deal.facts
  }

  /// One entry of `facts`, with what it is worth and the lines that say so.
  struct Held {
    var name: String
    var section: Section
    var gives: [Key: Value]
    var full: [String]
    var half: [String]
    var isKnown: Bool

    func thing(_ parts: PersonaParts) -> Thing {
      let read = parts.thing(name, section)
      return Thing(
        name: name, parts: read.parts, gives: gives, words: read.words, askedBy: read.askedBy,
        unlock: isKnown ? nil : read.unlock, isNeverTold: false, volunteeredWhen: nil, half: isKnown ? [] : half,
        full: full, again: [], locked: read.locked, location: section.location)
    }
  }

  func held(_ entry: String, _ section: Section) -> Held? {
    section.allow(["part", "words", "asked by", "unlock", "only when", "known", "unknown", "locked"])
    let (key, role) = place(entry)
    guard let type = vocabulary[key]?.type else {
      findings.add(
        .unknownKey, at: section.location, "The playbook has no fact \"\(entry)\".",
        help: "A fact, or stakeholders and a role, such as stakeholders.sceptic.")
      return nil
    }
    if let when = section.text("only when"), !holds(when, at: section.place(of: "only when")) { return nil }
    let name = String(entry.map { $0 == "." ? "_" : $0 })
    if let known = known(key, role) {
      let full = knownLines(section, known).map { filled($0, known, of: key) }
      return full.isEmpty
        ? nil : Held(name: name, section: section, gives: [:], full: full, half: [], isKnown: true)
    }
    let choices = section.sections("unknown", each: "A value of \(entry)")
    guard !choices.isEmpty else { return nil }
    let chosen = choices[Int(reader.pick(entry) % UInt64(choices.count))]
    chosen.allow(["value", "full", "half"])
    guard let tree = chosen.tree("value"), let value = value(dated(tree), of: key, type: type, role: role) else {
      return nil
    }
    let one = value.list?.first.map { Value.record($0) } ?? value
    facts[key] = facts[key].map { Persona.joined($0, value) } ?? value
    return Held(
      name: name, section: section, gives: [key: value], full: lines(chosen, "full").map { filled($0, one, of: key) },
      half: lines(chosen, "half").map { filled($0, one, of: key) }, isKnown: false)
  }

  // MARK: What the deal has

  private func place(_ entry: String) -> (Key, role: String?) {
    let parts = entry.split(separator: ".").map(String.init)
    return parts.first == "stakeholders" && parts.count == 2 ? ("stakeholders", parts[1]) : (Key(entry), nil)
  }

  /// One value, or one record of a list.
  private func known(_ key: Key, _ role: String?) -> Value? {
    guard let value = reader.deal[key] else { return nil }
    guard let records = value.list else { return value }
    let record =
      role == nil ? records.first : records.first { $0["role"]?.text == role && $0["side"]?.text != "seller" }
    return record.map { .record($0) }
  }

  private func knownLines(_ section: Section, _ value: Value) -> [String] {
    guard case .mapping? = section.tree("known"), let tree = section.tree("known"),
      let byValue = Section(tree, name: "known", findings: findings)
    else { return lines(section, "known") }
    switch value {
    case .flag(let flag): return lines(byValue, flag ? "yes" : "no")
    case .text(let text): return lines(byValue, text)
    default: return []
    }
  }

  private func holds(_ condition: String, at place: Location) -> Bool {
    let reading = ConditionReading(vocabulary: vocabulary, unread: [], findings: findings)
    guard let parsed = reading.condition(condition, at: place) else { return false }
    let said = facts.compactMap { key, value in vocabulary.position(of: key).map { ($0, value) } }
    return Resolution(vocabulary: vocabulary, said: said.sorted { $0.0 < $1.0 }, mode: .assuming).truth(of: parsed)
      == .yes
  }

  // MARK: What is drawn

  /// Days that are counted from today become days.
  private func dated(_ tree: Tree) -> Tree {
    switch tree {
    case .scalar(let text, let place): .scalar(PersonaDays.day(text, from: reader.today)?.iso ?? text, place)
    case .list(let items, let place): .list(items.map(dated), place)
    case .mapping(let pairs, let place):
      .mapping(pairs.map { Tree.Pair(key: $0.key, place: $0.place, value: dated($0.value)) }, place)
    }
  }

  private func value(_ tree: Tree, of key: Key, type: FactType, role: String?) -> Value? {
    let given = GivenReader(vocabulary: vocabulary, findings: findings)
    switch (type, tree) {
    case (.list, .mapping(let pairs, let place)):
      var pairs = pairs
      if let role {
        for (name, text) in [("role", role), ("side", "buyer")] {
          pairs.append(Tree.Pair(key: name, place: place, value: .scalar(text, place)))
        }
      }
      return given.value(.list([.mapping(pairs, place)], place), of: key)
    case (.money, .scalar(let text, let place)) where Double(text) != nil:
      let currency = reader.deal["deal.value"]?.money?.currency ?? "EUR"
      return given.value(.scalar("\(text) \(currency)", place), of: key)
    default: return given.value(tree, of: key)
    }
  }

  private func lines(_ section: Section, _ key: String) -> [String] { section.words(key).map(\.text) }

  private func filled(_ line: String, _ value: Value, of key: Key) -> String {
    Template(line).filled { place in
      if place == "value" { return said(value, of: key) }
      guard let field = value.record?[place] else { return place == "title" ? "" : nil }
      return said(field, of: key)
    }
  }

  private func said(_ value: Value, of key: Key) -> String {
    switch value {
    case .day(let day): PersonaDays.words(Day(number: day))
    case .list(let records):
      records.compactMap { $0["date"]?.day.map { PersonaDays.words(Day(number: $0)) } }.joined(separator: " and ")
    case .text(let text): text.hasSuffix(".") ? String(text.dropLast()) : text
    default: words.words(value, of: key)
    }
  }
}
