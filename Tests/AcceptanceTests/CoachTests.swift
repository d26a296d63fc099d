import Foundation
import Testing

@Suite("The coach, through a pipe", .serialized)
struct CoachTests {
  private static let lost = [
    "Ashford Mills, went quiet", "they loved it", "nobody", "skip", "skip", "skip", "skip", "2", "her assistant", "2",
    "I would have said January", "1", "I ask who signs",
  ]

  @Test("The lesson and the habit are kept, for the rep alone, and asked about the next time")
  func keeps() throws {
    let program = try Program()
    let first = try program.run(["coach", "--today", "2027-01-11"], lines: Self.lost + ["no"])
    #expect(first.status == 0)
    let file = program.home.file("data/mutual/coach.jsonl")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count == 2)
    let second = try program.run(["coach", "--today", "2027-01-18"], lines: ["yes"])
    #expect(second.output.contains("your habit was: I ask who signs"))
    #expect(second.output.contains("Did it hold?"))
  }

  @Test("What was answered on the way is kept nowhere, not in the history of typed lines either")
  func forgets() throws {
    let program = try Program()
    _ = try program.run(["coach"], lines: Self.lost + ["no"])
    let files = FileManager.default.enumerator(atPath: program.home.path)?.compactMap { $0 as? String } ?? []
    for name in files where !name.hasPrefix("stream-") {
      guard let bytes = FileManager.default.contents(atPath: program.home.file(name)) else { continue }
      #expect(!String(decoding: bytes, as: UTF8.self).contains("her assistant"), "\(name)")
    }
  }

  @Test("From there into a plan: a name that is not here begins its deal in the same run")
  func intoPlan() throws {
    let program = try Program()
    let outcome = try program.run(["coach"], lines: Self.lost + ["Borg Bygg", "nothing", "quit"])
    #expect(outcome.output.contains("already done: nothing yet."))
    #expect(try program.run(["list"]).output.contains("Borg Bygg"))
  }

  @Test("A one-to-one shows nothing through a pipe without the rep's word")
  func oneToOne() throws {
    let program = try Program()
    _ = try program.run(lines: ["Borg Bygg", "quit"])
    let without = try program.run(["coach", "--one-to-one"])
    #expect(without.status == 2)
    #expect(without.output == "")
    #expect(without.errors.contains("--one-to-one --yes"))
    let with = try program.run(["coach", "--one-to-one", "--yes"])
    #expect(with.status == 0)
    #expect(with.output.contains("Borg Bygg"))
  }

  @Test("After a call, what was told is in the deal, and undo takes the whole line back")
  func afterCall() throws {
    let program = try Program()
    _ = try program.run(["--today", "2027-01-11"], lines: ["Borg Bygg", "enough", "quit"])
    let told = "Karin Holm, CFO, signs, not met yet. There is a works council"
    let first = try program.run(
      ["coach", "borg", "--today", "2027-01-12"], lines: [told, "undo", told, "skip", "who tells the crews?"])
    #expect(first.output.contains("works council: yes."))
    #expect(first.output.contains("On your call sheet: \"who tells the crews?\""))
    let sheet = try program.run(["export", "borg", "mine", "-o", "-", "--today", "2027-01-12"])
    #expect(sheet.output.contains("who tells the crews?"))
    #expect(sheet.output.contains("Karin Holm"))
    let next = try program.run(["coach", "borg", "--today", "2027-01-20"], lines: ["quit"])
    #expect(next.output.contains("Last time you wanted to ask: \"who tells the crews?\""))
  }

  @Test("A deal that is not there, two things at once, a replay of nothing: each is said, with what would be right")
  func mistakes() throws {
    let program = try Program()
    #expect(try program.run(["coach", "nobody"]).errors.contains("There is no deal \"nobody\"."))
    #expect(try program.run(["coach", "--replay"]).errors.contains("mutual coach ashford --replay"))
    #expect(try program.run(["coach", "--replay", "--notes"]).status == 2)
    _ = try program.run(lines: ["Borg Bygg", "quit"])
    #expect(try program.run(["coach", "borg", "--replay"]).output.contains("no plan yet"))
  }
}
