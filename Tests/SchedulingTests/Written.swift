import Foundation
import Scheduling
import Testing

/// Where the reference cases lie.
enum ReferenceCases {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func weekday(_ name: String) throws -> Weekday {
  let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let index = try #require(names.firstIndex(of: name))
  return Weekday.allCases[index]
}
