extension String {
  /// The text as one line of visible characters, nil when none is left: line ends, tabs and other control characters
  /// become single spaces, and the marks that turn the direction of writing go, since what they hide nobody can check.
  ///
  ///     " a\r\nb ".onOneLine == "a b"
  package var onOneLine: String? {
    var result = ""
    var isGap = false
    for scalar in unicodeScalars where !Self.turnsDirection(scalar) {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        isGap = !result.isEmpty
        continue
      }
      if isGap { result.unicodeScalars.append(" ") }
      isGap = false
      result.unicodeScalars.append(scalar)
    }
    return result.isEmpty ? nil : result
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text with a full stop where it has no end yet.
  package var asSentence: String {
    guard let last, !".!?…。".contains(last) else { return self }
    return self + "."
  }

  /// The text without an end of its own, for the middle of a sentence.
  package var asClause: String {
    var text = self
    while let last = text.last, ".;, ".contains(last) { text.removeLast() }
    return text
  }

  /// The text with a capital at the start, for a sentence made of parts.
  package var startingWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
