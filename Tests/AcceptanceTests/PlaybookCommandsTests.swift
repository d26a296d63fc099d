import Foundation
import TestSupport
import Testing

@Suite("mutual playbook, from outside", .serialized)
struct PlaybookCommandsTests {
  private func write(_ text: String, _ path: String, in program: Program) throws {
    let url = URL(fileURLWithPath: program.home.file("config/mutual/playbooks/\(path)"))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  @Test("new makes a playbook whose first test holds, and overwrites nothing")
  func new() throws {
    let program = try Program()
    let made = try program.run(["playbook", "new", "acme"])
    #expect(made.status == 0)
    #expect(made.output.contains("playbooks/acme/playbook.yaml"))
    let tested = try program.run(["playbook", "test", "acme"])
    #expect(tested.output == "acme: 1 test, all as expected.\n")
    #expect(tested.status == 0)
    let again = try program.run(["playbook", "new", "acme"])
    #expect(again.status == 2)
    #expect(again.errors.contains("already"))
    #expect(try program.run(["playbook", "new", "Acme Ltd"]).status == 2)
    #expect(try program.run(["playbook", "new", "other", "--extends", "acmee"]).errors.contains("Did you mean acme?"))
  }

  @Test("test says what was there instead, at its place, and ends with 1")
  func test() throws {
    let program = try Program()
    try write(
      "playbook: acme\nextends: b2b-software\nsteps:\n  D04: {days: {typical: 25, max: 60}}\n", "acme.yaml", in: program
    )
    try write(
      """
      tests:
        - test: Security takes its time
          given: {security.review: full, deal.value: 60000 EUR}
          expect:
            days: {D04: 25}
        - test: And does not
          given: {security.review: full, deal.value: 60000 EUR}
          expect:
            days: {D04: 15}
      """, "acme/tests/security.yaml", in: program)
    let outcome = try program.run(["playbook", "test", "acme"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("playbooks/acme/tests/security.yaml:9:19: D04 takes 25 working days, not 15."))
    #expect(outcome.output.contains("acme: 1 of 2 tests not as expected."))
    let json = try program.run(["playbook", "test", "acme", "--json", "--coverage"])
    #expect(json.output.hasPrefix("{\"playbook\":\"acme\",\"tests\":2,\"failed\":1,"))
    #expect(try program.run(["playbook", "test", "b2b-software"]).status == 0)
  }

  @Test("diff names what is written differently and what it does to the example deals")
  func diff() throws {
    let program = try Program()
    try write(
      "playbook: acme\nextends: b2b-software\nversion: 2\nsteps:\n  D04: {days: {typical: 25, max: 60}}\n", "acme.yaml",
      in: program)
    let outcome = try program.run(["playbook", "diff", "b2b-software", "acme"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("b2b-software 1 -> acme 2, on b2b-software 1\n"))
    #expect(outcome.output.contains("days typical 25, was 15"))
    for example in ["bakery.deal", "freight.deal", "insurer.deal"] { #expect(outcome.output.contains(example)) }
    #expect(outcome.output.contains("25 working days, was 15"))
    #expect(try program.run(["playbook", "diff", "acme"]).output == outcome.output)
    #expect(try program.run(["playbook", "diff", "b2b-software"]).status == 2)
  }

  @Test("export writes files that load again to the same plans")
  func export() throws {
    let program = try Program()
    let folder = program.home.file("config/mutual")
    let outcome = try program.run(["playbook", "export", "b2b-software", "-o", folder])
    #expect(outcome.status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/playbooks/b2b-software/playbook.yaml"))
    // From here on the program reads these.
    let line =
      "{\"id\":1,\"today\":\"2027-01-11\",\"facts\":{\"data.personal\":true,\"deal.value\":{\"amount\":60000,\"currency\":\"EUR\"}}}"
    func rows(_ program: Program) throws -> Substring {
      let output = try program.run(["plan", "--json"], lines: [line], patience: 60).output
      return output.prefix { $0 != "\n" }.split(separator: ",\"playbook\":").first ?? ""
    }
    let (ours, shipped) = (try rows(program), try rows(try Program()))
    #expect(ours == shipped)
    #expect(ours.contains("\"D08\""))
    #expect(try program.run(["playbook", "export", "b2b-software", "-o", folder], patience: 60).status == 2)
  }

  @Test("explain tells what a thing is, and finds the nearest of a slip")
  func explain() throws {
    let program = try Program()
    let outcome = try program.run(["playbook", "explain", "b2b-software", "R-M02"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("people.yaml:"))
    let slip = try program.run(["playbook", "explain", "data.personl"])
    #expect(slip.status == 2)
    #expect(slip.errors.contains("Did you mean data.personal?"))
  }

  @Test("learn proposes from what is said, with its evidence, and a file that can be used as it is")
  func learn() throws {
    let program = try Program()
    let file = program.home.file("config/mutual/playbooks/own.yaml")
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    let said = ["playbook", "learn", "--say", "our security reviews took 11, 14 and 22 days"]
    let shown = try program.run(said)
    #expect(shown.output.contains("days: {min: 11, typical: 14, max: 22}  # was "))
    #expect(shown.output.contains("#   14, from \"our security reviews took 11, 14 and 22 days\""))
    #expect(try program.run(said + ["-o", file]).output == "\(file)\n")
    #expect(try program.run(said + ["-o", file]).status == 2)
    #expect(try program.run(["playbook", "diff", "own"]).output.contains("days min 11, was "))
    #expect(try program.run(["playbook", "learn"]).output.hasPrefix("Nothing to learn from yet: 0 deals"))
    #expect(try program.run(["playbook", "learn", "--say", "the moon landing took 8 days"]).status == 2)
  }
}
