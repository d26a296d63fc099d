import Scheduling

/// Months, quarters, halves, years and seasons as a whole.
extension DateGrammar {
  // MARK: Months

  func monthAlone(at place: Int, isLed: Bool = false) -> FoundDate? {
    guard let month = month(place) else { return nil }
    let (year, end) = yearBehind(place + 1)
    if let year { return DayRange.month(month, year).map { period($0, end) } }
    var next = place + 1
    if has(".", next), touches(next), !isEnd(next + 1), text(place).utf8.count <= 4 { next += 1 }
    if let end = match([.after, .next], next) {
      return comingMonth(month).flatMap { $0.movedByYears(1) }.map { period($0, end) }
    }
    guard isLed || isMonth(place) else { return nil }
    return comingMonth(month).map { period($0, next).yearless() }
  }

  func period(_ days: DayRange, _ end: Int) -> FoundDate {
    var found = FoundDate(days, end)
    found.isPeriod = true
    return found
  }

  /// The month that is running or comes next; looking back, the running or last one.
  func comingMonth(_ number: Int) -> DayRange? {
    if isBack { return .month(number, number <= month ? year : year - 1) }
    return .month(number, number >= month ? year : year + 1)
  }

  /// A month word that stands for a month: not "we may", "march past", "April will sign it", "August Corp".
  private func isMonth(_ place: Int) -> Bool {
    let name = text(place)
    if touches(place), kind(place - 1) == .other || has("@", place - 1) || has("$", place - 1) { return false }
    if touches(place + 1) {
      switch kind(place + 1) {
      case .symbol:
        if has("@", place + 1) { return false }
        if has(".", place + 1) || has("'", place + 1), touches(place + 2), kind(place + 2) == .other { return false }
      case .end: break
      default: return false
      }
    }
    let isLed: Bool
    if case .word(let word) = kind(place - 1) { isLed = DateGrammar.leads.contains(word) } else { isLed = false }
    let isName = kind(place + 1) == .other && isCapitalised(place + 1) && isCapitalised(place)
    if isName, !isLed || text(place + 1) != "i" { if !Self.businessWords.contains(text(place + 1)) { return false } }
    if self.month(place + 1) != nil { return false }
    let isDoubtful = Self.doubtful.contains(name) || name.utf8.count <= 3
    guard isDoubtful else { return true }
    // The verbs "may" and "march", and people called April, June, August or Jan.
    if Self.verbs.contains(text(place + 1)) { return false }
    if has([.is, .not, .was], place + 1), !(isLed && name != "may"), !speaksOfTime(place + 2) || !isCapitalised(place) {
      return false
    }
    if has(.is, place + 1), isCapitalised(place) { return true }
    if isLed {
      let lead = word(place - 1)
      if (name == "may" || name == "march" || name == "mar"), !isCapitalised(place),
        lead == .and || lead == .or || lead == .to || lead == .not || lead == .about || lead == .but || lead == .all
          || lead == .this
      {
        return isStop(place + 1)
      }
      return true
    }
    switch kind(place - 1) {
    case .end, .symbol:
      return isStop(place + 1)
        || [.or, .and, .to, .through, .until, .at, .latest, .sometime].contains(where: { has($0, place + 1) })
          && name != "april"
        || Self.businessWords.contains(text(place + 1))
    case .word, .month, .number:
      return isCapitalised(place)
        && (isStop(place + 1) || has([.or, .and, .to, .latest], place + 1)
          || Self.businessWords.contains(text(place + 1)))
    default:
      return isCapitalised(place) && (isStop(place + 1) || has([.or, .to], place + 1))
        && !["ask", "tell", "met", "call", "mr", "mrs", "ms", "dr", "hi", "hello", "dear", "thanks"].contains(
          text(place - 1))
    }
  }

  /// "June is too late" speaks of the month, "June is our CFO" of a person.
  private func speaksOfTime(_ place: Int) -> Bool {
    switch kind(place) {
    case .word(.late), .word(.early), .word(.out), .word(.not), .word(.full), .word(.possible): true
    case .word(.a), .word(.no), .other, .word(.the):
      [
        "off", "too", "fine", "impossible", "bad", "good", "better", "best", "realistic", "tight", "blocked", "closed",
        "when", "out", "okay", "ok", "unavailable", "frozen", "perfect", "ideal", "hard", "deadline", "target", "no",
      ].contains(text(place)) || text(place + 1) == "go" || text(place + 1) == "deadline"
    default: false
    }
  }

