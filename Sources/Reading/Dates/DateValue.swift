import Scheduling

/// What a date expression says.
package indirect enum DateValue: Sendable, Hashable {
  case day(Day)
  /// Both ends included; nil is open. At least one end is there.
  case interval(first: Day?, last: Day?)
  case length(DateLength)
  /// Only the person who typed it can tell which is meant. At least two, in the order of the text.
  case choice([DateValue])
  case recurring
  /// It has the form of a date, and there is no such day.
  case impossible

  static func range(_ range: DayRange) -> DateValue { .interval(first: range.first, last: range.last) }

  /// Both ends, where both are known.
  var days: DayRange? {
    switch self {
    case .day(let day): DayRange(day, day)
    case .interval(let first?, let last?): DayRange(first, last)
    default: nil
    }
  }
}

/// A length of time as said: 3 weeks stay weeks.
package struct DateLength: Sendable, Hashable {
  package enum Unit: Sendable, Hashable { case days, weeks, months, workingDays }
  package var count: Int
  package var unit: Unit
  /// "half a month more": days beside the count.
  package var extraDays = 0
}

/// A reading at a place among the terms.
struct FoundDate: Sendable {
  var value: DateValue
  var end: Int
  /// Day and month were said, the year was not: it may be moved by years to fit another date.
  var isYearless = false
  /// A weekday without a week.
  var isWeekday = false
  /// The Monday of the week that was named with it.
  var week: Day?
  /// The part of the period that was said, as in "end of May": "end of May or June" shares it.
  var part: DatePart?
  /// A bare anchor such as go-live, which any other date explains better.
  var isAnchor = false
  /// A month, quarter, half or year, not yet cut to a part.
  var isPeriod = false

  init(_ value: DateValue, _ end: Int) { (self.value, self.end) = (value, end) }
  init(_ day: Day, _ end: Int) { self.init(.day(day), end) }
  init(_ range: DayRange, _ end: Int) { self.init(.range(range), end) }

  var days: DayRange? { value.days }
  var day: Day? { if case .day(let day) = value { day } else { nil } }

  func yearless(_ isYearless: Bool = true) -> FoundDate {
    var found = self
    found.isYearless = isYearless
    return found
  }

  func ending(_ end: Int) -> FoundDate {
    var found = self
    found.end = end
    return found
  }
}

enum DatePart: Sendable, Hashable {
  case first, last, middle, early, late, earlyToMiddle, middleToLate, firstHalf, secondHalf
}
