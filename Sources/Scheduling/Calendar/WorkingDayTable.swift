/// The working days of one span as bits, so that every question about the span is a few steps of arithmetic.
///
/// A table is made for every plan, for three parties and three years. One bit a day is made in a twentieth of the time that
/// two numbers a day took, so that the span can be wide enough for everything a plan asks about.
struct WorkingDayTable: Sendable {
  /// Number of the day of bit 0 of the first word.
  private let origin: Int
  /// Days of the span.
  private let length: Int
  /// Bit `n` of word `w` stands for the day `origin + 64 * w + n`, and is set when it is a working day.
  private let words: [UInt64]
  /// For each word, how many working days of the span come before it.
  private let before: [Int32]
  /// Working days of the span.
  private let total: Int

  /// Bit `n` of `weekend` stands for the weekday with `rawValue` n + 1. A span that ends before it begins gives an
  /// empty table.
  init(span: DayRange, weekend: UInt8, holidays: [Day], closed: [DayRange]) {
    let origin = Int(span.first.number)
    let length = max(0, Int(span.last.number) - origin + 1)
    var words = Self.weekdays(count: (length + 63) / 64, first: span.first.weekday, weekend: weekend)
    if length % 64 != 0 { words[words.count - 1] &= Self.bits(below: length % 64) }
    for day in holidays where span.contains(day) {
      let offset = Int(day.number) - origin
      words[offset / 64] &= ~(1 << UInt64(offset % 64))
    }
    for range in closed where range.meets(span) {
      let from = max(Int(range.first.number) - origin, 0)
      let to = min(Int(range.last.number) - origin, length - 1)
      for offset in stride(from: from, through: to, by: 1) { words[offset / 64] &= ~(1 << UInt64(offset % 64)) }
    }
    self.init(origin: origin, length: length, words: words)
  }

  private init(origin: Int, length: Int, words: [UInt64]) {
    self.origin = origin
    self.length = length
    self.words = words
    var total: Int32 = 0
    before = words.map { word in
      defer { total += Int32(word.nonzeroBitCount) }
      return total
    }
    self.total = Int(total)
  }

  /// All days but those of the weekend. The pattern of a word repeats after seven words, as 64 leaves 1 over seven.
  private static func weekdays(count: Int, first: Weekday, weekend: UInt8) -> [UInt64] {
    let patterns = (0..<7).map { start in
      var word: UInt64 = 0
      var weekday = (first.rawValue - 1 + start) % 7
      for bit in 0..<64 {
        if weekend & (1 << weekday) == 0 { word |= 1 << UInt64(bit) }
        weekday = weekday == 6 ? 0 : weekday + 1
      }
      return word
    }
    return (0..<count).map { patterns[$0 % 7] }
  }

  private static func bits(below count: Int) -> UInt64 { (1 << UInt64(count)) - 1 }

  /// Nil outside the span.
  func isWorking(_ day: Day) -> Bool? {
    offset(of: day).map { words[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
  }

  /// Nil outside the span, and when the span has no such day.
  func onOrAfter(_ day: Day) -> Day? {
    guard let offset = offset(of: day) else { return nil }
    var word = offset / 64
    var bits = words[word] & ~Self.bits(below: offset % 64)
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return self.day(word, bits.trailingZeroBitCount)
  }

  /// Nil outside the span, and when the span has no such day.
  func onOrBefore(_ day: Day) -> Day? {
    guard let offset = offset(of: day) else { return nil }
    var word = offset / 64
    let later = UInt64(63 - offset % 64)
    var bits = (words[word] << later) >> later
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = words[word]
    }
    return self.day(word, 63 - bits.leadingZeroBitCount)
  }

  /// `day` is a working day. Nil when it or the answer lies outside the span.
  func moved(_ day: Day, by count: Int) -> Day? {
    guard let before = self.count(before: day) else { return nil }
    let wanted = before + count
    guard wanted >= 0, wanted < total, let offset = offset(of: day) else { return nil }
    var word = offset / 64
    while Int(self.before[word]) > wanted { word -= 1 }
    while word + 1 < words.count, Int(self.before[word + 1]) <= wanted { word += 1 }
    return self.day(word, words[word].place(ofBit: wanted - Int(self.before[word])))
  }

  /// Working days before `day`, counted from the start of the span. Nil outside the span.
  func count(before day: Day) -> Int? {
    guard let offset = offset(of: day) else { return nil }
    let bits = words[offset / 64] & Self.bits(below: offset % 64)
    return Int(before[offset / 64]) + bits.nonzeroBitCount
  }

  private func offset(of day: Day) -> Int? {
    let offset = Int(day.number) - origin
    return offset >= 0 && offset < length ? offset : nil
  }

  private func day(_ word: Int, _ bit: Int) -> Day { Day(number: Int32(origin + word * 64 + bit)) }
}

extension UInt64 {
  /// The place of the set bit that has `number` set bits below it; there is one. By halves: is it in the lower 32, the lower
  /// 16 of those, and so on.
  fileprivate func place(ofBit number: Int) -> Int {
    var (rest, number, place) = (self, number, 0)
    var half: UInt64 = 32
    while half > 0 {
      let below = (rest & ((1 << half) - 1)).nonzeroBitCount
      if number >= below {
        number -= below
        rest >>= half
        place += Int(half)
      }
      half /= 2
    }
    return place
  }
}
