import Rules

/// One entry of a list, with the words that gave it.
package struct RecordReading: Sendable, Hashable {
  package var record: Record
  package var phrase: String
  /// False where a field was a guess.
  package var isSure: Bool

  package init(_ record: Record, phrase: String, isSure: Bool = true) {
    self.record = record
    self.phrase = phrase
    self.isSure = isSure
  }
}

/// The line says that there is none: "no", "none", "nothing", "no other vendors".
package func saysNone(_ text: String) -> Bool {
  let tokens = Tokens(text)
  guard let first = tokens.indices.first(where: { !AnswerWords.fillers.contains(tokens.lower($0)) }) else {
    return false
  }
  guard ["no", "none", "nothing", "nope", "nobody", "neither", "n", "zero", "not"].contains(tokens.lower(first)) else {
    return false
  }
  if tokens.lower(first) == "not", !["really", "at", "any"].contains(tokens.lower(first + 1)) { return false }
  // "No changes from 1 to 10 May" begins with no and is an answer; "no, nothing else" is none.
  let numbers = (first..<tokens.count).contains { tokens[$0]?.kind == .number }
  return !numbers && tokens.count - first <= 7
    && DateScanner(tokens: tokens, context: ReadingContext(today: .first)).all().isEmpty
}