  private func isStop(_ place: Int) -> Bool {
    switch kind(place) {
    case .end, .symbol, .month: true
    default: false
    }
  }

  private static let doubtful: Set<String> = ["may", "march", "april", "june", "august", "july"]
  private static let verbs: Set<String> = [
    "will", "would", "said", "says", "wants", "asked", "asks", "has", "had", "can", "could", "should", "need", "needs",
    "want", "have", "take", "get", "well", "also", "come", "i", "we", "you", "he", "she", "they", "signs", "owns",
    "leads", "approves", "runs", "from", "past", "likes", "thinks", "mentioned", "confirmed", "told", "sent", "the",
  ]
  private static let businessWords: Set<String> = [
    "go", "golive", "launch", "rollout", "kickoff", "board", "release", "deadline", "start", "cutover", "review",
    "meeting", "close", "closing", "signature", "budget", "works", "latest", "earliest", "please", "probably", "most",
    "likely", "ideally", "i", "timeframe", "target",
  ]

  // MARK: Quarters, halves, years

  /// `Q2`, `Q2 2027`, `1Q27`, `2027 Q4`, `Q3 FY27`, `FY27 Q1`, `first quarter of next year`, `H1`, `FY26/27`, `2027`.
  func numberedPeriod(at place: Int) -> FoundDate? {
    if let found = yearWeek(at: place) { return found }
    if let (part, end) = quarterOrHalf(at: place) {
      let year = yearOf(at: end) ?? yearBefore(at: place)
      return days(of: part, in: year?.year).map { period($0, max(year?.end ?? end, end)).yearless(year == nil) }
    }
    if let (year, end) = yearName(at: place) {
      let next = after(anyOf: [.of], has(",", end) || has("-", end) || has("/", end) ? end + 1 : end)
      if let (part, last) = quarterOrHalf(at: next) { return days(of: part, in: year).map { period($0, last) } }
      // 2024 Aug
      if case .plain(let number) = year, let month = month(next) {
        return DayRange.month(month, number).map { period($0, next + 1) }
      }
      if case .plain = year, number(place) != nil, !isYear(place) { return nil }
      return days(of: year).map { period($0, end) }
    }
    return nil
  }

  private func yearBefore(at place: Int) -> (year: YearName, end: Int)? {
    guard let (value, digits) = number(place), digits == 2, has([.q, .h], place + 1) else { return nil }
    return (.plain(2_000 + value), place)
  }

  enum YearName: Hashable {
    /// A plain 2027, whose quarters are those of the fiscal year.
    case plain(Int)
    case calendar(Int), fiscal(Int)
  }

  struct YearPart: Hashable {
    var number: Int
    var months: Int
    var isCalendar = false
  }

  /// `Q2`, `2Q`, `H1`, `second quarter`, `2nd half`, `fourth fiscal quarter`.
  private func quarterOrHalf(at place: Int) -> (part: YearPart, end: Int)? {
    var start = place
    var isCalendar = false
    if has(.calendar, start) { (start, isCalendar) = (start + 1, true) } else if has(.fiscal, start) { start += 1 }
    func part(_ number: Int, _ months: Int, _ end: Int) -> (YearPart, Int)? {
      (1...12 / months).contains(number) ? (YearPart(number: number, months: months, isCalendar: isCalendar), end) : nil
    }
    if has(.q, start) || has(.h, start) {
      if has(.q, start), case .cardinal(let number) = kind(start + 1) { return part(number, 3, start + 2) }
      guard let (number, digits) = number(start + 1), digits == 1 else { return nil }
      return part(number, has(.q, start) ? 3 : 6, start + 2)
    }
    // 18q4
    if let (_, digits) = number(start), digits == 2, touches(start + 1), has(.q, start + 1) || has(.h, start + 1),
      let (number, one) = number(start + 2), one == 1
    {
      return part(number, has(.q, start + 1) ? 3 : 6, start + 3)
    }
    if let (number, digits) = number(start), digits == 1, touches(start + 1), has(.q, start + 1) || has(.h, start + 1) {
      return part(number, has(.q, start + 1) ? 3 : 6, start + 2)
    }
    if unit(start) == .quarter, !isPlural(start) {
      if case .cardinal(let number) = kind(start + 1) { return part(number, 3, start + 2) }
      if let (number, digits) = number(start + 1), digits == 1, unitName(at: start + 2) == nil {
        return part(number, 3, start + 2)
      }
      return nil
    }
    var number: Int
    var next: Int
    if let found = ordinal(at: start) {
      (number, next) = found
    } else if has(.last, start) && (has(.of, start + 2) || fullYear(start + 2) != nil) {
      (number, next) = (4, start + 1)
    } else if has(.latter, start) || (has(.back, start) && has(.half, start + 1)) {
      (number, next) = (2, start + 1)
    } else if has(.front, start) {
      (number, next) = (1, start + 1)
    } else {
      return nil
    }
    if has(.fiscal, next) || has(.calendar, next) {
      isCalendar = isCalendar || has(.calendar, next)
      next += 1
    }
    if unit(next) == .quarter, !isPlural(next) { return part(number, 3, next + 1) }
    // The half of a month or a quarter is another form; alone it is that of the year.
    if has(.half, next), yearOf(at: next + 1) != nil || !has(.of, next + 1) {
      if yearOf(at: next + 1) == nil, has(.half, next), !isStop(next + 1) { return nil }
      return part(number, 6, next + 1)
    }
    return nil
  }

