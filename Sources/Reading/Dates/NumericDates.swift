import Scheduling

/// Dates in digits: 2027-05-10, 05/03/2027, 15.03.2027, 20270510, 22/10-26.
extension DateScanner {
  func numericDate(at position: Int) -> DateSpan? {
    guard let first = tokens[position], first.kind == .number, !continuesNumber(position) else { return nil }
    if let span = compactDate(at: position) { return span }
    guard let separator = separator(at: position + 1), let second = part(at: position + 2) else { return nil }
    if let third = part(at: position + 4), let last = self.separator(at: position + 3) {
      let range = position..<position + 5
      guard !isContinued(range.upperBound) else { return nil }
      if first.lower.count == 4, last == separator { return day(first.digits, second.value, third.value, range) }
      // 22/10-26 is written in Scandinavia.
      guard last == separator || (separator == "/" && last == "-"), first.lower.count <= 2, second.digits <= 2,
        third.digits == 2 || third.digits == 4
      else { return nil }
      return ordered(
        first.digits, second.value, year: third.digits == 2 ? 2_000 + third.value : third.value, range)
    }
    // Without a year only a slash makes a date, and 24/7 or 1/2 of something is none.
    let range = position..<position + 3
    guard separator == "/", first.lower.count <= 2, second.digits <= 2, !isContinued(range.upperBound),
      first.lower != "24" || second.value != 7, tokens.lower(range.upperBound) != "of"
    else { return nil }
    return ordered(first.digits, second.value, year: nil, range)
  }

  private func compactDate(at position: Int) -> DateSpan? {
    guard let token = tokens[position], token.lower.count == 8, token.lower.hasPrefix("20"), let number = token.digits,
      (1...12).contains(number / 100 % 100), !isContinued(position + 1)
    else { return nil }
    return day(number / 10_000, number / 100 % 100, number % 100, position..<position + 1)
  }

  private func day(_ year: Int?, _ month: Int, _ day: Int, _ range: Range<Int>) -> DateSpan? {
    guard let year, (1900...2199).contains(year) else { return nil }
    guard let found = Day(year: year, month: month, day: day) else {
      return DateSpan(meaning: .impossible, range: range)
    }
    return DateSpan(meaning: .day(found), range: range)
  }

  /// A part above 12 decides the order by itself; otherwise the habit does; without one both days stand.
  private func ordered(_ first: Int?, _ second: Int, year: Int?, _ range: Range<Int>) -> DateSpan? {
    guard let first, first >= 1, second >= 1 else { return nil }
    let dayFirst = resolved(day: first, month: second, year: year)
    let monthFirst = resolved(day: second, month: first, year: year)
    let meanings: [Day?]
    switch context.dateOrder {
    case _ where first > 12: meanings = [dayFirst]
    case _ where second > 12: meanings = [monthFirst]
    case .dayFirst: meanings = [dayFirst]
    case .monthFirst: meanings = [monthFirst]
    case .unknown: meanings = first == second ? [dayFirst] : [dayFirst, monthFirst]
    }
    let days = meanings.compactMap(\.self).sorted()
    guard let day = days.first else {
      // 13/32 is no date at all; 31/11/2027 meant one.
      return year == nil ? nil : DateSpan(meaning: .impossible, range: range)
    }
    return DateSpan(meaning: days.count == 1 ? .day(day) : .ambiguous(days), range: range, isYearless: year == nil)
  }

  private func resolved(day: Int, month: Int, year: Int?) -> Day? {
    guard let year else { return coming(month: month, day: day) }
    return Day(year: year, month: month, day: day)
  }

  private func separator(at position: Int) -> String? {
    guard let token = tokens[position], token.touches, ["/", "-", "."].contains(token.lower) else { return nil }
    return token.lower
  }

  private func part(at position: Int) -> (value: Int, digits: Int)? {
    guard let token = tokens[position], token.touches, token.lower.count <= 4, let value = token.digits else {
      return nil
    }
    return (value, token.lower.count)
  }

  /// A digit group of something longer: a version, a telephone number, money.
  private func continuesNumber(_ position: Int) -> Bool {
    guard let token = tokens[position], token.touches, let before = tokens[position - 1] else { return false }
    return ![" ", "(", "\"", "~", ":", ",", "\n", "-"].contains(before.lower)
      || (before.touches && tokens[position - 2]?.kind == .number)
  }

  private func isContinued(_ position: Int) -> Bool {
    guard let token = tokens[position], token.touches else { return false }
    if token.kind != .symbol || token.lower == "%" { return token.lower != "ish" }
    guard ["/", "-", "."].contains(token.lower) else { return false }
    return tokens[position + 1]?.touches == true && tokens[position + 1]?.kind != .symbol
  }
}
