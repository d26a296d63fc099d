import Rules

/// Whether a window is the time in which one person is away, and whose: somebody by name, "our SE", "I".
///
///     "Joan is on holiday 5 to 16 May"          // who: Joan Price, when she is known
///     "our SE is out the first week of June"    // who: our SE, role: solutions, party: seller
///     "I'm away from 3 to 7 May"                // who: I, role: account_lead, party: seller
struct AbsenceReading {
  let tokens: Tokens
  let context: ReadingContext

  /// The window, once for each person who is away; empty when it is nobody's own.
  ///
  /// - Parameters:
  ///   - date: where the window's days stand.
  ///   - part: the words that speak of it.
  ///   - isAsked: it was asked who is away, so a name alone says it.
  func absences(_ window: Record, date: Range<Int>, in part: Range<Int>, isAsked: Bool = false) -> [Record] {
    guard window["kind"]?.text == "closed", let window = reaching(window, date) else { return [] }
    let isPersonal = AbsenceWords.personal.hits(in: tokens, range: part).isEmpty == false
    let names = NameScanner(tokens: tokens, known: known).names().filter {
      part.contains($0.range.lowerBound) && !$0.range.overlaps(date) && !isCompany($0.name)
        && !AbsenceWords.me.contains($0.name.lowercased())
    }
    guard isPersonal || isAsked else { return [] }
    if !names.isEmpty {
      // "Tomas and our SE": the one without a name too.
      let role = role(in: part, outside: date).map { $0(window) }
      let others = [role].compactMap(\.self).filter { $0["role"] != nil && !isTitle(of: names, in: part) }
      return names.map { record(window, who: person($0.name)) } + others
    }
    if isPersonal, let me = me(in: part) { return [record(window, who: "I", role: "account_lead", side: "seller", me)] }
    return role(in: part, outside: date).map { [$0(window)] } ?? []
  }

  /// "Until 16 April" begins today; what is past is nobody's business any more, and longer than a year and a month is no absence
  /// but another job.
  private func reaching(_ window: Record, _ date: Range<Int>) -> Record? {
    guard let first = window["from"]?.day, let last = window["to"]?.day, last >= context.today.number else {
      return nil
    }
    var window = window
    if first == last, ["until", "till", "through"].contains(tokens.lower(date.lowerBound - 1)) {
      window["from"] = .day(context.today.number)
    }
    return last - (window["from"]?.day ?? first) <= Self.longest ? window : nil
  }

  private static let longest = 400

  /// "Our lawyer Declan" is one person.
  private func isTitle(of names: [NameSpan], in part: Range<Int>) -> Bool {
    names.contains { name in
      (max(part.lowerBound, name.range.lowerBound - 4)..<name.range.lowerBound).contains {
        ["our", "my", "their", "the"].contains(tokens.lower($0))
      }
    }
  }

