/// Words that turn what follows them into its opposite.
enum DenialWords {
  static let all: Set<String> = [
    "no", "not", "without", "never", "nor", "neither", "don't", "doesn't", "won't", "isn't", "aren't", "can't",
    "cannot",
    "needn't", "didn't", "hasn't", "haven't", "skips", "non",
  ]
  /// May stand between a denial and what it denies.
  static let between: Set<String> = [
    "need", "a", "an", "any", "have", "want", "use", "require", "needs", "involve", "involved", "do", "the", "formal",
    "separate", "to", "be", "there", "is", "in", "own", "their", "long", "full", "for", "ask", "insist", "on", "of",
    "even",
    "real", "go", "through", "replace", "it",
  ]
}
