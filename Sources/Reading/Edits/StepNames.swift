/// Comparing the words of a line with the title of a step.
enum StepNames {
  /// Words too common to tell one step from another.
  static let common: Set<String> = [
    "the", "a", "an", "their", "our", "your", "they", "we", "you", "us", "it", "its", "is", "are", "was", "be", "been",
    "has",
    "have", "of", "to", "for", "in", "on", "at", "by", "and", "or", "with", "from", "that", "this", "as", "step", "row",
    "line", "will", "about", "them", "into", "who", "what", "my", "me", "i", "her", "his", "not", "no", "do", "does",
    "done",
    "through", "both", "s", "all", "any", "one", "so", "up", "out",
  ]

  static func significant(_ tokens: Tokens, _ range: Range<Int>? = nil) -> Set<String> {
    Set(
      (range ?? tokens.indices).compactMap { position -> String? in
        guard let token = tokens[position], token.kind == .word, !common.contains(token.lower) else { return nil }
        return stem(token.lower)
      })
  }

  /// Enough of a word to match its other forms: reviews and review, loaded and load, checks and check.
  static func stem(_ word: String) -> String {
    var word = word
    if word.hasSuffix("'s") { word.removeLast(2) }
    for ending in ["ing", "ies", "ed", "es", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      word.removeLast(ending.count)
      if ending == "ies" { word += "y" }
      break
    }
    if word.hasSuffix("e"), word.count >= 5 { word.removeLast() }
    return word
  }
}
