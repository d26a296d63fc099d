import Scheduling

/// What a text says about a day. `phrase` is the part of the text that says it, exactly as typed.
package enum DateReading: Sendable, Hashable {
  case day(Day, phrase: String)
  /// Both ends included.
  case range(DayRange, phrase: String)
  /// Only the person who typed it can tell which is meant. In order.
  case ambiguous([Day], phrase: String)
  /// It has the form of a date, and there is no such day: 30 February.
  case impossible(phrase: String)
  /// "every Tuesday": more than one day.
  case recurring(phrase: String)
  case none

  package var day: Day? { if case .day(let day, _) = self { day } else { nil } }
  package var phrase: String? {
    switch self {
    case .day(_, let phrase), .range(_, let phrase), .ambiguous(_, let phrase), .impossible(let phrase),
      .recurring(let phrase):
      phrase
    case .none: nil
    }
  }
  /// The day, or both days of the range.
  package var range: DayRange? {
    switch self {
    case .day(let day, _): DayRange(day, day)
    case .range(let range, _): range
    default: nil
    }
  }
}

/// The date that the text settles on. Of several, a corrected one counts ("3 March, sorry, 3 April"); "A or B" is
/// ambiguous; otherwise the first counts.
///
///     readDate(in: "must be live by 10 May", context: context)   // .day(10 May 2027, phrase: "10 May")
package func readDate(in text: String, context: ReadingContext) -> DateReading {
  let tokens = Tokens(text)
  return DateScanner(tokens: tokens, context: context).settled().map { $0.reading(in: tokens) } ?? .none
}

/// All dates of the text, from left to right.
package func readDates(in text: String, context: ReadingContext) -> [DateReading] {
  let tokens = Tokens(text)
  return DateScanner(tokens: tokens, context: context).all().map { $0.reading(in: tokens) }
}

/// A reading with its place.
struct DateSpan: Sendable, Hashable {
  enum Meaning: Sendable, Hashable {
    case day(Day)
    case range(DayRange)
    case ambiguous([Day])
    case impossible
    case recurring
  }

  var meaning: Meaning
  var range: Range<Int>
  /// Day and month were said, the year was not.
  var isYearless = false

  var days: DayRange? {
    switch meaning {
    case .day(let day): DayRange(day, day)
    case .range(let range): range
    default: nil
    }
  }
  var day: Day? { if case .day(let day) = meaning { day } else { nil } }

  func reading(in tokens: Tokens) -> DateReading {
    let phrase = tokens.phrase(range)
    return switch meaning {
    case .day(let day): .day(day, phrase: phrase)
    case .range(let range): .range(range, phrase: phrase)
    case .ambiguous(let days): .ambiguous(days, phrase: phrase)
    case .impossible: .impossible(phrase: phrase)
    case .recurring: .recurring(phrase: phrase)
    }
  }
}
