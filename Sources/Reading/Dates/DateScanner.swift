import Scheduling

/// The dates of a text one by one, as the conversation and the notes take them: points, ranges and what is no single day.
/// What a word such as "before" makes of a date is left to whoever asked for it.
struct DateScanner {
  let tokens: Tokens
  let context: ReadingContext
  private let grammar: DateGrammar

  init(tokens: Tokens, context: ReadingContext) {
    self.tokens = tokens
    var context = context
    context.readsRhythms = true
    self.context = context
    grammar = DateGrammar(tokens, context: context)
  }

  func all() -> [DateSpan] {
    var spans: [DateSpan] = []
    /// In "2h0o1H" two dates would share a word; the first has it.
    func add(_ span: DateSpan) {
      if let last = spans.last, span.range.lowerBound < last.range.upperBound { return }
      spans.append(span)
    }
    var place = 0
    while place < grammar.count {
      if let recurrence = grammar.recurrence(at: place) {
        add(DateSpan(meaning: .recurring, range: grammar.terms.tokenRange(place..<recurrence.end)))
        place = recurrence.end
      } else if let found = grammar.inLengthFromToday(at: place) ?? grammar.span(at: place), found.end > place {
        if let meaning = DateSpan.Meaning(found.value) {
          add(
            DateSpan(
              meaning: meaning, range: grammar.terms.tokenRange(place..<found.end), isYearless: found.isYearless))
        }
        place = found.end
      } else {
        place += 1
      }
    }
    return spans
  }

  /// A length of time that begins at the token.
  func length(at position: Int) -> (length: DateLength, end: Int)? {
    guard grammar.terms.starts.indices.contains(position),
      let (length, end) = grammar.length(at: grammar.terms.starts[position])
    else { return nil }
    return (length, grammar.terms.all[end - 1].token + 1)
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
      let between = settled.range.upperBound..<max(settled.range.upperBound, span.range.lowerBound)
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

extension DateSpan.Meaning {
  /// Nil for what is no day and no closed range.
  init?(_ value: DateValue) {
    switch value {
    case .day(let day): self = .day(day)
    case .interval(let first?, let last?): self = .range(DayRange(first, last))
    case .choice(let values):
      let days = values.compactMap { $0.days?.first }
      guard days.count == values.count else { return nil }
      self = .ambiguous(days)
    case .recurring: self = .recurring
    case .impossible: self = .impossible
    case .interval, .length: return nil
    }
  }
}
