import Formats
import Foundation
import Planning
import Reading
import Rules
import Scheduling
import TestSupport

@testable import Practice

/// The shipped buyers, the card and the bank, ready for a call on one day.
enum Rehearsed {
  static let today = Day(iso: "2027-01-11") ?? Day(number: 0)
  private static let documents = Shipped.documents("practice/")
  static let files: PracticeFiles? = PracticeReader.read(documents).value
  static let bank = PracticeReader.questions(documents).value ?? QuestionBank()

  static let loadedCard: Loaded<Card> = {
    guard let document = documents.first(where: { $0.path == "practice/card.yaml" }) else {
      return Loaded(value: nil, findings: [])
    }
    return CardReader.card(document, moveNames: files?.moveNames ?? [])
  }()
  static let card = loadedCard.value ?? Card(lines: [], sides: Card.Sides(asked: [], theirs: [], ours: []), meant: [])

  static let personas: [Persona] = {
    let reader = PersonaReader(
      facts: Shipped.playbook.vocabulary, manners: files?.manners ?? [:], moveNames: files?.moveNames ?? [],
      today: today)
    return Shipped.documents("personas/").compactMap { reader.read($0).value }
  }()

  static func moves(_ persona: Persona) -> [Move] {
    files?.movesTree.flatMap { PracticeReader.moves($0, vocabulary: persona.vocabulary).value } ?? []
  }

  private static func lexicon(_ name: String) -> String {
    (try? String(contentsOf: Shipped.prompts.appendingPathComponent("lexicon/\(name)"), encoding: .utf8)) ?? ""
  }

  static let ear: Ear? = files.flatMap { files in
    IntentModel(weights: lexicon("intents.txt"), concepts: lexicon("concepts.txt")).map {
      Ear(model: $0, words: files.words, today: today)
    }
  }

  static func call(_ persona: Persona, _ level: Level.Name = .normal, seed: UInt64 = 1) throws -> PracticeCall {
    guard let ear, let files else { throw Missing() }
    return PracticeCall(
      persona: persona, level: files.level(level), seed: seed, ear: ear, moves: moves(persona), topics: files.topics)
  }

  static func debrief(_ call: PracticeCall, earlier: PracticeHistory? = nil) throws -> Debrief {
    try Debrief(
      call: call, card: card, questions: bank, planner: Shipped.planner, today: today, earlier: earlier)
  }

  static func score(_ call: PracticeCall) -> Score { Scoring(card: card, moves: call.moves).score(call) }

  struct Missing: Error {}
}
