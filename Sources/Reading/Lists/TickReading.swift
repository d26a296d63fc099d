import Rules
import Scheduling

/// Something that may have happened already, as it was offered; its number is its place in the list, from 1.
package struct TickOption: Sendable, Hashable {
  package var step: String
  package var words: String

  package init(step: String, words: String) {
    self.step = step
    self.words = words
  }
}

/// What was ticked, by number or by words, each with its day when one was said: records of {step, date?}.
///
///     readTicks(in: "1 and 3 on 8 January", offered: offered, context: context)
package func readTicks(in text: String, offered: [TickOption], context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  let scanner = DateScanner(tokens: tokens, context: context.leaning(.back))
  let dates = scanner.all().filter { $0.day != nil }
  var ticks: [RecordReading] = []
  /// Ticks that still wait for a day: those joined by "and" share the next one.
  var waiting: [Int] = []
  for item in items(of: tokens, dates: dates) {
    let day = dates.first { item.contains($0.range.lowerBound) }?.day
    let found = steps(in: tokens, item, dates: dates.map(\.range), offered: offered)
    if !isJoined(item, in: tokens), !found.isEmpty { waiting = [] }
    for (step, range) in found where !ticks.contains(where: { $0.record["step"]?.text == step }) {
      waiting.append(ticks.count)
      ticks.append(RecordReading(Record([("step", .text(step))]), phrase: tokens.phrase(range)))
    }
    guard let day else { continue }
    // A day in a clause about something else ("they must be live by 1 March") is not theirs.
    if found.isEmpty, item.count > 6 { waiting = [] }
    for place in waiting { ticks[place].record["date"] = .day(day.number) }
    waiting = []
  }
  return ticks
}

private func isJoined(_ item: Range<Int>, in tokens: Tokens) -> Bool {
  ["and", "&", "+"].contains(tokens.lower(item.lowerBound - 1))
}

/// Parts at commas and "and", but none inside a date.
private func items(of tokens: Tokens, dates: [DateSpan]) -> [Range<Int>] {
  tokens.parts { position in
    guard !dates.contains(where: { $0.range.contains(position) }) else { return false }
    return [",", ";", "and", "&", "+", "\n"].contains(tokens.lower(position))
      || (tokens.lower(position) == "." && tokens[position + 1]?.touches != true)
  }
}

private func steps(
  in tokens: Tokens, _ item: Range<Int>, dates: [Range<Int>], offered: [TickOption]
) -> [(String, Range<Int>)] {
  let numbered = item.compactMap { position -> (String, Range<Int>)? in
    guard !dates.contains(where: { $0.contains(position) }), let number = tokens[position]?.digits,
      offered.indices.contains(number - 1)
    else { return nil }
    return (offered[number - 1].step, position..<position + 1)
  }
  if !numbered.isEmpty { return numbered }
  let hits = TickWords.steps.hits(in: tokens, range: item).filter { hit in
    !isDenied(hit.range.lowerBound, in: tokens) && !isOfSomebodyElse(hit, in: tokens)
  }
  let known = hits.filter { hit in offered.contains { $0.step == hit.value } }
  if let hit = known.max(by: { $0.range.count < $1.range.count }) { return [(hit.value, hit.range)] }
  return offered.first { option in
    let words = StepNames.significant(Tokens(option.words))
    let said = StepNames.significant(tokens, item)
    return words.count >= 2 && words.isSubset(of: said)
  }.map { [($0.step, item)] } ?? []
}

/// "A demo of Food Cloud" was given by Food Cloud.
private func isOfSomebodyElse(_ hit: WordTable<String>.Hit, in tokens: Tokens) -> Bool {
  let end = hit.range.upperBound
  return hit.value == "B01" && tokens.lower(end) == "of" && tokens[end + 1]?.isCapitalised == true
}
