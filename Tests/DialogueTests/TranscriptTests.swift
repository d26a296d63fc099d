import Foundation
import Testing

@Suite("Conversations, as a person sees them")
struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  /// `RECORD=1 swift test` writes what is said now; the difference in git is for a person to judge.
  @Test("A transcript replays word for word", arguments: names)
  func replays(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let replayed = try Transcript(text).replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(replayed == text)
  }

  @Test("At any width no line is wider than the screen, and no escape or open place is shown", arguments: names)
  func fits(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    for width in [40, 100] {
      let replayed = try Transcript(text).replayed(width: width)
      for line in replayed.split(separator: "\n").dropFirst() where !line.hasPrefix("> ") && !line.hasPrefix("[") {
        // A path is one word and stays whole.
        let isOneWord = !line.trimmingPrefix { $0 == " " }.contains(" ")
        #expect(line.count <= width || isOneWord, "\(width) columns: \(line)")
      }
      #expect(!replayed.unicodeScalars.contains { $0.value == 0x1B })
      #expect(!replayed.drop { $0 != "\n" }.contains("{"), "A place was left open")
    }
  }

  @Test("There are transcripts of every stage, word and repair")
  func there() { #expect(Self.names.count >= 15) }
}
