import Scheduling

/// Days as people write them: never numbers alone, so that no reader can swap day and month.
package struct DayWords: Sendable, Hashable {
  package enum Order: Sendable, Hashable {
    /// 18 January
    case dayFirst
    /// January 18
    case monthFirst
  }

  package var order: Order

  package init(order: Order = .dayFirst) { self.order = order }

  /// For a locale such as `en-GB`, or the two letters of a country.
  package init(locale: String?) {
    let country = locale?.split(whereSeparator: { $0 == "-" || $0 == "_" }).last.map(String.init)
    self.order = ["US", "CA"].contains(country ?? "") ? .monthFirst : .dayFirst
  }

  /// `18 Jan`, `Jan 18`
  package func short(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return joined(String(Self.months[month - 1].prefix(3)), number)
  }

  /// `Mon 18 Jan`, `Mon, Jan 18`
  package func withWeekday(_ day: Day) -> String {
    order == .dayFirst ? "\(Self.shortWeekday(day)) \(short(day))" : "\(Self.shortWeekday(day)), \(short(day))"
  }

  /// `18 January 2027`, `January 18, 2027`
  package func long(_ day: Day) -> String {
    let (year, month, number) = day.civil
    let text = joined(Self.months[month - 1], number)
    return order == .dayFirst ? "\(text) \(year)" : "\(text), \(year)"
  }

  /// `Monday 18 January 2027`, `Monday, January 18, 2027`
  package func full(_ day: Day) -> String {
    order == .dayFirst ? "\(Self.weekday(day)) \(long(day))" : "\(Self.weekday(day)), \(long(day))"
  }

  /// `22 to 31 March`, `18 December to 3 January`
  package func range(_ range: DayRange) -> String {
    let (first, last) = (range.first.civil, range.last.civil)
    if range.first == range.last { return joined(Self.months[first.month - 1], first.day) }
    if first.month == last.month, first.year == last.year {
      return order == .dayFirst
        ? "\(first.day) to \(last.day) \(Self.months[last.month - 1])"
        : "\(Self.months[first.month - 1]) \(first.day) to \(last.day)"
    }
    return "\(joined(Self.months[first.month - 1], first.day)) to \(joined(Self.months[last.month - 1], last.day))"
  }

  private func joined(_ month: String, _ day: Int) -> String {
    order == .dayFirst ? "\(day) \(month)" : "\(month) \(day)"
  }

  package static func weekday(_ day: Day) -> String { weekdays[day.weekday.rawValue - 1] }
  static func shortWeekday(_ day: Day) -> String { String(weekday(day).prefix(3)) }

  package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `today`, `in 4 days`, `in 18 weeks`, `3 days ago`: how far a day is, in the unit that a person would use.
  package static func distance(from today: Day, to day: Day) -> String {
    let days = day - today
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    case 2...20: return "in \(days) days"
    case 21...: return "in \((days + 3) / 7) weeks"
    case -20 ... -2: return "\(-days) days ago"
    default: return "\((-days + 3) / 7) weeks ago"
    }
  }
}
