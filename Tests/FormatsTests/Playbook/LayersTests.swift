import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("A playbook that extends another one")
struct LayersTests {
  private func playbook(_ text: String) throws -> Playbook {
    let loaded = Layered.acme(text)
    #expect(loaded.findings == [])
    return try #require(loaded.value)
  }

  @Test("What it does not name is as it was")
  func untouched() throws {
    let acme = try playbook("version: 3\n")
    #expect(acme.id == "acme")
    #expect(acme.version == 3)
    #expect(acme.layers.map(\.id) == ["b2b-software", "acme"])
    #expect(acme.steps.map(\.id) == Shipped.playbook.steps.map(\.id))
    #expect(acme.rules.map(\.id) == Shipped.playbook.rules.map(\.id))
    #expect(acme.core == Shipped.playbook.core)
    #expect(acme.origins == Origins())
    #expect(acme.hash != Shipped.playbook.hash)
  }

  @Test("A known step changes in what is named, and in nothing else")
  func changedStep() throws {
    let acme = try playbook("steps:\n  D04:\n    days: {typical: 25, max: 60}\n    title: Security review passed\n")
    let (ours, theirs) = (try #require(acme.step("D04")), try #require(Shipped.playbook.step("D04")))
    #expect(ours.days == StepDefinition.Days(least: theirs.days.least, typical: 25, most: 60))
    #expect(ours.title == "Security review passed")
    #expect(ours.conditionText == theirs.conditionText)
    #expect(ours.after == theirs.after)
    #expect(ours.location == theirs.location)
    #expect(acme.step("D08")?.title == Shipped.playbook.step("D08")?.title)
  }

  @Test("What it changed says in which file, line and column")
  func origins() throws {
    let acme = try playbook("steps:\n  D04:\n    days: {typical: 25, max: 60}\n")
    let origin = try #require(acme.origin(ofStep: "D04"))
    #expect(origin.location.file.hasPrefix("playbooks/b2b-software/"))
    #expect(origin.changes.map(\.entry) == ["days"])
    #expect(origin.changes.first?.location == Location(file: "acme.yaml", line: 5, column: 5))
    #expect(acme.origin(ofStep: "D08")?.changes == [])
  }

  @Test("A step that it takes out is in no plan, and what names it still reads")
  func dropped() throws {
    let acme = try playbook("steps:\n  D08: {drop: yes}\n")
    #expect(acme.step("D08")?.conditionText == "never")
    let deal = Deal(facts: ["data.personal": .flag(true), "deal.value": .money(Money(60_000, "EUR"))])
    let before = try Shipped.planner.plan(deal, today: TestsReader.today)
    let after = try Planner(playbook: acme, holidays: { _ in nil }).plan(deal, today: TestsReader.today)
    #expect(before.plan.rows.contains { $0.catalogue == "D08" })
    #expect(!after.plan.rows.contains { $0.catalogue == "D08" })
    let waiting = after.plan.rows.filter { acme.step($0.catalogue ?? "")?.after.contains { $0.step == "D08" } ?? false }
    #expect(!waiting.isEmpty)
  }

  @Test("New steps, rules, facts and questions join the others")
  func added() throws {
    let acme = try playbook(
      """
      facts:
        security.pen_test:
          type: flag
          asked: cond
          label: penetration test
          ask: Do they want a penetration test of their own?
      groups:
        - group: security
          facts: [security.pen_test]
      steps:
        X90:
          title: Penetration test passed
          done when: Report is with you
          when: security.pen_test
          phase: validate
          days: {min: 5, typical: 10, max: 20}
          buyer role: security
          seller role: security_lead
          after: [D04]
      rules:
        - rule: R-ACME1
          when: security.pen_test
          note: rep
          say: Book the testers now.
      """)
    let deal = Deal(facts: ["security.pen_test": .flag(true)])
    let planned = try Planner(playbook: acme, holidays: { _ in nil }).plan(deal, today: TestsReader.today)
    #expect(planned.plan.rows.contains { $0.catalogue == "X90" })
    #expect(planned.plan.notes.contains { $0.rule == "R-ACME1" && $0.text == "Book the testers now." })
    let group = try #require(acme.groups.first { $0.name == "security" })
    #expect(group.facts.last == "security.pen_test")
    #expect(group.facts.count == (Shipped.playbook.groups.first { $0.name == "security" }?.facts.count ?? 0) + 1)
  }

  @Test("Tables among the settings merge by key")
  func settings() throws {
    let acme = try playbook("settings:\n  rates: {EUR: 1.2, SGD: 0.75}\n  meeting in working days: 3\n")
    #expect(acme.vocabulary.rates["EUR"] == 1.2)
    #expect(acme.vocabulary.rates["SGD"] == 0.75)
    #expect(acme.vocabulary.rates["GBP"] == Shipped.playbook.vocabulary.rates["GBP"])
    #expect(acme.settings.meetingIn == 3)
    #expect(acme.settings.reserve == Shipped.playbook.settings.reserve)
  }

  @Test("A rule changes its words and keeps its condition; another is gone")
  func rules() throws {
    let (kept, gone) = (Shipped.playbook.rules[0], Shipped.playbook.rules[1])
    let acme = try playbook(
      "rules:\n  - rule: \(kept.id)\n    say: Our own words.\n  - {rule: \(gone.id), drop: yes}\n")
    #expect(acme.rule(kept.id)?.say == "Our own words.")
    #expect(acme.rule(kept.id)?.condition == kept.condition)
    #expect(acme.rule(gone.id) == nil)
    #expect(acme.origin(ofRule: kept.id)?.changes.map(\.entry).contains("say") == true)
  }

  @Test("An entry left empty is taken out")
  func emptied() throws {
    let step = try #require(Shipped.playbook.steps.first { $0.headline != nil })
    let acme = try playbook("steps:\n  \(step.id):\n    headline:\n")
    #expect(acme.step(step.id)?.headline == nil)
  }

  @Test("Three deep, the last word wins and each place is kept")
  func deep() throws {
    let loaded = Layered.load(
      "uk",
      [
        "acme.yaml": "playbook: acme\nextends: b2b-software\nsteps:\n  D04:\n    days: {typical: 25, max: 60}\n",
        "uk/playbook.yaml": "playbook: uk\nextends: acme\n",
        "uk/steps.yaml": "steps:\n  D04:\n    days: {typical: 30}\n    because: Their own laboratory.\n",
      ])
    #expect(loaded.findings == [])
    let uk = try #require(loaded.value)
    #expect(uk.step("D04")?.days.typical == 30)
    #expect(uk.step("D04")?.days.most == 60)
    #expect(uk.versionWords == "uk 1, on acme 1, on b2b-software 1")
    #expect(uk.origin(ofStep: "D04")?.changes.map(\.location.file) == ["uk/steps.yaml", "uk/steps.yaml"])
  }

  // MARK: What is wrong

  @Test("A circle is told with its whole way round")
  func circle() {
    let chain = Layered.chain(
      "acme", ["acme.yaml": "playbook: acme\nextends: uk\n", "uk.yaml": "playbook: uk\nextends: acme\n"])
    #expect(chain.value == nil)
    #expect(chain.findings.map(\.code) == [.circle])
    #expect(chain.findings.first?.message.contains("acme -> uk -> acme") == true)
    #expect(chain.findings.first?.location == Location(file: "uk.yaml", line: 2, column: 10))
  }

  @Test("A parent that is not there is told with the chain that asks for it")
  func unknownParent() {
    let chain = Layered.chain("acme", ["acme.yaml": "playbook: acme\nextends: b2b-sofware\n"])
    #expect(chain.findings.map(\.code) == [.unknownPlaybook])
    #expect(chain.findings.first?.message.contains("which acme extends") == true)
    #expect(chain.findings.first?.help.contains("Did you mean \"b2b-software\"?") == true)
  }

  @Test("A change of a step that is not there gets both readings")
  func slip() throws {
    let findings = Layered.acme("steps:\n  D44:\n    days: {typical: 25}\n").findings
    #expect(findings.map(\.code) == [.nothingToChange])
    let finding = try #require(findings.first)
    #expect(finding.location == Location(file: "acme.yaml", line: 4, column: 3))
    #expect(finding.help.contains("Did you mean D04?"))
    #expect(finding.message.contains("for a new one title, done when"))
  }

  @Test(
    "A slip in any kind of entry is found at its place",
    arguments: [
      ("rules:\n  - rule: R-M99\n    say: What\n", 4), ("steps:\n  D44: {drop: yes}\n", 4),
      ("groups:\n  - group: securty\n    drop: yes\n", 4), ("facts:\n  deal.valeu:\n    ask: How much?\n", 4),
    ])
  func slips(_ text: String, line: Int) {
    let findings = Layered.acme(text).findings
    #expect(findings.map(\.code) == [.nothingToChange])
    #expect(findings.map(\.location.line) == [line])
    #expect(findings.first?.help.contains("Did you mean") == true)
  }

  @Test("The same step in two files of one layer is a mistake, not a change of a change")
  func twice() {
    let loaded = Layered.load(
      "acme",
      [
        "acme/a.yaml": "playbook: acme\nextends: b2b-software\nsteps:\n  D04: {days: {typical: 12}}\n",
        "acme/b.yaml": "steps:\n  D04: {days: {typical: 13}}\n",
      ])
    #expect(loaded.findings.map(\.code) == [.duplicate])
    #expect(loaded.findings.first?.location.file == "acme/b.yaml")
  }

  @Test("Lengths that no longer rise are found where they were changed")
  func lengths() {
    let findings = Layered.acme("steps:\n  D04:\n    days: {typical: 900}\n").findings
    #expect(findings.map(\.code) == [.badLength])
  }

  @Test("A playbook that calls itself otherwise than it is kept is told so")
  func wrongName() {
    let chain = Layered.chain("acme", ["acme.yaml": "playbook: acmee\nextends: b2b-software\n"])
    #expect(chain.findings.map(\.code) == [.wrongName])
  }

  @Test("The same layers give the same bytes, in whatever order their files come")
  func order() {
    let files = [
      "acme/a.yaml": "playbook: acme\nextends: b2b-software\n",
      "acme/b.yaml": "steps:\n  D04: {days: {typical: 12}}\n", "acme/c.yaml": "rules: [{rule: R-M02, drop: yes}]\n",
    ]
    let hashes = (0..<4).map { _ in Layered.load("acme", files).value?.hash }
    #expect(Set(hashes).count == 1)
    #expect(hashes[0] != nil)
  }
}
