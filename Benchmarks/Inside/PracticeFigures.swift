import Formats
import Planning
import Practice
import Reading
import Scheduling

/// How long a practice call lets a rep wait: a reply of the buyer, a persona from its compiled form, and the debrief, which plans a
/// deal anew for each thing that was not found.
struct PracticeFigures {
  private let workload: Workload
  private let documents: [CompiledTree.Document]
  private let files: PracticeFiles
  private let reader: PersonaReader
  private let persona: CompiledTree.Document
  private let intents: IntentModel

  init(_ workload: Workload) throws {
    self.workload = workload
    func documents(_ prefix: String) throws -> [CompiledTree.Document] {
      try Self.some(workload.compiled.withUnsafeBytes { CompiledTree.read($0, prefix: prefix) }, "compiled.txt")
    }
    self.documents = try documents("practice/")
    files = try Self.some(PracticeReader.read(self.documents).value, "practice/")
    reader = PersonaReader(
      facts: workload.planner.playbook.vocabulary, manners: files.manners, moveNames: files.moveNames,
      today: workload.today)
    persona = try Self.some(try documents("personas/\(Self.buyer).yaml").first, Self.buyer)
    intents = try workload.intents()
  }

  /// The buyer with the most to tell.
  private static let buyer = "operations-head"
  private static let turns = 1_000

  func measure(_ section: String) throws -> Double? {
    switch section {
    case "buyer": return try replies()[Self.turns / 2]
    case "buyer-worst": return try replies()[Self.turns - 1]
    case "persona": return Stopwatch(rounds: 40).median { reader.read(persona).value?.things.count ?? 0 }
    case "debrief":
      let card = try Self.some(
        documents.first { $0.path == "practice/card.yaml" }
          .flatMap { CardReader.card($0, moveNames: files.moveNames).value }, "card.yaml")
      let bank = PracticeReader.questions(documents).value ?? QuestionBank()
      var call = try begun()
      // Whoever asks little has the most to be shown.
      for line in Self.lines.prefix(2) { _ = call.hear(line) }
      return try Stopwatch(rounds: 20).median {
        try Debrief(call: call, card: card, questions: bank, planner: workload.planner, today: workload.today)
          .plans.unfound.count
      }
    default: return nil
    }
  }

  /// Milliseconds of each of a thousand turns, the quickest first. A call that is over begins anew.
  private func replies() throws -> [Double] {
    var call = try begun()
    var times: [Double] = []
    for turn in 0..<Self.turns {
      if call.isOver { call = try begun() }
      let began = ContinuousClock.now
      _ = call.hear(Self.lines[turn % Self.lines.count])
      times.append((ContinuousClock.now - began) / .milliseconds(1))
    }
    return times.sorted()
  }

  private func begun() throws -> PracticeCall {
    let persona = try Self.some(reader.read(persona).value, Self.buyer)
    let moves = files.movesTree.flatMap { PracticeReader.moves($0, vocabulary: persona.vocabulary).value } ?? []
    return PracticeCall(
      persona: persona, level: files.level(.normal), seed: 1,
      ear: Ear(model: intents, words: files.words, today: workload.today), moves: moves, topics: files.topics)
  }

  private static func some<Thing>(_ thing: Thing?, _ reason: String) throws -> Thing {
    guard let thing else { throw Workload.Unfit(reason: "\(reason) cannot be read") }
    return thing
  }

  private static let lines = [
    "How does that work today, from the beginning to the end?", "And what goes wrong with it most often?",
    "That sounds hard. What does it cost you in a month, if somebody has counted?",
    "Why do you think it keeps happening?",
    "By when would it have to work, and what happens on that day?", "I hear you. What exactly worries you about it?",
    "Who else has to agree before anybody signs, and who would rather not have it?",
    "So what I heard is that the plan is wrong by Monday, and that it costs you 40 hours a month. Did I get that right?",
    "Shall we write down the steps together, backwards from your day, and see whether it is realistic?",
    "Could we talk again on Thursday 21 January at ten?",
  ]
}
