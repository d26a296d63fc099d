/// What one side promised or must hand over, in the words of the text.
extension NoteReader {
  private static let verbs = WordTable<Bool>(
    [
      "send you", "send them", "send her", "send him", "send", "i'll send", "provide", "deliver", "hand over",
      "prepare", "share", "promised her", "promised him", "promised them", "promised", "install", "set up", "import",
      "give them", "give us", "bring", "supply", "draft", "load",
    ].map { ($0, true) })

  func deliverables(flags: Set<String>) -> [String] {
    var found: [String] = []
    func add(_ text: String) { if text.count > 3, !found.contains(text) { found.append(text) } }
    for statement in statements {
      let tokens = statement.tokens
      if let hit = Self.verbs.hits(in: tokens).first(where: { !statement.denies($0.range) }),
        !statement.says(["send it to", "mail receipts"])
      {
        var start = hit.range.upperBound
        while ["a", "an", "the", "you", "them", "her", "him", "us", "our", "your", "current", "over"].contains(
          tokens.lower(start))
        { start += 1 }
        var end = start
        while let token = tokens[end], end - start < 7, token.kind != .symbol || (token.isHyphen && token.touches),
          ![
            "by", "on", "before", "to", "until", "and", "+", "for", "so", "but", "when", "at", "tomorrow", "next",
            "with",
          ].contains(token.lower)
        { end += 1 }
        if end > start, statement.voice != .buyer || statement.says(["need", "must", "promised", "you send", "please"])
        {
          add(tokens.phrase(start..<end))
        }
      }
      guard statement.voice != .seller else { continue }
      if flags.contains("training"),
        let hit = tokens.first("training") ?? tokens.first("trained") ?? tokens.first("train the") ?? tokens.first(
          "train our") ?? tokens.first("train their") ?? tokens.first("train all"), !statement.denies(hit)
      {
        let sentence = statement.text
        add(sentence.count <= 60 ? sentence : around(hit, in: tokens))
      }
    }
    return found
  }

  private func around(_ range: Range<Int>, in tokens: Tokens) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, tokens[start - 1]?.kind == .word, range.lowerBound - start < 2 { start -= 1 }
    while end < tokens.count, tokens[end]?.kind != .symbol, end - range.upperBound < 6 { end += 1 }
    return tokens.phrase(start..<end)
  }
}
