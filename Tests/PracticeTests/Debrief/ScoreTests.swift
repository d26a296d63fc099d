import Foundation
import TestSupport
import Testing

@testable import Practice

@Suite("The score of a call")
struct ScoreTests {
  private static func total(_ path: Path, _ persona: Persona, _ level: Level.Name) throws -> Int {
    Rehearsed.score(path.run(try Rehearsed.call(persona, level), card: Rehearsed.card, today: Rehearsed.today)).total
  }

  @Test("is read from a card that has nothing to mend")
  func card() {
    #expect(Rehearsed.loadedCard.findings.isEmpty)
    #expect(Rehearsed.card.lines.map(\.points).reduce(0, +) == 100)
    #expect(Rehearsed.card.lines.allSatisfy { $0.label.count <= 35 })
  }

  @Test("trains with drills that are there")
  func drills() {
    let drills = Set(
      Shipped.documents("practice/drills/").compactMap { $0.path.split(separator: "/").last?.dropLast(5) })
    for line in Rehearsed.card.lines { #expect(drills.contains(Substring(line.drill))) }
  }

  @Test("tells a skilled call from the others", arguments: Rehearsed.personas.map(\.name), Level.Name.allCases)
  func paths(name: String, level: Level.Name) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    var totals: [Path: Int] = [:]
    for path in Path.allCases { totals[path] = try Self.total(path, persona, level) }
    if ProcessInfo.processInfo.environment["SHOW"] != nil {
      print(name, level.rawValue, Path.allCases.map { "\($0.rawValue) \(totals[$0] ?? -1)" }.joined(separator: ", "))
    }
    #expect(totals[.skilled, default: 0] >= 85)
    #expect(totals[.pitching, default: 100] <= 35)
    #expect(totals[.stuffing, default: 100] <= 45)
    #expect(totals[.silence, default: 100] <= 10)
    #expect(totals[.nonsense, default: 100] <= 10)
    #expect(totals[.howFirst, default: 100] < totals[.skilled, default: 0])
    #expect(totals[.middling, default: 0] > totals[.pitching, default: 100])
    #expect(totals[.middling, default: 100] < totals[.skilled, default: 0])
  }

  @Test("cites turns that exist, for every line that earned something", arguments: Rehearsed.personas.map(\.name))
  func cited(name: String) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    for path in Path.allCases {
      let call = path.run(try Rehearsed.call(persona), card: Rehearsed.card, today: Rehearsed.today)
      let numbers = Set(call.turns.map(\.number))
      let score = Rehearsed.score(call)
      for line in score.lines {
        #expect(line.turns.isEmpty == (line.standing == .notYet))
        #expect(numbers.isSuperset(of: line.turns))
      }
      for deduction in score.deductions { #expect(numbers.isSuperset(of: deduction.turns)) }
    }
  }

  @Test("is the same for the same lines", arguments: Rehearsed.personas.map(\.name))
  func same(name: String) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    func words() throws -> [Debrief.Paragraph] {
      let call = Path.skilled.run(try Rehearsed.call(persona), card: Rehearsed.card, today: Rehearsed.today)
      return try Rehearsed.debrief(call).paragraphs(Shown.phrases)
    }
    #expect(try words() == words())
  }
}
