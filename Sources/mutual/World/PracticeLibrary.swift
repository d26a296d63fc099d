import Formats
import Planning
import Practice
import Reading
import Rules
import Scheduling

/// The buyers there are to practise with, and what their calls run on.
struct PracticeLibrary {
  let prompts: PromptLibrary
  let planner: Planner
  let today: Day
  let files: PracticeFiles
  let bank: QuestionBank

  init(world: World, planner: Planner) throws(PromptLibrary.Unreadable) {
    prompts = world.prompts
    self.planner = planner
    today = world.today
    let documents = try prompts.documents { $0.hasPrefix("practice/") }
    let loaded = PracticeReader.read(documents)
    guard loaded.findings.isEmpty, let files = loaded.value else { throw prompts.unreadable(loaded.findings) }
    self.files = files
    let bank = PracticeReader.questions(documents)
    guard bank.findings.isEmpty else { throw prompts.unreadable(bank.findings) }
    self.bank = bank.value ?? QuestionBank()
  }

  /// What calls are held against.
  func card() throws(PromptLibrary.Unreadable) -> Card? {
    guard let document = try prompts.documents(where: { $0 == "practice/card.yaml" }).first else { return nil }
    let loaded = CardReader.card(document, moveNames: files.moveNames)
    guard loaded.findings.isEmpty else { throw prompts.unreadable(loaded.findings) }
    return loaded.value
  }

  /// In the order of their names.
  func names() throws(PromptLibrary.Unreadable) -> [String] {
    let own = prompts.ownFiles.filter { $0.hasPrefix("personas/") }
    let paths = PromptLibrary.shippedPaths.filter { $0.hasPrefix("personas/") } + own
    return Set(paths.map { String($0.dropFirst(9).dropLast(5)) }).sorted()
  }

  /// Nil when there is none of this name; what cannot be read is thrown with its places.
  func persona(_ name: String) throws(PromptLibrary.Unreadable) -> Persona? {
    guard let document = try prompts.documents(where: { $0 == "personas/\(name).yaml" }).first else { return nil }
    let loaded = reader.read(document)
    guard loaded.findings.isEmpty, let persona = loaded.value else { throw prompts.unreadable(loaded.findings) }
    return persona
  }

  /// In the order of their names.
  func drills() throws(PromptLibrary.Unreadable) -> [Drill] {
    try prompts.documents { $0.hasPrefix("practice/drills/") }.map { document throws(PromptLibrary.Unreadable) in
      let loaded = DrillReader.read(document)
      guard loaded.findings.isEmpty, let drill = loaded.value else { throw prompts.unreadable(loaded.findings) }
      return drill
    }
  }

  /// The buyer of a deal of the rep's own.
  func buyer(of deal: Deal, seed: UInt64) throws(PromptLibrary.Unreadable) -> Persona? {
    guard let document = try prompts.documents(where: { $0 == "practice/own-deal.yaml" }).first else { return nil }
    let loaded = OwnDealReader(planner: planner, files: files, deal: deal, today: today, seed: seed).read(document)
    guard loaded.findings.isEmpty, let persona = loaded.value else { throw prompts.unreadable(loaded.findings) }
    return persona
  }

  var reader: PersonaReader {
    PersonaReader(
      facts: planner.playbook.vocabulary, manners: files.manners, moveNames: files.moveNames, today: today)
  }

  func moves(for persona: Persona) throws(PromptLibrary.Unreadable) -> [Move] {
    guard let tree = files.movesTree else { return [] }
    let loaded = PracticeReader.moves(tree, vocabulary: persona.vocabulary)
    guard loaded.findings.isEmpty else { throw prompts.unreadable(loaded.findings) }
    return loaded.value ?? []
  }

  func ear() throws(Told) -> Ear {
    guard let weights = prompts.template("lexicon/intents.txt"),
      let concepts = prompts.template("lexicon/concepts.txt"),
      let model = IntentModel(weights: weights, concepts: concepts)
    else { throw Told.used("lexicon/intents.txt is not what Scripts/lexicon writes; that script makes it anew.") }
    return Ear(model: model, words: files.words, today: today)
  }

  func call(with persona: Persona, level: Level.Name, seed: UInt64) throws -> PracticeCall {
    PracticeCall(
      persona: persona, level: files.level(level), seed: seed, ear: try ear(), moves: try moves(for: persona),
      topics: files.topics)
  }
}
