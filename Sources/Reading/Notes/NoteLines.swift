/// Takes notes apart into statements: bullets, CRM fields, mails, dictation, and transcripts with their speakers.
struct NoteLines {
  private(set) var statements: [NoteStatement] = []
  /// The lines above everything else: "Riverbend Food Bank (charity, Bristol) - call 14 Sept 2026".
  private(set) var heading = ""
  /// Names and values of CRM fields and mail headers, in small letters and as written.
  private(set) var fields: [(name: String, value: String)] = []
  /// Who speaks, in order; the side is settled when all is read.
  private(set) var speakers: [(name: String, isSeller: Bool)] = []
  private(set) var signature: [String] = []
  /// What stands under the newest mail, below its last words: a name, a title, a company.
  private(set) var signed: [String] = []
  /// Lines above the first statement that are no field: the kind of text, the company, who was there.
  private(set) var headings: [String] = []
  /// A line of its own, "PAIN" or "Next steps:", says what the lines below it are about.
  private var section: String?

  private var paragraph: [Substring] = []
  private var speaker: String?
  private var heard: Set<String> = []
  private var isTranscript = false
  /// Dictated: sentences begin with small letters.
  private var isDictated = false
  private var awaitsName = false
  private var isSigned = false
  /// Mails stand newest first: 0 is the newest.
  private var mail = 0
  private var mails: [Int] = []
  private var mailFrom: [String] = []

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    isTranscript = Self.looksLikeTranscript(lines)
    isDictated = Self.looksDictated(text)
    if let row = Self.tableRow(lines) {
      for (name, value) in row where !value.isEmpty {
        fields.append((name, String(value)))
        add(value, label: name, in: text)
      }
      return
    }
    let isMail = lines.prefix(12).contains { Self.header($0)?.name == "from" }
    if isMail {
      signature = lines.suffix(40).map { String(Self.trimmed($0)) }.filter { line in
        line.count > 3 && line.count < 80 && ![".", "?", ",", ":"].contains { line.hasSuffix($0) }
          && !line.hasPrefix(">")
      }
    }
    for line in lines { read(line, in: text, isMail: isMail) }
    close(in: text)
    settleSides()
    addQuestions()
  }

  // MARK: Lines

  private mutating func read(_ raw: Substring, in text: String, isMail: Bool) {
    var line = Self.trimmed(raw)
    let isQuoted = line.utf8.first == UInt8(ascii: ">")
    if isQuoted, let first = line.utf8.firstIndex(where: { $0 != UInt8(ascii: ">") && $0 != 0x20 && $0 != 0x09 }) {
      line = Self.trimmed(line[first...])
    } else if isQuoted {
      line = line[line.endIndex...]
    }
    if isMail, mail == 0, isQuoted || line.hasSuffix("wrote:") || line.lowercased().contains("original message") {
      close(in: text)
      (mail, isSigned) = (1, false)
    }
    if isMail, Self.header(line)?.name == "from", !mailFrom.isEmpty, mail < mailFrom.count {
      close(in: text)
      (mail, isSigned) = (mailFrom.count, false)
    }
    guard !line.isEmpty else { return close(in: text) }
    if line == "WEBVTT" || line.contains("-->") || line.allSatisfy(\.isNumber) { return close(in: text) }
    if let rest = Self.afterTime(line), rest.isEmpty {
      close(in: text)
      awaitsName = true
      return
    }
    if awaitsName {
      awaitsName = false
      if Self.isName(line) { return hear(String(line)) }
    }
    if isMail {
      let plain = line.lowercased().filter { $0.isLetter || $0 == " " }
      let first = fields.first { $0.name == "from" }?.value ?? ""
      let isName = statements.count > 1 && !first.isEmpty && first.hasPrefix(line)
      if !isSigned, NoteWords.closings.contains(plain) || isName || line == "--" || line == "-- " {
        close(in: text)
        isSigned = true
        if mail == 0, isName { signed.append(String(line)) }
        return
      }
      if isSigned {
        if mail == 0 { signed.append(String(line)) }
        return
      }
      if paragraph.isEmpty, statements.count < 2, Self.isGreeting(line) { return }
    }
    if line.hasPrefix("NOTE ") {
      if heading.isEmpty { heading = String(line.dropFirst(5)) }
      return
    }
    if line.hasPrefix("<v "), let end = line.firstIndex(of: ">") {
      close(in: text)
      hear(String(line[line.index(line.startIndex, offsetBy: 3)..<end]))
      var said = line[line.index(after: end)...]
      if said.hasSuffix("</v>") { said = said.dropLast(4) }
      return paragraph.append(said)
    }
    if isTranscript, let (name, rest) = Self.speaker(of: line) {
      close(in: text)
      hear(name)
      if !rest.isEmpty { paragraph.append(rest) }
      return
    }
    if speaker == nil || !isTranscript, let header = Self.header(line) {
      close(in: text)
      if header.name == "from" { mailFrom.append(String(header.value)) }
      if mail == 0 { fields.append((header.name, String(header.value))) }
      let isAddress = ["from", "to", "cc", "date", "sent", "subject"].contains(header.name)
      if !isAddress, !header.value.isEmpty { add(header.value, label: header.name, in: text) }
      return
    }
    if let bullet = Self.bullet(line) {
      close(in: text)
      let (label, rest) = Self.label(of: bullet)
      return add(rest, label: label, in: text)
    }
    if !isTranscript, let name = Self.sectionName(line) {
      close(in: text)
      section = name
      return
    }
    if statements.count < headings.count || statements.isEmpty, paragraph.isEmpty, headings.count < 3, speaker == nil,
      !isMail, line.count < 110, Self.isHeading(line), !Self.ofTheDeal.contains(Self.label(of: line).0 ?? "")
    {
      // The second line may say who was there, as the first says with whom and when.
      if heading.isEmpty { heading = String(line) } else { add(line, label: nil, in: text) }
      headings.append(String(line))
      return
    }

    let (label, rest) = isTranscript ? (nil, line) : Self.label(of: line)
    if let label, paragraph.isEmpty || Self.ofTheDeal.contains(label) || NoteWords.known.contains(label) {
      close(in: text)
      return add(rest, label: label, in: text)
    }
    // A short line was not wrapped: what follows it is another thing.
    if !isTranscript, let last = paragraph.last,
      last.count < 50 || line.first?.isUppercase == true && [".", "!", "?", "\"", "”"].contains(last.last)
    {
      close(in: text)
    }
    paragraph.append(line)
  }

  private static func isHeading(_ line: Substring) -> Bool {
    if line.hasSuffix("?") || line.hasSuffix(":") { return false }
    guard line.hasSuffix(".") else { return true }
    let last = line.split(separator: " ").last?.lowercased().filter { $0 != "." } ?? ""
    return NoteWords.legalForms.contains(last) && line.split(separator: " ").count <= 8
  }

  /// "Hej Sofia,", "Sehr geehrter Herr Weiss,": nothing is said by it.
  private static func isGreeting(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    guard words.count <= 6, line.hasSuffix(",") || line.hasSuffix("!") || words.count <= 3 else { return false }
    let first = words.first?.lowercased().filter(\.isLetter) ?? ""
    return NoteWords.greetings.contains(first) || (words.count == 1 && line.hasSuffix(","))
  }

  /// "PAIN", "Next steps:".
  private static func sectionName(_ line: Substring) -> String? {
    let isColon = line.hasSuffix(":")
    let name = isColon ? line.dropLast() : line
    let plain = String(trimmed(name)).lowercased()
    guard plain.split(separator: " ").count <= 3 else { return nil }
    let isKnown = ofTheDeal.contains(plain) || NoteWords.labels[plain] != nil
    guard isColon || isKnown && name.allSatisfy({ $0.isUppercase || !$0.isLetter }) else { return nil }
    guard isKnown || isColon && plain.count >= 3 && plain.allSatisfy({ $0.isLetter || $0 == " " }) else { return nil }
    return NoteWords.labels[plain] ?? plain
  }

  private mutating func hear(_ name: String) {
    let isSeller = ["rep", "ae", "seller", "sales", "account executive", "sdr", "vendor"].contains { word in
      let lower = name.lowercased()
      return lower == word || lower.hasPrefix(word + " ") || lower.hasPrefix(word + ":") || lower.contains("(" + word)
    }
    var plain = name
    if let open = name.firstIndex(of: "("), let close = name.firstIndex(of: ")"), open < close {
      let inside = name[name.index(after: open)..<close]
      let isFunction = ["rep", "ae", "seller", "sales", "sdr", "vendor", "account executive"].contains(
        inside.lowercased())
      plain = isSeller && inside.first?.isUppercase == true && !isFunction ? String(inside) : String(name[..<open])
    }
    plain = String(Self.trimmed(plain[...]))
    speaker = plain
    if heard.insert(plain).inserted { speakers.append((plain, isSeller)) }
  }

  private mutating func close(in text: String) {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    paragraph = []
    guard first.startIndex <= last.endIndex else { return }
    for sentence in Self.sentences(text[first.startIndex..<last.endIndex], isDictated: isDictated) {
      append(sentence, label: nil)
    }
  }

  private mutating func add(_ line: Substring, label: String?, in text: String) {
    var isFirst = true
    for sentence in Self.sentences(line, isDictated: isDictated) {
      append(sentence, label: isFirst || label == "notes" ? label : label)
      isFirst = false
    }
  }

  private mutating func append(_ sentence: Substring, label: String?) {
    let text = String(sentence)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let label = label ?? section
    statements.append(
      NoteStatement(text, speaker: speaker, label: label.flatMap { NoteWords.prose.contains($0) ? nil : $0 }))
    mails.append(mail)
  }

  /// A row of a CRM export under its names of columns.
  private static func tableRow(_ lines: [Substring]) -> [(String, Substring)]? {
    let full = lines.filter { !trimmed($0).isEmpty }
    guard full.count >= 2, full.count <= 3,
      let separator = ([",", ";", "\t"] as [Character]).first(where: { full[0].split(separator: $0).count >= 4 })
    else { return nil }
    let names = cells(full[0], separator).map { $0.lowercased() }
    guard names.contains(where: { $0.contains("account") || $0.contains("company") || $0.contains("opportunity") })
    else { return nil }
    return Array(zip(names, cells(full[1], separator)))
  }

  private static func cells(_ line: Substring, _ separator: Character) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isQuoted = false
    func cell(_ end: Substring.Index) -> Substring {
      var cell = trimmed(line[start..<end])
      if cell.count >= 2, cell.first == "\"", cell.last == "\"" { cell = cell.dropFirst().dropLast() }
      return cell
    }
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      if line[index] == separator, !isQuoted {
        cells.append(cell(index))
        start = line.index(after: index)
      }
    }
    cells.append(cell(line.endIndex))
    return cells
  }

  // MARK: Who writes

  /// Who wrote the newest mail, by what stands under it.
  var signer: (name: String, title: String?, company: String?)? {
    let from = fields.first { $0.name == "from" }?.value ?? ""
    let name = String(Self.trimmed(from.split(separator: "<").first ?? "")).filter { $0 != "\"" }
    guard !name.isEmpty, !name.contains("@") else { return nil }
    var title: String?
    var company: String?
    for line in signed.prefix(6) where !name.hasPrefix(line) && !line.contains("@") && !line.hasPrefix("--") {
      guard !line.contains(where: \.isNumber), line.count < 90 else { continue }
      let parts = Self.cut(line)
      for part in parts where !part.isEmpty && part != name {
        if title == nil, company == nil, !TitleWords.roles(in: Tokens(part)).isEmpty || Self.endsAsTitle(part) {
          title = part
        } else if company == nil, part.first?.isUppercase == true, part.split(separator: " ").count <= 6,
          !part.lowercased().hasPrefix("www")
        {
          company = part
        }
      }
    }
    return (name, title, company)
  }

  private static func cut(_ line: String) -> [String] {
    var parts = [line[...]]
    for separator in [" | ", ", ", " at ", " @ ", " - ", " – ", " · ", " • "] {
      parts = parts.flatMap { $0.split(separator: separator) }
    }
    // A comma before a legal form belongs to the name.
    var joined: [String] = []
    for part in parts.map({ String(trimmed($0)) }) {
      if let last = joined.last, NoteWords.legalForms.contains(part.lowercased().filter { $0 != "." }) {
        joined[joined.count - 1] = last + ", " + part
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private static func endsAsTitle(_ part: String) -> Bool {
    part.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).contains {
      TitleWords.heads.contains(String($0))
    }
  }

  // MARK: Sides

  /// Where nobody is called a rep, the one who asks most is.
  private mutating func settleSides() {
    settleMails()
    guard !speakers.isEmpty else { return }
    if !speakers.contains(where: \.isSeller), speakers.count > 1 {
      var questions: [String: Int] = [:]
      for statement in statements where statement.text.hasSuffix("?") {
        questions[statement.speaker ?? "", default: 0] += 1
      }
      let asked = speakers.map { questions[$0.name] ?? 0 }
      if let most = asked.max(), most > 0, let place = asked.firstIndex(of: most) { speakers[place].isSeller = true }
    }
    let sellers = Set(speakers.filter(\.isSeller).map(\.name))
    for place in statements.indices {
      guard let name = statements[place].speaker else { continue }
      statements[place].voice = sellers.contains(name) ? .seller : .buyer
    }
  }

  /// What was written earlier comes first; the other side's mails are theirs.
  private mutating func settleMails() {
    guard mails.contains(where: { $0 > 0 }) else { return }
    let first = mailFrom.first ?? ""
    for place in statements.indices where mails[place] > 0 {
      let from = mails[place] < mailFrom.count ? mailFrom[mails[place]] : ""
      if !from.isEmpty, from.prefix(8) != first.prefix(8) { statements[place].voice = .seller }
    }
    statements = statements.indices.sorted { (-mails[$0], $0) < (-mails[$1], $1) }.map { statements[$0] }
  }

  private mutating func addQuestions() {
    var question: [UInt8] = []
    for place in statements.indices {
      if statements[place].voice == .seller {
        if place > 0, statements[place - 1].voice == .seller {
          question += [0x20] + statements[place].bytes
        } else {
          question = statements[place].bytes
        }
      } else if statements[place].voice == .buyer {
        statements[place].question = question
        // An answer is over when its speaker has said three sentences.
        if place > 1, statements[place - 2].question == question, statements[place - 1].question == question {
          question = []
        }
      }
    }
  }

  // MARK: Forms

  private static func looksLikeTranscript(_ lines: [Substring]) -> Bool {
    var names: [String: Int] = [:]
    for line in lines.prefix(400) {
      if let (name, _) = speaker(of: trimmed(line)) { names[name, default: 0] += 1 }
    }
    for (line, next) in zip(lines.prefix(400), lines.prefix(400).dropFirst()) {
      if let rest = afterTime(trimmed(line)), rest.isEmpty, isName(next) {
        names[String(trimmed(next)), default: 0] += 1
      }
    }
    return names.values.contains { $0 >= 2 } && names.count >= 2 && names.values.reduce(0, +) >= 4
  }

  /// `10:02:11 Rep (Nate): …`, `[00:01] Ann Lee: …`, `Ann Lee (0:12): …`, `Ann Lee  0:12`, `0:12 Ann Lee`.
  private static func speaker(of line: Substring) -> (name: String, rest: Substring)? {
    var rest = line
    var hasTime = false
    if let after = afterTime(rest) {
      rest = after
      hasTime = true
    }
    if rest.first == "|" || rest.first == "-" { rest = trimmed(rest.dropFirst()) }
    if let colon = rest.prefix(60).firstIndex(of: ":"), colon > rest.startIndex,
      !(rest[rest.startIndex..<colon].last?.isNumber == true
        && rest[rest.index(after: colon)...].first?.isNumber == true)
    {
      var name = rest[..<colon]
      if let open = name.lastIndex(of: "("), name[open...].contains(where: \.isNumber) { name = trimmed(name[..<open]) }
      if let open = name.lastIndex(of: "["), name[open...].contains(where: \.isNumber) { name = trimmed(name[..<open]) }
      guard isName(name) else { return nil }
      return (String(trimmed(name)), trimmed(rest[rest.index(after: colon)...]))
    }
    // A line of its own: the name and the time.
    if hasTime, isName(rest), rest.count < 40 { return (String(rest), rest[rest.endIndex...]) }
    if let space = rest.lastIndex(of: " "), rest.count < 60, afterTime(rest[rest.index(after: space)...]) != nil,
      isName(rest[..<space])
    {
      return (String(trimmed(rest[..<space])), rest[rest.endIndex...])
    }
    return nil
  }

  private static func isName(_ text: Substring) -> Bool {
    let name = trimmed(text)
    guard name.first?.isUppercase == true, name.count <= 50 else { return false }
    let words = name.split(separator: " ")
    return words.count <= 5
      && words.allSatisfy { $0.first?.isLetter == true || $0.first == "(" || $0.first == "&" || $0 == "-" }
      && words.contains { $0.first?.isUppercase == true }
      && !NoteWords.known.contains(name.lowercased()) && NoteWords.fields[name.lowercased()] == nil
      && ![
        "transcript", "recording", "meeting", "call", "subject", "agenda", "summary", "topic", "next", "problem",
        "budget", "notes", "amount", "stage", "next step", "why", "pain",
      ].contains(
        name.lowercased())
  }

  private static func afterTime(_ line: Substring) -> Substring? {
    var rest = line
    if rest.first == "[" || rest.first == "(" { rest = rest.dropFirst() }
    let time = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    guard time.contains(":"), time.count >= 4, time.count <= 12 else { return nil }
    rest = rest[time.endIndex...]
    if rest.first == "]" || rest.first == ")" { rest = rest.dropFirst() }
    return trimmed(rest)
  }

  /// `Account Name: Castelo & Filhos`, `From: Laurel Whitman`, `Betreff: …`, which is a subject.
  private static func header(_ line: Substring) -> (name: String, value: Substring)? {
    guard let colon = line.prefix(32).firstIndex(of: ":"), colon > line.startIndex else { return nil }
    let said = String(trimmed(line[..<colon])).lowercased()
    let name = NoteWords.fields[said] ?? said
    guard NoteWords.known.contains(name) else { return nil }
    return (name, trimmed(line[line.index(after: colon)...]))
  }

  /// What stands before a colon in notes and is no heading.
  private static let ofTheDeal: Set<String> = [
    "problem", "the problem", "pain", "impact", "cost", "budget", "price", "next", "next step", "next steps", "go-live",
    "go live", "deadline", "timeline", "champion", "risk", "risks", "why", "goal", "today", "people", "security",
    "legal", "current", "now", "competitor", "blackout", "integrations", "requirements", "attendees", "decision",
    "other",
    "money",
  ]

  private static func bullet(_ line: Substring) -> Substring? {
    guard let first = line.first else { return nil }
    if ["-", "*", "•", "–", "·", "‣", "+", "—", "▪", "◦", "●"].contains(first) { return trimmed(line.dropFirst()) }
    let digits = line.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), let sign = line[digits.endIndex...].first, sign == "." || sign == ")" else {
      return nil
    }
    let rest = line[line.index(after: digits.endIndex)...]
    return rest.first == " " ? trimmed(rest) : nil
  }

  /// "Problem: tins go out of date" → problem.
  private static func label(of line: Substring) -> (String?, Substring) {
    guard let colon = line.prefix(28).firstIndex(of: ":"), colon > line.startIndex else { return (nil, line) }
    let name = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard name.split(separator: " ").count <= 3, !name.contains(where: \.isNumber), !name.contains("/"),
      rest.first == " "
    else { return (nil, line) }
    let label = String(trimmed(name)).lowercased()
    return (NoteWords.labels[label] ?? label, trimmed(rest))
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Most full stops are followed by a small letter.
  private static func looksDictated(_ text: String) -> Bool {
    var (small, capital) = (0, 0)
    var (before, last): (Character, Character) = (" ", " ")
    for character in text {
      if last == " ", before == ".", character.isLetter {
        if character.isLowercase { small += 1 } else { capital += 1 }
      }
      (before, last) = (last, character)
    }
    return small >= 3 && small > 2 * capital
  }

  /// A full stop ends a sentence before a space and a capital letter, unless an abbreviation is before it; in what was
  /// dictated also before a small one.
  static func sentences(_ text: Substring, isDictated: Bool = false) -> [Substring] {
    var found: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if character == "!" || character == "?" || (character == "." && !isAbbreviation(text[start..<index]))
        || character == ";"
      {
        let rest = text[next...].drop { $0.isWhitespace }
        if rest.isEmpty
          || (rest.startIndex > next && (isDictated || character != "." || rest.first?.isLowercase == false))
        {
          found.append(trimmed(text[start..<next]))
          start = rest.startIndex
          index = rest.startIndex
          continue
        }
      }
      index = next
    }
    if start < text.endIndex { found.append(trimmed(text[start...])) }
    return found.flatMap(broken).filter { !$0.isEmpty }
  }

  /// What never ends, such as a pasted table in one line, is taken in pieces.
  private static func broken(_ sentence: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = sentence
    while rest.utf8.count > longest {
      var piece = rest.prefix(longest)
      if let space = piece.lastIndex(of: " "), space > piece.startIndex { piece = piece[..<space] }
      pieces.append(trimmed(piece))
      rest = rest[piece.endIndex...]
    }
    pieces.append(trimmed(rest))
    return pieces
  }

  private static let longest = 1_000

  private static func isAbbreviation(_ text: Substring) -> Bool {
    let word = text.reversed().prefix { $0.isLetter || $0 == "." }
    let last = String(word.reversed()).lowercased()
    return [
      "mr", "mrs", "ms", "dr", "st", "no", "ca", "approx", "e.g", "i.e", "etc", "prof", "inc", "ltd", "lda", "co", "vs",
      "mag", "dipl", "ing", "bzw", "inkl", "hr", "fr", "dir", "mgr", "asst", "sr", "jr", "rev", "dept", "tel", "incl",
      "excl", "resp", "dra", "sra", "mme", "avg", "nr", "sept", "jan", "feb", "dec", "oct", "nov", "aug", "bus",
    ].contains(last)
      || (last.count == 1 && last.first?.isLetter == true)
  }
}
