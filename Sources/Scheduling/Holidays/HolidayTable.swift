/// The compact text form of public holidays: one block a country, in which only the country asked for is read.
///
///     =GB 2104 67 2036            country, bytes of the block below, weekend (ISO numbers, 0: none), last year
///     Boxing Day|20241226 20251226 ...
///     Diwali|20261108~            ~ is an estimate
///     @SCT                        what follows is how this region differs
///     St Andrew's Day|20241202 ...
///     -20240401 ...               days that it does not have
extension PublicHolidays {
  /// Nil when the table has no block of this country, or one that cannot be read.
  ///
  /// - Parameter table: UTF-8.
  package init?(country: String, in table: Span<UInt8>) {
    var position = 0
    while let header = BlockHeader(in: table, at: position) {
      if header.country == country {
        guard let national = Section(lines: table.lines(in: header.body)) else { return nil }
        self = national.holidays(of: header)
        return
      }
      position = header.body.upperBound
    }
    return nil
  }

  /// The countries of a table, in its order.
  package static func countries(in table: Span<UInt8>) -> [String] {
    var countries: [String] = []
    var position = 0
    while let header = BlockHeader(in: table, at: position) {
      countries.append(header.country)
      position = header.body.upperBound
    }
    return countries
  }
}

private struct BlockHeader {
  let country: String
  let weekend: [Weekday]
  let lastYear: Int
  let body: Range<Int>

  /// Nil at the end of the table, and where no block begins.
  init?(in table: Span<UInt8>, at position: Int) {
    guard position < table.count, table[position] == UInt8(ascii: "=") else { return nil }
    let line = table.line(from: position + 1, to: table.count)
    let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 4, let length = Int(fields[1]), let lastYear = Int(fields[3]) else { return nil }
    let start = position + 1 + line.count + 1
    guard length >= 0, length <= table.count - start else { return nil }
    country = fields[0]
    weekend = fields[2].compactMap { $0.wholeNumberValue.flatMap(Weekday.init(rawValue:)) }
    self.lastYear = lastYear
    body = start..<start + length
  }
}

/// The lines of a country, or of a region in it.
private struct Section {
  var code = ""
  var holidays: [Holiday] = []
  var removed: [Day] = []
  var regions: [Section] = []

  init(code: String) { self.code = code }

  init?(lines: [[UInt8]]) {
    var sections = [Section(code: "")]
    for line in lines {
      guard let kind = line.first else { continue }
      let current = sections.count - 1
      if kind == UInt8(ascii: "@") {
        sections.append(Section(code: String(decoding: line.dropFirst(), as: UTF8.self)))
      } else if kind == UInt8(ascii: "-") {
        guard let days = Section.days(in: line.dropFirst()) else { return nil }
        sections[current].removed += days.map(\.day)
      } else {
        guard let bar = line.firstIndex(of: UInt8(ascii: "|")), let days = Section.days(in: line[(bar + 1)...])
        else { return nil }
        let name = String(decoding: line[..<bar], as: UTF8.self)
        sections[current].holidays += days.map { Holiday(day: $0.day, name: name, isEstimated: $0.isEstimated) }
      }
    }
    self = sections.removeFirst()
    regions = sections
  }

  func holidays(of header: BlockHeader) -> PublicHolidays {
    PublicHolidays(
      country: header.country, weekend: header.weekend, lastYear: header.lastYear, national: holidays,
      regions: regions.map { PublicHolidays.Region(code: $0.code, added: $0.holidays, removed: $0.removed) })
  }

  /// `yyyymmdd` each, with a space between. Nil when one of them is no day. Read digit by digit, without cutting the
  /// line into words: a country with many regions has thousands of days.
  private static func days(in text: ArraySlice<UInt8>) -> [(day: Day, isEstimated: Bool)]? {
    var days: [(day: Day, isEstimated: Bool)] = []
    days.reserveCapacity(text.count / 9 + 1)
    var position = text.startIndex
    while position < text.endIndex {
      let end = position + 8
      guard end <= text.endIndex, let day = Day(compact: text[position..<end]) else { return nil }
      let isEstimated = end < text.endIndex && text[end] == UInt8(ascii: "~")
      days.append((day, isEstimated))
      position = isEstimated ? end + 1 : end
      guard position == text.endIndex || text[position] == UInt8(ascii: " ") else { return nil }
      position += 1
    }
    return days
  }
}

extension Day {
  /// `yyyymmdd`.
  fileprivate init?(compact digits: ArraySlice<UInt8>) {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension Span<UInt8> {
  /// The bytes up to the next line end, without it.
  fileprivate func line(from start: Int, to end: Int) -> [UInt8] {
    var stop = start
    while stop < end, self[stop] != UInt8(ascii: "\n") { stop += 1 }
    return (start..<stop).map { self[$0] }
  }

  fileprivate func lines(in range: Range<Int>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let line = line(from: position, to: range.upperBound)
      lines.append(line)
      position += line.count + 1
    }
    return lines
  }
}
