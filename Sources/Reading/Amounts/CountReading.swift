import Scheduling

/// How many, with the words that say it.
package struct CountReading: Sendable, Hashable {
  package var value: Int
  package var phrase: String
}

/// The first number of the text that counts things: no date, no money, no percentage, no name such as SOC 2.
///
///     readCount(in: "about 40 ward managers", context: context)?.value   // 40
package func readCount(in text: String, context: ReadingContext) -> CountReading? {
  let tokens = Tokens(text)
  return counts(in: tokens, context: context).first.map {
    CountReading(value: $0.whole ?? 0, phrase: tokens.phrase($0.range))
  }
}

/// All such numbers, whole and not negative.
func counts(in tokens: Tokens, context: ReadingContext) -> [NumberSpan] {
  let taken =
    DateScanner(tokens: tokens, context: context).all().map(\.range)
    + MoneyScanner(tokens: tokens, context: context).all().map(\.range)
  var counts: [NumberSpan] = []
  var position = 0
  while position < tokens.count {
    guard !taken.contains(where: { $0.contains(position) }), let number = tokens.number(at: position) else {
      position += 1
      continue
    }
    if number.whole != nil, isCount(number, in: tokens) { counts.append(number) }
    position = number.range.upperBound
  }
  return counts
}

private func isCount(_ number: NumberSpan, in tokens: Tokens) -> Bool {
  let next = tokens[number.range.upperBound]
  let before = tokens[number.range.lowerBound - 1]
  if next?.lower == "%" || next?.lower == "percent" { return false }
  if let next, next.touches, ["/", "st", "nd", "rd", "th", ":"].contains(next.lower) { return false }
  if let before,
    ["soc", "iso", "type", "office", "step", "row", "version", "phase", "#", "/", "fy"].contains(before.lower)
  {
    return false
  }
  // "one" is mostly no number: "the one who decides", "no one".
  return tokens.lower(number.range.lowerBound) != "one" || tokens.count == 1
    || !["the", "no", "this", "that", "which"].contains(before?.lower ?? "")
}
