/// What they ask for, and what they say they do not need.
extension NoteReader {
  private static let flagWords: [(flag: String, words: WordTable<Bool>)] = [
    (
      "security_review",
      table([
        "security review", "security questionnaire", "security assessment", "soc 2", "soc2", "pen test",
        "penetration test", "security check", "infosec review", "security form", "form about security", "vendor risk",
        "security audit", "iso 27001", "infosec", "information security", "security team", "security sign off",
        "due diligence", "ciso", "security people", "security package", "security clearance",
      ])
    ),
    (
      "dpa",
      table([
        "dpa", "data processing agreement", "data protection agreement", "avv", "auftragsverarbeitung",
        "auftragsverarbeitungsvertrag", "baa", "business associate agreement", "data processing addendum",
        "data processing contract",
      ])
    ),
    (
      "sso",
      table([
        "sso", "single sign on", "single signon", "saml", "okta", "entra", "azure ad", "sign on with", "log in with",
        "google login",
      ])
    ),
    (
      "data_migration",
      table([
        "migrate", "migrated", "historic data", "legacy data", "migration", "migrating", "data migration", "import the",
        "import their", "import our", "import current", "must import", "bring over", "carry over", "move the data",
        "take over the data", "old data", "historical data", "history moved", "existing data", "load the",
        "data from the old", "data import", "import of",
      ])
    ),
    (
      "pilot",
      table(["pilot", "proof of concept", "poc", "trial", "trial run", "test phase", "try it with", "try it first"])
    ),
    (
      "legal_redlines",
      table([
        "redline", "redlines", "redlining", "mark up", "legal will review", "legal review", "lawyers will",
        "lawyer will", "lawyers want", "our counsel", "legal wants", "legal needs", "legal has to",
        "legal goes through", "contract review", "legal reads", "lawyers go", "legal team will", "legal will",
        "legal takes", "negotiate the contract", "changes to the contract", "own paper", "their paper", "our paper",
        "our terms",
      ])
    ),
    (
      "training",
      table([
        "training", "trained", "train the", "train our", "train their", "train all", "trainings", "workshops for",
        "teach",
      ])
    ),
  ]

  private static func table(_ words: [String]) -> WordTable<Bool> { WordTable(words.map { ($0, true) }) }

  /// Each flag with the words that ask for it, or deny it.
  func flags() -> (asked: [String: String], denied: [String: String]) {
    var asked: [String: String] = [:]
    var denied: [String: String] = [:]
    for statement in statements where statement.voice != .seller || !statement.text.hasSuffix("?") {
      for (flag, words) in Self.flagWords {
        for hit in words.hits(in: statement.tokens) {
          let words = statement.tokens.phrase(hit.range)
          if statement.denies(hit.range) {
            denied[flag] = statement.tokens.phrase(statement.denial(of: hit.range))
            asked[flag] = nil
          } else if statement.voice != .seller {
            if asked[flag] == nil { asked[flag] = words }
            denied[flag] = nil
          }
        }
      }
      // "No procurement, no legal".
      if let legal = statement.tokens.first("legal"), statement.denies(legal) {
        denied["legal_redlines"] = statement.tokens.phrase(statement.denial(of: legal))
        asked["legal_redlines"] = nil
      }
    }
    return (asked, denied)
  }

  private static let portals = table([
    "ariba", "sap ariba", "coupa", "jaggaer", "tradeshift", "ivalua", "g cloud", "gcloud", "doffin", "mercell",
    "proactis", "oracle ismarketplace", "workday strategic sourcing", "sap business network", "basware", "vortal",
    "crown commercial", "in tend", "delta esourcing", "bonfire", "jaggaer one", "gep", "zycus", "kommers", "tendsign",
    "supplierportal", "naspo", "gsa schedule", "carahsoft", "ccs framework", "nhs supply chain", "sunnhet",
    "vergabeportal",
  ])

