import Scheduling

/// Dates in digits: 2027-05-10, 05/03/2027, 15.03.2027, 20270510, 22/10-26, 4/2027.
extension DateGrammar {
  func numeric(at place: Int) -> FoundDate? {
    guard let first = number(place), !isPartOfCode(place) else { return nil }
    if first.digits == 8 { return compact(first.value, at: place) }
    guard let separator = separator(at: place + 1), let second = number(place + 2),
      touches(place + 2) || separator == "."
    else { return spaced(at: place) }
    let isTight = touches(place + 1) && touches(place + 2)
    if let last = self.separator(at: place + 3), let third = number(place + 4), touches(place + 4) || !isTight {
      guard isTight || (separator == "." && third.digits == 4) else { return nil }
      if let found = threeParts(first, second, third, separator, last, place) { return found }
      guard last == "-", isTight else { return nil }
    }
    guard isTight else { return nil }
    return twoParts(first, second, separator, place)
  }

  private typealias Digits = (value: Int, digits: Int)

  private func compact(_ value: Int, at place: Int) -> FoundDate? {
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    guard (2000...2099).contains(year), (1...12).contains(month), (1...31).contains(day), !isContinued(place + 1),
      !isPrecededByCode(place)
    else { return nil }
    return Day(year: year, month: month, day: day).map { FoundDate($0, place + 1) } ?? FoundDate(.impossible, place + 1)
  }

  /// 2014 12 28, where nothing else is said.
  private func spaced(at place: Int) -> FoundDate? {
    if count == 3, place == 0, has("/", 1), let first = number(0), let second = number(2), first.digits <= 2,
      second.digits <= 2
    {
      return ordered(first.value, second.value, year: nil, end: 3)
    }
    guard count == 3, place == 0, let year = fullYear(0), let month = number(1), let day = number(2) else { return nil }
    return Day(year: year, month: month.value, day: day.value).map { FoundDate($0, 3) }
  }

  private func threeParts(
    _ first: Digits, _ second: Digits, _ third: Digits, _ separator: Unicode.Scalar, _ last: Unicode.Scalar,
    _ place: Int
  ) -> FoundDate? {
    var end = place + 5
    // An ISO time behind it: 2027-03-04T10:00.
    if has(.t, end), touches(end) { end += 1 } else if isLonger(end), !isRange(end) { return nil }
    if first.digits == 4 {
      guard separator == last, second.digits <= 2, third.digits <= 2, (1900...2199).contains(first.value) else {
        return nil
      }
      return Day(year: first.value, month: second.value, day: third.value).map { FoundDate($0, end) }
        ?? FoundDate(.impossible, end)
    }
    // 22/10-26 is written in Scandinavia.
    guard separator == last || (separator == "/" && last == "-"), first.digits <= 2, second.digits <= 2,
      third.digits == 2 || (third.digits == 4 && (1900...2199).contains(third.value))
    else { return nil }
    // 1.3.30 is a version more often than a date, unless its parts look like one.
    if separator == ".", third.digits == 2,
      (first.digits == 1 && second.digits == 1 && third.value < 20) || isPrecededByCode(place)
    {
      return nil
    }
    return ordered(first.value, second.value, year: third.digits == 2 ? 2_000 + third.value : third.value, end: end)
  }

  private func twoParts(_ first: Digits, _ second: Digits, _ separator: Unicode.Scalar, _ place: Int) -> FoundDate? {
    let end = place + 3
    let isFirst =
      separator == "/" && has("-", end) && number(end + 1) != nil && has("/", end + 2) && number(end + 3) != nil
    guard isFirst || !isLonger(end) else { return nil }
    // 04/2016, 2027-05
    if first.digits <= 2, second.digits == 4, separator != "-" || first.digits == 2, (1...12).contains(first.value),
      (1900...2199).contains(second.value), separator == "/" || !isPrecededByCode(place)
    {
      return monthOf(first.value, second.value, end)
    }
    if first.digits == 4, second.digits == 2, separator != ".", (1...12).contains(second.value),
      (1900...2199).contains(first.value), !isPrecededByCode(place)
    {
      return monthOf(second.value, first.value, end)
    }
    guard first.digits <= 2, second.digits <= 2 else { return nil }
    switch separator {
    case "/":
      guard !(first.value == 24 && second.value == 7), !isFraction(end), !isPrecededByCode(place) else { return nil }
    // 15.3. with its second full stop is how German and its neighbours write a day.
    case ".":
      guard has(".", end), touches(end), Self.dottedCountries.contains(context.country ?? "") else { return nil }
      return ordered(first.value, second.value, year: nil, end: end + 1)
    // 2-15 may be a count from two to fifteen; alone it is a date when the second part is no month.
    default: guard count == 3, first.value <= 12, second.value > 12 else { return nil }
    }
    return ordered(first.value, second.value, year: nil, end: end)
  }

