import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@testable import Practice

@Suite("The history of practice")
struct PracticeHistoryTests {
  private static func run(_ persona: String, day: Int, _ path: [String]) throws -> PracticeRun {
    let persona = try #require(Rehearsed.personas.first { $0.name == persona })
    var run = try Rehearsed.debrief(TypedPath.said(path, in: try Rehearsed.call(persona))).run
    run.day = Rehearsed.today + day
    return run
  }

  @Test("keeps a run as it was", arguments: Rehearsed.personas.map(\.name))
  func kept(name: String) throws {
    let run = try Self.run(name, day: 0, TypedPath.middling)
    let read = try #require(PracticeHistory(lines: [run.line]).runs.first)
    #expect(read.line == run.line)
    #expect(read.standings == run.standings)
    #expect(read.found.count == run.found.count)
  }

  @Test("loses nothing to a line that is broken, or of another time")
  func broken() throws {
    let first = try Self.run("founder", day: 0, TypedPath.middling)
    let second = try Self.run("founder", day: 1, TypedPath.pitching)
    let lines = [first.line, "{\"day\":\"2027-01-", second.line, "no run at all", "{}", "[1]"]
    #expect(PracticeHistory(lines: lines).runs.map(\.line) == [first.line, second.line])
  }

  @Test("is drawn line by line of the card, in 60 columns and without colour")
  func drawn() throws {
    var runs: [PracticeRun] = []
    for day in 0..<14 {
      let path = day % 3 == 0 ? TypedPath.pitching : TypedPath.middling
      runs.append(try Self.run(day % 2 == 0 ? "founder" : "security-officer", day: day, path))
    }
    let text = Shown.text(
      ProgressChart(PracticeHistory(runs: runs), card: Rehearsed.card).paragraphs(Shown.phrases))
    let lines = text.split(separator: "\n")
    for line in lines { #expect(line.count <= 60) }
    for line in Rehearsed.card.lines { #expect(lines.count { $0.hasPrefix(line.label) } == 1) }
    #expect(text.contains("14 calls practised"))
    #expect(!text.contains("[debrief."))
  }
}
