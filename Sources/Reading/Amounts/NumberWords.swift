/// English number words.
enum NumberWords {
  static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  /// Said after a number, or after "a".
  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "grand": 1_000, "million": 1e6, "millions": 1e6, "billion": 1e9,
  ]
  /// Written after digits.
  static let suffixes: [String: Double] = [
    "k": 1_000, "m": 1e6, "mn": 1e6, "mio": 1e6, "mil": 1e6, "mm": 1e6, "bn": 1e9, "thousand": 1_000, "grand": 1_000,
    "hundred": 100, "million": 1e6, "billion": 1e9,
  ]
  /// These belong to a number only when no space stands before them: `12m`, but not `12 m`.
  static let touching: Set<String> = ["m", "mm", "mil"]

  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
}
