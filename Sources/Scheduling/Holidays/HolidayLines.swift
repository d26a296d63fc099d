/// The lines of one country in the table of holidays.
struct HolidayLines {
  struct Days {
    var added: [Holiday] = []
    var removed: [Day] = []
  }

  struct Region {
    var code: String
    var name: String
    var days = Days()
  }

  private(set) var national = Days()
  private(set) var worked: [Day] = []
  private(set) var regions: [Region] = []

  /// Nil when a line cannot be read.
  init?(_ lines: [[UInt8]], years: ClosedRange<Int>) {
    // Places in `regions` of which the lines speak; none for those of the whole country.
    var speaksOf: [Int]?
    for line in lines {
      guard let kind = line.first else { continue }
      let rest = line.dropFirst()
      switch kind {
      case UInt8(ascii: ":"):
        let fields = Self.texts(rest, separator: "|")
        guard fields.count == 2 else { return nil }
        regions.append(Region(code: fields[0], name: fields[1]))
      case UInt8(ascii: "@"):
        let places = Self.texts(rest, separator: ",").compactMap { code in regions.firstIndex { $0.code == code } }
        guard !places.isEmpty else { return nil }
        speaksOf = places
      case UInt8(ascii: "-"):
        guard let days = HolidayDays(rest, years: years), let speaksOf else { return nil }
        for place in speaksOf { regions[place].days.removed += days.all.map(\.day) }
      case UInt8(ascii: "!"):
        guard let days = HolidayDays(rest, years: years) else { return nil }
        worked += days.all.map(\.day)
      default:
        guard let holidays = Self.holidays(line, years: years) else { return nil }
        if let speaksOf {
          for place in speaksOf { regions[place].days.added += holidays }
        } else {
          national.added += holidays
        }
      }
    }
  }

  private static func holidays(_ line: [UInt8], years: ClosedRange<Int>) -> [Holiday]? {
    guard let bar = line.firstIndex(of: UInt8(ascii: "|")),
      let days = HolidayDays(line[(bar + 1)...], years: years)
    else { return nil }
    let name = String(decoding: line[..<bar], as: UTF8.self)
    return days.all.map { Holiday(day: $0.day, name: name, isEstimated: $0.isEstimated) }
  }

  private static func texts(_ bytes: ArraySlice<UInt8>, separator: Unicode.Scalar) -> [String] {
    bytes.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
