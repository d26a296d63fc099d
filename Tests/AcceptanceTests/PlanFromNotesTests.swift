import Foundation
import Testing

@Suite("Notes make a plan", .serialized)
struct PlanFromNotesTests {
  static let notes = """
    Calder Mills, Halifax - call
    Spoke to: Joan Firth, planning manager
    - Problem: nobody sees a stop until the shift is over
    - has to be live by 7 June 2027, because the new line starts that week
    - price £54,000, finance director Stuart Holroyd signs
    """

  private func file(_ text: String, _ name: String, in program: Program) throws -> String {
    let path = program.home.file(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("With --yes everything found counts, and the plan is drafted at once")
  func draftedAtOnce() throws {
    let program = try Program()
    let path = try file(Self.notes, "call.txt", in: program)
    let outcome = try program.run(["plan", path, "--yes"], lines: [])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("go-live: Monday 7 June 2027"))
    #expect(outcome.output.contains("Here is a first plan for Calder Mills."))
    #expect(outcome.output.contains("go on with mutual calder-mills"))
    #expect(try program.run(["show", "calder-mills"], lines: []).output.contains("Live by Mon 7 Jun"))
  }

  @Test("Without it they are looked through, and only what is missing is asked")
  func lookedThrough() throws {
    let program = try Program()
    let path = try file(Self.notes, "call.txt", in: program)
    let outcome = try program.run(["plan", path], lines: ["strike 1", ""])
    #expect(outcome.output.contains("Taken out: 1."))
    #expect(outcome.output.contains("(2 of 13)"))
  }

  @Test("Notes of a company that is known go to its deal")
  func knownCompany() throws {
    let program = try Program()
    _ = try program.run([], lines: ["Calder Mills"])
    let path = try file(Self.notes, "call.txt", in: program)
    _ = try program.run(["plan", path, "--yes"], lines: [])
    #expect(
      try program.run(["list"], lines: []).output.split(separator: "\n").count { $0.contains("Calder Mills") } == 1)
  }

  @Test("What cannot be read as notes is refused in a sentence, and nothing is begun")
  func refused() throws {
    let program = try Program()
    let cases = [
      (try file(String(repeating: "a", count: 300_001), "large.txt", in: program), "larger than 300 kB"),
      (try file("PK\u{0}\u{0}document", "call.docx", in: program), "is no text"),
      (try file(" \n", "empty.txt", in: program), "is empty"),
      (program.home.file("nowhere.txt"), "cannot be read: No such file"),
      (try file("Problem: it is slow", "nameless.txt", in: program), "name no company"),
    ]
    for (path, sentence) in cases {
      let outcome = try program.run(["plan", path, "--yes"], lines: [])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }
    #expect(!(try program.run(["list"], lines: []).output.contains("call")))
  }
}
