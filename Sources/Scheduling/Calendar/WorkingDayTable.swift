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
    var before = [Int32](repeating: 0, count: length + 1)

    // One pass marks the days off, the next turns the marks into counts; both use the same memory.
    let dayOff: Int32 = -1
    for day in holidays where span.contains(day) { before[Int(day.number) - first] = dayOff }
    for range in closed where range.meets(span) {
      let from = max(Int(range.first.number) - first, 0)
      let to = min(Int(range.last.number) - first, length - 1)
      for offset in stride(from: from, through: to, by: 1) { before[offset] = dayOff }
    }
    var weekday = UInt8(span.first.weekday.rawValue - 1)
    days = Array(unsafeUninitializedCapacity: length) { days, count in
      for offset in 0..<length {
        let isWorking = before[offset] != dayOff && weekend & (1 &<< weekday) == 0
        before[offset] = Int32(count)
        if isWorking {
          days.initializeElement(at: count, to: Int32(first + offset))
          count += 1
        }
        weekday = weekday == 6 ? 0 : weekday + 1
      }
      before[length] = Int32(count)
    }
    self.origin = first
    self.before = before
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
