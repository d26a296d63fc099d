import Foundation
import Testing

@testable import Practice

@Suite("The score of a call that a person typed")
struct HandTypedTests {
  private static func scores(_ name: String, _ level: Level.Name) throws -> [String: Int] {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    var scores: [String: Int] = [:]
    for (way, lines) in HandTyped.calls(name) {
      let call = TypedPath.said(lines, in: try Rehearsed.call(persona, level))
      let score = Rehearsed.score(call)
      scores[way] = score.total
      show(call, score, "\(name) \(level.rawValue) \(way)")
    }
    return scores
  }

  /// `SHOW=hand` prints the figures, `SHOW="founder normal middling"` that call.
  private static func show(_ call: PracticeCall, _ score: Score, _ title: String) {
    let shown = ProcessInfo.processInfo.environment["SHOW"] ?? ""
    guard shown == "hand" || shown == title else { return }
    let missing = score.lines.filter { $0.standing != .there }.map {
      "\($0.line.name) \($0.standing.rawValue): \($0.missing.joined(separator: " "))"
    }
    print("HAND", title, score.total, missing, score.deductions.map { "\($0.move) \($0.turns) \($0.points)" })
    guard shown == title else { return }
    for turn in call.turns {
      print(
        "\(turn.number) [\(turn.heard.intent ?? "-") \(turn.trust)/\(turn.patience)] \(turn.line)\n     -> \(turn.replyText)"
      )
    }
    print(((try? Rehearsed.debrief(call).paragraphs(Shown.phrases)).map { Shown.text($0) }) ?? "")
  }

  @Test("keeps its bounds", arguments: HandTyped.names, Level.Name.allCases)
  func bounds(name: String, level: Level.Name) throws {
    let scores = try Self.scores(name, level)
    let skilled = try #require(scores["skilled"]), middling = try #require(scores["middling"])
    let pitching = try #require(scores["pitching"]), stuffing = try #require(scores["stuffing"])
    // Who is hard to open is harder to finish with in six minutes.
    #expect(skilled >= (level == .hard ? 75 : 85))
    #expect(pitching <= 35)
    #expect(stuffing <= 45)
    #expect(middling > pitching && middling > stuffing && middling < skilled)
    #expect(((level == .hard ? 35 : 40)...75).contains(middling))
    if let nonsense = scores["nonsense"] { #expect(nonsense <= 10) }
    if let howFirst = scores["how first"], let whyFirst = scores["why first"] { #expect(howFirst < whyFirst) }
  }

  @Test("says little for silence and for nonsense", arguments: HandTyped.names, Level.Name.allCases)
  func nothing(name: String, level: Level.Name) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    for lines in [Array(repeating: "", count: 12), TypedPath.nonsense, ["hi", "yes", "no", "ok", "hm", "sure", "lol"]] {
      #expect(Rehearsed.score(TypedPath.said(lines, in: try Rehearsed.call(persona, level))).total <= 10)
    }
  }
}
