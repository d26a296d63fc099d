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
      // More people than that are a list of something else.
      guard people.count < Self.most else { return }
      people.append(NotesReading.Person(name: name, title: title, role: role ?? "other", isSeller: isSeller))
    }
    for speaker in lines.speakers where speaker.name.contains(where: \.isLetter) {
      let isFunction = ["rep", "ae", "seller", "sales", "customer", "buyer", "prospect", "speaker"].contains {
        speaker.name.lowercased().hasPrefix($0)
      }
      if !isFunction { add(speaker.name, isSeller: speaker.isSeller) }
    }
    addCorrespondents { add($0, isSeller: $1) }
    addContacts { add($0, title: $1, role: $2, isSeller: $3) }
    var last: String?
    for statement in statements {
      // "He is workshop manager." speaks of whoever was named last.
      if let named = last, ["he", "she"].contains(where: { statement.lower.hasPrefix($0) }),
        let title = Self.titleOfPronoun(in: statement.tokens)
      {
        add(named, title: title, role: TitleWords.roles(in: Tokens(title)).first?.value)
      }
      last =
        NameScanner(tokens: statement.tokens).names().map { Self.trimmed($0, in: statement.tokens) }.last {
          $0.range.count >= 2 && !isOther($0, others, in: statement)
        }?.name ?? last
      addNamed(statement, others) {
        add($0, title: $1, role: $2)
      } _: {
        add($0, isSeller: true)
      }
    }
    return settled(people)
  }

  /// "workshop manager" of "He is the workshop manager, and …".
  private static func titleOfPronoun(in tokens: Tokens) -> String? {
    var start = 1
    if ["is", "was"].contains(tokens.lower(1)) {
      start = 2
    } else if !["he's", "she's"].contains(tokens.lower(0)) {
      return nil
    }
    if ["the", "a", "an", "their", "our"].contains(tokens.lower(start)) { start += 1 }
    var end = start
    while let token = tokens[end], token.kind == .word, end - start < 6,
      !["and", "but", "who", "so", "because", "which"].contains(token.lower)
    { end += 1 }
    guard end > start,
      TitleWords.heads.contains(tokens.lower(end - 1)) || TitleWords.heads.contains(tokens.lower(start))
    else { return nil }
    return tokens.phrase(start..<end)
  }

  private static let most = 60

  /// One of the names is the other's first or last.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (long, short) = a.utf8.count >= b.utf8.count ? (a.utf8, b.utf8) : (b.utf8, a.utf8)
    if long.count == short.count { return long.elementsEqual(short) }
    let space = UInt8(ascii: " ")
    if long.starts(with: short), long.dropFirst(short.count).first == space { return true }
    return long.suffix(short.count).elementsEqual(short) && long.dropLast(short.count).last == space
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
    let (from, to, copied) = (names("from"), names("to"), names("cc"))
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
    for name in copied where !from.contains(name) && !to.contains(name) { add(name, false) }
  }

  /// "Contact: Beth Tran" and "Title: VP Lending", and whoever signs a mail. A name in a field may be in any script.
  private func addContacts(_ add: (String, String?, String?, Bool) -> Void) {
    func value(_ names: [String]) -> String? {
      lines.fields.first { names.contains($0.name) && !$0.value.isEmpty }?.value
    }
    if let contact = value(["contact name", "primary contact", "contact", "name"]), contact.count <= 40,
      !contact.contains(where: { $0.isNumber || ",;/(@-–".contains($0) }), contact.split(separator: " ").count <= 4
    {
      let title = value(["contact title", "job title", "title", "role", "position"])
      add(contact, title, title.flatMap { TitleWords.roles(in: Tokens($0)).first?.value }, false)
    }
    if let owner = value(["owner", "account owner", "opportunity owner", "deal owner"]), owner.contains(" "),
      owner.split(separator: " ").count <= 3, !owner.contains(where: \.isNumber)
    {
      add(owner, nil, nil, true)
    }
    if let signer = lines.signer, let title = signer.title {
      add(signer.name, title, TitleWords.roles(in: Tokens(title)).first?.value, false)
    }
  }

  /// The one whose "I" it is: the speaker, or who wrote the mail.
  private func author(of statement: NoteStatement) -> String? {
    if statement.speaker != nil { return statement.voice == .buyer ? statement.speaker : nil }
    return statement.voice == .writer ? lines.signer?.name : nil
  }

  private func addNamed(
    _ statement: NoteStatement, _ others: [String], _ add: (String, String?, String?) -> Void,
    _ sell: (String) -> Void
  ) {
    if statement.isLabelled(["title", "job title", "contact title", "next step"]), statement.label != "next step" {
      return
    }
    let tokens = statement.tokens
    let names = NameScanner(tokens: tokens).names()
    let isContactLine =
      statement.isLabelled([
        "spoke to", "contact", "contacts", "attendees", "participants", "present", "champion", "economic buyer", "met",
        "people", "with", "who", "primary contact", "contact name",
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
          " signs", "sign off", "signs off", "signed by", " approve ", "will approve", "has to approve", "has to sign",
          "must sign", "approves", "set aside", "holds the budget",
          "final say", "owns the budget", "makes the call", "has the last word",
        ])
      {
        role = "economic_buyer"
      }
      if names.count == 1, statement.isAsked(["who approves", "who signs", "who decides", "who has the final"]) {
        role = "economic_buyer"
      }
      if statement.isAsked(["who approves", "who signs", "who decides", "one who signs", "sign off", "budget"]),
        statement.says([
          "it's our", "our ceo", "our cfo", "signs", "approves", "that's my", "that's our", "that would be",
        ])
      {
        role = "economic_buyer"
      }
      // "Alex Rivera (us)", "Sam Whitlock - our SE" in a list of who was there.
      let next = tokens.phrase(name.range.upperBound..<min(tokens.count, name.range.upperBound + 4)).lowercased()
      let isOurs =
        ["from us", "( us", "(us", "(rep", "(ae", "(me", "- our ", "– our ", "(our ", "(vendor", "(seller"]
        .contains { next.hasPrefix($0) }
        && (!next.contains("our ") || isContactLine && !lines.fields.contains { $0.name == "from" })
      if isOurs {
        sell(name.name)
        continue
      }
      add(name.name, title?.text, role)
    }
    // "I'm SVP Operations", "I am the crewing manager".
    if let speaker = author(of: statement), let start = (tokens.first("i'm") ?? tokens.first("i am"))?.upperBound {
      var end = tokens.lower(start) == "the" ? start + 1 : start
      let first = end
      while let token = tokens[end], token.kind == .word, end - first < 6,
        !["and", "so", "but", "who", "i", "not"].contains(token.lower)
      { end += 1 }
      while end > first, ["here", "there", "too", "myself", "today"].contains(tokens.lower(end - 1)) { end -= 1 }
      let title = tokens.phrase(first..<end)
      let words = title.lowercased().split(separator: " ")
      if !words.contains(where: { ["by", "joined", "with", "not", "from", "sorry", "going", "happy"].contains($0) }),
        !TitleWords.roles.hits(in: Tokens(title)).isEmpty
          || words.contains(where: { TitleWords.heads.contains(String($0)) })
      {
        add(speaker, title, nil)
      }
    }
    if let speaker = author(of: statement),
      statement.says([
        "i sign", "i approve", "i decide", "my budget", "i hold the budget", "it's my signature", "i can sign",
        "i have the final say", "my signature", "my call",
      ]),
      !statement.says(["don't sign", "not sign", "can't sign", "cannot sign", "can sign up to"])
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

  /// Parts that somebody has beside the one who drives it.
  private static let ownParts: Set<String> = [
    "economic_buyer", "technical", "security", "privacy", "legal", "procurement", "finance", "risk", "hr", "sceptic",
    "end_user", "signatory",
  ]

  /// The one who tells most is the champion, unless the part is said; of several it is who has no other part.
  private func settled(_ people: [NotesReading.Person]) -> [NotesReading.Person] {
    var people = people
    for place in people.indices where people[place].isSeller { people[place].role = "account_lead" }
    if !people.contains(where: { $0.role == "champion" }) {
      var said: [String: Int] = [:]
      for statement in statements { if let speaker = statement.speaker { said[speaker, default: 0] += 1 } }
      let counts = people.map { $0.isSeller ? -1 : said[$0.name] ?? 0 }
      let signer = lines.signer?.name
      let worth = people.indices.map { place in
        counts[place] < 0
          ? -1
          : 4 * counts[place] + (people[place].name == signer ? 40 : 0)
            + (Self.ownParts.contains(people[place].role) ? 0 : 2)
      }
      let most = worth.indices.max { (worth[$0], -$0) < (worth[$1], -$1) }
      if let most, !people[most].isSeller,
        people[most].role != "economic_buyer" || people.filter({ !$0.isSeller }).count == 1
      {
        people[most].role = "champion"
      }
    }
    return people
  }
}
