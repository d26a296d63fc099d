import Rules

/// An amount of money as said, and what it comes to in a year.
package struct MoneyReading: Sendable, Hashable {
  package enum Period: Sendable, Hashable { case year, quarter, month, week, day, once }

  package var money: Money
  /// Nil when it was not said.
  package var per: Period?
  package var phrase: String
  /// A currency stands with it; without one the context's is taken.
  package var hasCurrency: Bool

  /// Without a period, the amount is taken as that of a year.
  package var yearly: Money {
    let times: Double =
      switch per {
      case .quarter: 4
      case .month: 12
      case .week: 52
      case .day: 260
      case .year, .once, nil: 1
      }
    return Money(money.amount * times, money.currency)
  }
}

/// All amounts of the text, from left to right.
///
///     readAmounts(in: "11,000 pounds a month", context: context)   // 11,000 GBP, per month, 132,000 a year
///
/// - Parameter needsCurrency: false where money was asked for, so that `135000` counts.
package func readAmounts(in text: String, context: ReadingContext, needsCurrency: Bool = true) -> [MoneyReading] {
  let tokens = Tokens(text)
  return MoneyScanner(tokens: tokens, context: context).all(needsCurrency: needsCurrency).map(\.reading)
}

struct MoneyScanner {
  let tokens: Tokens
  let context: ReadingContext

  struct Span {
    var reading: MoneyReading
    var range: Range<Int>
  }

  func all(needsCurrency: Bool = true) -> [Span] {
    let dates = needsCurrency ? [] : DateScanner(tokens: tokens, context: context).all().map(\.range)
    var spans: [Span] = []
    var position = 0
    while position < tokens.count {
      let isDate = dates.contains { $0.contains(position) }
      if !isDate, let span = span(at: position, needsCurrency: needsCurrency) {
        spans.append(span)
        position = span.range.upperBound
      } else {
        position += 1
      }
    }
    // Where amounts and bare numbers stand together, the bare ones count something else.
    let marked = spans.filter(\.reading.hasCurrency)
    return marked.isEmpty ? spans : marked
  }

  private func span(at position: Int, needsCurrency: Bool) -> Span? {
    let before = currencyBefore(position)
    let start = before?.end ?? position
    guard before != nil || !isInsideWord(position), var number = tokens.number(at: start), number.value >= 0 else {
      return nil
    }
    number.value *= sharedScale(number)
    let after = before == nil ? currencyAfter(number.range.upperBound) : nil
    var end = after?.end ?? number.range.upperBound
    guard before != nil || after != nil || (!needsCurrency && isBareAmount(number)) else { return nil }
    number.value *= after?.scale ?? 1
    let period = period(at: end)
    end = period?.end ?? end
    let code = before?.code ?? after?.code ?? context.currency
    let reading = MoneyReading(
      money: Money(number.value, code), per: period?.period, phrase: tokens.phrase(position..<end),
      hasCurrency: before != nil || after != nil)
    return Span(reading: reading, range: position..<end)
  }

  /// In "40-50k" and "between 40 and 50 thousand" the first number has the scale of the second.
  private func sharedScale(_ number: NumberSpan) -> Double {
    let connector = number.range.upperBound
    guard number.value < 1_000, number.range.count == 1, ["-", "to", "and", "or"].contains(tokens.lower(connector)),
      let second = tokens.number(at: connector + 1), second.value >= 1_000, second.range.count > 1
    else { return 1 }
    return NumberWords.suffixes[tokens.lower(second.range.upperBound - 1)] ?? 1
  }

  private func currencyBefore(_ position: Int) -> (code: String, end: Int)? {
    guard let token = tokens[position] else { return nil }
    if let code = CurrencyWords.symbols[token.lower] { return (code, position + 1) }
    if let code = CurrencyWords.dollars[token.lower], tokens.lower(position + 1) == "$",
      tokens[position + 1]?.touches == true
    {
      return (code, position + 2)
    }
    guard token.kind == .word, tokens[position + 1]?.kind == .number else { return nil }
    if CurrencyWords.codes.contains(token.lower) { return (token.lower.uppercased(), position + 1) }
    return token.lower == "kr" ? (CurrencyWords.crowns(context.currency), position + 1) : nil
  }

  private func currencyAfter(_ position: Int) -> (code: String, scale: Double, end: Int)? {
    guard let token = tokens[position] else { return nil }
    if let code = CurrencyWords.symbols[token.lower] { return (code, 1, position + 1) }
    if let hit = CurrencyWords.words.entry(in: tokens, at: position) {
      let isSaidOfDeal = hit.value == "NOK" && context.currency == "DKK"
      let isDollar = hit.value == "USD" && ["CAD", "AUD", "NZD", "SGD", "HKD"].contains(context.currency)
      return (isSaidOfDeal || isDollar ? context.currency : hit.value, 1, hit.range.upperBound)
    }
    if CurrencyWords.codes.contains(token.lower) { return (token.lower.uppercased(), 1, position + 1) }
    if let scaled = CurrencyWords.scaled(token.lower) { return (scaled.code, scaled.scale, position + 1) }
    return token.lower == "kr" ? (CurrencyWords.crowns(context.currency), 1, position + 1) : nil
  }

  /// A bare number is an amount unless something after it says what it counts.
  private func isBareAmount(_ number: NumberSpan) -> Bool {
    let next = tokens.lower(number.range.upperBound)
    if ["%", "percent", "people", "users", "seats", "per cent"].contains(next) { return false }
    if DateWords.isUnit(tokens.lower(number.range.upperBound))
      || tokens.isWord(number.range.upperBound, ["working", "business", "calendar"])
    {
      return false
    }
    // 15th, 12a, 2.3.1: part of something else.
    return tokens[number.range.upperBound].map { !$0.touches || $0.kind == .symbol } ?? true
  }

  private func isInsideWord(_ position: Int) -> Bool {
    guard let token = tokens[position], token.touches, let before = tokens[position - 1] else { return false }
    return before.kind != .symbol || ["/", ".", "#"].contains(before.lower)
  }

  private func period(at position: Int) -> (period: MoneyReading.Period, end: Int)? {
    Self.periods.entry(in: tokens, at: position).map { ($0.value, $0.range.upperBound) }
  }

  private static let periods = WordTable<MoneyReading.Period>([
    ("a year", .year), ("per year", .year), ("each year", .year), ("every year", .year), ("/ year", .year),
    ("/ yr", .year), ("p.a.", .year), ("pa", .year), ("per annum", .year), ("annually", .year), ("yearly", .year),
    ("a yr", .year), ("arr", .year), ("a quarter", .quarter), ("per quarter", .quarter), ("every quarter", .quarter),
    ("quarterly", .quarter), ("a month", .month), ("per month", .month), ("each month", .month),
    ("every month", .month), ("/ month", .month), ("/ mo", .month), ("monthly", .month), ("pcm", .month),
    ("a week", .week), ("per week", .week), ("every week", .week), ("weekly", .week), ("a day", .day),
    ("per day", .day), ("once", .once), ("one off", .once), ("in total", .once), ("up front", .once),
  ])
}
