import Scheduling

/// Days off in an iCalendar file (RFC 5545): events of whole days, repeated yearly or not at all.
struct ICalendarDays {
  private let lines: [Line]
  private let file: String

  /// A line of content, unfolded, with the number of the line where it begins.
  private struct Line {
    var name: String
    var parameters: String
    var value: String
    var number: Int
  }

  /// Repeated events are read up to the last year of the public holidays.
  private static let lastYear = 2036

  init(lines: [String], file: String) {
    self.file = file
    var folded: [(text: String, number: Int)] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix(" ") || line.hasPrefix("\t"), !folded.isEmpty {
        folded[folded.count - 1].text += line.dropFirst()
      } else {
        folded.append((line, number + 1))
      }
    }
    self.lines = folded.compactMap { Self.line($0.text, $0.number) }
  }

  /// The windows, and how many events are none.
  func read() throws(DaysOffFile.Problem) -> ([DaysOffFile.Window], Int) {
    var windows: [DaysOffFile.Window] = []
    var skipped = 0
    var event: [Line]?
    // An alarm inside an event has properties of its own.
    var depth = 0
    for line in lines {
      switch (line.name, line.value.uppercased()) {
      case ("BEGIN", "VEVENT"): event = [line]
      case ("END", "VEVENT"):
        guard let lines = event else { break }
        let found = try self.windows(lines)
        if found.isEmpty { skipped += 1 }
        windows += found
        event = nil
      case ("BEGIN", _): depth += event == nil ? 0 : 1
      case ("END", _): depth = max(0, depth - 1)
      default: if depth == 0 { event?.append(line) }
      }
    }
    if let open = event?.first {
      throw problem(open, "This event has no END:VEVENT.", "An event ends with the line END:VEVENT.")
    }
    return (windows, skipped)
  }

  private func windows(_ lines: [Line]) throws(DaysOffFile.Problem) -> [DaysOffFile.Window] {
    func line(_ name: String) -> Line? { lines.first { $0.name == name } }
    if line("STATUS")?.value.uppercased() == "CANCELLED" { return [] }
    guard let start = line("DTSTART") else {
      throw problem(lines[0], "This event has no DTSTART.", "Right would be: DTSTART;VALUE=DATE:20271224")
    }
    guard let first = Self.moment(start.value) else { throw noDay(start) }
    guard first.isMidnight else { return [] }
    var length = 1
    if let end = line("DTEND") {
      guard let last = Self.moment(end.value) else { throw noDay(end) }
      // A day of an office begins and ends at midnight; anything else is an appointment.
      guard last.isMidnight else { return [] }
      length = max(1, last.day - first.day)
    } else if let duration = line("DURATION") {
      guard let days = Self.days(duration.value) else { return [] }
      length = days
    } else if !start.parameters.uppercased().contains("VALUE=DATE"), start.value.contains("T") {
      return []
    }
    guard length <= 366 else {
      throw problem(line("DTEND") ?? start, "This event takes \(length) days.", "Days off of a year or less are read.")
    }
    let reason = line("SUMMARY").map { Self.unescaped($0.value) } ?? ""
    let except = Set(
      lines.filter { $0.name == "EXDATE" }.flatMap { $0.value.split(separator: ",") }
        .compactMap { Self.moment(String($0))?.day })
    return try starts(first.day, line("RRULE")).filter { !except.contains($0) }.map { day in
      DaysOffFile.Window(days: DayRange(day, day + (length - 1)), reason: reason.isEmpty ? "closed" : reason)
    }
  }

  /// The first days of an event that comes back.
  private func starts(_ first: Day, _ rule: Line?) throws(DaysOffFile.Problem) -> [Day] {
    guard let rule else { return [first] }
    var parts: [String: String] = [:]
    for part in rule.value.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 { parts[pair[0]] = pair[1] }
    }
    let known: Set<String> = ["FREQ", "INTERVAL", "UNTIL", "COUNT", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"]
    guard parts["FREQ"] == "YEARLY", Set(parts.keys).isSubset(of: known) else {
      throw problem(
        rule, "This event comes back by the rule \(rule.value), which is not read.",
        "Days off come back yearly: RRULE:FREQ=YEARLY. Others stand as events of their own.")
    }
    let every = parts["INTERVAL"].flatMap { Int($0) } ?? 1
    let count = parts["COUNT"].flatMap { Int($0) } ?? .max
    let until = parts["UNTIL"].flatMap { Self.moment($0)?.day } ?? Day.last
    let month = parts["BYMONTH"].flatMap { Int($0) } ?? first.month
    guard every >= 1, every <= 100, count >= 1, (1...12).contains(month) else {
      throw problem(rule, "This rule gives no days: \(rule.value).", "Right would be: RRULE:FREQ=YEARLY")
    }
    var days: [Day] = []
    for year in stride(from: first.year, through: max(first.year, Self.lastYear), by: every) {
      let day: Day?
      if let place = parts["BYDAY"] {
        guard let found = Self.nth(place, month, year) else {
          throw problem(
            rule, "\"\(place)\" is no one day of a month.", "Right would be: FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO")
        }
        day = found
      } else {
        day = Day(year: year, month: month, day: parts["BYMONTHDAY"].flatMap { Int($0) } ?? first.day)
      }
      guard let day, day >= first else { continue }
      guard day <= until, days.count < count else { break }
      days.append(day)
    }
    return days
  }

  // MARK: Parts

  private func noDay(_ line: Line) -> DaysOffFile.Problem {
    problem(
      line, "\"\(line.value)\" is no day.", "Right would be: \(line.name);VALUE=DATE:20271224",
      column: line.name.count + line.parameters.count + 2)
  }

  private func problem(_ line: Line, _ message: String, _ help: String, column: Int = 1) -> DaysOffFile.Problem {
    DaysOffFile.Problem(file: file, line: line.number, column: column, message: message, help: help)
  }

  /// `NAME;PARAMETERS:VALUE`; a colon inside quotation marks belongs to a parameter.
  private static func line(_ text: String, _ number: Int) -> Line? {
    var isQuoted = false
    var colon: String.Index?
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ":", !isQuoted {
        colon = index
        break
      }
    }
    guard let colon else { return nil }
    let head = text[..<colon]
    let name = head.prefix { $0 != ";" }
    return Line(
      name: name.uppercased(), parameters: String(head.dropFirst(name.count)),
      value: String(text[text.index(after: colon)...]), number: number)
  }

  /// `20271224`, `20271224T000000Z`.
  private static func moment(_ value: String) -> (day: Day, isMidnight: Bool)? {
    let value = value.filter { !$0.isWhitespace }
    let parts = value.split(separator: "T", maxSplits: 1).map(String.init)
    guard let date = parts.first, date.count == 8, let number = Int(date), number > 0,
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100),
      (1900...2200).contains(day.year)
    else { return nil }
    return (day, parts.count == 1 || parts[1].hasPrefix("000000"))
  }

  /// Whole days of `P1D`, `P2W`; nil for hours.
  private static func days(_ duration: String) -> Int? {
    let text = duration.uppercased()
    guard text.hasPrefix("P"), let unit = text.last, let count = Int(text.dropFirst().dropLast()), count >= 1,
      count <= 366
    else { return nil }
    return unit == "D" ? count : unit == "W" ? 7 * count : nil
  }

  /// `-1MO`, `4TH`: a place and a weekday.
  private static func nth(_ text: String, _ month: Int, _ year: Int) -> Day? {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    guard let weekday = names.firstIndex(of: String(text.suffix(2))).map({ Weekday.allCases[$0] }),
      let place = Int(text.dropLast(2)), let days = DayRange.month(month, year), (1...5).contains(place) || place == -1
    else { return nil }
    let day = place > 0 ? days.first.onOrAfter(weekday) + 7 * (place - 1) : days.last.onOrBefore(weekday)
    return days.contains(day) ? day : nil
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
