import Formats
import Rules
import Testing

@Suite("Files that have something wrong with them")
struct BadPlaybookTests {
  @Test("Each is told exactly what it says itself is wrong with it", arguments: BadPlaybook.all)
  func judgesItself(_ bad: BadPlaybook) {
    let findings = bad.findings
    let found = findings.map { "\($0.code.rawValue) at \($0.location.line):\($0.location.column)" }
    #expect(found == bad.expected.map(\.description), "\(findings.map(\.message))")
    for (finding, expectation) in zip(findings, bad.expected) {
      #expect(finding.location.file == bad.file)
      #expect(finding.message.contains(expectation.piece))
      #expect(finding.help.contains { $0.isLetter } && finding.help.hasSuffix(".") || finding.help.hasSuffix("?"))
    }
    #expect(bad.expected.contains { $0.code == bad.name }, "It does not show what its name says.")
  }

  @Test("There is one for every code that a playbook can have, and none for another")
  func oneForEachCode() {
    let codes = FindingCode.allCases.filter { !$0.isOfDeals && !$0.isOfPersonas }.map(\.rawValue)
    #expect(BadPlaybook.all.map(\.name) == codes.sorted())
  }

  @Test("Nothing is wrong with what they are read with")
  func baseIsClean() {
    #expect(BadPlaybook.findings(of: BadPlaybook.base, file: "base.yml", id: "small") == [])
  }
}
