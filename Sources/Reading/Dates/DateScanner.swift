import Scheduling

/// Reads dates out of tokens: each grammar is tried at each position, the longer forms before their parts.
struct DateScanner {
  let tokens: Tokens
  let context: ReadingContext

  var today: Day { context.today }

  func all() -> [DateSpan] {
    var spans: [DateSpan] = []
    var position = 0
    while position < tokens.count {
      if let span = span(at: position) {
        spans.append(span)
        position = span.range.upperBound
      } else {
        position += 1
      }
    }
    return spans
  }

  func span(at position: Int) -> DateSpan? {
    recurrence(at: position) ?? interval(at: position) ?? point(at: position)
  }

  /// One day or one named period, no range of two.
  func point(at position: Int) -> DateSpan? {
    Form.allCases.lazy.compactMap { read($0, at: position) }.first
  }

  /// In the order in which they are tried.
  private enum Form: CaseIterable {
    case distance, edge, week, countedDay, numeric, named, weekday, relative, dayOfMonth, period, holiday
  }

  private func read(_ form: Form, at position: Int) -> DateSpan? {
    switch form {
    case .distance: distance(at: position)
    case .edge: edge(at: position)
    case .week: week(at: position)
    case .countedDay: countedDay(at: position)
    case .numeric: numericDate(at: position)
    case .named: namedDate(at: position)
    case .weekday: weekday(at: position)
    case .relative: relativeDay(at: position)
    case .dayOfMonth: dayOfMonth(at: position)
    case .period: period(at: position)
    case .holiday: holiday(at: position)
    }
  }

  /// The date that counts when one is wanted and several are named.
  func settled() -> DateSpan? {
    let spans = all()
    guard let first = spans.first else { return nil }
    var settled = first
    for span in spans.dropFirst() {
      if case .ambiguous(let days) = settled.meaning, let day = named(by: span, among: days) {
        return DateSpan(meaning: .day(day), range: settled.range)
      }
      let between = settled.range.upperBound..<span.range.lowerBound
      if isCorrection(between) || isDenied(settled) {
        settled = span
      } else if between.count == 1, tokens.lower(between.lowerBound) == "or" {
        let days = [settled, span].flatMap { candidates($0) }
        settled = DateSpan(meaning: .ambiguous(days), range: settled.range.lowerBound..<span.range.upperBound)
      }
    }
    return settled
  }

  /// "05/03/2027, the first Monday in May": the second date says which of two days the first is.
  private func named(by span: DateSpan, among days: [Day]) -> Day? {
    guard let range = span.days else { return nil }
    let fitting = days.filter { range.contains($0) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func candidates(_ span: DateSpan) -> [Day] {
    switch span.meaning {
    case .day(let day): [day]
    case .range(let range): [range.first]
    case .ambiguous(let days): days
    case .impossible, .recurring: []
    }
  }

  private func isCorrection(_ between: Range<Int>) -> Bool {
    between.contains { DateWords.corrections.contains(tokens.lower($0)) }
  }

  private func isDenied(_ span: DateSpan) -> Bool {
    (1...2).contains { tokens.lower(span.range.lowerBound - $0) == "not" }
  }
}
