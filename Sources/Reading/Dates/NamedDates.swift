import Scheduling

/// Dates with a month in words: 15 April 2027, April 15th, Mon 10 May, 15-Mar-27, and the parts they share.
extension DateScanner {
  func namedDate(at position: Int) -> DateSpan? {
    guard let (weekday, start) = weekdayBefore(position) else {
      return (dayMonth(at: position) ?? monthDay(at: position)).flatMap { resolve($0, weekday: nil, from: position) }
    }
    if let parts = dayMonth(at: start) ?? monthDay(at: start) {
      return resolve(parts, weekday: weekday, from: position)
    }
    if let span = numericDate(at: start), let day = span.day {
      return fitted(day, weekday, isYearless: span.isYearless, position..<span.range.upperBound)
    }
    return bothDay(at: start, weekday, from: position)
  }

  /// Day, month and perhaps year as said, before they become a day.
  struct Parts {
    var day: Int
    var month: Int
    var year: Int?
    var end: Int
  }

  /// `15 April 2027`, `the 15th of April`, `15-Mar-27`.
  func dayMonth(at position: Int) -> Parts? {
    let start = tokens.lower(position) == "the" ? position + 1 : position
    guard let (day, afterDay) = dayNumber(at: start), !(tokens[position]?.touches == true && isPartOfNumber(position))
    else { return nil }
    var place = afterDay
    if tokens.lower(place) == "of" || tokens[place]?.isHyphen == true { place += 1 }
    guard let month = DateWords.months[tokens.lower(place)] else { return nil }
    place += 1
    if tokens.lower(place) == ".", tokens[place]?.touches == true, tokens[place + 1] != nil { place += 1 }
    let (year, end) = yearAfter(place)
    return Parts(day: day, month: month, year: year, end: end)
  }

  /// `April 15`, `Apr. 15th, 2027`, `April the twelfth`.
  func monthDay(at position: Int) -> Parts? {
    guard let month = DateWords.months[tokens.lower(position)] else { return nil }
    var place = position + 1
    if tokens.lower(place) == ".", tokens[place]?.touches == true { place += 1 }
    if tokens.lower(place) == "the" { place += 1 }
    guard let (day, end) = dayNumber(at: place), !isCounting(end) else { return nil }
    let (year, last) = yearAfter(end)
    return Parts(day: day, month: month, year: year, end: last)
  }

  /// 1 to 39, so that "32 March" is seen as a date that does not exist and not as no date.
  func dayNumber(at position: Int) -> (Int, Int)? {
    guard let token = tokens[position] else { return nil }
    if let day = token.digits, token.lower.count <= 2, (1...39).contains(day) {
      return (day, isSuffix(position + 1) ? position + 2 : position + 1)
    }
    if let tens = NumberWords.tens[token.lower], tens <= 30 {
      let next = tokens[position + 1]?.isHyphen == true ? position + 2 : position + 1
      if let unit = NumberWords.ordinals[tokens.lower(next)], unit < 10 { return (tens + unit, next + 1) }
    }
    return NumberWords.ordinals[token.lower].map { ($0, position + 1) }
  }

  func isSuffix(_ position: Int) -> Bool {
    guard let token = tokens[position], token.touches else { return false }
    return ["st", "nd", "rd", "th"].contains(token.lower)
  }

  private func yearAfter(_ position: Int) -> (Int?, Int) {
    if let year = year(position) { return (year, position + 1) }
    if tokens.lower(position) == ",", let year = year(position + 1) { return (year, position + 2) }
    let isJoined = tokens[position]?.isHyphen == true || tokens.lower(position) == "'"
    if isJoined, tokens[position]?.touches == true || tokens.lower(position) == "'",
      let short = tokens[position + 1], short.touches, short.lower.count == 2, let value = short.digits,
      tokens[position]?.isHyphen != true || tokens[position - 2]?.isHyphen == true
    {
      return (2_000 + value, position + 2)
    }
    return (nil, tokens.lower(position) == "ish" ? position + 1 : position)
  }

  /// A weekday that leads a date: `Mon 10 May`, `Monday, the 10th of May`, `this Friday, the 15th`.
  private func weekdayBefore(_ position: Int) -> (Weekday, Int)? {
    var place = position
    if ["this", "next", "the"].contains(tokens.lower(place)) { place += 1 }
    guard let weekday = DateWords.weekdays[tokens.lower(place)] else { return nil }
    place += 1
    while [",", "."].contains(tokens.lower(place)) { place += 1 }
    return (weekday, place)
  }

  private func resolve(_ parts: Parts, weekday: Weekday?, from start: Int) -> DateSpan? {
    let range = start..<parts.end
    let day =
      parts.year.map { Day(year: $0, month: parts.month, day: parts.day) } ?? coming(month: parts.month, day: parts.day)
    guard let day else { return DateSpan(meaning: .impossible, range: range) }
    guard let weekday else { return DateSpan(meaning: .day(day), range: range, isYearless: parts.year == nil) }
    return fitted(day, weekday, isYearless: parts.year == nil, range)
  }

  /// A weekday that does not fit: without a year, the next of two further years in which it does; otherwise that date,
  /// or that weekday nearest to it.
  private func fitted(_ day: Day, _ weekday: Weekday, isYearless: Bool, _ range: Range<Int>) -> DateSpan {
    if day.weekday == weekday { return DateSpan(meaning: .day(day), range: range, isYearless: false) }
    if isYearless, context.leaning == .ahead {
      let later = (1...2).compactMap { Day(year: day.year + $0, month: day.month, day: day.day) }
      if let fitting = later.first(where: { $0.weekday == weekday }) {
        return DateSpan(meaning: .day(fitting), range: range)
      }
    }
    let nearest = (day - 3).onOrAfter(weekday)
    return DateSpan(meaning: .ambiguous([day, nearest].sorted()), range: range)
  }

  /// "Tuesday the 19th": the next day that is both.
  private func bothDay(at position: Int, _ weekday: Weekday, from start: Int) -> DateSpan? {
    let place = tokens.lower(position) == "the" ? position + 1 : position
    guard let (number, end) = dayNumber(at: place),
      end == place + 2 || NumberWords.ordinals[tokens.lower(place)] != nil,
      end > place + 1 || tokens.lower(position) == "the"
    else { return nil }
    let step = context.leaning == .ahead ? 1 : -1
    for distance in 0...800 where (today + step * distance).day == number {
      let day = today + step * distance
      if day.weekday == weekday { return DateSpan(meaning: .day(day), range: start..<end) }
    }
    return nil
  }

  private func isCounting(_ position: Int) -> Bool {
    guard let token = tokens[position] else { return false }
    return token.lower == "%"
      || (token.touches && token.kind == .word && !["ish", "st", "nd", "rd", "th"].contains(token.lower))
  }

  private func isPartOfNumber(_ position: Int) -> Bool {
    guard let before = tokens[position - 1] else { return false }
    return before.kind == .number || ([".", ",", "/"].contains(before.lower) && tokens[position - 2]?.kind == .number)
      || ["£", "$", "€"].contains(before.lower)
  }
}
