/// The days of one holiday, as the table writes them: words with a space between, each a rule or a day.
///
///     1226                the 26th of December of every year of the table
///     m0511               the first Monday of May: month, weekday (ISO), which one
///     l051                the last Monday of May
///     e-2  o+1            days from Easter, from Orthodox Easter
///     1226/24-27,30       a rule for some years
///     270310              one day, with its year
///     270310~             an estimate
///     270310+2  270310~+2 that day and the two after it
struct HolidayDays {
  private(set) var all: [(day: Day, isEstimated: Bool)] = []

  /// Nil when a word is none of these, or means a day that does not exist.
  init?(_ text: ArraySlice<UInt8>, years: ClosedRange<Int>) {
    for word in text.split(separator: UInt8(ascii: " ")) {
      guard read(word, years) else { return nil }
    }
  }

  private mutating func read(_ word: ArraySlice<UInt8>, _ years: ClosedRange<Int>) -> Bool {
    var digits = Digits(word)
    switch word.first {
    case UInt8(ascii: "e"), UInt8(ascii: "o"):
      digits.skip()
      guard let days = digits.signed() else { return false }
      let isWestern = word.first == UInt8(ascii: "e")
      return add(&digits, years) { (isWestern ? Easter.western($0) : Easter.orthodox($0)).map { $0 + days } }
    case UInt8(ascii: "m"):
      digits.skip()
      guard let month = digits.number(of: 2), let weekday = digits.number(of: 1).flatMap(Weekday.init(rawValue:)),
        let count = digits.number(of: 1)
      else { return false }
      return add(&digits, years) { year in
        Day(year: year, month: month, day: 1).map { $0.onOrAfter(weekday) + 7 * (count - 1) }
      }
    case UInt8(ascii: "l"):
      digits.skip()
      guard let month = digits.number(of: 2), let weekday = digits.number(of: 1).flatMap(Weekday.init(rawValue:))
      else { return false }
      return add(&digits, years) { year in
        Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)).map { $0.onOrBefore(weekday) }
      }
    default:
      if let single = Digits(word).leadingCount, single == 6 { return addDays(&digits) }
      guard let month = digits.number(of: 2), let day = digits.number(of: 2) else { return false }
      return add(&digits, years) { Day(year: $0, month: month, day: day) }
    }
  }

  /// A rule in the years written behind it, or in all.
  private mutating func add(_ digits: inout Digits, _ years: ClosedRange<Int>, _ day: (Int) -> Day?) -> Bool {
    guard !digits.isAtEnd else {
      // 29 February is in some years only.
      for year in years { if let day = day(year) { all.append((day, false)) } }
      return true
    }
    guard digits.take("/") else { return false }
    repeat {
      guard let first = digits.number(of: 2) else { return false }
      var last = first
      if digits.take("-") {
        guard let end = digits.number(of: 2), end >= first else { return false }
        last = end
      }
      for year in first...last {
        guard let day = day(2000 + year) else { return false }
        all.append((day, false))
      }
    } while digits.take(",")
    return digits.isAtEnd
  }

  private mutating func addDays(_ digits: inout Digits) -> Bool {
    guard let year = digits.number(of: 2), let month = digits.number(of: 2), let number = digits.number(of: 2),
      let day = Day(year: 2000 + year, month: month, day: number)
    else { return false }
    let isEstimated = digits.take("~")
    var more = 0
    if !digits.isAtEnd {
      guard let count = digits.signed(), count > 0 else { return false }
      more = count
    }
    for place in 0...more { all.append((day + place, isEstimated)) }
    return digits.isAtEnd
  }
}

/// A place in a word, read digit by digit: a country with many parts has thousands of days.
private struct Digits {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  /// How many digits stand at the beginning; nil for none.
  var leadingCount: Int? {
    let count = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return count > 0 ? count : nil
  }

  mutating func skip() { position += 1 }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  mutating func number(of count: Int) -> Int? {
    guard count <= bytes.endIndex - position else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = bytes[position]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      position += 1
    }
    return value
  }

  /// `+2`, `-10`; at most three digits.
  mutating func signed() -> Int? {
    let isNegative = take("-")
    guard isNegative || take("+") else { return nil }
    let start = position
    var value = 0
    while position < bytes.endIndex, position < start + 3, let digit = number(of: 1) { value = value * 10 + digit }
    return position > start ? (isNegative ? -value : value) : nil
  }
}
