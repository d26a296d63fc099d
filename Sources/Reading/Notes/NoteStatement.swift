/// One sentence or bullet of notes, with who said it.
struct NoteStatement: Sendable {
  enum Voice: Sendable { case buyer, seller, writer }

  /// Exactly as it stands in the text.
  var text: String
  var tokens: Tokens
  var speaker: String?
  var voice: Voice
  /// "Problem" of "Problem: tins go out of date", in small letters.
  var label: String?
  /// What the other side asked before.
  var question: [UInt8] = []
  var lower: String
  /// The same in bytes.
  let bytes: [UInt8]

  init(_ text: String, speaker: String? = nil, voice: Voice = .writer, label: String? = nil) {
    self.text = text
    // A line break inside a sentence is only where the mail was wrapped.
    tokens = Tokens(text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text)
    lower = tokens.text.lowercased()
    bytes = Array(lower.utf8)
    self.speaker = speaker
    self.voice = voice
    self.label = label
  }

  func says(_ cues: Cues) -> Bool { cues.areIn(bytes) }
  func isAsked(_ cues: Cues) -> Bool { !question.isEmpty && cues.areIn(question) }
  /// Digits or number words: without them no amount can be said.
  var hasNumber: Bool { bytes.contains { (0x30...0x39).contains($0) } || says(Self.numberWords) }
  private static let numberWords: Cues = [
    "hundred", "thousand", "million", "grand", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety",
  ]
  func isLabelled(_ words: [String]) -> Bool {
    guard let label else { return false }
    return words.contains { label == $0 || label.hasPrefix($0 + " ") || label.hasSuffix(" " + $0) }
  }

  /// The denied words with the word that denies them: "No SSO", "sso no".
  func denial(of range: Range<Int>) -> Range<Int> {
    if ["no", "not"].contains(tokens.lower(range.upperBound)) { return range.lowerBound..<range.upperBound + 1 }
    let start = (max(0, range.lowerBound - 6)..<range.lowerBound).last { DenialWords.all.contains(tokens.lower($0)) }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  /// "No SSO", "sso no", "without a pilot": the words at the place are denied.
  func denies(_ range: Range<Int>) -> Bool {
    let after = tokens.lower(range.upperBound)
    let next = tokens.lower(range.upperBound + 1)
    if after == "no" || after == "nope" || after == "not" || (after == "is" && next == "not") { return true }
    // "SSO - nope", "pilot: no", "DPA? no".
    if ["-", ":", "?", "="].contains(after), ["no", "nope", "none", "not", "n/a", "nein", "non"].contains(next),
      tokens[range.upperBound + 2].map({ [".", ",", ";", "needed", "required", "/"].contains($0.lower) }) ?? true
    {
      return true
    }
    for distance in 1...6 {
      let word = tokens.lower(range.lowerBound - distance)
      if ["no", "not", "without", "don't", "doesn't", "neither", "nor", "never", "isn't", "didn't"].contains(word) {
        return true
      }
      // Behind a comma another thing begins, unless the "no" is said again and again.
      if ["but", ".", ";", ":", "then", "and"].contains(word) { return false }
      if word == ",", !["no", "nor"].contains(tokens.lower(range.lowerBound - distance + 1)) { return false }
    }
    return false
  }
}
