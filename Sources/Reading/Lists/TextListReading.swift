import Rules
import Scheduling

/// A list of plain texts, such as the results that would make it a yes: a record for each part of the line.
package func readTexts(in text: String, field: String) -> [RecordReading] {
  listItems(of: text).map { RecordReading(Record([(field, .text($0))]), phrase: $0) }
}

/// What is handed over before go-live: records of {title, side, due?}.
///
///     readDeliverables(in: "we: training material by 9 April; they: a list of users", context: context)
package func readDeliverables(in text: String, context: ReadingContext) -> [RecordReading] {
  listItems(of: text).compactMap { item in
    let tokens = Tokens(item)
    let (side, start) = side(in: tokens)
    let date = DateScanner(tokens: tokens, context: context).settled()
    var end = tokens.count
    if let date, date.range.upperBound == tokens.count {
      end = date.range.lowerBound
      while end > start, ["by", "before", "on", "until", ",", "due"].contains(tokens.lower(end - 1)) { end -= 1 }
    }
    guard start < end else { return nil }
    var record = Record([("title", .text(capitalised(tokens.phrase(start..<end)))), ("side", .text(side ?? "buyer"))])
    if let day = date?.day { record["due"] = .day(day.number) }
    return RecordReading(record, phrase: item, isSure: side != nil)
  }
}

/// Decisions that have a day already: records of {what, who?, date}.
package func readEvents(in text: String, context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  let dates = DateScanner(tokens: tokens, context: context).all().filter { $0.day != nil }
  let known = context.people.compactMap { $0["name"]?.text }
  let names = NameScanner(tokens: tokens, known: known).names()
  return tokens.clauses.compactMap { clause in
    guard let date = dates.first(where: { clause.contains($0.range.lowerBound) }), let day = date.day else {
      return nil
    }
    let before = trimmed(clause.lowerBound..<max(date.range.lowerBound, clause.lowerBound), in: tokens)
    let after = trimmed(min(date.range.upperBound, clause.upperBound)..<clause.upperBound, in: tokens)
    let what = before.isEmpty ? after : before
    guard !what.isEmpty else { return nil }
    var record = Record([("what", .text(capitalised(tokens.phrase(what))))])
    let who = names.first { clause.contains($0.range.lowerBound) && !$0.range.overlaps(date.range) }
    if let who { record["who"] = .text(who.name) }
    record["date"] = .day(day.number)
    return RecordReading(record, phrase: tokens.phrase(clause))
  }
}

/// Parts set off by commas, semicolons, line ends or numbers; "and" joins unless it comes before the last of a list.
func listItems(of text: String) -> [String] {
  let tokens = Tokens(text)
  let hasCommas = tokens.indices.contains { [",", ";", "\n"].contains(tokens.lower($0)) }
  let parts = tokens.parts { position in
    let word = tokens.lower(position)
    if word == "," { return tokens[position - 1]?.kind != .number || tokens[position + 1]?.touches != true }
    if [";", "\n", "•"].contains(word) { return true }
    return word == "and" && hasCommas && tokens.lower(position - 1) == ","
  }
  return parts.compactMap { part in
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end, ["-", "*", "and", "."].contains(tokens.lower(start)) { start += 1 }
    // "1. the list", "2) the file"
    if tokens[start]?.kind == .number, [".", ")"].contains(tokens.lower(start + 1)), start + 2 < end { start += 2 }
    while end > start, [".", "-"].contains(tokens.lower(end - 1)) { end -= 1 }
    return start < end ? tokens.phrase(start..<end) : nil
  }
}

private func side(in tokens: Tokens) -> (String?, Int) {
  let word = tokens.lower(0)
  let rest = [":", "-"].contains(tokens.lower(1)) ? 2 : 1
  switch word {
  case "we", "us", "seller":
    return ("seller", ["bring", "send", "give"].contains(tokens.lower(rest)) ? rest + 1 : rest)
  case "they", "them", "buyer":
    return ("buyer", ["bring", "send", "give"].contains(tokens.lower(rest)) ? rest + 1 : rest)
  case "our": return ("seller", 1)
  case "their": return ("buyer", 1)
  default: return (nil, 0)
  }
}

private func trimmed(_ range: Range<Int>, in tokens: Tokens) -> Range<Int> {
  let aside: Set<String> = [
    "on", "the", "is", "at", "and", ",", ";", ".", "by", ":", "-", "meets", "then", "they", "of",
  ]
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, aside.contains(tokens.lower(start)) { start += 1 }
  while end > start, aside.contains(tokens.lower(end - 1)) { end -= 1 }
  return start..<end
}

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
