import Rules
import Scheduling

/// Windows in which nobody is there or nothing may change: from, to, reason, party, kind.
///
///     readWindows(in: "closed from 22 to 31 March for year end", context: context)
package func readWindows(in text: String, context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  return windows(in: tokens, dates: DateScanner(tokens: tokens, context: context).all()).map(\.reading)
}

/// The same windows, those of one person told apart from those of a company.
///
///     readAbsences(in: "Peter 5 to 16 July, Jane 2 to 3 August", context: context, isAsked: true)
///
/// - Parameter isAsked: it was asked who is away, so a name alone says it, and a window without one is a person's too.
package func readAbsences(
  in text: String, context: ReadingContext, isAsked: Bool
) -> [(reading: RecordReading, isPersons: Bool)] {
  let tokens = Tokens(text)
  let absence = AbsenceReading(tokens: tokens, context: context)
  return windows(in: tokens, dates: DateScanner(tokens: tokens, context: context).all())
    .flatMap { window, span, about -> [(RecordReading, Bool)] in
      let people = absence.absences(window.record, date: span.range, in: about, isAsked: isAsked)
      if people.isEmpty { return [(window, isAsked)] }
      return people.map { (RecordReading($0, phrase: window.phrase), true) }
    }
}

/// Each window with the date that makes it and the words that speak of it. Beside a range of the same sentence a single day only tells why: "22 to 31
/// March, our year end".
func windows(
  in tokens: Tokens, dates: [DateSpan]
) -> [(reading: RecordReading, date: DateSpan, about: Range<Int>)] {
  let spans = dates.filter { span in
    guard span.days != nil else { return false }
    let sentence = tokens.sentence(of: span.range.lowerBound)
    return span.day == nil
      || !dates.contains { $0.days != nil && $0.day == nil && sentence.contains($0.range.lowerBound) }
  }
  return spans.enumerated().compactMap { place, span in
    guard let days = span.days else { return nil }
    let start = place > 0 ? spans[place - 1].range.upperBound : 0
    let end = place + 1 < spans.count ? spans[place + 1].range.lowerBound : tokens.count
    let about = around(span.range, in: tokens, between: start..<end)
    var record = Record([("from", .day(days.first.number)), ("to", .day(days.last.number))])
    if let reason = reason(around: span.range, in: tokens, within: about) { record["reason"] = .text(reason) }
    record["party"] = .text(party(in: tokens, about))
    var hit = WindowWords.kinds.hits(in: tokens, range: about).first
    // "We do not work on 1 May".
    if let working = hit, working.value == "working", isDenied(working.range.lowerBound, in: tokens) {
      hit?.value = "closed"
    }
    let kind = hit?.value
    record["kind"] = .text(kind ?? "closed")
    return (RecordReading(record, phrase: tokens.phrase(span.range), isSure: kind != nil), span, about)
  }
}

/// Of the words between two windows those belong to a window that stand in its sentence; what stands between two of one
/// sentence belongs to the first as far as the comma.
private func around(_ range: Range<Int>, in tokens: Tokens, between bounds: Range<Int>) -> Range<Int> {
  let sentence = tokens.sentence(of: range.lowerBound)
  var lower = max(bounds.lowerBound, sentence.lowerBound)
  if lower > sentence.lowerBound,
    let comma = (lower..<range.lowerBound).last(where: { [",", "and"].contains(tokens.lower($0)) })
  {
    lower = comma + 1
  }
  var upper = min(bounds.upperBound, sentence.upperBound)
  if upper < sentence.upperBound,
    let comma = (range.upperBound..<upper).last(where: { [",", "and"].contains(tokens.lower($0)) })
  {
    upper = comma
  }
  return lower..<max(upper, range.upperBound)
}

/// Why: the words right before the date, else those after it, else those further before.
private func reason(around date: Range<Int>, in tokens: Tokens, within bounds: Range<Int>) -> String? {
  let before = runs(in: bounds.lowerBound..<date.lowerBound, of: tokens)
  let after = runs(in: date.upperBound..<bounds.upperBound, of: tokens)
  let nearest = before.last.map { [$0] } ?? []
  let candidates = nearest + after + before.dropLast().reversed()
  return candidates.first { !$0.isEmpty && $0.count <= 12 }.map(tokens.phrase)
}

/// Parts between commas and the like, without the words at their ends that give no reason.
private func runs(in side: Range<Int>, of tokens: Tokens) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start = side.lowerBound
  for position in side where [",", "(", ")", ":", "because", "so", "for", "and"].contains(tokens.lower(position)) {
    runs.append(start..<position)
    start = position + 1
  }
  return (runs + [start..<side.upperBound]).map { run in
    var (low, high) = (run.lowerBound, run.upperBound)
    while low < high, isAside(low, in: tokens) { low += 1 }
    while high > low, isAside(high - 1, in: tokens) { high -= 1 }
    return low..<high
  }
}

private func isAside(_ position: Int, in tokens: Tokens) -> Bool {
  WindowWords.aside.contains(tokens.lower(position)) || tokens[position]?.kind == .symbol
}

private func party(in tokens: Tokens, _ range: Range<Int>) -> String {
  if WindowWords.both.hits(in: tokens, range: range).isEmpty == false { return "both" }
  return range.contains { ["we", "us", "our", "my", "i", "i'm"].contains(tokens.lower($0)) } ? "seller" : "buyer"
}
