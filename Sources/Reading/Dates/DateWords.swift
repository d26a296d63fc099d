import Scheduling

/// The words that dates are made of.
enum DateWords {
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
  /// Month words that are also something else; alone they need more around them than the others.
  static let doubtfulMonths: Set<String> = ["may", "march", "mar", "april", "june", "august", "dec", "sep", "jan"]

  static let weekdays: [String: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
    "saturday": .saturday, "sunday": .sunday, "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday,
    "weds": .wednesday, "thu": .thursday, "thur": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday,
    "sun": .sunday,
  ]

  /// Before a month or a weekday that stands alone they show that a date is meant.
  static let prepositions: Set<String> = [
    "in", "by", "until", "till", "before", "after", "from", "since", "of", "on", "this", "next", "last", "coming",
    "during", "through", "to", "around", "about", "early", "late", "mid", "end", "start", "all", "for", "within", "not",
    "and", "or", "between", "entire", "whole", "past",
  ]

  static let connectors: Set<String> = ["to", "until", "till", "through", "thru", "-", "til"]
  static let corrections: Set<String> = ["sorry", "no", "rather", "actually", "correction", "instead", "oops", "mean"]

  /// After "the 15th" they show that no noun follows that it counts.
  static let afterOrdinal: Set<String> = [
    "and", "at", "is", "was", "because", "so", "if", "or", "to", "for", "when", "with", "we", "they", "i", "then",
    "but",
    "until", "till", "through", "would", "works", "will", "in", "as", "it", "there", "of", "suits", "after", "before",
    "only", "please", "latest", "she", "he", "not",
  ]

  static let recurring: Set<String> = [
    "weekly", "monthly", "quarterly", "fortnightly", "biweekly", "bimonthly", "yearly", "annually", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ]

  enum Unit: Sendable { case day, workingDay, week, month, quarter, year }

  static let units = WordTable<Unit>([
    ("day", .day), ("days", .day), ("calendar day", .day), ("calendar days", .day), ("d", .day),
    ("working day", .workingDay), ("working days", .workingDay), ("business day", .workingDay),
    ("business days", .workingDay), ("work days", .workingDay), ("workdays", .workingDay), ("workday", .workingDay),
    ("bus. days", .workingDay), ("full working days", .workingDay), ("full days", .workingDay),
    ("week", .week), ("weeks", .week), ("wk", .week), ("wks", .week), ("month", .month), ("months", .month),
    ("mos", .month), ("mo", .month), ("quarter", .quarter), ("quarters", .quarter), ("year", .year), ("years", .year),
    ("yrs", .year), ("yr", .year),
  ])

  enum Edge: Sendable { case first, last, middle, early, late, firstHalf, secondHalf }

  static let edges = WordTable<Edge>([
    ("end of", .last), ("the end of", .last), ("end", .last), ("close of", .last), ("last day of", .last),
    ("the last day of", .last), ("the close of", .last), ("start of", .first), ("the start of", .first),
    ("beginning of", .first), ("the beginning of", .first), ("first day of", .first), ("the first day of", .first),
    ("mid", .middle), ("middle of", .middle), ("the middle of", .middle), ("mid of", .middle), ("early", .early),
    ("early in", .early), ("late", .late), ("late in", .late), ("first half of", .firstHalf),
    ("the first half of", .firstHalf), ("second half of", .secondHalf), ("the second half of", .secondHalf),
    ("latter half of", .secondHalf), ("the latter half of", .secondHalf),
  ])
}
