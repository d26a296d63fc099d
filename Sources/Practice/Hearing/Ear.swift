import Planning
import Reading
import Rules
import Scheduling

/// Tells what a line of the rep is for, and what it asks, names and claims.
package struct Ear: Sendable {
  private let model: IntentModel
  private let context: ReadingContext
  /// What says that a concern was heard, as `Prompts/practice/cues.yaml` has it.
  private let acknowledging: [SaidWords]
  private let openings: [SaidWords]
  /// What asks to go on: "tell me more".
  private let continuing: [SaidWords]
  private let goodbye: [SaidWords]
  /// Words that make a line one of an intent whatever the model thinks of it.
  private let surely: [(intent: String, phrase: SaidWords)]

  package struct Words: Sendable {
    package var acknowledging: [String]
    /// What an open question begins with.
    package var openings: [String]
    package var continuing: [String]
    package var goodbye: [String]
    package var surely: [(intent: String, phrases: [String])]

    package init(
      acknowledging: [String], openings: [String], continuing: [String], goodbye: [String],
      surely: [(intent: String, phrases: [String])]
    ) {
      self.acknowledging = acknowledging
      self.openings = openings
      self.continuing = continuing
      self.goodbye = goodbye
      self.surely = surely
    }
  }

  package init(model: IntentModel, words: Words, today: Day, country: String? = nil) {
    self.model = model
    self.context = ReadingContext(today: today, dateOrder: .of(country), currency: Currency.of(country: country))
    self.acknowledging = words.acknowledging.map { SaidWords($0) }
    self.openings = words.openings.map { SaidWords($0) }
    self.continuing = words.continuing.map { SaidWords($0) }
    goodbye = words.goodbye.map { SaidWords($0) }
    self.surely = words.surely.flatMap { entry in entry.phrases.map { (entry.intent, SaidWords($0)) } }
  }

  /// - Parameters:
  ///   - things: what may be named.
  ///   - last: the buyer's last reply, for whether the rep took it up.
  ///   - meant: what the rep says that it was for.
  package func hear(_ text: String, things: [Thing], last: String, meant: String? = nil) -> HeardLine {
    var heard = HeardLine(text: text, intent: meant)
    guard !heard.isSilence else { return heard }
    let said = SaidWords(text)
    let sentences = Self.sentences(of: text)
    heard.named = things.filter { thing in thing.words.contains { said.contain($0) } }.map(\.name)
    heard.saysGoodbye = goodbye.contains { said.contain($0) }
    heard.goesOn = continuing.contains { said.contain($0) }
    heard.questions = sentences.count { $0.isQuestion }
    heard.follows = !said.meaningful.isDisjoint(with: SaidWords(last).meaningful)
    settle(&heard, said: said, sentences: sentences)
    // "If I understand you rightly" begins a recap and takes no concern in.
    heard.acknowledges = heard.intent != "summarise_back" && acknowledging.contains { said.contain($0) }
    if heard.questions == 0, heard.intent.map(HeardLine.isAsk) ?? false { heard.questions = 1 }
    let asking = sentences.last { $0.isQuestion }?.text ?? text
    heard.isOpen = heard.asks && openings.contains { SaidWords(asking).contain($0) }
    heard.day = readDates(in: text, context: context).compactMap(\.day).first
    heard.claims = claims(in: text)
    return heard
  }

  // MARK: What it is for

  private func settle(_ heard: inout HeardLine, said: SaidWords, sentences: [Sentence]) {
    for sure in surely where heard.intent == nil && said.contain(sure.phrase) {
      heard.intent = sure.intent
      break
    }
    if Self.saysBack(said) { heard.intent = "summarise_back" }
    let ranked = model.ranked(heard.text, first: 3)
    let parts = sentences.count > 1 ? sentences.compactMap { model.ranked($0.text, first: 1).first?.intent } : []
    if heard.intent == nil, let first = ranked.first, said.words.count > 0 {
      if first.score >= Self.sure
        || (first.score >= Self.ahead && first.score >= 1.5 * (ranked.dropFirst().first?.score ?? 0))
      {
        heard.intent = first.intent
      } else if ranked.count > 1, first.score + ranked[1].score >= Self.doubtful {
        heard.between = [first.intent, ranked[1].intent]
      }
    }
    heard.perhaps = ranked.filter { $0.score >= Self.possible && $0.intent != heard.intent }.map(\.intent)
    // What else it is for counts where the sentence alone is clear.
    heard.also = parts.filter { $0 != heard.intent }
    if let intent = heard.intent, intent == "other", let other = heard.also.last(where: HeardLine.isAsk) {
      heard.intent = other
    }
  }

  /// "So the lists are wrong by Monday, right?"
  private static func saysBack(_ said: SaidWords) -> Bool {
    guard said.words.count > 5, let first = said.words.first, let last = said.words.last else { return false }
    return ["so", "then", "ok", "okay", "right", "alright"].contains(first)
      && ["right", "correct", "yes", "yeah"].contains(last)
  }

  private static let sure = 0.3
  /// Enough where it is well before the next one.
  private static let ahead = 0.18
  private static let doubtful = 0.35
  private static let possible = 0.1

  // MARK: Sentences

  struct Sentence: Sendable {
    var text: String
    var isQuestion: Bool
  }

  /// Cut at full stops, question marks and line ends; a figure such as 4.5 is not cut.
  static func sentences(of text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var current = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      current.append(character)
      let isEnd =
        character == "?" || character == "\n" || character == ";"
        || ((character == "." || character == "!") && (place + 1 == characters.count || characters[place + 1] == " "))
      guard isEnd else { continue }
      add(current, to: &sentences)
      current = ""
    }
    add(current, to: &sentences)
    return sentences
  }

  private static func add(_ text: String, to sentences: inout [Sentence]) {
    guard text.contains(where: \.isLetter) else { return }
    sentences.append(Sentence(text: text, isQuestion: text.contains("?")))
  }

  // MARK: Claims

  /// Figures, and days; what a recap can be wrong about.
  func claims(in text: String) -> [HeardLine.Claim] {
    var claims: [HeardLine.Claim] = []
    var seen: Set<String> = []
    func add(_ words: String, _ meaning: String) {
      if seen.insert(meaning).inserted { claims.append(HeardLine.Claim(words: words, meaning: meaning)) }
    }
    var covered = text
    for reading in readDates(in: text, context: context) {
      guard let day = reading.day, let phrase = reading.phrase else { continue }
      add(phrase, "day \(day.iso)")
      if let range = covered.firstRange(of: phrase) { covered.replaceSubrange(range, with: " ") }
    }
    for figure in Figures.all(in: covered) { add(figure.words, "figure \(figure.value)") }
    return claims
  }
}