  /// The year behind a part of it: `2027`, `of next year`, `FY27`, `'27`, `/27`.
  private func yearOf(at place: Int) -> (year: YearName, end: Int)? {
    var next = place
    if has(.of, next) || has(.in, next) || has(",", next) { next += 1 }
    if has("-", next) || has("/", next), touches(next) { next += 1 }
    next = afterThe(next)
    if let found = yearName(at: next) { return found }
    if has("'", next), let (value, digits) = number(next + 1), digits == 2 {
      return (.plain(2_000 + value), next + 2)
    }
    // Q1/27, 1Q27, Q4 27.
    if let (value, digits) = number(next), digits == 2, (10...60).contains(value), touches(next) || isStop(next + 1) {
      return (.plain(2_000 + value), next + 1)
    }
    return nil
  }

  /// `2027`, `CY27`, `FY27`, `FY26/27`, `fiscal 2027`, `fiscal year 2027`, `this year`, `next fiscal year`, `the year`.
  private func yearName(at place: Int) -> (year: YearName, end: Int)? {
    if let year = fullYear(place) {
      guard !isContinued(place + 1) || has("-", place + 1) || has("/", place + 1) else { return nil }
      return (.plain(year), place + 1)
    }
    switch word(place) {
    case .cy:
      return twoOrFourDigits(at: after(anyOf: [], apostrophe(place + 1))).map { (.calendar($0.year), $0.end) }
    case .fy, .fiscal:
      var next = place + 1
      if unit(next) == .year { next += 1 }
      guard let found = twoOrFourDigits(at: apostrophe(next)) else { return nil }
      // FY26/27 says both years.
      if has("/", found.end) || has("-", found.end), touches(found.end),
        let second = twoOrFourDigits(at: found.end + 1),
        second.year == found.year + 1
      {
        return (.fiscal(second.year), second.end)
      }
      return (.fiscal(found.year), found.end)
    case .this, .next, .last, .coming, .current, .previous, .following:
      let shift = has([.next, .coming, .following], place) ? 1 : has([.last, .previous], place) ? -1 : 0
      if unit(place + 1) == .year, !isPlural(place + 1) { return (.plain(year + shift), place + 2) }
      if has(.calendar, place + 1), unit(place + 2) == .year { return (.calendar(year + shift), place + 3) }
      if has(.fy, place + 1), number(place + 2) == nil { return (.fiscal(fiscalYear + shift), place + 2) }
      if has(.fiscal, place + 1), unit(place + 2) == .year { return (.fiscal(fiscalYear + shift), place + 3) }
      return nil
    default: return nil
    }
  }

  private func apostrophe(_ place: Int) -> Int {
    has("'", place) || (has("-", place) && touches(place)) ? place + 1 : place
  }

  private func twoOrFourDigits(at place: Int) -> (year: Int, end: Int)? {
    guard let (value, digits) = number(place) else { return nil }
    if digits == 4, (1900...2199).contains(value) { return (value, place + 1) }
    return digits == 2 ? (2_000 + value, place + 1) : nil
  }

