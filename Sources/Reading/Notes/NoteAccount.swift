/// The buyer's organisation: from a field, the heading, a signature, or "met the people from".
extension NoteReader {
  func account() -> String? {
    let names = [
      "account name", "account", "company name", "company", "customer", "organisation", "organization", "client",
      "prospect",
    ]
    for name in names {
      if let field = lines.fields.first(where: { $0.name == name }), !field.value.isEmpty { return field.value }
    }
    for statement in statements {
      if names.contains(where: { statement.isLabelled([$0]) }), statement.text.count < 60 {
        return Self.bare(statement.text)
      }
    }
    return inHeadings() ?? inSignature() ?? withSuffix(first: 6) ?? inOrganisation(first: 2) ?? met() ?? ofTheCall()
      ?? withSuffix(first: 60)
      ?? inSubject() ?? inOrganisation(first: 12)
  }

  // MARK: Heading

  /// Of the parts of "quick notes - borg bygg ab (Stockholm) 22/10-26" the one that is no date and no word for notes.
  private func inHeadings() -> String? {
    let all = (lines.headings.isEmpty && !lines.heading.isEmpty ? [lines.heading] : lines.headings)
    let candidates = all.flatMap { Self.parts(Self.met(in: $0)) }.map(Self.stripped).filter { part in
      !part.isEmpty && part.split(separator: " ").count <= 6 && !isPerson(part)
    }
    if let named = candidates.first(where: { Self.hasLegalForm($0) }) { return named }
    if let named = candidates.first(where: { Self.isOrganisation($0) && $0.first?.isUppercase == true }) {
      return named
    }
    return candidates.first { $0.first?.isUppercase == true && !Self.isFormal($0) }
  }

  /// "Fenwick Dairy" of "Call with Fenwick Dairy".
  private static func met(in heading: String) -> String {
    for word in [" with ", " mit ", " avec ", " con ", " w/ ", " med ", " met "] {
      if let cut = heading.firstRange(of: word) { return String(heading[cut.upperBound...]) }
    }
    return heading
  }

  /// A heading may say who was there.
  private func isPerson(_ part: String) -> Bool {
    lines.speakers.contains { $0.name == part }
      || !TitleWords.roles(in: Tokens(part)).isEmpty && !Self.hasLegalForm(part) && !Self.isOrganisation(part)
  }

  private static func isOrganisation(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    return words.count > 1 && words.contains { NoteWords.organisations.contains(String($0)) } || name.contains(" & ")
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
        if let last = parts.last, NoteWords.legalForms.contains(trimmed.lowercased().filter { $0 != "." }) {
          parts[parts.count - 1] = last + ", " + trimmed
        } else {
          parts.append(trimmed)
        }
      }
    }
    return parts
  }

  private static func hasLegalForm(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last else { return false }
    return NoteWords.legalForms.contains(last.lowercased().filter { $0 != "." && $0 != "," }) && name.contains(" ")
  }

  private static let formal: Set<String> = [
    "call", "notes", "note", "nots", "meeting", "transcript", "zoom", "teams", "chat", "discovery", "quick",
    "recording", "demo", "minutes", "with", "summary", "intro", "first", "gong", "discovery", "follow", "up",
    "followup", "and", "+", "re", "fw", "fwd", "the", "of", "on", "from", "after", "my", "raw",
    "auto", "generated", "webex", "google", "meet", "conversation", "debrief", "visit", "to", "kickoff", "1st", "2nd",
    "second", "phone", "talk", "export", "opportunity", "deal", "scribbles", "memo", "voice", "call:", "site", "sync",
    "meddpicc", "meddic", "bant", "spiced", "compte", "rendu", "rapide", "réunion", "reunión", "rendez-vous", "avec",
    "con", "mit", "protokoll", "protocol", "besprechung", "gespräch", "gesprächsnotiz", "notizen", "notiz", "notitie",
    "notities", "verslag", "kort", "rozmowa", "spotkanie", "möte", "mötesanteckningar", "anteckningar", "referat",
    "short", "intro", "project", "recap", "crm", "log", "entry", "account", "sheet", "w/", "video", "online", "remote",
    "appel", "entretien", "llamada", "bezoek", "gesprek", "termin", "telefonat", "anruf", "im", "mtg", "disco",
    "qualification", "qual", "opp", "activity", "subject", "cr", "nota", "notas", "riunione", "verbale", "møte", "met",
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
    if let company = lines.signer?.company { return company }
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
        let phrase = tokens.phrase(name)
        if tokens.lower(place) == "with", let next = tokens[name.upperBound],
          ["from", "at", "of", "(", ",", "and", "who", "who's", "whos"].contains(next.lower),
          !Self.isOrganisation(phrase),
          !Self.hasLegalForm(phrase)
        {
          continue
        }
        if DateWords.isDateWord(phrase.lowercased()) || Self.titles.contains(tokens.lower(start)) { continue }
        if !TitleWords.roles(in: Tokens(phrase)).isEmpty, !Self.isOrganisation(phrase), !Self.hasLegalForm(phrase) {
          continue
        }
        if NameWords.others.contains(tokens.lower(start)), name.count == 1 { continue }
        return phrase
      }
    }
    return nil
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "frau", "herr", "mme", "i", "it"]

  /// "the Kilbride Hotels call", "after the Larkfield meeting".
  private func ofTheCall() -> String? {
    for statement in statements.prefix(4) {
      let tokens = statement.tokens
      for place in tokens.indices
      where ["call", "meeting", "visit", "demo", "session", "chat", "conversation"].contains(tokens.lower(place)) {
        var start = place
        while let token = tokens[start - 1], token.kind == .word, token.isCapitalised { start -= 1 }
        guard start < place, ["the", "from", "after", "on"].contains(tokens.lower(start - 1)) else { continue }
        let words = tokens.phrase(start..<place)
        if !Self.isFormal(words), !DateWords.isDateWord(words.lowercased()) { return words }
      }
    }
    return nil
  }

  /// Where nothing else names them: capitalised words that end as organisations are called.
  private func inOrganisation(first count: Int) -> String? {
    for statement in statements.prefix(count) where statement.voice != .seller {
      let tokens = statement.tokens
      for place in tokens.indices where NoteWords.organisations.contains(tokens.lower(place)) {
        guard tokens[place]?.isCapitalised == true else { continue }
        var start = place
        while let token = tokens[start - 1], token.kind == .word, token.isCapitalised { start -= 1 }
        // "Stanmore Borough Council" goes on.
        var end = place + 1
        while tokens[end]?.isCapitalised == true, NoteWords.organisations.contains(tokens.lower(end)) { end += 1 }
        if start < place, !NameWords.others.contains(tokens.lower(start)) { return tokens.phrase(start..<end) }
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

  private func withSuffix(first count: Int) -> String? {
    for statement in statements.prefix(count) where statement.voice != .seller && !statement.isLabelled(["competitor"])
    {
      let tokens = statement.tokens
      for place in tokens.indices
      where Self.sureForms.contains(tokens.lower(place)) && tokens[place]?.isCapitalised == true {
        var start = place
        while let token = tokens[start - 1], token.kind == .word, token.isCapitalised || token.lower == "&" {
          start -= 1
        }
        if start < place, !NameWords.others.contains(tokens.lower(start)) { return tokens.phrase(start..<place + 1) }
      }
    }
    return nil
  }

  /// Legal forms that are no other word in a sentence.
  private static let sureForms: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "ag", "ab", "oy", "oyj", "bv", "nv", "plc", "lda", "srl", "kg", "corp", "aps", "pty",
    "limited", "sarl", "kft", "pte", "llp", "asa",
  ]

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
