import Rules

/// Systems to link, each with its direction: records of {name, kind}.
///
///     readSystems(in: "Visma payroll, and the ERP in both directions")   // two_app, core
package func readSystems(in text: String) -> [RecordReading] {
  let tokens = Tokens(text)
  var readings: [RecordReading] = []
  for item in tokens.items {
    let kinds = SystemWords.kinds.hits(in: tokens, range: item).map(\.value)
    // A core system stays one in whichever direction records go.
    let kind = kinds.contains("core") ? "core" : kinds.first
    // "Fiserv DNA, it is their core banking system": the second part tells of the first.
    if SystemWords.isRemark(tokens.phrase(item)), let last = readings.indices.last {
      if let kind {
        readings[last].record["kind"] = .text(kind)
        readings[last].isSure = true
      }
      continue
    }
    guard let name = SystemWords.name(in: tokens, item), !SystemWords.isSignIn(tokens, item) else { continue }
    let record = Record([("name", .text(tokens.phrase(name))), ("kind", .text(kind ?? "two_app"))])
    readings.append(RecordReading(record, phrase: tokens.phrase(item), isSure: kind != nil))
  }
  return readings
}

enum SystemWords {
  static let kinds = WordTable<String>(
    [
      "one way", "one direction", "only reads", "read only", "only sends", "notification", "notifications", "alerts",
      "just sends", "export to", "feeds", "feed", "only exports", "from there only", "pushes",
    ].map { ($0, "one_way") }
      + [
        "two way", "both ways", "both directions", "bidirectional", "bi directional", "to and from", "back and forth",
        "two directions", "in and out",
      ].map { ($0, "two_way") }
      + [
        "core", "core banking", "erp", "core system", "mainframe", "general ledger", "fiserv", "fiserv dna",
        "jack henry",
        "temenos", "sap", "s/4hana", "oracle erp", "netsuite", "dynamics", "everything hangs on it", "hangs on",
        "policy administration", "patient record", "epic", "cerner",
      ].map { ($0, "core") })

  private static let signIn = WordTable<Bool>(
    [
      "sso", "single sign on", "sign in", "signing in", "login", "log in", "okta", "entra", "azure ad",
      "active directory",
    ]
    .map { ($0, true) })

  /// A part that says what the system before it is.
  static func isRemark(_ phrase: String) -> Bool {
    let words = phrase.lowercased()
    return [
      "it is ", "it's ", "its ", "that is ", "that's ", "which is ", "this is ", "in both", "both ways", "one way",
    ]
    .contains { words.hasPrefix($0) }
  }

  static func isSignIn(_ tokens: Tokens, _ range: Range<Int>) -> Bool { !signIn.hits(in: tokens, range: range).isEmpty }

  private static let leads: Set<String> = [
    "the", "their", "our", "a", "an", "link", "links", "to", "with", "integrate", "integrates", "integration",
    "connect", "connects",
    "talk", "talks", "must", "has", "have", "it", "needs", "need", "into", "and", "also", "from", "of", "is", "for",
    "in", "yes",
    "sync", "syncs", "only", "just", "core", "you", "they", "use", "we", "should", "sends", "reads", "feeds", "export",
    "exports",
  ]
  private static let ends: Set<String> = [
    "one", "both", "two", "in", "only", "(", ":", "-", "bidirectional", "because", "which", "for", "as", "is", "from",
    "read",
    "direction", "directions", "ways", "way", "sends", "gets", "every", "once", "hourly", "nightly", "to",
  ]

  /// The name: what is left when words that speak of linking and of directions are gone.
  static func name(in tokens: Tokens, _ item: Range<Int>) -> Range<Int>? {
    var start = item.lowerBound
    while start < item.upperBound, leads.contains(tokens.lower(start)) || tokens[start]?.kind == .symbol { start += 1 }
    var end = start
    while end < item.upperBound, !ends.contains(tokens.lower(end)) { end += 1 }
    while end > start, tokens[end - 1]?.kind == .symbol { end -= 1 }
    if start == end {
      // "the core", "the ERP": the word for the kind is all there is.
      return kinds.hits(in: tokens, range: item).first { $0.value == "core" }?.range
    }
    return end - start <= 5 ? start..<end : nil
  }
}
