/// What one side promised or must hand over, in the words of the text.
extension NoteReader {
  private static let verbs = WordTable<Bool>(
    [
      "send you", "send them", "send her", "send him", "send", "i'll send", "provide", "deliver", "hand over",
      "prepare", "share", "promised her", "promised him", "promised them", "promised", "install", "set up", "import",
      "give them", "give us", "bring", "supply", "load", "email you", "email her", "email him", "email them", "email",
      "mail you", "get you", "get her", "get him", "get them", "forward", "write up", "sends", "send me", "send us",
      "send over", "share with you", "hand them", "upload", "circulate", "owe them", "owe her", "owe him", "owe you",
      "i'll have", "fill in", "fills in", "fill out", "complete", "return", "asks for", "asked for", "need from us",
      "configure", "write", "let me have", "let us have", "let you have", "send through", "i owe her", "i owe him",
      "i owe them",
      "we owe them",
    ].map { ($0, true) })

  private static let promise: Cues = [
    "i'll", "i will", "we'll", "we will", "i'd", "promised", "could you", "can you", "please", "need", "must", " will ",
    "to send", "send ", "sends", "asked for", "asks for", "has to", "have to", "owe", "agreed", "let me have",
    "let us have",
  ]
  private static let notHanded = ["problem", "pain", "current", "impact", "want", "competitor", "blackout", "go live"]

  private static let papers = WordTable<String>(
    [
      "security questionnaire", "security form", "security check sheet", "form about security", "soc 2 report", "soc 2",
      "pen test summary", "pen test report", "penetration test report", "iso 27001 certificate", "security package",
      "security sheet", "security documents", "sicherheitsfragebogen",
    ].map { ($0, "security_review") }
      + ["redline your msa", "msa redlines", "contract redlines"].map { ($0, "legal_redlines") }
      + ["pilot with", "trial with", "pilot in", "pilot on"].map { ($0, "pilot") }
      + [
        "import of", "migration of", "import the", "import their", "import our", "migrate the", "migrate our",
        "migrate their",
      ]
      .map { ($0, "data_migration") })

  func deliverables(flags: Set<String>) -> [String] {
    var found: [String] = []
    func add(_ text: String) {
      // "stock sheet" and "import the stock sheet" are one thing.
      guard found.count < 40, text.count > 3, !found.contains(where: { $0.contains(text) || text.contains($0) }) else {
        return
      }
      found.append(text)
    }
    for statement in statements {
      let tokens = statement.tokens
      if let hit = Self.verbs.hits(in: tokens).first(where: { !statement.denies($0.range) }),
        !statement.says(["send it to", "mail receipts"])
      {
        var start = hit.range.upperBound
        while [
          "a", "an", "the", "you", "them", "her", "him", "us", "our", "your", "current", "over", "me", "his", "their",
          "through", "over",
          "my", "about", "out", "back", "in", "for",
        ].contains(tokens.lower(start)) { start += 1 }
        var end = start
        while let token = tokens[end], end - start < 7, token.kind != .symbol || (token.isHyphen && token.touches),
          ![
            "by", "on", "before", "to", "until", "and", "+", "for", "so", "but", "when", "at", "tomorrow", "next",
            "with", "bis", "tot", "after", "this", "today", "from", "if", "because", "which", "that",
          ].contains(token.lower), token.kind != .number
        { end += 1 }
        let isNext = statement.isLabelled(["next step"])
        let isHabit = statement.says(["they send", "customers send", "sent us", "was sent", "people send", "so "])
        let isSworn = statement.says(["i'll", "i will", "we'll", "promised", "could you", "can you", "i'd send", "owe"])
        if end > start, isNext || isSworn || statement.says(Self.promise) && !isHabit,
          !statement.isLabelled(Self.notHanded)
        {
          add(tokens.phrase(start..<end))
        }
      }
      guard statement.voice != .seller else { continue }
      // A paper that security or legal wants to see, data to be brought over, a try-out with somebody.
      for hit in Self.papers.hits(in: tokens) where !statement.denies(hit.range) && flags.contains(hit.value) {
        let isRunOn = hit.value == "pilot" || hit.value == "data_migration"
        add(isRunOn ? around(hit.range, in: tokens) : tokens.phrase(hit.range))
      }
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
