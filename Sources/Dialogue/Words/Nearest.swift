import Rules

/// "Did you mean": for words that a person types.
enum Nearest {
  static func word(to word: String, among words: [String]) -> String? {
    words.first { $0.hasPrefix(word) && word.count >= 2 } ?? Spelling.nearest(to: word, among: words)
  }
}
