import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("Tests that stand beside a playbook")
struct TestsReaderTests {
  private func read(_ text: String) throws -> Loaded<[PlaybookTest]> {
    let tree = try #require(YAMLTree.read(text, file: "tests/t.yaml").value)
    return TestsReader.read([CompiledTree.Document(path: "tests/t.yaml", tree: tree)]) { name in
      name == nil || name == "b2b-software" ? Shipped.playbook : nil
    }
  }

  private func failures(_ text: String) throws -> [PlaybookTestRun.Failure] {
    let loaded = try read(text)
    #expect(loaded.findings == [])
    return (loaded.value ?? []).flatMap { PlaybookTestRun($0, planner: Shipped.planner).failures }
  }

  static let given = """
    tests:
      - test: Personal data in a negotiated contract
        today: 2027-01-11
        given:
          deal.value: 60k EUR
          data.personal: yes
          timeline.go_live: 2027-09-01
          stakeholders:
            - {name: Ines Varga, role: champion, side: buyer}

    """

  @Test("What is as expected is not spoken of")
  func met() throws {
    let failures = try failures(
      Self.given + """
            expect:
              steps: [D08]
              facts: {plan.weight: standard, deal.value: 60000 EUR}
              order: [D01, D08]
            expect not:
              steps: [D12]
              facts: {data.personal: no}
        """)
    #expect(failures == [])
  }

  @Test("What is not gets a sentence at its own place, with what was there instead")
  func unmet() throws {
    let failures = try failures(
      Self.given + """
            expect:
              steps: [D08, D12]
              facts: {plan.weight: light}
              days: {D08: 99}
              order: [D08, D01]
              questions: [data.personal]
            expect not:
              steps: [D08]
        """)
    #expect(failures.count == 6)
    let text = failures.map { "\($0.location.line): \($0.message)" }
    #expect(text.contains { $0.hasPrefix("11: D12 is not in the plan. It is there when ") })
    #expect(text.contains { $0 == "12: plan.weight is standard, not light." })
    #expect(text.contains { $0.hasPrefix("13: D08 takes ") && $0.hasSuffix(" working days, not 99.") })
    #expect(text.contains { $0.hasPrefix("14: D01 begins on ") })
    #expect(text.contains { $0 == "15: data.personal is not asked: yes was given." })
    #expect(text.contains { $0.hasPrefix("17: D08 is in the plan: ") && $0.contains("data.personal is yes") })
  }

  @Test("Computed facts that are given stand instead of what would be computed")
  func standing() throws {
    let failures = try failures(
      """
      tests:
        - test: Half a year without a word
          given:
            deal.value: 60k EUR
            timeline.workdays: 7
            plan.feasible: no
          expect:
            facts: {timeline.workdays: 7, plan.feasible: no}
      """)
    #expect(failures == [])
  }

  @Test("\"not sure\" is an answer, and a waived hold holds nothing")
  func unsureAndWaived() throws {
    let loaded = try read(
      """
      tests:
        - test: Not sure is an answer
          given: {budget.approved: not sure, deal.value: 60k EUR}
          waived: [R-M02]
          expect not:
            questions: [budget.approved]
            holds: [R-M02]
      """)
    let test = try #require(loaded.value?.first)
    #expect(test.deal.unsure == ["budget.approved"])
    #expect(PlaybookTestRun(test, planner: Shipped.planner).failures == [])
  }

  @Test(
    "A slip is found at its place, with what was probably meant",
    arguments: [
      ("    given: {deal.valeu: 3}\n    expect: {steps: [D08]}", "unknown-key", "deal.value"),
      ("    expect: {steps: [D088]}", "unknown-step", "D08"),
      ("    expect: {notes: [R-MO2]}", "unknown-rule", "R-M02"),
      ("    expect: {step: [D08]}", "unknown-entry", "steps"),
      ("    given: {data.personal: perhaps}\n    expect: {steps: [D08]}", "unknown-value", "yes"),
      ("    given: {stakeholders: [{nam: Ines}]}\n    expect: {steps: [D08]}", "unknown-entry", "name"),
      ("    expects: {steps: [D08]}\n    expect: {steps: [D08]}", "unknown-entry", "expect"),
      ("    playbook: acme\n    expect: {steps: [D08]}", "unknown-playbook", "folder"),
      ("    today: tomorrow\n    expect: {steps: [D08]}", "unknown-value", "2027-01-11"),
      ("    given: {deal.value: 60000}\n    expect: {steps: [D08]}", "unknown-value", "60000 EUR"),
      ("    given: {}", "missing-entry", "expect"),
    ])
  func slips(_ body: String, code: String, help: String) throws {
    let loaded = try read("tests:\n  - test: A\n" + body + "\n")
    #expect(loaded.findings.map(\.code.rawValue) == [code])
    #expect(loaded.findings.first?.help.contains(help) == true)
    #expect(loaded.value?.isEmpty == true)
  }

  @Test("A rule counts as seen once it has fired, and once it has not")
  func coverage() throws {
    var coverage = RuleCoverage(of: Shipped.playbook)
    #expect(coverage.items.allSatisfy { !$0.hasFired })
    let loaded = try read(Self.given + "    expect: {holds: [R-M02]}\n")
    let test = try #require(loaded.value?.first)
    let planned = try #require(PlaybookTestRun(test, planner: Shipped.planner).planned)
    coverage.see(planned)
    let decider = try #require(coverage.items.first { $0.rule == "R-M02" })
    #expect(decider.hasFired)
    #expect(!decider.wasSilent)
    #expect(coverage.items.contains { $0.wasSilent && !$0.hasFired })
  }
}
