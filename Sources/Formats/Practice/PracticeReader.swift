import Planning
import Practice
import Rules

/// The files of `practice/` that every call runs on.
package struct PracticeFiles: Sendable {
  package var levels: [Level] = []
  package var manners: [String: Manner] = [:]
  package var topics: [String: String] = [:]
  package var words = Ear.Words(acknowledging: [], openings: [], continuing: [], goodbye: [], surely: [])
  /// `moves.yaml`, read for each persona: its conditions may name the things.
  package var movesTree: Tree?

  package init() {}

  package func level(_ name: Level.Name) -> Level {
    levels.first { $0.name == name } ?? Level(name: name, trust: 35, opensAt: 45, patience: 6, minutes: 6, turns: 24)
  }

  package var moveNames: [String] {
    guard case .mapping(let pairs, _)? = movesTree, let moves = pairs.first(where: { $0.key == "moves" })?.value,
      case .mapping(let entries, _) = moves
    else { return [] }
    return entries.map(\.key)
  }
}

package enum PracticeReader {
  package static func read(_ documents: [CompiledTree.Document]) -> Loaded<PracticeFiles> {
    let findings = FindingList()
    var files = PracticeFiles()
    for document in documents {
      let name = document.path.split(separator: "/").last.map(String.init) ?? ""
      guard !document.path.hasPrefix("practice/drills/"), name != "own-deal.yaml",
        let file = Section(document.tree, name: name, findings: findings)
      else { continue }
      if document.path.hasPrefix("practice/manners/") {
        let manner = String(name.split(separator: ".").first ?? "")
        files.manners[manner] = Manner(name: manner, lines: lists(file))
      } else {
        switch name {
        case "levels.yaml": files.levels = levels(file)
        case "topics.yaml":
          files.topics = Dictionary(
            file.texts("topics").map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        case "cues.yaml": files.words = words(file)
        case "moves.yaml": files.movesTree = document.tree
        default: break
        }
      }
    }
    return Loaded(value: files, findings: findings.findings)
  }

  package static func questions(_ documents: [CompiledTree.Document]) -> Loaded<QuestionBank> {
    let findings = FindingList()
    var bank = QuestionBank()
    for document in documents where document.path == "practice/questions.yaml" {
      guard let file = Section(document.tree, name: "questions.yaml", findings: findings),
        let tree = file.tree("questions"), let section = Section(tree, name: "questions", findings: findings)
      else { continue }
      for pair in section.pairs { bank.lines[pair.key] = section.words(pair.key).map(\.text) }
    }
    return Loaded(value: bank, findings: findings.findings)
  }

  /// `moves.yaml` for a vocabulary.
  package static func moves(_ tree: Tree, vocabulary: Vocabulary) -> Loaded<[Move]> {
    let findings = FindingList()
    let reading = ConditionReading(vocabulary: vocabulary, unread: [], findings: findings)
    guard let file = Section(tree, name: "moves.yaml", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    let moves = file.named("moves").compactMap { name, section -> Move? in
      section.allow(["family", "when", "trust", "patience", "points", "at most", "reason", "label"])
      let text = section.required("when", example: "line.intent = push_to_close")
      guard let when = reading.condition(text, at: section.place(of: "when")) else { return nil }
      let points = section.number("points") ?? 0
      return Move(
        name: name, family: section.text("family") ?? name, when: when, trust: section.number("trust") ?? 0,
        patience: section.number("patience") ?? 0, points: points, atMost: section.number("at most") ?? points,
        reason: section.text("reason"), label: section.required("label", example: "asked an open question"))
    }
    return Loaded(value: moves, findings: findings.findings)
  }

  private static func levels(_ file: Section) -> [Level] {
    let seconds = max(1, file.number("seconds a turn") ?? 20)
    return file.named("levels").compactMap { name, section in
      section.allow(["trust", "opens at", "patience", "minutes"])
      guard let name = Level.Name(rawValue: name) else { return nil }
      let minutes = section.number("minutes") ?? 6
      return Level(
        name: name, trust: section.number("trust") ?? 35, opensAt: section.number("opens at") ?? 45,
        patience: section.number("patience") ?? 6, minutes: minutes, turns: max(2, minutes * 60 / seconds))
    }
  }

  private static func words(_ file: Section) -> Ear.Words {
    file.allow(["acknowledges", "open questions", "goes on", "goodbye", "surely"])
    var surely: [(intent: String, phrases: [String])] = []
    if let tree = file.tree("surely"), let section = Section(tree, name: "surely", findings: file.findings) {
      surely = section.pairs.map { ($0.key, section.words($0.key).map(\.text)) }
    }
    return Ear.Words(
      acknowledging: file.words("acknowledges").map(\.text), openings: file.words("open questions").map(\.text),
      continuing: file.words("goes on").map(\.text), goodbye: file.words("goodbye").map(\.text), surely: surely)
  }

  private static func lists(_ file: Section) -> [String: [String]] {
    file.allow(["manner", "lines"])
    guard let tree = file.tree("lines"), let lines = Section(tree, name: "lines", findings: file.findings) else {
      return [:]
    }
    lines.allow(Manner.entries)
    return Dictionary(
      lines.pairs.map { pair in (pair.key, lines.words(pair.key).map(\.text)) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
