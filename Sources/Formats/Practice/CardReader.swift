import Planning
import Practice
import Rules

/// `practice/card.yaml` -> the card.
package enum CardReader {
  static let entries = ["label", "points", "calls", "counted", "half", "full", "tries", "drill", "keep", "start"]

  /// - Parameter moveNames: the names of all moves, for `did.MOVE`.
  package static func card(_ document: CompiledTree.Document, moveNames: [String]) -> Loaded<Card> {
    let findings = FindingList()
    guard let file = Section(document.tree, name: "card.yaml", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    file.allow(["lines", "comes after", "owners", "meant"])
    let reading = ConditionReading(
      vocabulary: CardVocabulary.vocabulary(moves: moveNames), unread: [], findings: findings)
    let lines = file.named("lines").map { line($0.name, $0.section, reading, findings) }
    if lines.isEmpty {
      findings.add(
        .missingEntry, at: file.location, "The card has no \"lines\".", help: "Such as lines: with why: under it.")
    }
    let card = Card(lines: lines, sides: sides(file), meant: meant(file), comesAfter: comesAfter(file))
    return Loaded(value: card, findings: findings.findings)
  }

  private static func line(
    _ name: String, _ section: Section, _ reading: ConditionReading, _ findings: FindingList
  ) -> CardLine {
    section.allow(entries)
    func condition(_ key: String) -> Condition? {
      section.text(key).flatMap { reading.condition($0, at: section.place(of: key)) }
    }
    let half = section.required("half", example: "found.problem")
    let full = section.required("full", example: "found.problem and found.episode")
    let points = section.number("points") ?? 0
    if points <= 0 {
      findings.add(
        .badLength, at: section.place(of: "points"), "\"\(name)\" is worth nothing.", help: "Such as points: 12.")
    }
    let calls = section.words("calls").compactMap { text, place -> CallKind? in
      if let kind = CallKind(rawValue: text) { return kind }
      unknown(text, at: place, among: CallKind.allCases.map(\.rawValue), findings)
      return nil
    }
    if calls.isEmpty {
      findings.add(
        .missingEntry, at: section.location, "\"\(name)\" belongs to no call.",
        help: "Such as calls: [\(CallKind.allCases.map(\.rawValue).joined(separator: ", "))].")
    }
    return CardLine(
      name: name, label: section.required("label", example: "What it costs them"), points: points, calls: calls,
      counted: condition("counted"), half: condition("half") ?? .not(.always), full: condition("full") ?? .not(.always),
      tries: tries(section, reading, findings), drill: section.text("drill") ?? name,
      advice: CardLine.Advice(
        keep: section.required("keep", example: "asking why before anything else"),
        start: section.required("start", example: "asking for one scene")),
      texts: CardLine.Texts(half: half, full: full), location: section.location)
  }

  private static func tries(
    _ section: Section, _ reading: ConditionReading, _ findings: FindingList
  ) -> [CardLine.Missing] {
    section.texts("tries").compactMap { group, text, place in
      if !QuestionBank.names.contains(group) { unknown(group, at: place, among: QuestionBank.names, findings) }
      return reading.condition(text, at: place).map { CardLine.Missing(group: group, when: $0) }
    }
  }

  private static func sides(_ file: Section) -> Card.Sides {
    guard let tree = file.tree("owners"), let section = Section(tree, name: "owners", findings: file.findings) else {
      return Card.Sides(asked: [], theirs: [], ours: [])
    }
    section.allow(["asked", "theirs", "ours"])
    func words(_ key: String) -> [String] { section.words(key).map(\.text) }
    return Card.Sides(asked: words("asked"), theirs: words("theirs"), ours: words("ours"))
  }

  private static func comesAfter(_ file: Section) -> [String: Part] {
    var after: [String: Part] = [:]
    for (group, text, place) in file.texts("comes after") {
      if !QuestionBank.names.contains(group) { unknown(group, at: place, among: QuestionBank.names, file.findings) }
      if let part = Part(rawValue: text) {
        after[group] = part
      } else {
        unknown(text, at: place, among: Part.allCases.map(\.rawValue), file.findings)
      }
    }
    return after
  }

  /// The longest words first, so that "why now" is not taken for "now".
  private static func meant(_ file: Section) -> [(words: String, intent: String)] {
    guard let tree = file.tree("meant"), let section = Section(tree, name: "meant", findings: file.findings) else {
      return []
    }
    let words = section.pairs.flatMap { pair in
      if !PracticeVocabulary.intents.contains(pair.key) {
        unknown(pair.key, at: pair.place, among: PracticeVocabulary.intents, file.findings)
      }
      return section.words(pair.key).map { (words: $0.text, intent: pair.key) }
    }
    return words.enumerated().sorted { one, other in
      (-one.element.words.count, one.offset) < (-other.element.words.count, other.offset)
    }.map(\.element)
  }

  private static func unknown(_ text: String, at place: Location, among names: [String], _ findings: FindingList) {
    let nearest = Spelling.nearest(to: text, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
    findings.add(
      .unknownValue, at: place, "\"\(text)\" is not known here.",
      help: "One of: \(names.joined(separator: ", ")).\(nearest)")
  }
}