  private static let dottedCountries: Set<String> = [
    "DE", "AT", "CH", "CZ", "SK", "PL", "DK", "NO", "FI", "SI", "HR", "EE", "LV", "RO", "BG", "UA", "TR", "LU", "LI",
  ]

  private func monthOf(_ month: Int, _ year: Int, _ end: Int) -> FoundDate? {
    DayRange.month(month, year).map { FoundDate($0, end) }
  }

  /// A part above 12 decides the order by itself; otherwise the habit does; without one both days stand.
  private func ordered(_ first: Int, _ second: Int, year: Int?, end: Int) -> FoundDate? {
    guard first >= 1, second >= 1 else { return nil }
    func day(_ day: Int, _ month: Int) -> Day? {
      year.map { Day(year: $0, month: month, day: day) } ?? coming(month: month, day: day)
    }
    let (dayFirst, monthFirst) = (day(first, second), day(second, first))
    let days: [Day?]
    switch context.dateOrder {
    case _ where first > 12: days = [dayFirst]
    case _ where second > 12: days = [monthFirst]
    case .dayFirst: days = [dayFirst]
    case .monthFirst: days = [monthFirst]
    case .unknown: days = first == second ? [dayFirst] : [dayFirst, monthFirst]
    }
    let found = days.compactMap(\.self).sorted()
    guard let one = found.first else {
      // 13/32 is no date at all; 31/11/2027 meant one.
      return year == nil && (first > 31 || second > 31 || (first > 12 && second > 12))
        ? nil : FoundDate(.impossible, end)
    }
    return FoundDate(found.count == 1 ? .day(one) : .choice(found.map { .day($0) }), end).yearless(year == nil)
  }

  private func separator(at place: Int) -> Unicode.Scalar? {
    guard touches(place) else { return nil }
    return (["/", "-", "."] as [Unicode.Scalar]).first { has($0, place) }
  }

  /// A second date behind a hyphen: 07.06.2027-11.06.2027.
  private func isRange(_ place: Int) -> Bool {
    has("-", place) && number(place + 1) != nil && separator(at: place + 2) != nil && number(place + 3) != nil
      && separator(at: place + 4) != nil && number(place + 5) != nil
  }

  /// Something touches it that makes it a version, a telephone number or money.
  private func isLonger(_ place: Int) -> Bool {
    guard touches(place) else { return false }
    switch kind(place) {
    case .number, .other, .cardinal: return true
    case .symbol: return has("%", place) || (isContinued(place) && !has(",", place) && !has(":", place))
    default: return false
    }
  }

  private func isPartOfCode(_ place: Int) -> Bool {
    guard touches(place) else { return false }
    switch kind(place - 1) {
    case .symbol:
      // The second date of 07.06.2027-11.06.2027.
      if has("-", place - 1), let before = number(place - 2), before.digits <= 2 || before.digits == 4,
        has("/", place - 3) || has(".", place - 3) || has("-", place - 3), number(place - 4) != nil,
        touches(place - 1) || before.digits == 4
      {
        return false
      }
      if ["(", "\"", "~", ":", ",", "-", ";", "[", "=", "*", "<", ">", "|", "'"].contains(where: {
        has($0, place - 1)
      }) || symbol(place - 1) == 0x0A || symbol(place - 1) == 0 {
        return touches(place - 1) && number(place - 2) != nil
      }
      return true
    case .number, .other, .word: return true
    default: return false
    }
  }

  /// 1/2 of the budget, 3/4 done.
  private func isFraction(_ place: Int) -> Bool {
    if has(.of, place) || has("%", place) { return true }
    return [
      "would", "recommend", "done", "complete", "completed", "majority", "finished", "full", "inch", "stars", "score",
      "cup", "page", "users",
      "people", "time", "team", "th",
    ].contains(text(place))
  }

  /// Words after which numbers name something.
  func isPrecededByCode(_ place: Int) -> Bool {
    let before = has("#", place - 1) || has(":", place - 1) || has(.number, place - 1) ? place - 2 : place - 1
    return Self.codeWords.contains(text(before)) || (has("#", place - 1) && touches(place))
  }

  static let codeWords: Set<String> = [
    "version", "v", "release", "build", "section", "ip", "chapter", "clause", "phone", "tel", "call", "ext", "room",
    "ticket", "step", "slide", "page", "phase", "item", "row", "case", "po", "order", "invoice", "iso", "soc", "suite",
    "model", "score", "scored", "rated", "option", "level", "tier", "part", "floor", "gate", "article", "art", "annex",
    "paragraph", "rev", "revision", "office", "windows", "server", "route", "flight", "line", "id", "ref",
    "reference", "contract", "agenda", "question", "din", "ean", "sku", "jira", "rfc", "rfp", "nist", "pci", "en",
  ]
}
