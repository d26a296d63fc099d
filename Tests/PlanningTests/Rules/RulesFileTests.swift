import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Rules as a file has them")
struct RulesFileTests {
  /// The only finding of a file with these rules: its code, and the line within the rules.
  private func finding(_ rules: String, facts: String = "") -> (code: String, line: Int, text: String)? {
    let loaded = Rulebook.load(rules, facts: facts)
    guard loaded.findings.count == 1, let finding = loaded.findings.first else {
      Issue.record("\(loaded.findings.map { "\($0.location) \($0.code) \($0.message)" })")
      return nil
    }
    return (finding.code.rawValue, finding.location.line, "\(finding.message) \(finding.help)")
  }

  @Test(
    "each mistake is one finding at its own line",
    arguments: [
      ("- rule: T-1\n  when: always\n  add: [D1]", "unknown-step", 4),
      ("- rule: T-1\n  when: always\n  move: {E03: {after: [E02x]}}", "unknown-step", 4),
      ("- rule: T-1\n  when: always\n  move: {E03: {after: [E03]}}", "bad-link", 4),
      ("- rule: T-1\n  when: always\n  move: {E03: {}}", "missing-entry", 4),
      ("- rule: T-1\n  when: always\n  stretch: {E03: 1.5}", "bad-length", 4),
      ("- rule: T-1\n  when: always\n  set: {data.personal: perhaps}", "unknown-value", 4),
      ("- rule: T-1\n  when: always\n  set: {data.persona: yes}", "unknown-key", 4),
      ("- rule: T-1\n  when: always\n  set: {timeline.days: 4}", "wrong-stratum", 4),
      ("- rule: T-1\n  when: always\n  need: [people.decider_met]", "nobody-asks", 4),
      ("- rule: T-1\n  when: always\n  note: buyer\n  say: Hello.", "unknown-value", 4),
      ("- rule: T-1\n  when: always\n  status: bad\n  say: Hello.", "unknown-value", 4),
      ("- rule: T-1\n  when: always\n  hold: export", "missing-entry", 2),
      ("- rule: T-1\n  when: always\n  say: Hello.", "no-consequence", 2),
      ("- rule: T-1\n  when: always\n  pass: 1\n  drop: [D11]", "unknown-entry", 4),
      ("- rule: T-1\n  when: link.kind = core\n  for each: integrations as system\n  drop: [D11]", "unbound-name", 3),
      ("- rule: T-1\n  when: system.kin = core\n  for each: integrations as system\n  drop: [D11]", "unknown-key", 3),
      ("- rule: T-1\n  when: always\n  drop: [D11]\n- rule: T-1\n  when: always\n  drop: [D11]", "duplicate", 5),
    ])
  func mistakes(rules: String, code: String, line: Int) {
    let finding = finding(rules)
    #expect(finding?.code == code)
    #expect(finding?.line == line)
  }

  @Test(
    "a rule that reads the plan, or a fact that follows from it, changes nothing in the plan",
    arguments: [
      "set: {data.personal: yes}", "add: [D11]", "drop: [D11]", "move: {E03: {after: [A10]}}", "stretch: {E03: x2}",
      "phrase: {E03: {title: Read}}",
    ])
  func stratum(consequence: String) throws {
    let rules = "- rule: T-1\n  when: plan.rows_visible > 3\n  \(consequence)"
    let finding = finding(rules)
    #expect(finding?.code == "wrong-stratum")
    #expect(finding?.text.contains("plan.rows_visible") == true)
  }

  @Test("neither may a fact or a step read the plan")
  func stratumOfFacts() throws {
    let facts = "own.long:\n  type: flag\n  derive:\n    - {value: \"yes\", when: plan.rows_visible > 3}"
    let finding = finding("- {rule: T-1, when: own.long, note: rep, say: Long.}", facts: facts)
    #expect(finding?.code == "wrong-stratum")
    #expect(finding?.text.contains("own.long") == true)
  }

  @Test("rules that set facts in a circle are one finding, which names the whole circle")
  func circle() throws {
    let facts = ["a", "b", "c"].map { "own.\($0):\n  type: flag" }.joined(separator: "\n")
    let rules = """
      - {rule: T-1, when: own.a, set: {own.b: yes}}
      - {rule: T-2, when: not own.b, set: {own.c: yes}}
      - {rule: T-3, when: own.c and rollout.users > 3, set: {own.a: yes}}
      """
    let finding = finding(rules, facts: facts)
    #expect(finding?.code == "denial-circle")
    for part in ["own.a reads own.c (T-3)", "own.b reads own.a (T-1)", "own.c reads own.b (T-2)"] {
      #expect(finding?.text.contains(part) == true, "\(finding?.text ?? "")")
    }
  }

  @Test("a rule that sets what it reads is a circle of its own")
  func smallCircle() throws {
    let finding = finding("- {rule: T-1, when: not own.a, set: {own.a: yes}}", facts: "own.a:\n  type: flag")
    #expect(finding?.code == "denial-circle")
    #expect(finding?.text.contains("own.a reads own.a (T-1)") == true)
  }

  // MARK: Order

  private static let rules = [
    "- {rule: T-1, when: rollout.users > 10, set: {own.many: yes}}",
    "- {rule: T-2, when: own.many, add: [D11], set: {data.personal: yes}}",
    "- {rule: T-3, when: data.personal, stretch: {E03: x1.5, E04: +3wd}}",
    "- {rule: T-4, when: own.many, stretch: {E03: 30wd}, move: {E03: {after: [A10], not after: [E02]}}}",
    "- {rule: T-5, when: always, move: {E03: {after: [B01]}}, phrase: {E03: {title: First}}}",
    "- {rule: T-6, when: always, drop: [D11], phrase: {E03: {title: Second}}, need: [incumbent.name]}",
    "- {rule: T-7, when: plan.rows_visible > 3, note: both, say: \"{plan.rows_visible} rows.\"}",
    "- {rule: T-8, when: person.met, for each: stakeholders(side = buyer) as person, note: rep, say: \"{person.name}.\"}",
    "- {rule: T-9, when: own.many, status: at risk, hold: agreed, say: Many.}",
  ]

  @Test("shuffled rules, in files of other names, give the same plan to the last byte", arguments: UInt64(0)..<6)
  func shuffled(seed: UInt64) throws {
    func answer(_ playbook: Playbook) throws -> String {
      var members = Example.middle.facts.sorted { $0.key < $1.key }.map { JSON.Member($0.key.name, $0.value.json) }
      members.append(JSON.Member("data.company", .flag(true)))
      let line: JSON = [
        "id": "a", "today": .text(Example.middle.today.iso), "facts": .object(members), "include": ["why"],
      ]
      let planner = Planner(playbook: playbook, holidays: Shipped.planner.holidays)
      return try #require(PlanDoor(planner: planner).answer("\(line)")?.text)
    }
    var random = SeededRandom(seed: seed)
    let usual = try #require(Rulebook.load(Self.rules).value)
    let order = Self.rules.shuffled(using: &random)
    let cut = Int.random(in: 1..<order.count, using: &random)
    let names = ["aa", "zz", "mm"].shuffled(using: &random)
    let shuffled = try #require(
      Rulebook.load([(names[0], Array(order[..<cut])), (names[1], Array(order[cut...]))], factsIn: names[2]).value)
    let (here, there) = (try answer(usual), try answer(shuffled))
    #expect(here == there)
    #expect(here.contains("T-7") && here.contains("Many."))
  }
}
