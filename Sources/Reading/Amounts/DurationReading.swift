import Scheduling

/// A length of time as said.
package struct DurationReading: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    /// Plain days: of a plan row working days are meant, of a try-out calendar days.
    case day
    case workingDay, week, month, quarter, year
  }

  package var count: Int
  package var unit: Unit
  package var phrase: String

  /// A week has 5, a month 22. Plain days stand for themselves.
  package var workingDays: Int {
    switch unit {
    case .day, .workingDay: count
    case .week: 5 * count
    case .month: 22 * count
    case .quarter: 65 * count
    case .year: 260 * count
    }
  }

  /// Working days become the weeks that they fill.
  package var calendarDays: Int {
    switch unit {
    case .day: count
    case .workingDay: count / 5 * 7 + count % 5
    case .week: 7 * count
    case .month: 30 * count
    case .quarter: 91 * count
    case .year: 365 * count
    }
  }
}

/// The first length of time in the text; of a range such as "4 to 6 weeks" the longer one, which is safe for a plan.
package func readDuration(in text: String) -> DurationReading? {
  let tokens = Tokens(text)
  return tokens.indices.lazy.compactMap { duration(in: tokens, at: $0) }.first?.reading
}

/// The length of time that begins at the position.
func duration(in tokens: Tokens, at position: Int) -> (reading: DurationReading, range: Range<Int>)? {
  // The scanner's lengths need no today; any day will do.
  let scanner = DateScanner(tokens: tokens, context: ReadingContext(today: Day(number: 0)))
  let start = upperBound(in: tokens, at: position) ?? position
  guard !isRate(in: tokens, at: position), let length = scanner.length(at: start) else { return nil }
  let range = position..<length.end
  func reading(_ count: Int, _ unit: DurationReading.Unit) -> (DurationReading, Range<Int>) {
    (DurationReading(count: count, unit: unit, phrase: tokens.phrase(range)), range)
  }
  let (said, count) = (length.length, length.length.count)
  switch said.unit {
  case .days: return reading(count, .day)
  case .workingDays: return reading(count, .workingDay)
  case .weeks: return reading(count, .week)
  case .months where said.extraDays > 0: return reading(30 * count + said.extraDays, .day)
  case .months where count >= 12 && count % 12 == 0: return reading(count / 12, .year)
  case .months: return reading(count, .month)
  }
}

/// "an hour a day" and "30 hours a month" tell how often, not how long.
private func isRate(in tokens: Tokens, at position: Int) -> Bool {
  guard let before = tokens[position - 1] else { return false }
  if before.lower == "half" || before.lower == "per" { return true }
  guard ["a", "an"].contains(tokens.lower(position)) else { return false }
  return before.kind == .number || (before.kind == .word && !leadsLength.contains(before.lower))
}

private let leadsLength: Set<String> = [
  "takes", "take", "took", "needs", "need", "lasts", "in", "for", "about", "is", "within", "only", "maybe", "roughly",
  "around", "just", "of", "at", "least", "most", "after", "to", "it", "and",
]

/// In "4 to 6 weeks" and "30-45 days" the place of the second number.
private func upperBound(in tokens: Tokens, at position: Int) -> Int? {
  guard let first = tokens.number(at: position) else { return nil }
  let connector = first.range.upperBound
  guard ["to", "-", "or", "and"].contains(tokens.lower(connector)), let second = tokens.number(at: connector + 1),
    second.value > first.value
  else { return nil }
  return connector + 1
}
