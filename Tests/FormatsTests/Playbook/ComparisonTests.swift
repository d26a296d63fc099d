import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("What two playbooks say differently")
struct ComparisonTests {
  private func parts(_ text: String) throws -> [PlaybookComparison.Part] {
    let chain = Layered.chain("acme", ["acme.yaml": "playbook: acme\nextends: b2b-software\n" + text])
    let layers = try #require(chain.value)
    return PlaybookComparison(from: Array(layers.dropLast()), to: layers).parts
  }

  @Test("Nothing, where a layer changes nothing")
  func same() throws { #expect(try parts("version: 2\n") == []) }

  @Test("A length, a new step and one that is out, each in its words")
  func steps() throws {
    let parts = try parts(
      """
      steps:
        D04: {days: {typical: 25, max: 60}}
        C11: {drop: yes}
        X90:
          title: Penetration test passed
          done when: Report is with you
          when: always
          phase: validate
          days: {min: 5, typical: 10, max: 20}
          buyer role: security
          seller role: security_lead
      """)
    #expect(parts.map(\.title) == ["Steps"])
    let lines = try #require(parts.first?.lines)
    #expect(lines.contains("new: X90 \"Penetration test passed\""))
    #expect(lines.contains { $0.hasPrefix("out: C11 ") })
    #expect(lines.contains { $0.hasPrefix("D04 ") && $0.contains("days typical 25, was ") })
  }

  @Test("Lists say what they also have and no longer have, tables name their entry")
  func lists() throws {
    let step = try #require(Shipped.playbook.steps.first { $0.after.count > 1 })
    let parts = try parts("settings: {rates: {EUR: 1.2}}\nsteps: {\(step.id): {after: [A01]}}\n")
    #expect(parts.first { $0.title == "Settings" }?.lines == ["rates EUR 1.2, was 1.1"])
    let lines = parts.first { $0.title == "Steps" }?.lines ?? []
    #expect(lines.contains { $0.contains("after no longer has ") })
  }

  @Test("The other way round, what was new is out")
  func backwards() throws {
    let chain = Layered.chain(
      "acme",
      [
        "acme.yaml":
          "playbook: acme\nextends: b2b-software\nrules:\n  - {rule: R-NEW, when: always, note: rep, say: A}\n"
      ])
    let layers = try #require(chain.value)
    let there = PlaybookComparison(from: Array(layers.dropLast()), to: layers)
    let back = PlaybookComparison(from: layers, to: Array(layers.dropLast()))
    #expect(there.parts.flatMap(\.lines) == ["new: R-NEW"])
    #expect(back.parts.flatMap(\.lines) == ["out: R-NEW"])
  }
}
