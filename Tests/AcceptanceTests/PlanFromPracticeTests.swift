import Foundation
import Testing

@Suite("A practice call makes a plan", .serialized)
struct PlanFromPracticeTests {
  private static let day = ["--today", "2027-01-11"]
  private static let lines = [
    "what goes wrong with your planning today?", "how do you plan the visits now?", "when do you need it?",
    "why that day?", "stop", "",
  ]

  @Test("What was found is a deal by practice, and the conversation goes on with it")
  func ofABuyer() throws {
    let program = try Program()
    let call = try program.run(["practice", "founder", "--seed", "1"] + Self.day, lines: Self.lines)
    #expect(call.output.contains("What you found makes a deal of its own"))
    let plan = try program.run(["plan", "--from-practice"] + Self.day, lines: [])
    #expect(plan.status == 0, "\(plan.errors)")
    #expect(plan.output.contains("with founder is a deal now"))
    #expect(plan.output.contains("Tarang Calibration"))
    // The problem was told, so it is not asked again.
    let shown = try program.run(["show", "tarang-calibration"] + Self.day, lines: [])
    #expect(shown.output.contains("Live by"))
    let log = try program.run(["backup", "tarang-calibration", "--output", "-"], lines: []).output
    #expect(log.contains("\"by\":\"practice\""))
    let problem = log.split(separator: "\n").first { $0.contains("why.problem") }
    #expect(problem?.contains("\"by\":\"practice\"") == true)
  }

  @Test("With a buyer's name it is the last call with that buyer")
  func named() throws {
    let program = try Program()
    _ = try program.run(["practice", "founder", "--seed", "1"] + Self.day, lines: Self.lines)
    _ = try program.run(["practice", "busy-cio", "--seed", "1"] + Self.day, lines: Self.lines)
    let plan = try program.run(["plan", "--from-practice", "founder"] + Self.day, lines: [])
    #expect(plan.output.contains("with founder is a deal now"))
    let other = try program.run(["plan", "--from-practice", "foundr"] + Self.day, lines: [])
    #expect(other.status == 2)
    #expect(other.errors.contains("Did you mean \"founder\"?"))
  }

  @Test("Of the rep's own deal nothing that was made up goes in, and what is open is named")
  func ofOwnDeal() throws {
    let program = try Program()
    _ = try program.run([] + Self.day, lines: ["Oak Hill Hospital"])
    let before = try program.run(["show", "oak-hill-hospital"] + Self.day, lines: [])
    let call = try program.run(
      ["practice", "--deal", "Oak Hill Hospital", "--seed", "2"] + Self.day, lines: Self.lines)
    #expect(call.output.contains("mutual practice --deal \"Oak Hill Hospital\" --level normal"))
    let plan = try program.run(["plan", "--from-practice"] + Self.day, lines: [])
    #expect(plan.status == 0, "\(plan.errors)")
    #expect(plan.output.contains("none of it goes in"))
    #expect(plan.output.contains("Open in Oak Hill Hospital: "))
    #expect(try program.run(["show", "oak-hill-hospital"] + Self.day, lines: []).output == before.output)
    #expect(try program.run(["list"], lines: []).output.split(separator: "\n").count { $0.contains("Oak Hill") } == 1)
  }

  @Test("Without a call it says how to have one")
  func none() throws {
    let outcome = try Program().run(["plan", "--from-practice"], lines: [])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("mutual practice easy-helper"))
  }
}
