/// Words around dates.
enum DateWords {
  static let corrections: Set<String> = ["sorry", "no", "rather", "actually", "correction", "instead", "oops", "mean"]

  /// After "the 15th" they show that no noun follows that it counts.
  static let afterOrdinal: Set<String> = [
    "and", "at", "is", "was", "because", "so", "if", "or", "to", "for", "when", "with", "we", "they", "i", "then",
    "but", "until", "till", "through", "would", "works", "will", "in", "as", "it", "there", "of", "suits", "after",
    "before", "only", "please", "latest", "she", "he", "not", "on", "latest", "earliest", "onwards", "maybe", "that",
    "looks", "could", "should", "can", "just", "sounds", "might", "may", "instead", "has", "from", "this", "next",
  ]

  static func isDateWord(_ word: String) -> Bool {
    switch DateVocabulary.terms[word] {
    case .month?, .weekday?, .weekdays?: true
    default: false
    }
  }

  static func isUnit(_ word: String) -> Bool {
    if case .unit? = DateVocabulary.terms[word] { true } else { false }
  }
}
