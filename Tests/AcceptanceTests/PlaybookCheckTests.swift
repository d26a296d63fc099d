import Foundation
import Testing

@Suite("mutual playbook check", .serialized)
struct PlaybookCheckTests {
  @Test("What is shipped is clean, and says so with 0")
  func clean() throws {
    let outcome = try Program().run(["playbook", "check"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "b2b-software: nothing is wrong.\n")
  }

  @Test(
    "Every finding of a company's own file is told at once, with its line, and 1 is the end", arguments: [false, true])
  func findings(_ asJSON: Bool) throws {
    let program = try Program()
    let file = program.home.file("acme.yaml")
    try """
    playbook: acme
    extends: b2b-software
    steps:
      D04: {days: {typical: 25, max: 40}}
    rules:
      - rule: A-1
        when: deal.value > 50k and deal.value < 20k
        note: rep
        say: "A sum between."
      - rule: A-2
        when: deal.valu > 50k
        note: rep
        say: "Ask {contcat} about it."

    """.write(toFile: file, atomically: true, encoding: .utf8)
    let broken = try program.run(["playbook", "check", file] + (asJSON ? ["--json"] : []))
    #expect(broken.status == 1)
    #expect(broken.output.contains(asJSON ? "\"line\":11,\"column\":11" : "acme.yaml:11:11: error[unknown-key]"))
    try String(contentsOfFile: file, encoding: .utf8).replacingOccurrences(of: "valu >", with: "value >")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = try program.run(["playbook", "check", file] + (asJSON ? ["--json"] : []))
    #expect(outcome.status == 1)
    for code in ["never-holds", "unbound-name"] { #expect(outcome.output.contains(code)) }
    if !asJSON { #expect(outcome.output.hasSuffix("\n2 errors\n")) }
  }

  @Test("What the checks do not look into is said with its place")
  func unsearched() throws {
    let outcome = try Program().run(["playbook", "check", "public-sector"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("public-sector: nothing is wrong.\nNot searched for contradictions: 1 condition"))
    #expect(outcome.output.contains(" with a day reckoned from another.\n  playbooks/public-sector/rules.yaml:"))
  }

  @Test("What is no playbook and no file is 2, with what there is")
  func unknown() throws {
    let outcome = try Program().run(["playbook", "check", "b2b-softwar"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Did you mean b2b-software?"))
  }
}
