/// A word, a run of digits, or one other character of a text. Spaces are no tokens, line ends are symbols.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Letters, then letters and digits: `go`, `Q2`, `don't`.
    case word
    /// Digits only: the `48` and the `000` of `48,000`.
    case number
    case symbol
  }

  var kind: Kind
  /// In small letters, with straight apostrophes and plain hyphens.
  var lower: String
  /// Where it stands in the text.
  var range: Range<String.Index>
  /// No space stands between it and the token before.
  var touches: Bool
  var isCapitalised: Bool

  var digits: Int? { kind == .number && lower.count <= 15 ? Int(lower) : nil }
  var isHyphen: Bool { kind == .symbol && lower == "-" }
}
