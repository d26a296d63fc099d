import Rules
import Scheduling

/// Bodies that decide: records of {name, kind, dates?, rhythm?}.
///
///     readCommittees(in: "the IT board, first Thursday of the month", context: context)
package func readCommittees(in text: String, context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  let dates = DateScanner(tokens: tokens, context: context).all()
  let hits = CommitteeWords.kinds.hits(in: tokens).filter { hit in
    !dates.contains { $0.range.overlaps(hit.range) } && !isDenied(hit.range.lowerBound, in: tokens)
  }
  return hits.enumerated().map { place, hit in
    let end = place + 1 < hits.count ? hits[place + 1].range.lowerBound : tokens.count
    let said = place == 0 ? 0..<end : hit.range.lowerBound..<end
    let name = name(of: hit.range, in: tokens)
    var record = Record([("name", .text(tokens.phrase(name))), ("kind", .text(hit.value))])
    let days = dates.filter { said.contains($0.range.lowerBound) }.compactMap(\.day)
    if !days.isEmpty { record["dates"] = .list(days.map { Record([("date", .day($0.number))]) }) }
    if let rhythm = rhythm(in: tokens, said, dates: dates) { record["rhythm"] = .text(tokens.phrase(rhythm)) }
    if let papers = papers(in: tokens, said) { record["papers"] = .number(Double(papers)) }
    return RecordReading(record, phrase: tokens.phrase(name), isSure: hit.value != "other")
  }
}

/// "the IT committee of the board" and "Board's IT committee" take the capitalised words beside the body with them.
private func name(of range: Range<Int>, in tokens: Tokens) -> Range<Int> {
  var start = range.lowerBound
  while let token = tokens[start - 1], token.kind == .word, token.isCapitalised, !NameWords.others.contains(token.lower)
  { start -= 1 }
  return start..<range.upperBound
}

private func rhythm(in tokens: Tokens, _ range: Range<Int>, dates: [DateSpan]) -> Range<Int>? {
  if let recurring = dates.first(where: { $0.meaning == .recurring && range.contains($0.range.lowerBound) }) {
    return recurring.range
  }
  return CommitteeWords.rhythms.hits(in: tokens, range: range).first?.range
}

/// "Papers a week before", "they want the papers 10 days ahead": in working days.
private func papers(in tokens: Tokens, _ range: Range<Int>) -> Int? {
  guard
    let word = range.first(where: { ["paper", "papers", "documents", "pack", "agenda"].contains(tokens.lower($0)) })
  else { return nil }
  let sentence = tokens.sentence(of: word)
  let end = (word..<min(sentence.upperBound, range.upperBound)).first { tokens.lower($0) == ";" } ?? range.upperBound
  // "A week before" is one.
  let text = (word..<end).map { ["a", "an"].contains(tokens.lower($0)) ? "one" : tokens.phrase($0..<$0 + 1) }
    .joined(separator: " ")
  guard let said = readDuration(in: text) else { return nil }
  // Ten days before a meeting are days of the calendar, as people count.
  return said.unit == .day ? said.count / 7 * 5 + min(said.count % 7, 5) : said.workingDays
}

enum CommitteeWords {
  static let kinds = WordTable<String>(
    [
      "board", "board of directors", "board of trustees", "trustees", "governors", "board of governors",
      "supervisory board",
      "directors", "cabinet", "executive board", "main board",
    ].map { ($0, "board") }
      + [
        "architecture board", "architects", "it board", "design authority", "architecture review board",
        "technical board",
        "it governance", "technical design authority", "architecture committee", "change advisory board",
        "it architecture board",
      ].map { ($0, "architecture") }
      + [
        "steering committee", "steering group", "steerco", "steering", "project board", "programme board",
        "program board",
      ].map {
        ($0, "steering")
      }
      + [
        "committee", "panel", "council", "it committee", "investment committee", "risk committee", "finance committee",
        "management meeting", "leadership team", "leadership meeting", "working group", "senate", "executive committee",
        "management team", "exco", "audit committee",
      ].map { ($0, "other") })

  static let rhythms = WordTable<Bool>(
    [
      "once a month", "every month", "twice a month", "once a quarter", "every quarter", "once a week", "every week",
      "twice a year", "once a year", "every two weeks", "every two months", "every six weeks", "a month", "each month",
      "each quarter",
    ].map { ($0, true) })
}
