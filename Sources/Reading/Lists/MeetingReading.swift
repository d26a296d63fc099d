import Rules
import Scheduling

/// The next meeting: its day, and with whom; either may be missing.
///
///     readMeeting(in: "Friday with Ruth and her boss", context: context)   // 15 January; "Ruth Amadi and her boss"
package func readMeeting(in text: String, context: ReadingContext) -> RecordReading? {
  let tokens = Tokens(text)
  let span = DateScanner(tokens: tokens, context: context).settled()
  var record = Record()
  if let day = span?.day { record["date"] = .day(day.number) }
  let who = companions(in: tokens, except: span?.range, context: context)
  if let who { record["who"] = .text(who.name) }
  guard !record.fields.isEmpty else { return nil }
  let ranges = [span?.day == nil ? nil : span?.range, who?.range].compactMap(\.self)
  let lower = ranges.map(\.lowerBound).min() ?? 0
  let upper = ranges.map(\.upperBound).max() ?? tokens.count
  return RecordReading(record, phrase: tokens.phrase(lower..<upper))
}

private func companions(in tokens: Tokens, except date: Range<Int>?, context: ReadingContext) -> (
  name: String, range: Range<Int>
)? {
  let known = context.people.compactMap { $0["name"]?.text }
  let names = NameScanner(tokens: tokens, known: known).names().filter { !(date?.overlaps($0.range) ?? false) }
  guard let with = (tokens.first("with") ?? tokens.first("w /"))?.upperBound else {
    guard let first = names.first, let last = names.last else { return nil }
    return (joined(names.map(\.name)), first.range.lowerBound..<last.range.upperBound)
  }
  var end = with
  while end < tokens.count, !(date?.contains(end) ?? false),
    ![".", "on", "at", "in", ";", "to", "about"].contains(tokens.lower(end))
  { end += 1 }
  while end > with, [",", "and"].contains(tokens.lower(end - 1)) { end -= 1 }
  guard end > with, end - with <= 12, !isNobody(with..<end, in: tokens) else { return nil }
  return (written(with..<end, names, in: tokens), with..<end)
}

/// "With somebody", "with them": no name that could stand on a page.
private func isNobody(_ range: Range<Int>, in tokens: Tokens) -> Bool {
  range.allSatisfy { ["somebody", "someone", "them", "her", "him", "whoever", "everybody"].contains(tokens.lower($0)) }
}

/// The words as typed, with the full names of people known.
private func written(_ range: Range<Int>, _ names: [NameSpan], in tokens: Tokens) -> String {
  var parts: [String] = []
  var start = range.lowerBound
  for name in names where range.contains(name.range.lowerBound) {
    if start < name.range.lowerBound { parts.append(tokens.phrase(start..<name.range.lowerBound)) }
    parts.append(name.name)
    start = name.range.upperBound
  }
  if start < range.upperBound { parts.append(tokens.phrase(start..<range.upperBound)) }
  return parts.joined(separator: " ").split(separator: " ,").joined(separator: ",")
}

private func joined(_ names: [String]) -> String {
  var unique: [String] = []
  for name in names where !unique.contains(name) { unique.append(name) }
  guard let last = unique.last, unique.count > 1 else { return unique.first ?? "" }
  return unique.dropLast().joined(separator: ", ") + " and " + last
}
