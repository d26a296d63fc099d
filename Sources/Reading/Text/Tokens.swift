/// A text and its tokens. Every reader works on token positions and gives back the words as they stand in the text.
///
///     let tokens = Tokens("Live by 10 May.")
///     tokens.phrase(2..<4)   // "10 May"
struct Tokens: Sendable {
  let text: String
  let all: [Token]
  /// Token ranges of sentences, and of parts set off by a semicolon; found once, because most readers ask for them.
  private(set) var sentences: [Range<Int>] = []

  init(_ text: String) {
    self.text = text
    var all: [Token] = []
    var index = text.startIndex
    var touches = false
    while index < text.endIndex {
      let byte = text.utf8[index]
      if byte == 0x20 || byte == 0x09 || byte >= 0x80 && text[index].isWhitespace && !text[index].isNewline {
        touches = false
        index = text.index(after: index)
        continue
      }
      let (kind, end) = Self.scan(text, from: index)
      all.append(
        Token(
          kind: kind, lower: Self.plain(text[index..<end]), range: index..<end, touches: touches,
          isCapitalised: byte < 0x80 ? (0x41...0x5A).contains(byte) : text[index].isUppercase))
      touches = true
      index = end
    }
    self.all = all
    sentences = parts(isSentenceEnd)
  }

  var count: Int { all.count }
  var indices: Range<Int> { all.indices }

  /// Nil outside the text, so that a grammar may look ahead and behind without counting.
  subscript(position: Int) -> Token? { all.indices.contains(position) ? all[position] : nil }

  func lower(_ position: Int) -> String { self[position]?.lower ?? "" }

  /// The words of the text that the tokens cover, exactly as typed.
  func phrase(_ range: Range<Int>) -> String {
    let inside = range.clamped(to: all.indices)
    guard let first = inside.first, let last = inside.last else { return "" }
    return String(text[all[first].range.lowerBound..<all[last].range.upperBound])
  }

  /// The tokens of a part of the text, given exactly as it was typed; nil when it does not stand there.
  func range(of phrase: String) -> Range<Int>? {
    guard let part = text.firstRange(of: phrase) else { return nil }
    let inside = all.indices.filter {
      part.lowerBound <= all[$0].range.lowerBound && all[$0].range.upperBound <= part.upperBound
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }

  /// The position after the words, when they stand at `position`; hyphens between them count for nothing.
  func match(_ words: [String], at position: Int) -> Int? {
    var place = position
    for (number, word) in words.enumerated() {
      if number > 0, self[place]?.isHyphen == true, all[place].touches { place += 1 }
      guard self[place]?.lower == word else { return nil }
      place += 1
    }
    return place
  }

  func match(_ words: String, at position: Int) -> Int? {
    // Most phrases fail at the first word, which needs no splitting to be seen.
    guard let token = self[position], words.hasPrefix(token.lower) else { return nil }
    return match(words.split(separator: " ").map(String.init), at: position)
  }

  /// The first position from `start` on at which the words stand.
  func first(_ words: String, from start: Int = 0) -> Range<Int>? {
    let words = words.split(separator: " ").map(String.init)
    for position in stride(from: start, to: count, by: 1) {
      if let end = match(words, at: position) { return position..<end }
    }
    return nil
  }

  func contains(_ words: String) -> Bool { first(words) != nil }

  func isWord(_ position: Int, _ words: Set<String>) -> Bool {
    self[position].map { words.contains($0.lower) } ?? false
  }

  private static func scan(_ text: String, from start: String.Index) -> (Token.Kind, String.Index) {
    var index = text.index(after: start)
    let first = text[start]
    if isDigit(first) {
      while index < text.endIndex, isDigit(text[index]) { index = text.index(after: index) }
      return (.number, index)
    }
    guard isLetter(text, start) else { return (.symbol, index) }
    while index < text.endIndex {
      let next = text.index(after: index)
      if !isLetter(text, index) {
        let character = text[index]
        guard isDigit(character) || isApostrophe(character) && next < text.endIndex && isLetter(text, next) else {
          break
        }
      }
      index = next
    }
    return (.word, index)
  }

  /// What is in ASCII, as most text is, needs no table.
  private static func isLetter(_ text: String, _ index: String.Index) -> Bool {
    let byte = text.utf8[index]
    return byte < 0x80 ? (0x61...0x7A).contains(byte | 0x20) : text[index].isLetter
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

  private static func plain(_ text: Substring) -> String {
    switch text {
    case "\r\n", "\r", "\u{2028}", "\u{2029}": return "\n"
    case "–", "—", "‑", "−": return "-"
    case "’", "‘": return "'"
    case "“", "”", "„": return "\""
    default:
      let lower = text.lowercased()
      return lower.utf8.count == lower.count ? lower : String(lower.map { $0 == "’" ? "'" : $0 })
    }
  }
}
