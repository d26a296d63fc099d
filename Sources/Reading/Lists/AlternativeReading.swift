import Rules

/// What else they could do: records of {name, kind}.
///
///     readAlternatives(in: "Food Cloud, or leave it as it is")   // vendor, do_nothing
package func readAlternatives(in text: String) -> [RecordReading] {
  let tokens = Tokens(text)
  let items = tokens.parts { [",", ";", "and", "or", "&", "\n", "."].contains(tokens.lower($0)) }
  return items.compactMap { item in
    if let hit = AlternativeWords.kinds.hits(in: tokens, range: item).first {
      let record = Record([("name", .text(tokens.phrase(hit.range))), ("kind", .text(hit.value))])
      return RecordReading(record, phrase: tokens.phrase(hit.range))
    }
    guard let name = AlternativeWords.vendor(in: tokens, item) else { return nil }
    let record = Record([("name", .text(tokens.phrase(name))), ("kind", .text("vendor"))])
    return RecordReading(record, phrase: tokens.phrase(name), isSure: tokens[name.lowerBound]?.isCapitalised == true)
  }
}

enum AlternativeWords {
  static let kinds = WordTable<String>(
    [
      "do nothing", "doing nothing", "nothing", "leave it as it is", "leave it", "leave things as they are",
      "stay as they are",
      "stay with what they have", "carry on as today", "carry on", "status quo", "keep going as now",
      "keep the spreadsheet",
      "keep using excel", "keep excel", "stay with excel", "stay on paper", "stay as is", "live with it", "wait",
      "keep it as it is",
      "no decision", "the spreadsheet", "excel",
    ].map { ($0, "do_nothing") }
      + [
        "build it themselves", "build their own", "build it", "in house", "inhouse", "their own it", "own development",
        "build something themselves", "do it themselves", "build one", "self built", "own it builds it",
        "internal build",
        "their developers", "write it themselves", "home grown",
      ].map { ($0, "in_house") })

  private static let aside: Set<String> = [
    "they", "also", "saw", "looked", "look", "looking", "at", "asked", "the", "a", "an", "demo", "of", "from", "with",
    "we",
    "are", "were", "have", "has", "had", "quote", "quotes", "quoted", "talk", "talking", "to", "considering",
    "evaluating",
    "against", "us", "vendor", "vendors", "competitor", "is", "it", "yes", "could", "buy", "use", "for", "other", "one",
    "maybe",
    "two", "competing", "bids", "stay", "their", "current", "supplier", "comp", ":", "too", "probably", "perhaps",
    "there",
  ]

  /// A capitalised run, or in a short item of small letters the item itself.
  static func vendor(in tokens: Tokens, _ item: Range<Int>) -> Range<Int>? {
    var start = item.lowerBound
    while start < item.upperBound, aside.contains(tokens.lower(start)) || tokens[start]?.kind == .symbol { start += 1 }
    if let capital = (start..<item.upperBound).first(where: { tokens[$0]?.isCapitalised == true }) { start = capital }
    var end = start
    while end < item.upperBound, !aside.contains(tokens.lower(end)),
      tokens[end]?.kind != .symbol || tokens[end]?.touches == true
    {
      end += 1
    }
    guard end > start, end - start <= 4, !["no", "none", "not", "nobody"].contains(tokens.lower(start)) else {
      return nil
    }
    return start..<end
  }
}
