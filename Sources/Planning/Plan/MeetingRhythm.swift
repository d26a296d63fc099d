import Scheduling

/// When a body meets, as people say it: "first Thursday of the month", "every second Tuesday", "last Friday of the quarter".
///
///     MeetingRhythm("first Thursday of the month")?.days(in: year2027, known: [])   // 7 January, 4 February, …
struct MeetingRhythm {
  private enum Every {
    /// Every so many weeks.
    case weeks(Int)
    /// The n-th in every so many months, counted from January; -1 is the last.
    case months(Int, place: Int)
  }

  private let every: Every
  private let weekday: Weekday

  /// Nil where no weekday is named, or the words say no more than how often: nobody can tell the days then.
  init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let weekday = words.lazy.compactMap(Self.weekday).first else { return nil }
    self.weekday = weekday
    let place = words.lazy.compactMap { Self.places[$0] }.first
    func says(_ parts: String...) -> Bool { words.contains { word in parts.contains { word.hasPrefix($0) } } }
    if says("quarter") {
      guard let place else { return nil }
      every = .months(3, place: place)
    } else if says("month") {
      guard let place else { return nil }
      every = .months(1, place: place)
    } else if says("fortnight", "biweekly") || says("other") || (says("two") && says("week")) {
      every = .weeks(2)
    } else if let place, says("every", "each"), place > 1 {
      every = .weeks(place)
    } else if let place {
      // "First Thursday": of the month, where nothing else is said.
      every = .months(1, place: place)
    } else if says("every", "each", "week") || words.contains(where: { Self.weekday($0) != nil && $0.hasSuffix("s") }) {
      every = .weeks(1)
    } else {
      return nil
    }
  }

  /// The meetings in a span, in order. Of every second week only a day that is known tells which; without one there are
  /// none.
  func days(in span: DayRange, known: [Day]) -> [Day] {
    switch every {
    case .weeks(let weeks):
      guard let anchor = weeks == 1 ? span.first.onOrAfter(weekday) : known.first(where: { $0.weekday == weekday })
      else { return [] }
      let step = 7 * weeks
      let ahead = (Int(span.first - anchor) + step - 1) / step
      let first = span.first <= anchor ? anchor - (anchor - span.first) / step * step : anchor + ahead * step
      return stride(from: 0, through: max(span.last - first, -1), by: step).map { first + $0 }
    case .months(let months, let place):
      let (year, month, _) = span.first.civil
      let begin = (month - 1) / months * months
      return (0...(span.last - span.first) / 28 + 1).compactMap { number in
        let count = begin + number * months
        return Self.day(place, weekday, DayRange.months(months, from: count % 12 + 1, year + count / 12))
      }.filter(span.contains)
    }
  }

  private static func day(_ place: Int, _ weekday: Weekday, _ range: DayRange?) -> Day? {
    guard let range else { return nil }
    let day = place > 0 ? range.first.onOrAfter(weekday) + 7 * (place - 1) : range.last.onOrBefore(weekday)
    return range.contains(day) ? day : nil
  }

  private static func weekday(_ word: Substring) -> Weekday? {
    let word = word.hasSuffix("s") ? word.dropLast() : word
    guard word.count >= 3 else { return nil }
    return names.first { $0.name == word || ($0.name.hasPrefix(word) && word.count <= 5) }?.day
  }

  private static let names = Weekday.allCases.map { (name: DayWords.weekdays[$0.rawValue - 1].lowercased(), day: $0) }
  private static let places: [Substring: Int] = [
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1,
  ]
}
