/// The buyer's organisation: from a field, the heading, a signature, or "met the people from".
extension NoteReader {
  func account() -> String? {
    let names = [
      "account name", "account", "company", "customer", "organisation", "organization", "client", "prospect", "kunde",
      "firma",
    ]
    for name in names {
      if let field = lines.fields.first(where: { $0.name == name }), !field.value.isEmpty { return field.value }
    }
    for statement in statements {
      if names.contains(where: { statement.isLabelled([$0]) }), statement.text.count < 60 {
        return Self.bare(statement.text)
      }
    }
    return inHeading() ?? inSignature() ?? met() ?? withSuffix() ?? inSubject()
  }

  // MARK: Heading

  /// Of the parts of "quick notes - borg bygg ab (Stockholm) 22/10-26" the one that is no date and no word for notes.
  private func inHeading() -> String? {
    guard !lines.heading.isEmpty else { return nil }
    let parts = Self.parts(lines.heading)
    let candidates = parts.map(Self.stripped).filter { !$0.isEmpty }
    if let named = candidates.first(where: { Self.hasLegalForm($0) }) { return named }
    return candidates.first { part in
      part.split(separator: " ").count <= 6 && part.first?.isUppercase == true && !Self.isFormal(part)
    }
  }

  private static func parts(_ text: String) -> [String] {
    var text = text
    while let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      text.replaceSubrange(open...close, with: " | ")
    }
    for separator in [" - ", " – ", " — ", ": ", " / ", ";"] {
      text = text.split(separator: separator).joined(separator: "|")
    }
    // A comma before a legal form belongs to the name.
    var parts: [String] = []
    for part in text.split(separator: "|") {
      for piece in part.split(separator: ",") {
        let trimmed = String(NoteLines.trimmed(piece))
        if let last = parts.last, legalForms.contains(trimmed.lowercased().filter { $0 != "." }) {
          parts[parts.count - 1] = last + ", " + trimmed
        } else {
          parts.append(trimmed)
        }
      }
    }
    return parts
  }

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "ag", "as", "ab", "oy", "sa", "sas", "bv", "nv", "plc", "lda", "srl", "spa", "kg",
    "co", "corp", "aps", "se", "pty", "limited", "sarl", "sl", "sro", "kft", "pte", "llp", "ev", "asa",
  ]
  private static func hasLegalForm(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last else { return false }
    return legalForms.contains(last.lowercased().filter { $0 != "." && $0 != "," }) && name.contains(" ")
  }

  private static let formal: Set<String> = [
    "call", "notes", "note", "nots", "meeting", "transcript", "zoom", "teams", "chat", "discovery", "quick",
    "recording", "demo", "minutes", "with", "summary", "intro", "first", "gong", "discovery", "follow", "up",
    "followup", "and", "+", "re", "fw", "fwd", "the", "of", "on", "from", "after", "my", "raw",
    "auto", "generated", "webex", "google", "meet", "conversation", "debrief", "visit", "to", "kickoff", "1st", "2nd",
    "second", "phone", "talk", "export", "opportunity", "deal", "scribbles", "memo", "voice", "call:", "site", "sync",
  ]

  /// Without the words and dates that say what kind of text it is.
  private static func stripped(_ part: String) -> String {
    var words = part.split(separator: " ").map(String.init)
    func isAside(_ word: String) -> Bool {
      let plain = word.lowercased().filter { $0 != "," && $0 != ":" && $0 != "." && $0 != "#" }
      return formal.contains(plain) || plain.isEmpty || plain.allSatisfy { $0.isNumber || "/-.:".contains($0) }
        || DateWords.isDateWord(plain)
    }
    while let first = words.first, isAside(first) { words.removeFirst() }
    while let last = words.last, isAside(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static func isFormal(_ part: String) -> Bool {
    part.split(separator: " ").allSatisfy { formal.contains($0.lowercased()) }
  }

  private static func bare(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last == "." || last == "," { text.removeLast() }
    return String(text)
  }

  // MARK: Elsewhere

  /// "VP Finance Operations, Granite Basin Services" under a mail.
  private func inSignature() -> String? {
    for line in lines.signature.reversed() {
      for separator in [", ", " | ", " at ", " @ ", " - ", " – "] {
        let parts = line.split(separator: separator).map { String(NoteLines.trimmed($0)) }
        guard parts.count >= 2, let last = parts.last,
          !TitleWords.roles.hits(in: Tokens(parts[0])).isEmpty
            || TitleWords.heads.contains(parts[0].split(separator: " ").last?.lowercased() ?? "")
        else { continue }
        if last.first?.isUppercase == true, !last.contains("@") { return last }
      }
      if Self.hasLegalForm(line) { return line }
    }
    return nil
  }

  /// "met the people from Oakmere College", "reached Tom Reuter at Auto-Ersatz Krüger, Leipzig".
  private func met() -> String? {
    for statement in statements.prefix(8) {
      let tokens = statement.tokens
      for place in tokens.indices where ["from", "at", "with", "of", "for"].contains(tokens.lower(place)) {
        var start = place + 1
        if tokens.lower(start) == "the" { start += 1 }
        guard let name = run(at: start, in: tokens) else { continue }
        // A person is not where somebody is met.
        if tokens.lower(place) == "with", let next = tokens[name.upperBound],
          ["from", "at", "of", "(", ","].contains(next.lower)
        {
          continue
        }
        let phrase = tokens.phrase(name)
        if NameWords.others.contains(tokens.lower(start)), name.count == 1 { continue }
        return phrase
      }
    }
    return nil
  }

  private func run(at start: Int, in tokens: Tokens) -> Range<Int>? {
    var end = start
    while let token = tokens[end] {
      if token.kind == .word, token.isCapitalised, !DateWords.isDateWord(token.lower) {
        end += 1
      } else if end > start, ["&", "-", "'", "und", "of", "and"].contains(token.lower),
        tokens[end + 1]?.isCapitalised == true, tokens[end + 1]?.kind == .word, token.lower != "and"
      {
        end += 1
      } else {
        break
      }
    }
    return end > start ? start..<end : nil
  }

  private func withSuffix() -> String? {
    for statement in statements {
      for place in statement.tokens.indices
      where Self.legalForms.contains(statement.tokens.lower(place)) && statement.tokens[place]?.isCapitalised == true {
        var start = place
        while let token = statement.tokens[start - 1], token.kind == .word, token.isCapitalised { start -= 1 }
        if start < place, !NameWords.others.contains(statement.tokens.lower(start)) {
          return statement.tokens.phrase(start..<place + 1)
        }
      }
    }
    return nil
  }

  private func inSubject() -> String? {
    guard
      let subject = lines.fields.first(where: {
        $0.name == "subject" || $0.name == "opp" || $0.name == "opportunity" || $0.name == "opportunity name"
          || $0.name == "deal"
      })?.value
    else { return nil }
    return Self.parts(subject).map(Self.stripped).first {
      $0.first?.isUppercase == true && !$0.isEmpty && $0.split(separator: " ").count <= 4
    }
  }
}
