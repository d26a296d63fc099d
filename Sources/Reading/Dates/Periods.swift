import Scheduling

/// Months, quarters, halves and years, and their beginnings, middles and ends.
extension DateScanner {
  /// `end of March`, `mid-March`, `start of Q2`, `year end`.
  func edge(at position: Int) -> DateSpan? {
    if let span = shortEdge(at: position) { return span }
    guard let hit = DateWords.edges.entry(in: tokens, at: position) else { return nil }
    let place = tokens[hit.range.upperBound]?.isHyphen == true ? hit.range.upperBound + 1 : hit.range.upperBound
    if let span = partOfWeek(hit.value, at: place, from: position) { return span }
    guard let period = period(at: place, isLed: true), let days = period.days else { return nil }
    let meaning = part(hit.value, of: days)
    return DateSpan(
      meaning: meaning, range: position..<period.range.upperBound, isYearless: period.isYearless)
  }

  private func part(_ edge: DateWords.Edge, of days: DayRange) -> DateSpan.Meaning {
    let months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    func month(_ number: Int) -> DayRange {
      let first = days.first.movedByMonths(number) ?? days.first
      return .month(first.month, first.year) ?? days
    }
    switch (edge, months) {
    case (.first, _): return .day(days.first)
    case (.last, _): return .day(days.last)
    case (.middle, 12): return .range(DayRange(month(5).first, month(6).last))
    case (.middle, _): return .day(month(months / 2).first + 14)
    case (.early, 1): return .range(DayRange(days.first, days.first + 9))
    case (.late, 1): return .range(DayRange(days.first + 20, days.last))
    case (.early, 12): return .range(DayRange(days.first, month(2).last))
    case (.late, 12): return .range(DayRange(month(9).first, days.last))
    case (.early, _): return .range(month(0))
    case (.late, _): return .range(month(months - 1))
    case (.firstHalf, 1): return .range(DayRange(days.first, days.first + 14))
    case (.secondHalf, 1): return .range(DayRange(days.first + 15, days.last))
    case (.firstHalf, _): return .range(DayRange(days.first, month((months - 1) / 2).last))
    case (.secondHalf, _): return .range(DayRange(month(months / 2).first, days.last))
    }
  }

  /// `end of the week`, `early next week`.
  private func partOfWeek(_ edge: DateWords.Edge, at position: Int, from start: Int) -> DateSpan? {
    for (words, weeks) in [("the week", 0), ("this week", 0), ("next week", 1)] {
      guard let end = tokens.match(words, at: position) else { continue }
      let monday = today.monday + 7 * weeks
      let meaning: DateSpan.Meaning =
        switch edge {
        case .first: .day(monday)
        case .last: .day(monday + 4)
        case .middle: .day(monday + 2)
        case .early, .firstHalf: .range(DayRange(monday, monday + 1))
        case .late, .secondHalf: .range(DayRange(monday + 3, monday + 4))
        }
      return DateSpan(meaning: meaning, range: start..<end)
    }
    return nil
  }

  /// `year end`, `EOQ`, `month-end`, `the new year`.
  private func shortEdge(at position: Int) -> DateSpan? {
    let (year, month, _) = today.civil
    let forms: [(String, DayRange?)] = [
      ("eom", .month(month, year)), ("month end", .month(month, year)), ("eoq", quarter(holding: today)),
      ("quarter end", quarter(holding: today)), ("eoy", .months(12, from: 1, year)),
      ("year end", .months(12, from: 1, year)),
    ]
    for (words, days) in forms {
      guard let end = tokens.match(words, at: position), let days else { continue }
      return DateSpan(meaning: .day(days.last), range: position..<end)
    }
    return nil
  }

  /// A month, quarter, half or year. By itself a word such as "may" is a month only when something leads it.
  func period(at position: Int, isLed: Bool = false) -> DateSpan? {
    quarterOrHalf(at: position) ?? month(at: position, isLed: isLed) ?? calendarUnit(at: position, isLed: isLed)
      ?? wholeYear(at: position, isLed: isLed)
  }

