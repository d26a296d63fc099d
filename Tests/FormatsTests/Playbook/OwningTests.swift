import Foundation
import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("What the owner of a playbook reads and writes")
struct OwningTests {
  // MARK: Export

  @Test("Every shipped file written as YAML reads back as the same file", arguments: ["b2b-software"])
  func exportReadsBack(_ id: String) throws {
    for document in Shipped.playbookDocuments(id) + Shipped.testDocuments(id) {
      let text = YAMLText.write(document.tree)
      let read = YAMLTree.read(text, file: document.path)
      #expect(read.findings == [], "\(document.path)")
      let tree = try #require(read.value, "\(document.path)")
      #expect(WrittenTree.isSame(tree, document.tree), "\(document.path)")
      #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") }, "\(document.path)")
    }
  }

  @Test("The playbook from the written files plans as the shipped one does")
  func exportPlans() throws {
    let documents = Shipped.playbookDocuments("b2b-software").compactMap { document in
      YAMLTree.read(YAMLText.write(document.tree), file: document.path).value.map {
        CompiledTree.Document(path: document.path, tree: $0)
      }
    }
    let playbook = try #require(
      PlaybookLoader.load([PlaybookLayer(id: "b2b-software", documents: documents)]).value)
    let deal = Deal(facts: [
      "deal.value": .money(Money(60_000, "EUR")), "data.personal": .flag(true), "security.review": .text("full"),
    ])
    let (ours, theirs) = (Shipped.planner(playbook), Shipped.planner)
    #expect(
      try ours.plan(deal, today: TestsReader.today).plan == theirs.plan(deal, today: TestsReader.today).plan)
  }

  @Test("Texts that YAML would take for something else come back as they are")
  func hostile() throws {
    var random = SeededRandom(seed: 3)
    let place = Location(file: "t", line: 1, column: 1)
    for _ in 0..<400 {
      let text = random.text(longest: 40)
      let pairs = [
        Tree.Pair(key: "a", place: place, value: .scalar(text, place)),
        Tree.Pair(key: text, place: place, value: .list([.scalar(text, place), .mapping([], place)], place)),
      ]
      guard text != "a" else { continue }
      let tree = Tree.mapping(pairs, place)
      let read = YAMLTree.read(YAMLText.write(tree), file: "t")
      #expect(
        read.value.map { WrittenTree.isSame($0, tree) } == true, "\(text.unicodeScalars.map(\.value)) \(read.findings)")
    }
    for text in [
      "yes", "1.10", "null", "~", "- a", "a: b", "#", "'", "", " a", "a ", "2027-01-11", "[x]", "x #y", "!t",
    ] {
      let tree = Tree.mapping([Tree.Pair(key: "k", place: place, value: .scalar(text, place))], place)
      #expect(
        YAMLTree.read(YAMLText.write(tree), file: "t").value.map { WrittenTree.isSame($0, tree) } == true, "\(text)")
    }
  }

  // MARK: Explain

  private func explanation(_ text: String = "") throws -> PlaybookExplanation {
    let chain = Layered.chain("acme", ["acme.yaml": "playbook: acme\nextends: b2b-software\n" + text])
    let layers = try #require(chain.value)
    let playbook = try #require(PlaybookLoader.load(layers).value)
    let tests = TestsReader.read(Shipped.testDocuments("b2b-software")) { _ in playbook }.value ?? []
    return PlaybookExplanation(playbook: playbook, layers: layers, tests: tests)
  }

  @Test("A step tells when it is there, how long it takes, where that is written, and who changed it")
  func step() throws {
    let lines = try #require(try explanation("steps: {D04: {days: {typical: 25, max: 60}}}\n").lines("d04"))
    func text(_ label: String) -> [String] { lines.filter { $0.label == label }.map(\.text) }
    #expect(text("step").first?.hasPrefix("D04 ") == true)
    #expect(text("takes").first?.hasPrefix("25 working days as a rule") == true)
    #expect(text("written in").first?.contains("steps/security.yaml") == true)
    #expect(text("changed in") == ["acme.yaml:3:15: days"])
    #expect(!text("waits for it").isEmpty)
  }

  @Test(
    "Every step, rule, fact and setting has something to say",
    arguments: [
      "R-M02", "R-F01", "data.personal", "rows at most", "rates", "stakeholders",
    ])
  func everything(_ thing: String) throws {
    let lines = try #require(try explanation().lines(thing))
    #expect(lines.count >= 3)
    #expect(lines.allSatisfy { !$0.text.isEmpty })
  }

  @Test("A name that is not there gets the nearest one")
  func unknown() throws {
    let explanation = try explanation()
    #expect(explanation.lines("data.personl") == nil)
    #expect(explanation.nearest(to: "data.personl") == "data.personal")
    for step in explanation.playbook.steps { #expect(explanation.lines(step.id) != nil) }
    for rule in explanation.rules { #expect(explanation.lines(rule) != nil, "\(rule)") }
  }

  // MARK: New

  @Test("The beginning of a playbook loads as it is, and with every example in it")
  func beginning() throws {
    let file = Shipped.prompts.appendingPathComponent("templates/new-playbook.txt")
    var text = try String(contentsOf: file, encoding: .utf8)
    for (name, value) in ["name": "acme", "extends": "b2b-software", "step": "D04", "title": "Security", "days": "15"] {
      text = text.replacing("<\(name)>", with: value)
    }
    #expect(Layered.load("acme", ["acme.yaml": text]).findings == [])

    // An example begins with its key and ends where the comments do.
    var isExample = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
      if ["# steps:", "# rules:", "# settings:"].contains(line) { isExample = true }
      if !line.hasPrefix("#") { isExample = false }
      return isExample ? line.dropFirst(2) : line
    }
    let loaded = Layered.load("acme", ["acme.yaml": lines.joined(separator: "\n")])
    #expect(loaded.findings == [])
    let acme = try #require(loaded.value)
    #expect(acme.step("D04")?.days.typical == 25)
    #expect(acme.step("X90")?.title == "Penetration test passed")
    #expect(acme.step("C11")?.conditionText == "never")
    #expect(acme.rule("R-OWN1") != nil)
    #expect(acme.settings.meetingIn == 3)
  }

  // MARK: Learn

  @Test("A proposal loads, changes exactly its lengths, and carries its evidence")
  func learned() throws {
    var lengths = LearnedLengths()
    for days in [11, 14, 22] { lengths.add(LearnedLengths.Case(days: days, evidence: "\(days), as said"), to: "D04") }
    lengths.add(LearnedLengths.Case(days: 9, evidence: "line\nbreak: 9"), to: "F06")
    let text = LearnedOverlay.text(
      lengths.proposals(for: Shipped.playbook), name: "acme", extends: Shipped.playbook, today: TestsReader.today)
    #expect(text.contains("  #   14, as said\n"))
    #expect(text.contains("# Few: "))
    let loaded = Layered.load("acme", ["acme.yaml": text])
    #expect(loaded.findings == [])
    let acme = try #require(loaded.value)
    #expect(acme.step("D04")?.days == StepDefinition.Days(least: 11, typical: 14, most: 22))
    #expect(acme.step("F06")?.days == StepDefinition.Days(least: 9, typical: 9, most: 9))
    #expect(acme.origins.steps.keys.sorted() == ["D04", "F06"])
  }
}
