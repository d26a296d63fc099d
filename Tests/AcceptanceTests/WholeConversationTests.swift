import Foundation
import Planning
import Rules
import Storage
import Testing

@Suite("A whole conversation with the built program", .serialized)
struct WholeConversationTests {
  static let lines = [
    "Ashgrove Hospitals", "the price has been named on 8 January 2027", "Friday 15 January with Ruth Amadi",
    "every Sunday night the rota is rebuilt by hand", "30 hours a month", "ward managers fill gaps themselves",
    "their lawyers' comments", "10 May 2027", "the summer leave rota is built in the third week of May",
    "Ruth Amadi, Director of Nursing", "Peter Lowe, Finance Director, not met yet", "nobody",
    "purchasing sets us up, Peter signs", "48,000 pounds", "40 ward managers",
  ]

  @Test("Killed after each answer, it goes on where it was, and nothing that was acknowledged is lost")
  func killedAfterEachAnswer() throws {
    let program = try Program()
    for (number, line) in Self.lines.enumerated() {
      let running = try RunningProgram(program, ["--today", "2027-01-11"])
      try running.waitForPrompt()
      if number > 0 {
        // The start offers to go on.
        try running.send("")
        try running.waitForPrompt()
      }
      try running.send(line)
      try running.waitForPrompt()
      running.kill()

      let store = try SQLiteStore(path: program.store)
      let log = try store.log(of: 1).entries
      #expect(Self.lines.prefix(number + 1).allSatisfy { line in log.contains { $0.words == line } }, "after \(line)")
    }
    let store = try SQLiteStore(path: program.store)
    let deal = Log(try store.log(of: 1).entries).deal
    #expect(deal["rollout.users"] == .number(40))
    #expect(deal["deal.value"] == .money(Money(48_000, "GBP")))
    #expect(deal.records("stakeholders").count == 2)
  }

  @Test("Two terminals on one deal add to it and lose nothing")
  func twoTerminals() throws {
    let program = try Program()
    _ = try program.run(lines: ["Ashgrove Hospitals"])
    let first = try RunningProgram(program, ["ashgrove"])
    let second = try RunningProgram(program, ["1"])
    try first.waitForPrompt()
    try second.waitForPrompt()
    try first.send("nothing")
    try first.waitForPrompt()
    try second.send("skip")
    let told = try second.waitForPrompt()
    #expect(told.contains("Another window"))
    try first.send("Friday with Ruth Amadi")
    try first.waitForPrompt()
    #expect(try first.finish() == 0)
    #expect(try second.finish() == 0)
    let words = try SQLiteStore(path: program.store).log(of: 1).entries.map(\.words)
    #expect(["nothing", "skip", "Friday with Ruth Amadi"].allSatisfy(words.contains))
  }

  @Test("Its exports open nothing, overwrite nothing, and say where they are")
  func exports() throws {
    let program = try Program()
    let lines =
      Self.lines + ["skip", "skip", "skip", "export html", "export html", "export md", "export", "export mine"]
    let outcome = try program.run(["--today", "2027-01-11"], lines: lines)
    #expect(outcome.status == 0)
    for name in [
      "ashgrove-hospitals-plan-v1.html", "ashgrove-hospitals-plan-v2.html", "ashgrove-hospitals-plan-v1.md",
      "ashgrove-hospitals-plan-v1.eml", "ashgrove-hospitals-notes-v1.md",
    ] {
      #expect(outcome.output.contains("Written: \(name)"))
      #expect(FileManager.default.fileExists(atPath: program.home.file(name)), "\(name)")
    }
    let page = try String(contentsOfFile: program.home.file("ashgrove-hospitals-plan-v1.md"), encoding: .utf8)
    #expect(page.contains("Half an hour with Peter Lowe"))
    #expect(!page.contains("Reserve before go-live"))
  }
}
