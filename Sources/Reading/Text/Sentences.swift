extension Tokens {
  func sentence(of position: Int) -> Range<Int> {
    sentences.first { $0.contains(position) } ?? indices
  }

  /// Sentences cut further, at commas outside brackets.
  var clauses: [Range<Int>] {
    var depth = 0
    return parts { position in
      switch lower(position) {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case ",": return depth == 0 && !isInsideNumber(position)
      default: return isSentenceEnd(position)
      }
      return false
    }
  }

  /// The items of a list said in one line: cut at commas, semicolons, line ends and "and".
  var items: [Range<Int>] {
    parts { position in
      switch lower(position) {
      case ",": !isInsideNumber(position)
      case "and", "&", "+", "plus": true
      default: isSentenceEnd(position)
      }
    }
  }

  /// The ranges between the tokens at which `isEnd` holds; none is empty.
  func parts(_ isEnd: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for position in indices where isEnd(position) {
      if start < position { parts.append(start..<position) }
      start = position + 1
    }
    if start < count { parts.append(start..<count) }
    return parts
  }

  private func isInsideNumber(_ position: Int) -> Bool {
    self[position - 1]?.kind == .number && self[position + 1]?.kind == .number && self[position + 1]?.touches == true
  }

  /// A full stop inside a number, behind a single letter, or before a small letter after a capitalised word ends nothing.
  func isSentenceEnd(_ position: Int) -> Bool {
    switch lower(position) {
    case ";", "!", "?", "•", "\n": return true
    case ".":
      guard let next = self[position + 1] else { return true }
      if next.touches || self[position - 1].map({ $0.isCapitalised && $0.lower.count == 1 }) == true { return false }
      return next.isCapitalised || next.kind == .number || self[position - 1]?.isCapitalised == false
    default: return false
    }
  }
}
