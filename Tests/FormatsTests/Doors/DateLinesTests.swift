import Formats
import Foundation
import Testing

/// More than seven hundred expressions under every heading of how dates are read, typed on Wednesday 10 February 2027; each answer
/// was checked by hand.
@Suite("Expressions of dates")
struct DateLinesTests {
  static let lines: [(request: String, reading: String)] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Lines/dates.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }()

  @Test("each is read as it is meant")
  func read() {
    let door = DatesDoor { _ in nil }
    #expect(Self.lines.count > 700)
    for (request, reading) in Self.lines {
      let answer = door.answer(request)?.text ?? ""
      // Between the id and the words that were read stands the reading itself.
      #expect(answer.contains(reading.dropFirst().dropLast()), "\(request)")
    }
  }
}
