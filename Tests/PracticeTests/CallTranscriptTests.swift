import Foundation
import Planning
import Testing

@testable import Practice

/// A call and its debrief as they stand on the screen. A line that begins with `> ` was typed; all others were said.
///
///     buyer: founder   level: normal   seed: 7   today: 2027-01-11   width: 80
struct CallTranscript {
  var header: [(name: String, value: String)]
  var lines: [String]

  init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    header = (all.first ?? "").components(separatedBy: "   ").compactMap { part in
      part.firstRange(of: ": ").map { (String(part[..<$0.lowerBound]), String(part[$0.upperBound...])) }
    }
    lines = all.filter { $0.hasPrefix("> ") || $0 == ">" }.map { String($0.dropFirst(2)) }
  }

  subscript(_ name: String) -> String? { header.first { $0.name == name }?.value }

  func call() throws -> PracticeCall {
    guard let name = self["buyer"], let persona = Rehearsed.personas.first(where: { $0.name == name }),
      let level = self["level"].flatMap(Level.Name.init)
    else { throw Rehearsed.Missing() }
    return try Rehearsed.call(persona, level, seed: self["seed"].flatMap { UInt64($0) } ?? 1)
  }

  func replayed() throws -> String {
    var call = try call()
    let name = call.persona.person.name
    let width = self["width"].flatMap { Int($0) } ?? 80
    var text = [header.map { "\($0.name): \($0.value)" }.joined(separator: "   "), ""]
    func say(_ words: String) { text += TextWrap.lines("\(name): \(words)", width: width) }
    say(call.opening)
    for line in lines where !call.isOver {
      text.append(line.isEmpty ? ">" : "> \(line)")
      say(call.hear(line).replyText)
    }
    text += ["", Shown.text(try Rehearsed.debrief(call).paragraphs(Shown.phrases), width: width), ""]
    return text.joined(separator: "\n")
  }
}

@Suite("Calls, as a person sees them")
struct CallTranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  /// `RECORD=1` writes what is said now; the difference in git is for a person to judge.
  @Test("A call replays word for word, and so does its debrief", arguments: names)
  func replays(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let replayed = try CallTranscript(text).replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(replayed == text)
  }

  @Test("There is one of each buyer, and none of their lines comes twice in it")
  func complete() throws {
    #expect(Self.names == Rehearsed.personas.map { "\($0.name).txt" }.sorted())
    for name in Self.names {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let transcript = CallTranscript(text)
      var call = try transcript.call()
      var said: [String] = []
      for line in transcript.lines where !call.isOver { said += call.hear(line).reply }
      #expect(Set(said).count == said.count, "\(name)")
    }
  }
}