  func portal() -> String? {
    for statement in statements where statement.voice != .seller {
      if let hit = Self.portals.hits(in: statement.tokens).first, !statement.denies(hit.range) {
        return statement.tokens.phrase(hit.range)
      }
      guard let word = statement.tokens.first("portal") ?? statement.tokens.first("framework"),
        statement.says(["vendor", "supplier", "procurement", "purchasing", "framework"]), !statement.denies(word)
      else { continue }
      var start = word.lowerBound
      while start > 0, statement.tokens[start - 1]?.isCapitalised == true, statement.tokens[start - 1]?.kind == .word,
        start > 1 || word.lowerBound > 1
      { start -= 1 }
      if start < word.lowerBound { return statement.tokens.phrase(start..<word.lowerBound) }
    }
    return nil
  }

  private static let norms = table([
    "gdpr", "hipaa", "fda", "bafin", "fca", "pci", "pci dss", "sox", "dora", "nis2", "nis 2", "iso 13485", "gxp", "gmp",
    "reg e", "mifid", "solvency ii", "21 cfr part 11", "mdr", "iatf 16949", "ferpa", "ccpa", "fedramp", "haccp", "osha",
    "finma", "ecb", "eba", "mas", "cqc", "ofsted", "ofgem", "finra", "sec rule",
    "glba", "nerc cip", "itar", "kritis", "eu ai act", "lksg", "reach", "iso 9001", "iso 22000", "as9100", "faa",
    "easa", "mhra", "ema", "cjis", "nydfs", "ffiec", "basel iii", "ofcom", "apra", "ncua", "occ", "iso 14001", "brc",
    "ifs food", "tisax", "bsi", "aml", "kyc",
  ])

  func regulated() -> [String] {
    var found: [String] = []
    for statement in statements where statement.voice != .seller {
      for hit in Self.norms.hits(in: statement.tokens) where !statement.denies(hit.range) {
        let name = statement.tokens.phrase(hit.range)
        // Words in small letters are often other words.
        guard name.contains(where: \.isUppercase), !found.contains(name) else { continue }
        found.append(name)
      }
    }
    return found
  }

  // MARK: Systems

  private static let links = table([
    "integrate with", "integrates with", "integration with", "integration to", "integrated with", "connect to",
    "connects to", "connected to", "connection to", "link to", "links to", "linked to", "talk to", "talks to",
    "hook into", "sync with", "syncs with", "interface to", "interface with", "plug into", "feed into", "feeds into",
    "export to", "push to", "connector for", "connector to", "read from", "pull from", "integrate", "integrations",
    "our core is", "our erp is", "erp is", "integration", "connect with", "api to", "data from",
  ])

