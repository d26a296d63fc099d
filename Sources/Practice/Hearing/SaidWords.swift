/// The words of a line, small and without signs, to look for phrases in it and to compare it with another.
struct SaidWords: Sendable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { word in word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : String(word) }
  }

  /// Whether the phrase stands in it, word by word; a plural is the same word.
  func contain(_ phrase: SaidWords) -> Bool {
    guard !phrase.words.isEmpty, phrase.words.count <= words.count else { return false }
    return words.indices.dropLast(phrase.words.count - 1).contains { start in
      zip(words[start...], phrase.words).allSatisfy { Self.areSame($0, $1) }
    }
  }

  func contain(_ phrase: String) -> Bool { contain(SaidWords(phrase)) }

  /// A plural of a short word is more often another word.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard min(one.count, other.count) > 3 else { return false }
    return one == other + "s" || one + "s" == other || one == other + "es" || one + "es" == other
  }

  /// Words that carry meaning: long enough, and no word of every sentence.
  var meaningful: Set<String> {
    Set(words.filter { $0.count > 4 && !Self.common.contains($0) }.map { String($0.prefix(6)) })
  }

  private static let common: Set<String> = [
    "about", "after", "again", "against", "anybody", "anything", "because", "before", "being", "between", "called",
    "could", "doing", "during", "everything", "first", "going", "happen", "happens", "having", "himself", "myself",
    "never", "nobody", "nothing", "other", "others", "people", "please", "really", "right", "should", "since",
    "somebody",
    "something", "still", "thank", "thanks", "their", "theirs", "there", "these", "thing", "things", "think", "those",
    "though", "through", "today", "until", "week", "weeks", "what", "where", "which", "while", "whole", "would",
    "years",
    "yours", "yourself", "understand", "question", "would've", "that's", "there's", "tell",
  ]
}
