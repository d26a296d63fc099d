/// Persons with a name who have a part in it: speakers, people of a mail, and whoever is named with a title or a part.
extension NoteReader {
  func people(except others: [String]) -> [NotesReading.Person] {
    var people: [NotesReading.Person] = []
    func add(_ name: String, title: String? = nil, role: String? = nil, isSeller: Bool = false) {
      let name = name.hasSuffix("'s") ? String(name.dropLast(2)) : name
      if let place = people.firstIndex(where: { Self.isSame($0.name, name) }) {
        if name.count > people[place].name.count { people[place].name = name }
        if people[place].title == nil { people[place].title = title }
        if let role, people[place].role == "other" || role == "economic_buyer" { people[place].role = role }
        return
      }
      people.append(NotesReading.Person(name: name, title: title, role: role ?? "other", isSeller: isSeller))
    }
    for speaker in lines.speakers where speaker.name.contains(where: \.isLetter) {
      let isFunction = ["rep", "ae", "seller", "sales", "customer", "buyer", "prospect", "speaker"].contains {
        speaker.name.lowercased().hasPrefix($0)
      }
      if !isFunction { add(speaker.name, isSeller: speaker.isSeller) }
    }
    addCorrespondents { add($0, isSeller: $1) }
    for statement in statements { addNamed(statement, others) { add($0, title: $1, role: $2) } }
    return settled(people)
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ") || a.hasSuffix(" " + b) || b.hasSuffix(" " + a)
  }

  /// A mail goes between the two sides; who writes of "your" proposal is the buyer.
  private func addCorrespondents(_ add: (String, Bool) -> Void) {
    func names(_ field: String) -> [String] {
      lines.fields.filter { $0.name == field }.flatMap { $0.value.split(whereSeparator: { $0 == ";" || $0 == "," }) }
        .compactMap { part in
          let name = part.split(separator: "<").first.map { String(NoteLines.trimmed($0)) } ?? ""
          let plain = name.filter { $0 != "\"" }
          return plain.contains(" ") && !plain.contains("@") && plain.first?.isUppercase == true ? plain : nil
        }
    }
    let (from, to) = (names("from"), names("to"))
    guard !from.isEmpty else { return }
    let all = statements.map(\.lower).joined(separator: " ")
    let sells =
      [
        "our product", "our platform", "our team can", "proposal attached", "i've attached our", "on your side",
        "happy to help you", "your team would", "as discussed, here is our",
      ].contains { all.contains($0) }
      && !["your msa", "your proposal", "your quote", "we do ", "our cfo", "our ceo"].contains { all.contains($0) }
    for name in from { add(name, sells) }
    for name in to where !from.contains(name) { add(name, !sells) }
  }

