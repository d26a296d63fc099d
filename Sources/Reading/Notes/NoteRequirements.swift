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
        "irap", "security requirements", "risk assessment", "dpia", "cip questionnaire",
        "security consultant", "questionnaire from their security", "penetration", "cyber essentials", "security scan",
        "security evaluation", "security approval", "security sheet", "sicherheitsprüfung",
        "sicherheitsfragebogen", "infosec sign off", "infosec check", "security due diligence", "security docs",
        "security documents", "pentest", "iso 27001 certificate", "caiq", "sig lite", "vendor security",
      ])
    ),
    (
      "dpa",
      table([
        "dpa", "data processing agreement", "data protection agreement", "avv", "auftragsverarbeitung",
        "auftragsverarbeitungsvertrag", "baa", "business associate agreement", "data processing addendum",
        "data processing contract", "contrato de encargado", "verwerkersovereenkomst", "personuppgiftsbiträdesavtal",
        "av vertrag", "data processor agreement", "databehandleraftale", "databehandleravtale",
        "accord de sous-traitance", "processing agreement",
      ])
    ),
    (
      "sso",
      table([
        "sso", "single sign on", "single signon", "saml", "okta", "entra", "azure ad", "sign on with", "log in with",
        "google login", "azure login", "microsoft login", "login with entra", "login with microsoft", "company login",
        "login with google", "azure active directory", "active directory", "adfs", "one login", "log on with",
      ])
    ),
    (
      "data_migration",
      table([
        "migrate", "migrated", "historic data", "legacy data", "migration", "migrating", "data migration", "import the",
        "import their", "import our", "import current", "must import", "bring over", "carry over", "move the data",
        "take over the data", "old data", "historical data", "history moved", "existing data", "load the",
        "data from the old", "data import", "import of", "moved over", "moved across", "brought across",
        "carried across", "transferred from",
        "transfer the", "brought over", "taken over from",
      ])
    ),
    (
      "pilot",
      table([
        "pilot", "proof of concept", "poc", "trial", "trial run", "test phase", "try it with", "try it first",
        "try it for", "try it on", "want to try it", "test with", "test it with", "test it on", "test it first",
        "test run", "pilotphase", "proof of value", "pov", "testphase", "try before", "first try", "try it out",
        "trial with", "dry run", "probebetrieb", "proefperiode", "testbetrieb",
      ])
    ),
    (
      "legal_redlines",
      table([
        "redline", "redlines", "redlining", "mark up", "legal will review", "legal review", "lawyers will",
        "lawyer will", "lawyers want", "our counsel", "legal wants", "legal needs", "legal has to",
        "legal goes through", "contract review", "legal reads", "lawyers go", "legal team will", "legal will",
        "legal takes", "negotiate the contract", "changes to the contract", "own paper", "their paper", "our paper",
        "our terms", "mark it up", "marks up", "marks it up", "marked up", "goes to our lawyer", "goes to our lawyers",
        "to our lawyer", "to our solicitor", "to their lawyer", "lawyer reads", "lawyer reviews", "counsel reviews",
        "counsel will", "solicitor will", "attorney will", "legal to review", "legal team reviews", "legal department",
        "legal checks", "their own terms", "their own t", "own terms", "own contract", "their contract",
        "our contract template", "legal must", "legal should", "through legal", "past legal", "legal turnaround",
        "reviewed by legal", "reviewed by counsel", "review the contract", "review the msa", "reviews the contract",
        "reviews the msa", "reads the contract", "read the contract", "changes clauses", "legal sign off",
        "negotiate the msa", "their msa", "comments on the contract", "contract goes to",
      ])
    ),
    (
      "training",
      table([
        "training", "trained", "train the", "train our", "train their", "train all", "trainings", "workshops for",
        "teach", "schulung", "schulungen", "formation", "opleiding", "utbildning", "opplæring", "uddannelse",
        "szkolenie", "formación", "formazione", "train the trainer", "onboarding sessions",
        "training sessions", "train them", "train users", "train staff", "be trained",
      ])
    ),
  ]

  private static func table(_ words: [String]) -> WordTable<Bool> { WordTable(words.map { ($0, true) }) }

  private static let past: Cues = ["last year", "they spent", "we spent", "already did", "in the past", "years ago"]

  /// Each flag with the words that ask for it, or deny it.
  func flags() -> (asked: [String: String], denied: [String: String]) {
    var asked: [String: String] = [:]
    var denied: [String: String] = [:]
    for statement in statements where statement.voice != .seller || !statement.text.hasSuffix("?") {
      for (flag, words) in Self.flagWords {
        // What was spent or tried in the past is asked of nobody.
        if flag == "training" || flag == "pilot", statement.says(Self.past) { continue }
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
    "ifs food", "tisax", "bsi", "aml", "kyc", "sra", "dspt", "irap", "rgpd", "lopd", "dsgvo", "nen 7510",
    "anssi", "cssf", "pra", "caa", "ico", "cnil", "datatilsynet", "finansinspektionen",
    "hitrust", "hitech", "soc 1", "iso 45001", "iso 50001", "iso 27701", "en 9100", "fssai", "rbi", "sebi",
    "popia", "pipeda", "appi", "pdpa", "lgpd", "privacy act", "ferc", "nerc", "epa", "usda", "dea", "cms",
    "joint commission", "glp", "gdp", "gcp", "annex 11", "fsa", "hse", "ofwat", "orr", "fcc", "cftc",
    "fdic", "psd2", "emir", "csrd", "cyber essentials",
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
    "our core is", "our erp is", "erp is", "integration", "connect with", "api to", "data from", "integraton",
    "integrations with", "intergration", "work with",
    "works with", "schnittstelle zu", "schnittstelle to", "anbindung an", "koppeling met", "koppling till",
    "talking to",
    "hooked up to", "emr is", "ehr is", "crm is", "pos is", "wms is", "pms is", "lms is", "hris is", "payroll is",
    "push the data to", "send the data to", "send data to", "export the data to", "data goes to", "post to",
    "hook up to", "pull data from", "push data to", "sync to", "flow into", "flows into", "go to",
    "goes to", "go into", "straight into",
  ])

  func integrations() -> [String] {
    var found: [String] = []
    func add(_ name: String) { if found.count < Self.most, !found.contains(name), !name.isEmpty { found.append(name) } }
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      if statement.isLabelled(["integrations"]), !statement.lower.hasPrefix("no") {
        for name in Self.listed(statement.text) {
          let words = name.split(separator: " ").filter { !["to", "with", "the", "zu", "and", "only"].contains($0) }
          if (1...3).contains(words.count) { add(words.joined(separator: " ")) }
        }
        continue
      }
      for hit in Self.links.hits(in: tokens) where !statement.denies(hit.range) {
        let verb = tokens.lower(hit.range.lowerBound)
        guard isOfSystems(verb, in: statement) else { continue }
        for name in names(from: hit.range.upperBound, in: tokens) { add(name) }
        // "fortnox integration"
        if verb.hasPrefix("integrat"), hit.range.count == 1,
          let before = tokens[hit.range.lowerBound - 1], before.kind == .word,
          !["the", "an", "no", "this", "data", "full", "any", "need", "needs", "via", "for", "and", "with", "api"]
            .contains(before.lower)
        {
          add(tokens.phrase(hit.range.lowerBound - 1..<hit.range.lowerBound))
        }
      }
    }
    // "automatically in the ERP (BMD)".
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      for place in tokens.indices
      where ["erp", "crm", "wms", "pos", "emr", "ehr", "hris", "lms", "pms"].contains(tokens.lower(place))
        && tokens.lower(place + 1) == "("
        && statement.says(["into", "in the", "to the", "with", "from", "connect", "integrat"])
      {
        for name in names(from: place + 2, in: tokens) { add(name) }
      }
    }
    // "AFAS koppeling", "SAP-Anbindung".
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      for place in tokens.indices where Self.nouns.contains(tokens.lower(place)) {
        let before = tokens[place - 1]?.isHyphen == true ? place - 2 : place - 1
        guard let token = tokens[before], token.kind == .word, token.isCapitalised,
          !NameWords.others.contains(token.lower) || token.lower == "sap", !statement.denies(place..<place + 1)
        else { continue }
        add(tokens.phrase(before..<before + 1))
      }
    }
    return found
  }

  /// "Slate, Element451 & M&S Software (maybe)." without what stands in brackets.
  private static func listed(_ text: String) -> [String] {
    var parts = text.split(whereSeparator: { ",;/+".contains($0) })
    for joint in [" & ", " and ", " or "] { parts = parts.flatMap { $0.split(separator: joint) } }
    return parts.compactMap { part in
      var name = NoteLines.trimmed(part.split(separator: "(").first ?? "")
      while name.last == "." { name.removeLast() }
      return name.isEmpty ? nil : String(NoteLines.trimmed(name))
    }
  }

  /// A longer list is no list of systems or vendors.
  private static let most = 40

  private static let nouns: Set<String> = [
    "koppeling", "anbindung", "schnittstelle", "koppling", "connector", "intégration",
  ]

  /// Verbs that mostly speak of people and things count only where a system is meant.
  private func isOfSystems(_ verb: String, in statement: NoteStatement) -> Bool {
    switch verb {
    case "talk", "talks", "talking":
      statement.says(["it needs to talk", "has to talk", "must talk", "should talk", "needs talking"])
    case "work", "works":
      statement.says([
        "has to work with", "must work with", "needs to work with", "to work with", "should work with",
        "it works with", "have to work with",
      ])
    case "go", "goes", "flow", "flows", "straight":
      statement.says(["by itself", "automatically", "straight into", "flow into", "flows into"])
        && statement.says(["want", "wish", "should", "must", "need", "has to"])
    default: true
    }
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
    "they also like", "the tool of", "the tool from", "the product of", "the solution of", "the software of",
    "also seen",
    "look at", "also look at", "demo by", "got a quote from", "trialed", "also trialed", "other vendor",
    "other vendors", "competitor", "competitors",
    "a look at", "proposal by", "offer by",
  ])

  func competitors(except account: String?) -> [String] {
    var found: [String] = []
    func add(_ name: String) {
      guard found.count < Self.most, name != account, !found.contains(name), name.count > 1 else { return }
      found.append(name)
    }
    for statement in statements where statement.voice != .seller {
      let tokens = statement.tokens
      if statement.isLabelled([
        "comp", "competition", "competitors", "competitor", "alternatives", "alternative", "also looking at", "vendors",
        "other vendors", "vs",
      ]) {
        guard !statement.lower.hasPrefix("no "), !statement.lower.hasPrefix("nobody"),
          !statement.says(["none", "unknown", "n/a"])
        else { continue }
        for name in Self.listed(statement.text) {
          let isNothing = ["doing nothing", "do nothing", "status quo", "no", "nothing", "no one", "none"].contains(
            name.lowercased())
          if name.split(separator: " ").count <= 4, !isNothing { add(name) }
        }
        continue
      }
      let isAbout =
        statement.says([
          "quote", "vendor", "competitor", "demo", "also ", "alternativ", "other one", "versus", " vs", "pitch",
          "seen", "the tool of", "look at", "compar", "shortlist", "offer", "evaluat", "consider", "looking at",
          "incumbent", "in-house", "in house",
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
