import Rules

/// Systems named unasked: how people sign in, what it must be linked to, and who else is in the running.
extension VolunteeredLine {
  /// "SSO with Okta", "Entra single sign-on", "no SSO".
  func signIn() -> [Note] {
    var notes: [Note] = []
    if let cue = Self.signInCues.hits(in: tokens).first {
      let isDenied = isDenied(cue.range.lowerBound, in: tokens) || tokens.lower(cue.range.upperBound) == "no"
      var note = set("access.sso", .flag(!isDenied), isDenied ? denial(of: cue.range) : cue.range)
      note.isDenial = isDenied
      notes.append(note)
      let sentence = sentence(of: cue.range.lowerBound)
      if !isDenied, let provider = Self.providers.hits(in: tokens, range: sentence).first {
        notes.append(set("access.idp", .text(provider.value), provider.range))
      }
    }
    // These sell nothing but sign-in, so their name is enough.
    if notes.isEmpty,
      let provider = Self.providers.hits(in: tokens).first(where: { Self.signInOnly.contains($0.value) }),
      !isDenied(provider.range.lowerBound, in: tokens)
    {
      notes = [
        set("access.sso", .flag(true), provider.range, sure: expected?.key == "access.sso"),
        set("access.idp", .text(provider.value), provider.range),
      ]
    }
    return notes
  }

  private static let signInOnly: Set<String> = [
    "Okta", "Entra", "Entra ID", "Azure AD", "OneLogin", "ADFS", "Auth0", "Keycloak",
  ]

  private static let signInCues = WordTable<Bool>(
    [
      "sso", "single sign on", "single signon", "saml", "company account", "company login", "okta sso",
      "sign in with their",
    ].map {
      ($0, true)
    })

  private static let providers = WordTable<String>([
    ("okta", "Okta"), ("entra", "Entra"), ("entra id", "Entra ID"), ("azure ad", "Azure AD"), ("azure", "Azure AD"),
    ("google", "Google"), ("google workspace", "Google Workspace"), ("ping", "Ping"), ("onelogin", "OneLogin"),
    ("adfs", "ADFS"), ("active directory", "Active Directory"), ("jumpcloud", "JumpCloud"), ("auth0", "Auth0"),
    ("keycloak", "Keycloak"), ("shibboleth", "Shibboleth"), ("microsoft", "Microsoft"), ("duo", "Duo"),
  ])

  /// "our core is Fiserv DNA", "integrate with PHC", "it needs to talk to SIMS".
  func systems() -> [Note] {
    guard expected?.form != .systems else { return [] }
    return Self.linkCues.hits(in: tokens).compactMap { hit in
      guard !isDenied(hit.range.lowerBound, in: tokens), let name = capitalised(after: hit.range.upperBound) else {
        return nil
      }
      let sentence = sentence(of: hit.range.lowerBound)
      guard !SystemWords.isSignIn(tokens, name) else { return nil }
      let kinds = SystemWords.kinds.hits(
        in: tokens, range: hit.range.lowerBound..<min(sentence.upperBound, name.upperBound + 5))
      let kind = hit.value == "core" || kinds.contains { $0.value == "core" } ? "core" : kinds.first?.value
      let record = Record([("name", .text(tokens.phrase(name))), ("kind", .text(kind ?? "two_app"))])
      return add("integrations", record, hit.range.lowerBound..<name.upperBound, sure: kind != nil)
    }
  }

  private static let linkCues = WordTable<String>(
    ["core is", "core system is", "core banking is", "erp is"].map { ($0, "core") }
      + [
        "integrate with", "integration with", "integrates with", "talk to", "talks to", "connect to", "connect with",
        "connect it to", "connects to", "connected to", "link it to",
        "link to",
        "linked to", "links to", "sync with", "syncs with", "integration to", "hook into", "interface to", "works with",
        "feed into",
      ].map { ($0, "") })

  /// "Ramp quoted us too", "they also saw Food Cloud", "up against EPA Tracker".
  func options() -> [Note] {
    guard expected?.form != .alternatives else { return [] }
    var notes: [Note] = []
    for hit in Self.rivalCues.hits(in: tokens) where !isDenied(hit.range.lowerBound, in: tokens) {
      guard let name = hit.value ? capitalised(after: hit.range.upperBound) : capitalised(before: hit.range.lowerBound)
      else { continue }
      let record = Record([("name", .text(tokens.phrase(name))), ("kind", .text("vendor"))])
      let range = min(name.lowerBound, hit.range.lowerBound)..<max(name.upperBound, hit.range.upperBound)
      notes.append(add("proof.alternatives", record, range))
    }
    return notes
  }

  /// True: the name follows the words.
  private static let rivalCues = WordTable<Bool>(
    [
      "saw a demo of", "demo of", "also saw", "looked at", "looking at", "up against", "competitor is", "competitor",
      "against",
      "other one they saw was", "also talking to", "talking to", "shortlisted", "quote from", "also asked",
      "comparing us with", "compared with",
      "considering", "evaluating", "comp",
    ].map { ($0, true) }
      + [
        "quoted us too", "quoted too", "quoted them", "quoted as well", "is also in", "also quoted", "is the other",
        "quoted us",
        "also pitched", "pitched too", "is in the running",
      ].map { ($0, false) })

  private func capitalised(after position: Int) -> Range<Int>? {
    var start = position
    while ["the", "their", "our", "a", "with", "to", ":", "is", "from", "for"].contains(tokens.lower(start)) {
      start += 1
    }
    var end = start
    while isNamePart(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  private func capitalised(before position: Int) -> Range<Int>? {
    var start = position
    while isNamePart(start - 1), start > 0 { start -= 1 }
    return start < position ? start..<position : nil
  }

  private func isNamePart(_ position: Int) -> Bool {
    guard let token = tokens[position], token.kind == .word, token.isCapitalised else { return false }
    return !DateWords.isDateWord(token.lower)
      && !["i", "we", "they", "the", "but", "and", "also", "our", "their"].contains(token.lower)
  }
}
