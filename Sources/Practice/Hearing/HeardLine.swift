import Scheduling

/// What a buyer makes of a line of the rep.
package struct HeardLine: Sendable, Hashable {
  package var text: String
  /// What it is for; nil where that cannot be told.
  package var intent: String?
  /// What else it is for, sentence by sentence.
  package var also: [String] = []
  /// What it might be for as well, the likelier first.
  package var perhaps: [String] = []
  /// The two likeliest, where neither is clear.
  package var between: [String] = []
  /// The things that it names, in the order of the persona.
  package var named: [String] = []
  package var questions = 0
  /// A question that cannot be answered by yes or no.
  package var isOpen = false
  /// Takes up words of the buyer's last reply.
  package var follows = false
  /// Says that a concern was heard.
  package var acknowledges = false
  /// Says goodbye in so many words.
  package var saysGoodbye = false
  /// Asks to go on: "tell me more".
  package var goesOn = false
  /// The day that it names.
  package var day: Day?
  /// Figures and names in it, for a recap to be held against what was said.
  package var claims: [Claim] = []

  package struct Claim: Sendable, Hashable {
    /// As it stands in the line.
    package var words: String
    /// As it is compared: "40000", "14 june", "works council".
    package var meaning: String

    package init(words: String, meaning: String) {
      self.words = words
      self.meaning = meaning
    }
  }

  package init(text: String, intent: String? = nil) {
    self.text = text
    self.intent = intent
  }

  package var isSilence: Bool { !text.contains { $0.isLetter || $0.isNumber || $0 == "?" } }
  package var isUnderstood: Bool { intent != nil || !named.isEmpty }
  package func isFor(_ other: String) -> Bool { intent == other || also.contains(other) }

  /// Whether it asks for something, of whatever kind.
  package var asks: Bool { questions > 0 || intent.map(Self.isAsk) ?? false }

  package static func isAsk(_ intent: String) -> Bool {
    intent.hasPrefix("ask_") || intent == "confirm_timeline_realistic"
  }
}
