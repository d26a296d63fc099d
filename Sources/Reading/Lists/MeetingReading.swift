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

private func companions(in tokens: Tokens, except date: Range<Int>?, context: ReadingContext) -> (name: String, range: Range<Int>)? {
  let known = context.people.compactMap { $0["name"]?.text }
  let names = NameScanner(tokens: tokens, known: known).names().filter { !(date?.overlaps($0.range) ?? false) }
  if let first = names.first, let last = names.last {
    return (joined(names.map(\.name)), first.range.lowerBound..<last.range.upperBound)
  }
  guard let with = tokens.first("with")?.upperBound else { return nil }
  var end = with
  while end < tokens.count, !(date?.contains(end) ?? false), ![",", ".", "on", "at", ";", "and"].contains(tokens.lower(end)) { end += 1 }
  guard end > with, end - with <= 5 else { return nil }
  return (tokens.phrase(with..<end), with..<end)
}

private func joined(_ names: [String]) -> String {
  var unique: [String] = []
  for name in names where !unique.contains(name) { unique.append(name) }
  guard let last = unique.last, unique.count > 1 else { return unique.first ?? "" }
  return unique.dropLast().joined(separator: ", ") + " and " + last
}
