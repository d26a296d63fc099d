import Foundation
import Scheduling

func holidayTable() throws -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
  return Array(try Data(contentsOf: root.appending(path: "Prompts/holidays.txt")))
}

/// Macros cannot take a span apart, so tests read tables through this.
func holidays(of country: String, in table: [UInt8]) -> PublicHolidays? {
  PublicHolidays(country: country, in: table.span)
}
