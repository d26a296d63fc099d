/// The working days of one span, counted once, so that every question about the span is one or two array reads.
struct WorkingDayTable: Sendable {
  /// Number of the span's first day.
  private let origin: Int
  /// For each day of the span, and the day after its end: how many working days of the span come before it.
  private let before: [Int32]
  /// The numbers of the working days, in order.
  private let days: [Int32]

  /// Bit `n` of `weekend` stands for the weekday with `rawValue` n + 1. A span that ends before it begins gives an
  /// empty table.
  init(span: DayRange, weekend: UInt8, holidays: [Day], closed: [DayRange]) {
    let first = Int(span.first.number)
    let length = max(0, Int(span.last.number) - first + 1)
    var isOff = [Bool](repeating: false, count: length)
    for day in holidays where span.contains(day) { isOff[Int(day.number) - first] = true }
    for range in closed where range.meets(span) {
      let from = max(Int(range.first.number) - first, 0)
      let to = min(Int(range.last.number) - first, length - 1)
      for offset in stride(from: from, through: to, by: 1) { isOff[offset] = true }
    }
    for weekday in 0..<7 where weekend & (1 << weekday) != 0 {
      let day = (weekday - (span.first.weekday.rawValue - 1) + 7) % 7
      for offset in stride(from: day, to: length, by: 7) { isOff[offset] = true }
    }

    var count = 0
    let before = [Int32](unsafeUninitializedCapacity: length + 1) { before, initialized in
      for offset in 0..<length {
        before.initializeElement(at: offset, to: Int32(truncatingIfNeeded: count))
        count += isOff[offset] ? 0 : 1
      }
      before.initializeElement(at: length, to: Int32(truncatingIfNeeded: count))
      initialized = length + 1
    }
    let days = [Int32](unsafeUninitializedCapacity: count + 1) { days, initialized in
      // Every day is put down, and the next one over it when it is a day off: quicker than to ask.
      for offset in 0..<length { days[Int(before[offset])] = Int32(truncatingIfNeeded: first + offset) }
      initialized = count
    }
    self.origin = first
    self.before = before
    self.days = days
  }

  /// Nil outside the span.
  func isWorking(_ day: Day) -> Bool? {
    guard let offset = offset(of: day) else { return nil }
    return before[offset] != before[offset + 1]
  }

  /// Nil outside the span, and when the span has no such day.
  func onOrAfter(_ day: Day) -> Day? {
    guard let offset = offset(of: day) else { return nil }
    return self[Int(before[offset])]
  }

  /// Nil outside the span, and when the span has no such day.
  func onOrBefore(_ day: Day) -> Day? {
    guard let offset = offset(of: day) else { return nil }
    return self[Int(before[offset + 1]) - 1]
  }

  /// `day` is a working day. Nil when it or the answer lies outside the span.
  func moved(_ day: Day, by count: Int) -> Day? {
    guard let offset = offset(of: day) else { return nil }
    return self[Int(before[offset]) + count]
  }

  /// Working days before `day`, counted from the start of the span. Nil outside the span.
  func count(before day: Day) -> Int? {
    guard let offset = offset(of: day) else { return nil }
    return Int(before[offset])
  }

  private func offset(of day: Day) -> Int? {
    let offset = Int(day.number) - origin
    return offset >= 0 && offset < before.count - 1 ? offset : nil
  }

  private subscript(index: Int) -> Day? {
    days.indices.contains(index) ? Day(number: days[index]) : nil
  }
}
