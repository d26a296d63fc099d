import Foundation
import Testing

@testable import Practice

@Suite("The score of a call that is typed")
struct TypedScoreTests {
  @Test("tells a skilled call from the others", arguments: Rehearsed.personas.map(\.name), Level.Name.allCases)
  func paths(name: String, level: Level.Name) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    let call = try Rehearsed.call(persona, level)
    let skilled = TypedPath.skilled(call, card: Rehearsed.card, bank: Rehearsed.bank)
    let said = [TypedPath.middling, TypedPath.pitching, TypedPath.stuffing, TypedPath.nonsense].map {
      Rehearsed.score(TypedPath.said($0, in: call)).total
    }
    let score = Rehearsed.score(skilled)
    if ProcessInfo.processInfo.environment["SHOW"] != nil {
      let missing = score.lines.filter { $0.standing != .there }.map {
        "\($0.line.name): \($0.missing.joined(separator: " "))"
      }
      print(
        "TYPED", name, level.rawValue, score.total, "middling pitching stuffing nonsense", said, missing,
        score.deductions.map { "\($0.move) \($0.turns)" })
    }
    if ProcessInfo.processInfo.environment["SHOW"] == "call \(name) \(level.rawValue)" {
      for turn in skilled.turns {
        print("\(turn.number) [\(turn.heard.intent ?? "-")] \(turn.line)\n     -> \(turn.replyText)")
      }
    }
    let shown = ProcessInfo.processInfo.environment["SHOW"] ?? ""
    if shown == "typed \(name) \(level.rawValue)" {
      print(Shown.text(try Rehearsed.debrief(skilled).paragraphs(Shown.phrases)))
    }
    if shown == "middling \(name) \(level.rawValue)" {
      let call = TypedPath.said(TypedPath.middling, in: call)
      for turn in call.turns {
        print("\(turn.number) [\(turn.heard.intent ?? "-")] \(turn.line)\n     -> \(turn.replyText)")
      }
      print(Shown.text(try Rehearsed.debrief(call).paragraphs(Shown.phrases)))
    }
    #expect(score.total >= 85)
    #expect(said[1] <= 35)
    #expect(said[2] <= 45)
    #expect(said[3] <= 10)
    #expect(said[0] < score.total && said[0] > said[1])
  }
}
