import Foundation
import Testing

@testable import Practice

@Suite("A debrief")
struct DebriefTests {
  @Test("names no sentence that is not there, and keeps to 60 columns", arguments: Rehearsed.personas.map(\.name))
  func words(name: String) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    for path in Path.allCases {
      let call = path.run(try Rehearsed.call(persona), card: Rehearsed.card, today: Rehearsed.today)
      var debrief = try Rehearsed.debrief(call)
      var paragraphs = debrief.paragraphs(Shown.phrases)
      paragraphs += debrief.respond(to: "score", Shown.phrases) ?? []
      paragraphs += debrief.respond(to: "why", Shown.phrases) ?? []
      let text = Shown.text(paragraphs)
      if ProcessInfo.processInfo.environment["SHOW"] == "\(name) \(path.rawValue)" { print(text) }
      #expect(!text.contains("[debrief."))
      #expect(!text.contains("{"))
      #expect(!text.contains("!"))
      for line in text.split(separator: "\n") { #expect(line.count <= 60) }
    }
  }
}
