import Rules
import Scheduling

/// A company's own days off, as somebody exported them: a CSV file or an iCalendar one.
///
///     try DaysOffFile(text, file: "closing.ics").windows      // 24 to 31 December, "Works holiday"
package struct DaysOffFile: Hashable, Sendable {
  package struct Window: Hashable, Sendable {
    package var days: DayRange
    package var reason: String
  }

  /// Why a file cannot be used: what is so, where, and what would be right.
  package struct Problem: Error, Hashable, CustomStringConvertible {
    package var file: String
    /// Both from 1.
    package var line: Int
    package var column: Int
    package var message: String
    package var help: String
    package var description: String { "\(file):\(line):\(column): \(message)\n  \(help)" }
  }

  /// In order, each once.
  package let windows: [Window]
  /// Appointments with a time of day, which close nobody's office, and what was called off.
  package let skipped: Int

  /// More would be a diary.
  private static let windowsAtMost = 2_000

  package init(_ text: String, file: String) throws(Problem) {
    let lines = Self.lines(text)
    let isCalendar = lines.first { !$0.isEmpty }.map { $0.uppercased().hasPrefix("BEGIN:VCALENDAR") } ?? false
    var found: [Window]
    if isCalendar {
      (found, skipped) = try ICalendarDays(lines: lines, file: file).read()
    } else {
      (found, skipped) = (try CSVDays(lines: lines, file: file).read(), 0)
    }
    guard !found.isEmpty else {
      throw Problem(
        file: file, line: 1, column: 1, message: "No day off is in it.",
        help: "A line of a CSV file is 2027-12-24,2027-12-31,Works holiday; of a calendar whole days count.")
    }
    guard found.count <= Self.windowsAtMost else {
      throw Problem(
        file: file, line: 1, column: 1,
        message: "It has \(found.count) days off; at most \(Self.windowsAtMost) are read.",
        help: "Export the days on which nobody works, without appointments.")
    }
    found.sort { ($0.days.first, $0.days.last, $0.reason) < ($1.days.first, $1.days.last, $1.reason) }
    windows = found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  /// Line ends of every kind; without the mark that some programs put before the first line.
  private static func lines(_ text: String) -> [String] {
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
  }

  /// As records of windows in which nobody works.
  ///
  /// - Parameter party: whose days they are; nil leaves it out.
  package func records(of party: Party?) -> [Record] {
    windows.map { window in
      var record = Record([
        ("from", .day(window.days.first.number)), ("to", .day(window.days.last.number)),
        ("reason", .text(window.reason)),
      ])
      if let party {
        record["party"] = .text(party.rawValue)
        record["kind"] = .text("closed")
      }
      return record
    }
  }
}