  /// A number that stands for a year by itself needs something that leads it.
  private func isYear(_ place: Int) -> Bool {
    if place == 0, isEnd(place + 1) { return true }
    guard !touches(place) || ["(", "~", "-", "/"].contains(where: { has($0, place - 1) && number(place - 2) == nil }),
      !isContinued(place + 1)
    else {
      return false
    }
    if case .unit = kind(place + 1) { return false }
    let lead = has("-", place - 1) && has([.mid, .early, .late], place - 2) ? place - 2 : place - 1
    switch word(lead) {
    case .in, .of, .during, .by, .until, .since, .before, .after, .early, .late, .mid, .end, .throughout, .through,
      .for, .from,
      .to, .or, .beginning, .start, .into, .over, .starting, .middle, .not, .all, .and:
      return isStop(place + 1) || !isCounted(place + 1)
    default: return false
    }
  }

  private func isCounted(_ place: Int) -> Bool {
    kind(place) == .other
      && !["for", "as", "we", "i", "they", "when", "if", "because", "will", "works", "please", "would", "looks"]
        .contains(text(place))
  }

  // MARK: Their days

  /// The number of the fiscal year that today is in.
  var fiscalYear: Int { context.fiscalYearStart == 1 ? year : month >= context.fiscalYearStart ? year + 1 : year }

  func days(of year: YearName) -> DayRange? {
    switch year {
    case .calendar(let year), .plain(let year): .months(12, from: 1, year)
    case .fiscal(let year): fiscal(YearPart(number: 1, months: 12), year)
    }
  }

  private func fiscal(_ part: YearPart, _ year: Int) -> DayRange? {
    let start = context.fiscalYearStart
    let zeroBased = (start == 1 ? year : year - 1) * 12 + start - 1 + (part.number - 1) * part.months
    return .months(part.months, from: zeroBased % 12 + 1, zeroBased / 12)
  }

  private func calendar(_ part: YearPart, _ year: Int) -> DayRange? {
    .months(part.months, from: (part.number - 1) * part.months + 1, year)
  }

  /// Without a year the running one or the next to come; looking back, the last one that began.
  private func days(of part: YearPart, in year: YearName?) -> DayRange? {
    switch year {
    case .calendar(let year)?: return calendar(part, year)
    case .plain(let year)? where part.isCalendar || part.months == 6 || context.fiscalYearStart == 1:
      return calendar(part, year)
    case .plain(let year)?, .fiscal(let year)?: return fiscal(part, year)
    case nil:
      let isCalendar = part.isCalendar || context.fiscalYearStart == 1
      let running = isCalendar ? self.year : fiscalYear
      for shift in isBack ? [1, 0, -1, -2] : [-1, 0, 1, 2] {
        guard let days = isCalendar ? calendar(part, running + shift) : fiscal(part, running + shift) else { continue }
        if isBack ? days.first <= today : days.last >= today { return days }
      }
      return nil
    }
  }

  /// The quarter that holds the day, by the fiscal year.
  func quarter(holding day: Day) -> DayRange? {
    let (year, month, _) = day.civil
    let offset = (month - context.fiscalYearStart + 12) % 3
    let zeroBased = year * 12 + month - 1 - offset
    return .months(3, from: zeroBased % 12 + 1, zeroBased / 12)
  }

  // MARK: Seasons

  /// `autumn`, `next summer`, `winter 2027`; "spring" and "fall" are verbs too.
  func season(at place: Int, shift: Int? = nil) -> FoundDate? {
    guard case .season(let first) = kind(place) else { return nil }
    let (said, end) = yearBehind(place + 1)
    if let said { return DayRange.months(3, from: first, said).map { period($0, end) } }
    let isLed: Bool
    if case .word(let word) = kind(place - 1) {
      isLed = DateGrammar.leads.contains(word) || word == .the
    } else {
      isLed = false
    }
    let next =
      isStop(place + 1) || has([.or, .to, .and, .at], place + 1) || (isLed && kind(place + 1) != .other)
      || (isLed && has(.the, place - 1)
        && ![
          "intern", "school", "holidays", "holiday", "break", "vacation", "closure", "shutdown", "party", "sale",
          "time", "season", "line", "short", "behind", "edition", "release",
        ]
        .contains(text(place + 1)))
    guard next, isLed || place == 0 || isStop(place - 1) else { return nil }
    for candidate in [year - 1, year, year + 1] {
      guard let days = DayRange.months(3, from: first, candidate) else { continue }
      if shift == -1 {
        guard let after = days.movedByYears(1), days.last < today, after.last >= today else { continue }
        return period(days, place + 1)
      }
      if days.last >= today {
        let isNext = shift == 1 && days.first <= today
        return (isNext ? days.movedByYears(1) : days).map { period($0, place + 1).yearless(shift == nil) }
      }
    }
    return nil
  }
}
