/// One day of the proleptic Gregorian calendar: the smallest unit of a plan. No time of day, no time zone.
///
///     Day(iso: "2027-05-10")?.weekday == .monday
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package var number: Int32

  package init(number: Int32) { self.number = number }

  /// Nil when there is no such day (30 February). Algorithm: H. Hinnant, "chrono-compatible low-level date
  /// algorithms".
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Exactly `yyyy-mm-dd`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  package var weekday: Weekday {
    // Day 0 was a Thursday; the remainder of a negative number is negative in Swift.
    let sinceMonday = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// `yyyy-mm-dd`.
  package var iso: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// 0001-01-01 and 9999-12-31: the days that ISO dates with four digits can write.
  package static let first = Day(number: -719_162)
  package static let last = Day(number: 2_932_896)

  /// The day so many calendar days on (or back, when negative); nil before `Day.first` and after `Day.last`.
  package func moved(byCalendarDays days: Int) -> Day? {
    let (moved, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow, (Int(Day.first.number)...Int(Day.last.number)).contains(moved) else { return nil }
    return Day(number: Int32(moved))
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// Calendar days on, or back. For numbers from outside use `moved(byCalendarDays:)`, which cannot overflow.
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Calendar days from `b` to `a`.
  package static func - (a: Day, b: Day) -> Int { Int(a.number - b.number) }
}

/// Monday is 1, Sunday is 7 (ISO 8601).
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// Both ends included.
package struct DayRange: Hashable, Sendable {
  package var first: Day
  package var last: Day

  package init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
  package func meets(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }
}
