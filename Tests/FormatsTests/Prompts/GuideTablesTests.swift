import Foundation
import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("The tables of the authoring guide")
struct GuideTablesTests {
  /// The second cells of the table under a heading, without their backticks.
  private static func written(under heading: String) -> [String] {
    let url = Shipped.prompts.appendingPathComponent("README.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "### \(heading)\n").dropFirst().first ?? ""
    return section.components(separatedBy: "\n#")[0].split(separator: "\n").filter { $0.hasPrefix("| ") }
      .compactMap { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 2, cells[1].hasPrefix("`"), cells[1].hasSuffix("`") else { return nil }
        return String(cells[1].dropFirst().dropLast())
      }
  }

  @Test("Every condition in it is one", arguments: written(under: "Conditions"))
  func condition(_ text: String) {
    let findings = FindingList()
    let reading = ConditionReading(vocabulary: Shipped.playbook.vocabulary, unread: [], findings: findings)
    _ = reading.condition(text, at: Location(file: "README.md", line: 1, column: 1))
    #expect(findings.findings == [])
  }

  @Test("Every consequence in it follows from a rule", arguments: written(under: "What follows from a rule"))
  func consequence(_ text: String) {
    let loaded = Layered.acme(
      "rules:\n  - rule: R-EXAMPLE1\n    when: known deal.product\n    \(text)\n    say: Said.\n    because: So.\n    source: [E]\n"
    )
    #expect(loaded.findings == [])
    #expect(loaded.value?.rule("R-EXAMPLE1")?.consequences.isEmpty == false)
  }

  @Test("Both tables are there")
  func tables() {
    #expect(Self.written(under: "Conditions").count >= 14)
    #expect(Self.written(under: "What follows from a rule").count >= 10)
  }
}
