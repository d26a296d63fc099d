/// The text form of public holidays: one block a country, in which only the country asked for is read.
///
///     #2024 2036 holidays 0.109     the years that rules without years mean
///     =GB 2104 67 2036 United Kingdom
///                                   country, bytes of the block below, weekend (ISO numbers), last year, name
///     Boxing Day|1226               a name and its days, as `HolidayDays` reads them
///     !270207                       weekend days that are worked by decree
///     :SCT|Scotland                 a part of the country
///     @SCT,NIR                      what follows is how these parts differ
///     St Andrew's Day|1130
///     -e+1                          days that they do not have
///
/// Written by `Scripts/holidays`.
extension PublicHolidays {
  /// Nil when the table has no block of this country, or one that cannot be read.
  ///
  /// - Parameter table: UTF-8.
  package init?(country: String, in table: Span<UInt8>) {
    var blocks = HolidayBlocks(table)
    while let block = blocks.next(in: table) {
      guard block.isOf(country) else { continue }
      guard let read = HolidayLines(table.lines(in: block.body), years: blocks.years) else { return nil }
      self.init(block, read)
      return
    }
    return nil
  }

  /// The countries of a table, in its order.
  package static func countries(in table: Span<UInt8>) -> [String] {
    var countries: [String] = []
    var blocks = HolidayBlocks(table)
    while let block = blocks.next(in: table) { countries.append(block.country) }
    return countries
  }

  private init(_ block: HolidayBlock, _ lines: HolidayLines) {
    self.init(
      country: block.country, name: block.name, weekend: block.weekend, lastYear: block.lastYear,
      national: lines.national.added, worked: lines.worked,
      regions: lines.regions.map { region in
        Region(code: region.code, name: region.name, added: region.days.added, removed: region.days.removed)
      })
  }
}

/// The blocks of a table, of which nothing but the first line is read until it is wanted.
private struct HolidayBlocks {
  private var position = 0
  private(set) var years: ClosedRange<Int> = 1...1

  /// No blocks where the years are missing.
  init(_ table: Span<UInt8>) {
    position = table.count
    guard table.count > 0, table[0] == UInt8(ascii: "#") else { return }
    let line = table.line(from: 1, to: table.count)
    let numbers = line.split(separator: UInt8(ascii: " ")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count >= 2, numbers[0] <= numbers[1] else { return }
    years = numbers[0]...numbers[1]
    position = line.count + 2
  }

  /// Nil at the end of the table, and where no block begins.
  mutating func next(in table: Span<UInt8>) -> HolidayBlock? {
    guard position < table.count, table[position] == UInt8(ascii: "=") else { return nil }
    let line = table.line(from: position + 1, to: table.count)
    let start = position + 1 + line.count + 1
    guard let block = HolidayBlock(head: line, start: start, limit: table.count) else { return nil }
    position = block.body.upperBound
    return block
  }
}

private struct HolidayBlock {
  private let fields: [ArraySlice<UInt8>]
  let body: Range<Int>

  init?(head: [UInt8], start: Int, limit: Int) {
    fields = head.split(separator: UInt8(ascii: " "), maxSplits: 4)
    guard fields.count == 5, let length = Int(String(decoding: fields[1], as: UTF8.self)), length >= 0,
      length <= limit - start, Int(String(decoding: fields[3], as: UTF8.self)) != nil
    else { return nil }
    body = start..<start + length
  }

  func isOf(_ country: String) -> Bool { fields[0].elementsEqual(country.utf8) }
  var country: String { text(0) }
  var name: String { text(4) }
  var lastYear: Int { Int(text(3)) ?? 0 }
  var weekend: [Weekday] { text(2).compactMap { $0.wholeNumberValue.flatMap(Weekday.init(rawValue:)) } }

  private func text(_ field: Int) -> String { String(decoding: fields[field], as: UTF8.self) }
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
