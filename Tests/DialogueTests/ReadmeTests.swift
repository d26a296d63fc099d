import Foundation
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("Its conversation is a real one")
  func conversation() throws {
    let file = Shipped.root.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.firstRange(of: "```transcript\n")).upperBound
    let end = try #require(text[start...].firstRange(of: "\n```\n")).lowerBound
    let block = String(text[start..<end]) + "\n"
    let replayed = try Transcript(block).replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try (text[..<start] + replayed + text[end...].dropFirst()).write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(replayed == block)
  }
}