  /// "Tomas's on leave"
  private func person(_ name: String) -> String {
    let plain = ["'s", "’s"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    return known.first { $0 == plain || $0.hasPrefix(plain + " ") } ?? plain
  }

  private var known: [String] { context.people.compactMap { $0["name"]?.text } }

  private func isCompany(_ name: String) -> Bool {
    guard let account = context.account?.lowercased() else { return false }
    let name = name.lowercased()
    return account == name || account.hasPrefix(name + " ") || name.hasPrefix(account + " ")
  }

  private func record(
    _ window: Record, who: String, role: String? = nil, side: String? = nil, _ taken: Range<Int>? = nil
  ) -> Record {
    var record = Record(window.fields.filter { $0.name != "reason" }.map { ($0.name, $0.value) })
    let person = context.people.first { $0["name"]?.text == who }
    if let side = side ?? person?["side"]?.text { record["party"] = .text(side) }
    record["who"] = .text(who)
    if let role { record["role"] = .text(role) }
    return record
  }

  /// "I", where it is the one who is away: "I'm out", "I will be on holiday", not "I hear that".
  private func me(in part: Range<Int>) -> Range<Int>? {
    part.first { position in
      guard AbsenceWords.me.contains(tokens.lower(position)) else { return false }
      let next = (position + 1..<min(position + 6, part.upperBound)).first {
        !AbsenceWords.between.contains(tokens.lower($0))
      }
      return next.map { AbsenceWords.personal.entry(in: tokens, at: $0) != nil } ?? false
    }.map { $0..<$0 + 1 }
  }

  /// "our SE", "their lawyer", "the project lead": the one person known for it, otherwise whoever it is.
  private func role(in part: Range<Int>, outside date: Range<Int>) -> ((Record) -> Record)? {
    for position in part where ["our", "my", "their", "the"].contains(tokens.lower(position)) {
      let isOurs = ["our", "my"].contains(tokens.lower(position))
      let place = position + 1
      guard !date.contains(place), let found = found(at: place, isOurs: isOurs) else { continue }
      let side = isOurs ? "seller" : "buyer"
      let holders = context.people.filter {
        $0["role"]?.text == found.role && ($0["side"]?.text ?? "buyer") == side
      }.compactMap { $0["name"]?.text }
      if holders.count == 1 { return { record($0, who: holders[0], side: side) } }
      let said = tokens.phrase(position..<found.end)
      return { record($0, who: said, role: found.role, side: side) }
    }
    return nil
  }

  private func found(at place: Int, isOurs: Bool) -> (role: String, end: Int)? {
    if isOurs, let hit = AbsenceWords.ours.entry(in: tokens, at: place) { return (hit.value, hit.range.upperBound) }
    if !isOurs, let hit = AbsenceWords.theirs.entry(in: tokens, at: place) { return (hit.value, hit.range.upperBound) }
    guard let hit = TitleWords.roles(in: tokens, place..<tokens.count).first, hit.range.lowerBound == place else {
      return nil
    }
    // "Their security manager", "our legal team".
    var end = hit.range.upperBound
    while TitleWords.heads.contains(tokens.lower(end)) || ["team", "department", "people"].contains(tokens.lower(end)) {
      end += 1
    }
    return (isOurs ? TitleWords.sellerRole(hit.value) : hit.value, end)
  }
}

/// How people say that one of them is away, and what they call those who do the work.
enum AbsenceWords {
  /// Of a company one says that it is closed.
  static let personal = WordTable<Bool>(
    [
      "away", "on leave", "on holiday", "on vacation", "on annual leave", "on maternity leave", "on paternity leave",
      "on parental leave", "on sabbatical", "sabbatical", "out of office", "out of the office", "ooo", "off sick",
      "sick", "off", "out", "absent", "not available", "unavailable", "isn't available", "travelling", "traveling",
      "on a trip", "not there", "not in", "isn't in", "isn't there", "won't be there", "won't be in", "gone",
      "in hospital",
      "at a conference", "on her honeymoon", "on his honeymoon", "on pto", "pto", "has leave", "has holiday",
      "takes leave", "takes holiday", "cannot do", "can't do", "cannot make", "can't make", "is busy", "not around",
      "is abroad", "abroad", "holiday", "vacation", "leave",
    ].map { ($0, true) })

  static let me: Set<String> = ["i", "i'm", "i'll", "i’m", "i’ll", "i've"]

  /// May stand between "I" and the word for being away.
  static let between: Set<String> = [
    "am", "will", "shall", "be", "ll", "m", "'", "’", "'m", "'ll", "have", "to", "take", "going", "myself", "also",
    "then",
    "'ve", "planning", "taking", "want", "my", "a", "some", "week", "weeks", "two", "three",
  ]

  static let ours = WordTable<String>(
    words(
      "solutions",
      [
        "se", "sales engineer", "solutions engineer", "solution engineer", "solutions consultant",
        "solution consultant", "presales", "pre-sales", "presales engineer", "technical person", "engineer",
      ])
      + words(
        "customer_success",
        [
          "csm", "customer success manager", "customer success", "cs manager", "onboarding manager",
          "implementation manager", "success manager", "implementation lead", "consultant",
        ])
      + words("trainer", ["trainer", "training lead"])
      + words("counsel", ["lawyer", "counsel", "legal", "legal counsel"])
      + words("security_lead", ["security lead", "security person", "security"])
      + words("project_lead", ["project lead", "project manager", "pm"])
      + words("account_lead", ["account manager", "account executive", "ae"])
      + words("executive", ["boss", "ceo", "vp", "director", "manager", "executive", "head of sales"]))

  static let theirs = WordTable<String>(
    words("champion", ["champion", "contact", "main contact"])
      + words("signatory", ["signer", "signatory"])
      + words("economic_buyer", ["budget holder", "economic buyer"])
      + words("executive_sponsor", ["sponsor", "executive sponsor"])
      + words("project_lead", ["project lead", "project leader"])
      + words("end_user", ["key user", "end users"]))

  private static func words(_ role: String, _ words: [String]) -> [(String, String)] { words.map { ($0, role) } }
}