  private func addNamed(_ statement: NoteStatement, _ others: [String], _ add: (String, String?, String?) -> Void) {
    let tokens = statement.tokens
    let names = NameScanner(tokens: tokens).names()
    let isContactLine =
      statement.isLabelled([
        "spoke to", "contact", "contacts", "attendees", "participants", "present", "champion", "economic buyer", "met",
        "people", "with", "who",
      ])
      || statement.says([
        "spoke to", "met with", "meet w/", "met the", "reached ", "spoke with", "on the call", "also in",
      ])
    for (place, found) in names.enumerated() {
      let name = Self.trimmed(found, in: tokens)
      guard !isOther(name, others, in: statement) else { continue }
      let before = place > 0 ? names[place - 1].range.upperBound : 0
      let after = place + 1 < names.count ? names[place + 1].range.lowerBound : tokens.count
      let title = TitleFinder(tokens: tokens).title(of: name.range, between: before..<after)
      let start = min(name.range.lowerBound, title?.range.lowerBound ?? name.range.lowerBound)
      let said = NameWords.parts.hits(in: tokens, range: start..<max(after, start)).first {
        !isDenied($0.range.lowerBound, in: tokens)
      }?.value
      let isThat =
        tokens.lower(name.range.lowerBound - 1) == "that's" || tokens.lower(name.range.lowerBound - 1) == "is"
      let function = isThat ? TitleWords.roles.hits(in: tokens, range: 0..<name.range.lowerBound).last?.value : nil
      let lexical = title.flatMap { TitleWords.roles(in: Tokens($0.text)).first?.value } ?? function
      let isNamed =
        ["that's", "is", "named", "called"].contains(tokens.lower(name.range.lowerBound - 1)) && name.range.count >= 2
      let isListed = isContactLine && (name.range.count >= 2 || tokens.lower(name.range.upperBound) == "it")
      let hasPart =
        said != nil
        || (name.range.count >= 2
          && ["who", "runs", "heads", "leads", "owns", "approves", "signs", "decides", "wants", "said", "will", "from"]
            .contains(tokens.lower(name.range.upperBound)))
      guard title != nil || isNamed || isListed || hasPart else { continue }
      var role = said == "signatory" ? "economic_buyer" : said ?? lexical
      if statement.isLabelled(["economic buyer"]) { role = "economic_buyer" }
      if statement.isLabelled(["champion"]) { role = "champion" }
      if names.count == 1, !["legal", "procurement", "security", "privacy"].contains(role ?? ""),
        statement.says([
          " signs", "sign off", "signs off", "has to sign", "must sign", "approves", "set aside", "holds the budget",
          "final say", "owns the budget", "makes the call", "has the last word",
        ])
      {
        role = "economic_buyer"
      }
      if statement.isAsked(["who approves", "who signs", "who decides", "budget"]),
        statement.says(["it's our", "our ceo", "our cfo", "signs", "approves"])
      {
        role = "economic_buyer"
      }
      let isOurs =
        tokens.match("from us", at: name.range.upperBound) != nil
        || tokens.match("( us", at: name.range.upperBound) != nil
      if isOurs { continue }
      add(name.name, title?.text, role)
    }
    // "I'm SVP Operations", "I am the crewing manager".
    if let speaker = statement.speaker, statement.voice == .buyer,
      let start = (tokens.first("i'm") ?? tokens.first("i am"))?.upperBound
    {
      var end = tokens.lower(start) == "the" ? start + 1 : start
      let first = end
      while let token = tokens[end], token.kind == .word, end - first < 6,
        !["and", "so", "but", "who", "i", "not"].contains(token.lower)
      { end += 1 }
      let title = tokens.phrase(first..<end)
      if !TitleWords.roles.hits(in: Tokens(title)).isEmpty
        || title.split(separator: " ").contains(where: { TitleWords.heads.contains($0.lowercased()) })
      {
        add(speaker, title, nil)
      }
    }
    if let speaker = statement.speaker, statement.voice == .buyer,
      statement.says(["i sign", "i approve", "i decide", "my budget", "i hold the budget", "it's my signature"]),
      !statement.says(["don't sign", "not sign", "can't sign"])
    {
      add(speaker, nil, "economic_buyer")
    }
  }

  /// Without the verb or greeting that begins the sentence: "Reached Tom Reuter".
  private static func trimmed(_ name: NameSpan, in tokens: Tokens) -> NameSpan {
    var name = name
    while name.range.count > 1, verbs.contains(tokens.lower(name.range.lowerBound)) {
      name.range = name.range.lowerBound + 1..<name.range.upperBound
      name.name = tokens.phrase(name.range)
    }
    return name
  }

  private static let verbs: Set<String> = [
    "reached", "met", "spoke", "called", "saw", "talked", "emailed", "visited", "followed", "rang", "phoned", "ask",
    "told", "hi", "hello", "thanks", "dear", "ja", "yes", "perfect", "good", "great", "with", "attendees", "champion",
    "sponsor", "contact", "cc", "send", "call",
    "board", "board's", "now", "here", "his", "her", "frau", "herr", "mme", "monsieur", "fru", "señor", "señora",
    "voicemail", "chat", "intro", "quick", "discovery", "mr", "mrs", "ms", "dr", "regards", "best", "cheers", "ok",
    "okay", "sure", "right",
  ]

  private func isOther(_ name: NameSpan, _ others: [String], in statement: NoteStatement) -> Bool {
    let said = name.name
    if said.count < 2 || Self.verbs.contains(said.lowercased()) || said.lowercased().hasPrefix("board") { return true }
    if others.contains(where: { !$0.isEmpty && ($0.contains(said) || said.contains($0)) }) { return true }
    // "the Tulsa crew", "Sweden", a system: what stands behind "in" or before a thing is no person.
    if ["in", "at", "near", "to", "into", "through", "via", "the"].contains(
      statement.tokens.lower(name.range.lowerBound - 1)), name.range.count == 1
    {
      return true
    }
    return statement.says(Cues(["connect to " + said.lowercased(), "integrate with " + said.lowercased()]))
  }

  /// The one who tells most is the champion, unless the part is said.
  private func settled(_ people: [NotesReading.Person]) -> [NotesReading.Person] {
    var people = people
    for place in people.indices where people[place].isSeller { people[place].role = "account_lead" }
    if !people.contains(where: { $0.role == "champion" }) {
      let counts = people.map { person in
        person.isSeller || !lines.speakers.contains { $0.name == person.name }
          ? (person.isSeller ? -1 : 0) : statements.count { $0.speaker == person.name }
      }
      let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
      if let most, !people[most].isSeller,
        people[most].role != "economic_buyer" || people.filter({ !$0.isSeller }).count == 1
      {
        people[most].role = "champion"
      }
    }
    return people
  }
}