  func integrations() -> [String] {
    var found: [String] = []
    func add(_ name: String) { if !found.contains(name), !name.isEmpty { found.append(name) } }
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      for hit in Self.links.hits(in: tokens) where !statement.denies(hit.range) {
        let isSystem =
          tokens.lower(hit.range.lowerBound) != "talk" && tokens.lower(hit.range.lowerBound) != "talks"
          || statement.says(["it needs to talk", "has to talk", "must talk", "should talk"])
        guard isSystem else { continue }
        for name in names(from: hit.range.upperBound, in: tokens) { add(name) }
        // "fortnox integration"
        if tokens.lower(hit.range.lowerBound).hasPrefix("integrat"), hit.range.count == 1,
          let before = tokens[hit.range.lowerBound - 1], before.kind == .word,
          !["the", "an", "no", "this", "data", "full", "any", "need", "needs", "via", "for", "and", "with", "api"]
            .contains(before.lower)
        {
          add(tokens.phrase(hit.range.lowerBound - 1..<hit.range.lowerBound))
        }
      }
    }
    return found
  }

  /// Capitalised names, in a list.
  func names(from start: Int, in tokens: Tokens) -> [String] {
    var found: [String] = []
    var place = start
    while ["the", "our", "their", "its", "a", "both", "with", "to", "into", ":", "is"].contains(tokens.lower(place)) {
      place += 1
    }
    while let token = tokens[place], token.kind == .word,
      token.isCapitalised || (found.isEmpty && place == start && token.lower.contains(where: \.isNumber))
    {
      var end = place + 1
      while let next = tokens[end],
        next.kind == .word && next.isCapitalised || next.kind == .number
          || (next.isHyphen && next.touches && tokens[end + 1]?.touches == true) || (next.lower == "/" && next.touches)
      { end += 1 }
      let name = tokens.phrase(place..<end)
      if !NameWords.others.contains(token.lower) || name.contains(" ")
        || ["sap", "google", "microsoft", "excel", "entra", "okta"].contains(token.lower)
      {
        found.append(name)
      }
      if tokens.lower(end) == "(" {
        while end < tokens.count, tokens.lower(end) != ")" { end += 1 }
        end += 1
      }
      guard [",", "and", "&", "+", "/", "or", "plus"].contains(tokens.lower(end)) else { break }
      place = end + 1
      while ["the", "our", "their", "and", "to", "with"].contains(tokens.lower(place)) { place += 1 }
    }
    return found
  }

  // MARK: Other vendors

  private static let rivals = table([
    "demo of", "demo from", "asked", "talking to", "speaking to", "spoke to", "looking at", "looked at", "saw",
    "they saw was", "comparing with", "comparing us with", "compare with", "compared with", "against", "versus", "vs",
    "competitor is", "competitors are", "evaluating", "considering", "shortlisted", "quote from", "offer from",
    "proposal from", "competing with", "alternative is", "alternatives are", "also in the race is", "up against",
    "other vendor is", "other one is", "met with", "trialled", "tested", "incumbent is", "incumbent", "pitched by",
    "they also like",
  ])

  func competitors(except account: String?) -> [String] {
    var found: [String] = []
    func add(_ name: String) {
      guard name != account, !found.contains(name), name.count > 1 else { return }
      found.append(name)
    }
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      if statement.isLabelled([
        "comp", "competition", "competitors", "competitor", "alternatives", "alternative", "also looking at", "vendors",
        "other vendors", "vs",
      ]) {
        guard !statement.lower.hasPrefix("no"), !statement.says(["none", "unknown"]) else { continue }
        for part in statement.text.split(whereSeparator: { ",;/&+".contains($0) }) {
          let name = NoteLines.trimmed(part).split(separator: "(").first.map { String(NoteLines.trimmed($0)) } ?? ""
          if name.split(separator: " ").count <= 4 { add(name) }
        }
        continue
      }
      let isAbout =
        statement.says([
          "quote", "vendor", "competitor", "demo", "also ", "alternativ", "other one", "versus", " vs", "pitch",
          "compar", "shortlist", "offer", "evaluat", "consider", "looking at", "incumbent", "in-house", "in house",
        ])
        || statement.isAsked([
          "who else", "other vendor", "alternativ", "competit", "looking at", "compar", "evaluating",
        ])
      guard isAbout, !statement.says(["no other", "nobody else", "no competitor", "only us", "no alternatives"]) else {
        continue
      }
      if statement.says([
        "build it ourselves", "build it in-house", "in-house", "in house", "build our own", "own development",
        "build it themselves",
      ]), !statement.says(["no in-house", "not in-house"]) {
        add("in-house")
      }
      for hit in Self.rivals.hits(in: tokens) where !statement.denies(hit.range) {
        let word = tokens.lower(hit.range.lowerBound)
        if ["asked", "saw", "met", "spoke", "speaking", "talking", "tested", "against"].contains(word),
          !statement.says(["quote", "demo", "also", "other", "vendor", "competitor", "offer"])
        {
          continue
        }
        for name in names(from: hit.range.upperBound, in: tokens) { add(name) }
      }
      // "Jack Henry quoted us too"
      if let quoted = tokens.first("quoted us") ?? tokens.first("also quoted") ?? tokens.first("pitched us")
        ?? tokens.first("is also in") ?? tokens.first("offered us") ?? tokens.first("sent us a quote")
      {
        var start = quoted.lowerBound
        while let token = tokens[start - 1], token.kind == .word, token.isCapitalised,
          !["They", "We", "And"].contains(tokens.phrase(start - 1..<start))
        { start -= 1 }
        if start < quoted.lowerBound { add(tokens.phrase(start..<quoted.lowerBound)) }
      }
      if statement.isAsked(["who else", "other vendor", "alternativ", "competit", "compar"]) {
        for place in tokens.indices where tokens[place]?.isCapitalised == true {
          if place == 0,
            NameWords.others.contains(tokens.lower(0)) || ![",", "and", "&", ".", ""].contains(tokens.lower(1))
          {
            continue
          }
          if tokens[place - 1]?.isCapitalised == true, place > 1 { continue }
          for name in names(from: place, in: tokens) { add(name) }
        }
      }
    }
    return found
  }
}
