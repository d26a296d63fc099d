import Scheduling

/// Quarters and halves of the calendar year: Q2, 2027 Q4, first quarter, H1, 2nd half of 2027.
extension DateScanner {
  func quarter(holding day: Day) -> DayRange? { .months(3, from: (day.month - 1) / 3 * 3 + 1, day.year) }

  func quarterOrHalf(at position: Int) -> DateSpan? {
    var place = position
    var year = self.year(place)
    if year != nil { place += 1 } else if ["the", "calendar"].contains(tokens.lower(place)) { place += 1 }
    guard let (number, months, end) = numbered(at: place) else { return nil }
    var last = end
    let next = ["of", ",", "/"].contains(tokens.lower(end)) ? end + 1 : end
    if year == nil, let said = self.year(next) {
      (year, last) = (said, next + 1)
    } else if year == nil, let after = tokens.match("next year", at: next) {
      (year, last) = (today.year + 1, after)
    } else if year == nil, let after = tokens.match("this year", at: next) {
      (year, last) = (today.year, after)
    }
    guard let days = part(number, ofMonths: months, year: year) else { return nil }
    return DateSpan(meaning: .range(days), range: position..<last, isYearless: year == nil)
  }

  /// The running one, or the next to come; looking back, the last one that began.
  private func part(_ number: Int, ofMonths months: Int, year: Int?) -> DayRange? {
    let first = (number - 1) * months + 1
    guard let days = DayRange.months(months, from: first, year ?? today.year), year == nil else {
      return .months(months, from: first, year ?? today.year)
    }
    switch context.leaning {
    case .ahead: return days.last >= today ? days : .months(months, from: first, today.year + 1)
    case .back: return days.first <= today ? days : .months(months, from: first, today.year - 1)
    }
  }

  private func numbered(at position: Int) -> (number: Int, months: Int, end: Int)? {
    switch tokens.lower(position) {
    case "q1": return (1, 3, position + 1)
    case "q2": return (2, 3, position + 1)
    case "q3": return (3, 3, position + 1)
    case "q4": return (4, 3, position + 1)
    case "h1": return (1, 6, position + 1)
    case "h2": return (2, 6, position + 1)
    default: break
    }
    var place = position
    let number: Int?
    if let digits = tokens[place]?.digits, isSuffix(place + 1) {
      number = digits
      place += 2
    } else {
      number = NumberWords.ordinals[tokens.lower(place)] ?? (tokens.lower(place) == "last" ? 4 : nil)
      place += 1
    }
    guard let number, tokens.lower(place) == "quarter", (1...4).contains(number), tokens.lower(position) != "last"
    else {
      return nil
    }
    return (number, 3, place + 1)
  }
}
