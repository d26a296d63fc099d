import Foundation
import Testing

@testable import mutual

@Suite("Lines from a pipe")
struct PipeSourceTests {
  /// Reads everything that the bytes give, with what was shown.
  private func read(_ bytes: [UInt8]) throws -> (events: [LineEvent], shown: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("mutual-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    var shown = ""
    var source = PipeSource(descriptor: handle.fileDescriptor) { shown += $0 }
    var events: [LineEvent] = []
    repeat { events.append(source.read(prompt: "> ", prefill: "kept away")) } while events.last != .end
    return (events, shown)
  }

  @Test("a last line without a line end counts, and Windows line ends are line ends")
  func lines() throws {
    #expect(try read(Array("one\r\n\ntwo".utf8)).events == [.line("one"), .line(""), .line("two"), .end])
    #expect(try read([]).events == [.end])
    #expect(try read(Array("one\n".utf8)).events == [.line("one"), .end])
  }

  @Test("bytes that are no UTF-8 are replaced, control characters kept, a byte order mark dropped")
  func repair() throws {
    #expect(
      try read([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x00, 0x1B, 0x0A]).events == [.line("a\u{FFFD}\u{0}\u{1B}"), .end])
  }

  @Test("a line beyond the limit is cut, and the next one is whole")
  func longLine() throws {
    let bytes = [UInt8](repeating: 0x78, count: PipeSource.longestLine + 100_000) + Array("\nnext\n".utf8)
    let events = try read(bytes).events
    #expect(events.count == 3)
    guard case .line(let first) = events[0] else { return #expect(Bool(false), "no line") }
    #expect(first.utf8.count == PipeSource.longestLine)
    #expect(events[1] == .line("next"))
  }

  @Test("what is shown is a transcript without control characters")
  func transcript() throws {
    #expect(try read(Array("Acme\n\u{1B}[31mred\n".utf8)).shown == "> Acme\n> red\n> \n")
  }
}
