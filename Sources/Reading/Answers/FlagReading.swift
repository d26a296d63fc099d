/// Yes, no, or neither; `isSure` is false where it was softened ("I think so").
package struct FlagReading: Sendable, Hashable {
  package var value: Bool
  package var isSure: Bool
  package var phrase: String
}

/// An answer to a yes-or-no question, read from how the line begins.
///
///     readFlag(in: "yep, both of them")   // yes
///     readFlag(in: "not that I know")     // no, not sure
package func readFlag(in text: String) -> FlagReading? {
  let tokens = Tokens(text)
  guard !isUnsure(tokens), let hit = AnswerWords.flags.hits(in: tokens).first, hit.range.lowerBound <= 3 else {
    return nil
  }
  var answer = hit.value
  var range = hit.range
  // "yes" may be followed by a softer word, and "well, no" begins with none.
  if let softer = AnswerWords.softeners.hits(in: tokens).first {
    answer.isSure = false
    range = min(range.lowerBound, softer.range.lowerBound)..<max(range.upperBound, softer.range.upperBound)
  }
  return FlagReading(value: answer.value, isSure: answer.isSure, phrase: tokens.phrase(range))
}

/// "Not sure", "no idea", "?", "ask them", "tbd": the whole line says that it is not known.
package func isUnsure(_ text: String) -> Bool { isUnsure(Tokens(text)) }

func isUnsure(_ tokens: Tokens) -> Bool {
  guard let first = tokens.indices.first(where: { !AnswerWords.fillers.contains(tokens.lower($0)) }) else {
    return tokens.contains("?")
  }
  guard let hit = AnswerWords.unsure.entry(in: tokens, at: first) else { return false }
  // More than a few words after it are an answer: "not sure, but Ruth said 40".
  return tokens.count - hit.range.upperBound <= 6
    && !(hit.range.upperBound..<tokens.count).contains {
      tokens.lower($0) == "but" || tokens[$0]?.kind == .number
    }
}
