import Formats
import Foundation
import Planning
import Practice
import Reading
import Rules
import Scheduling
import TestSupport

/// The shipped buyers, as of one day.
enum Buyers {
  static let today = Day(iso: "2027-01-11") ?? Day(number: 0)
  static let files = PracticeReader.read(Shipped.documents("practice/")).value ?? PracticeFiles()

  static let reader = PersonaReader(
    facts: Shipped.playbook.vocabulary, manners: files.manners, moveNames: files.moveNames, today: today)

  static let all: [Persona] = Shipped.documents("personas/").compactMap { reader.read($0).value }
  static let names = all.map(\.name)

  static func named(_ name: String) -> Persona? { all.first { $0.name == name } }

  static let ear: Ear? = {
    func text(_ path: String) -> String {
      (try? String(contentsOf: Shipped.prompts.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }
    return IntentModel(weights: text("lexicon/intents.txt"), concepts: text("lexicon/concepts.txt")).map {
      Ear(model: $0, words: files.words, today: today)
    }
  }()

  static func moves(_ persona: Persona) -> [Move] {
    files.movesTree.flatMap { PracticeReader.moves($0, vocabulary: persona.vocabulary).value } ?? []
  }

  static func call(_ persona: Persona, level: Level.Name = .normal, seed: UInt64 = 1) -> PracticeCall? {
    ear.map {
      PracticeCall(
        persona: persona, level: files.level(level), seed: seed, ear: $0, moves: moves(persona), topics: files.topics)
    }
  }
}

/// Lines as reps might type them: spelled out of the lexicon's own patterns, and noise.
struct RandomLines {
  private var random: SeededRandom
  private static let patterns: [String] = {
    let folder = Shipped.prompts.appendingPathComponent("lexicon/utterances")
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return files.flatMap { name in
      ((try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "")
        .split(separator: "\n").map(String.init)
    }
  }()
  private static let slots: [String: [String]] = {
    let text =
      (try? String(contentsOf: Shipped.prompts.appendingPathComponent("lexicon/slots.txt"), encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").compactMap { line -> (String, [String])? in
        let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
        return halves.count == 2 ? (halves[0], halves[1].components(separatedBy: ", ")) : nil
      }, uniquingKeysWith: { first, _ in first })
  }()

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// - Parameter words: of the buyer's things; every tenth line throws one of them in.
  mutating func next(words: [String]) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return random.text(longest: 40)
    case 1: return ""
    case 2: return (words.randomElement(using: &random) ?? "") + "?"
    case 3:
      return
        "So \(words.randomElement(using: &random) ?? "it"), and \(Int.random(in: 2...900, using: &random)) of them, right?"
    default: return spelled(Self.patterns.randomElement(using: &random) ?? "hello")
    }
  }

  private mutating func spelled(_ pattern: String) -> String {
    var text = pattern
    while let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      let choices = text[text.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      text.replaceSubrange(open...close, with: choices.randomElement(using: &random) ?? "")
    }
    while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
      let name = String(text[text.index(after: open)..<close])
      text.replaceSubrange(open...close, with: Self.slots[name]?.randomElement(using: &random) ?? name)
    }
    return text
  }
}
