import FoundationEssentials
import Scheduling

/// Public holidays as the generator writes them: JSON with one table of names for all countries.
package struct HolidayJSON: Sendable {
  /// In order of codes.
  package let countries: [PublicHolidays]

  /// - Throws: `DecodingError` when the text is no such JSON, or holds a day or a name that does not exist.
  package init(_ json: Data) throws {
    let file = try JSONDecoder().decode(File.self, from: json)
    countries = try file.countries.sorted { $0.key < $1.key }.map { code, country in
      try file.holidays(of: country, code: code)
    }
  }

  /// The text in which `PublicHolidays(country:in:)` finds one country without reading the others.
  package var compactForm: String { countries.map(\.compactForm).joined() }
}

private struct File: Decodable {
  struct Country: Decodable {
    let weekend: [String]
    let last: Int
    /// `[yyyymmdd, index into names]` each.
    let days: [[Int]]
    let estimated: [Int]?
    let sub: [String: Difference]?
  }

  struct Difference: Decodable {
    let added: [[Int]]?
    let removed: [Int]?

    enum CodingKeys: String, CodingKey {
      case added = "+"
      case removed = "-"
    }
  }

  let names: [String]
  let countries: [String: Country]

  func holidays(of country: Country, code: String) throws -> PublicHolidays {
    let estimated = Set(country.estimated ?? [])
    return PublicHolidays(
      country: code,
      weekend: try country.weekend.map(weekday),
      lastYear: country.last,
      national: try country.days.map { try holiday($0, estimated: estimated) },
      regions: try (country.sub ?? [:]).map { code, difference in
        PublicHolidays.Region(
          code: code,
          added: try (difference.added ?? []).map { try holiday($0, estimated: []) },
          removed: try (difference.removed ?? []).map(day))
      })
  }

  private func holiday(_ entry: [Int], estimated: Set<Int>) throws -> Holiday {
    guard entry.count == 2, names.indices.contains(entry[1]) else { throw corrupted("\(entry) names no holiday") }
    return Holiday(day: try day(entry[0]), name: names[entry[1]], isEstimated: estimated.contains(entry[0]))
  }

  private func day(_ number: Int) throws -> Day {
    guard let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) else {
      throw corrupted("\(number) is no day")
    }
    return day
  }

  private func weekday(_ name: String) throws -> Weekday {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    guard let index = names.firstIndex(of: name) else { throw corrupted("\(name) is no weekday") }
    return Weekday.allCases[index]
  }

  private func corrupted(_ description: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: description))
  }
}
