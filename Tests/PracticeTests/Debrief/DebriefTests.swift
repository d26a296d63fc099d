import Foundation
import TestSupport
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

  private static func debrief(of lines: [String], with name: String, earlier: PracticeHistory? = nil) throws -> Debrief
  {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    return try Rehearsed.debrief(TypedPath.said(lines, in: try Rehearsed.call(persona)), earlier: earlier)
  }

  @Test("opens with a question, and shows no points until they are asked for")
  func order() throws {
    var debrief = try Self.debrief(of: TypedPath.middling, with: "sceptical-cfo")
    let paragraphs = debrief.paragraphs(Shown.phrases)
    guard case .say(let first)? = paragraphs.first else { throw Rehearsed.Missing() }
    #expect(first.hasSuffix("?"))
    #expect(!Shown.text(paragraphs).contains("of 100"))
    let score = debrief.respond(to: "score", Shown.phrases)
    #expect(Shown.text(try #require(score)).contains("\(debrief.score.total) of 100."))
  }

  @Test("quotes only lines that were typed, each with its turn", arguments: Rehearsed.personas.map(\.name))
  func quoted(name: String) throws {
    let debrief = try Self.debrief(of: TypedPath.middling, with: name)
    for strength in debrief.strengths { #expect(TypedPath.middling[strength.turn.number - 1] == strength.turn.line) }
    for opening in debrief.openings { #expect(TypedPath.middling[opening.turn.number - 1] == opening.turn.line) }
    #expect(debrief.strengths.count <= 3)
    #expect(debrief.openings.count <= 3)
    // What would have been told is a thing of the buyer that was not.
    for opening in debrief.openings { #expect(opening.thing.map { debrief.call.state.told[$0.name] == nil } ?? true) }
  }

  @Test("hears a line anew as what the rep says that it was, and the score follows")
  func meant() throws {
    let lines = ["What goes wrong today?", "blue sideways of it"]
    var debrief = try Self.debrief(of: lines, with: "sceptical-cfo")
    #expect(Shown.text(debrief.paragraphs(Shown.phrases)).contains("Turn 2 was not understood"))
    let before = debrief.score.total
    let answer = debrief.respond(to: "line 2 was about the impact", Shown.phrases)
    #expect(debrief.call.turns[1].heard.intent == "ask_impact")
    #expect(debrief.call.turns.map(\.line) == lines)
    #expect(debrief.score.total > before)
    #expect(Shown.text(try #require(answer)).contains("Heard that way they would have said"))
  }

  @Test(
    "understands what a line was in a rep's words",
    arguments: [
      ("I meant timing", "ask_go_live_date"), ("line 2 was about who signs", "ask_economic_buyer"),
      ("line 2: the budget", "ask_budget"), ("turn 2 was a recap", "summarise_back"),
      ("it was about why now", "ask_why_now"), ("line 2 was meant as a question about security", "ask_security"),
    ])
  func meantWords(line: String, intent: String) throws {
    var debrief = try Self.debrief(of: ["What goes wrong today?", "blue sideways of it"], with: "founder")
    let answer = debrief.respond(to: line, Shown.phrases)
    #expect(answer != nil)
    #expect(debrief.call.turns[1].heard.intent == intent)
  }

  @Test("says so when there is no such line, no such subject, or no saying which")
  func notMeant() throws {
    var debrief = try Self.debrief(of: ["blue sideways of it", "sideways of it blue"], with: "founder")
    func answer(_ line: String) -> String? {
      debrief.respond(to: line, Shown.phrases).map { Shown.text($0, width: 200) }
    }
    #expect(answer("line 9 was about timing") == "There is no line 9; the call has 2.")
    #expect(answer("line 1 was about gardening")?.hasPrefix("\"gardening\" is no subject of a call here.") == true)
    #expect(answer("I meant timing") == "Which line? Such as: line 1 was about timing")
    #expect(answer("why 12") == "The card has lines 1 to \(debrief.score.lines.count).")
    #expect(answer("what now") == nil)
  }

  @Test("says what moved since the last run against the same card")
  func since() throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == "founder" })
    let before = try Self.debrief(of: TypedPath.middling, with: "founder")
    let call = TypedPath.skilled(try Rehearsed.call(persona), card: Rehearsed.card, bank: Rehearsed.bank)
    let after = try Rehearsed.debrief(call, earlier: PracticeHistory(runs: [before.run]))
    let text = Shown.text(after.paragraphs(Shown.phrases), width: 400)
    #expect(text.contains("Since the run of Monday 11 January with founder: "))
    #expect(text.contains("to there"))
    let same = try Self.debrief(of: TypedPath.middling, with: "founder", earlier: PracticeHistory(runs: [before.run]))
    #expect(Shown.text(same.paragraphs(Shown.phrases), width: 400).contains("no line of the card has moved"))
  }
}

@Suite("The plan that could have been built")
struct PlansBesideTests {
  @Test("is the plan that was built, when all was found", arguments: Rehearsed.personas.map(\.name))
  func whole(name: String) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    var patient = try #require(Rehearsed.files).level(.easy)
    (patient.patience, patient.turns) = (1_000, 1_000)
    let start = try Rehearsed.call(persona)
    var call = PracticeCall(
      persona: persona, level: patient, seed: 1, ear: start.ear, moves: start.moves, topics: start.topics)
    for _ in 0..<12 {
      for thing in persona.things where call.state.told[thing.name] == nil {
        var line = HeardLine(text: "About \(thing.name)", intent: thing.askedBy.first)
        (line.named, line.questions, line.isOpen, line.follows, line.acknowledges) = ([thing.name], 1, true, true, true)
        _ = call.take(line)
      }
    }
    let hidden = persona.things.filter(\.isNeverTold)
    let plans = try PlansBeside(call, planner: Shipped.planner, today: Rehearsed.today)
    #expect(persona.things.filter { call.state.told[$0.name] == nil }.map(\.name) == hidden.map(\.name))
    guard hidden.isEmpty else { return }
    #expect(plans.missed.isEmpty)
    #expect(plans.extra == 0)
    #expect(plans.unfound.isEmpty)
    #expect(plans.late?.slip ?? 0 == 0)
  }

  @Test("names for each row that is missed a thing that would have shown it", arguments: Rehearsed.personas.map(\.name))
  func rows(name: String) throws {
    let persona = try #require(Rehearsed.personas.first { $0.name == name })
    let call = TypedPath.said(Array(TypedPath.middling.prefix(6)), in: try Rehearsed.call(persona))
    let plans = try PlansBeside(call, planner: Shipped.planner, today: Rehearsed.today)
    let named = Set(plans.unfound.flatMap { $0.rows.map(\.id) })
    let unnamed = plans.missed.filter { !named.contains($0.id) }
    if !unnamed.isEmpty { print("UNNAMED", name, unnamed.map(\.title)) }
    #expect(unnamed.count * 4 <= plans.missed.count)
    let slips = plans.unfound.map { $0.slip ?? 0 }
    #expect(slips == slips.sorted(by: >))
  }
}