  private func month(at position: Int, isLed: Bool) -> DateSpan? {
    let isNext = ["next", "this", "last"].contains(tokens.lower(position))
    let place = isNext ? position + 1 : position
    guard let token = tokens[place], let month = DateWords.months[token.lower] else { return nil }
    var end = place + 1
    if tokens.lower(end) == ".", tokens[end]?.touches == true, tokens[end + 1] != nil { end += 1 }
    if let year = year(end) ?? shortYear(end) {
      let isShort = self.year(end) == nil
      return DayRange.month(month, year).map {
        DateSpan(meaning: .range($0), range: position..<end + (isShort ? 2 : 1))
      }
    }
    guard isLed || isNext || isPlainMonth(place) else { return nil }
    let lean: ReadingContext.Leaning = tokens.lower(position) == "last" ? .back : context.leaning
    let scanner = DateScanner(tokens: tokens, context: context.leaning(lean))
    return scanner.comingMonth(month).map {
      DateSpan(meaning: .range($0), range: position..<end, isYearless: true)
    }
  }

  private func shortYear(_ position: Int) -> Int? {
    guard ["'", "’"].contains(tokens.lower(position)), let next = tokens[position + 1], next.touches,
      next.lower.count == 2, let value = next.digits
    else { return nil }
    return 2_000 + value
  }

  private func isPlainMonth(_ position: Int) -> Bool {
    guard let token = tokens[position] else { return false }
    if let next = tokens[position + 1] {
      if next.touches, ["'", "@"].contains(next.lower) || next.kind != .symbol { return false }
      if next.kind == .word, next.isCapitalised, token.isCapitalised { return false }
    }
    let isDoubtful = DateWords.doubtfulMonths.contains(token.lower) || token.lower.count <= 3
    let leads = tokens.isWord(position - 1, DateWords.prepositions)
    if !isDoubtful { return true }
    guard leads || position == 0 || tokens[position - 1]?.kind == .symbol else { return false }
    if token.lower == "may" || token.lower == "march", !token.isCapitalised {
      return leads && !["and", "or", "to", "not", "about"].contains(tokens.lower(position - 1))
    }
    if leads { return true }
    let next = tokens[position + 1]
    return next == nil || next?.kind == .symbol
      || ["or", "to", "through", "and", "latest", "is", "at"].contains(next?.lower ?? "")
        && tokens.lower(position) != "april"
  }

  /// `this quarter`, `next month`, `the year`.
  private func calendarUnit(at position: Int, isLed: Bool) -> DateSpan? {
    let shifts = ["this": 0, "next": 1, "last": -1, "the": 0, "current": 0, "our": 0, "their": 0]
    var place = position
    if tokens.lower(place) == "the", shifts[tokens.lower(place + 1)] != nil { place += 1 }
    let lead = tokens.lower(place)
    guard let shift = shifts[lead], !["the", "our", "their"].contains(lead) || isLed else { return nil }
    let (year, month, _) = today.civil
    let days: DayRange?
    switch tokens.lower(place + 1) {
    case "month": days = .month((month - 1 + shift + 12) % 12 + 1, year + (month - 1 + shift + 12) / 12 - 1)
    case "quarter": days = today.movedByMonths(3 * shift).flatMap(quarter(holding:))
    case "year": days = .months(12, from: 1, year + shift)
    default: return nil
    }
    return days.map { DateSpan(meaning: .range($0), range: position..<place + 2) }
  }

  private func wholeYear(at position: Int, isLed: Bool) -> DateSpan? {
    guard let year = year(position),
      isLed || ["in", "of", "during", "for", "until", "by"].contains(tokens.lower(position - 1)),
      tokens[position + 1].map({ !$0.touches || $0.kind == .symbol }) ?? true, tokens.lower(position + 1) != "%"
    else { return nil }
    return DayRange.months(12, from: 1, year).map { DateSpan(meaning: .range($0), range: position..<position + 1) }
  }
}
