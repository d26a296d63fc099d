import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("What follows from a rule")
struct ConsequenceTests {
  /// The middle deal under the shipped playbook with these rules more; twenty people use it, so that a rule can tell.
  private func planned(_ rules: String, users: Double = 20, _ facts: [Key: Value] = [:]) throws -> Planner.Planned {
    var deal = Example.middle
    deal["rollout.users"] = .number(users)
    for (key, value) in facts { deal[key] = value }
    return try deal.planned(with: try Rulebook.planner(rules))
  }

  @Test("set gives a fact its value, with the rule as its reason")
  func set() throws {
    let rules = """
      - rule: T-1
        when: rollout.users > 10
        set: {data.personal: yes, data.dpa: yes}
      """
    let many = try planned(rules)
    #expect(many.resolution["data.dpa"] == .flag(true))
    #expect(many.plan.row("D08") != nil)
    let planner = try Rulebook.planner(rules)
    let row = try #require(many.plan.row("D08"))
    let reason = try #require(RowReason(row, planner: planner, planned: many))
    let personal = try #require(reason.causes.first { $0.key == "data.personal" })
    #expect(personal.because.map(\.key) == ["rollout.users"])
    guard case .derived(let line) = personal.source else { return #expect(Bool(false), "set is no derivation") }
    #expect(many.resolution.vocabulary["data.personal"]?.derive[line].rules == ["T-1"])

    #expect(try planned(rules, users: 5).resolution["data.dpa"] != .flag(true))
    #expect(try planned(rules, users: 5).plan.row("D08") == nil)
    // What was said stands.
    #expect(try planned(rules, ["data.personal": .flag(false)]).plan.row("D08") == nil)
  }

  @Test("add brings a step, drop takes it out, and where both are said it is out and both are named")
  func addAndDrop() throws {
    let add = "- {rule: T-1, when: rollout.users > 10, add: [D11]}"
    let drop = "- {rule: T-2, when: rollout.users > 15, drop: [D11]}"
    #expect(try planned(add).plan.row("D11") != nil)
    #expect(try planned(add, users: 5).plan.row("D11") == nil)
    #expect(try planned(add + "\n" + drop, users: 12).plan.row("D11") != nil)
    let both = try planned(add + "\n" + drop)
    #expect(both.plan.row("D11") == nil)
    #expect(both.effects.change(in: "D11")?.added.map(\.rule) == ["T-1"])
    #expect(both.effects.change(in: "D11")?.dropped == ["T-2"])
  }

  @Test("the reason of a row is the rule that added it, and names the rules that changed it")
  func reason() throws {
    let rules = """
      - {rule: T-1, when: rollout.users > 10, add: [D11], because: Many people.}
      - {rule: T-2, when: always, stretch: {D11: +1wd, E03: +1wd}}
      - {rule: T-3, when: always, add: [E03], phrase: {E03: {title: Read}}}
      """
    let planner = try Rulebook.planner(rules)
    let planned = try planned(rules)
    let added = try #require(planned.plan.row("D11").flatMap { RowReason($0, planner: planner, planned: planned) })
    #expect(added.rules == ["T-1", "T-2"])
    #expect(added.condition == "rollout.users > 10")
    #expect(added.because == "Many people.")
    #expect(added.causes.map(\.key) == ["rollout.users"])
    #expect(added.causes.map(\.source) == [.said])
    // E03 is there by its own condition, whatever a rule adds.
    let own = try #require(planned.plan.row("E03").flatMap { RowReason($0, planner: planner, planned: planned) })
    #expect(own.condition == "paper.negotiated")
    #expect(Array(own.rules.suffix(2)) == ["T-2", "T-3"])
  }

  @Test("a step that comes by an assumption says so")
  func assumed() throws {
    let rules = "- {rule: T-1, when: plan.refusals = 0, add: [D11]}"
    #expect(try planned(rules).plan.row("D11")?.assumed == true)
    let sure = try planned(
      rules, ["plan.refusals": .number(0), "plan.edits": .list([Example.edit("D11", .days, .number(3))])])
    #expect(sure.plan.row("D11")?.assumed == false)
  }

  @Test("what a person said of a row beats what a rule does with it")
  func peopleFirst() throws {
    let drop =
      "- {rule: T-1, when: always, drop: [D11], stretch: {E03: 40wd}, phrase: {E03: {title: Worded by a rule}}}"
    let edits: Value = .list([
      Example.edit("D11", .add), Example.edit("E03", .days, .number(7)), Example.edit("E03", .title, .text("Ours")),
    ])
    let plan = try planned(drop, ["plan.edits": edits]).plan
    #expect(plan.row("D11") != nil)
    #expect(plan.row("E03")?.days == 7)
    #expect(plan.row("E03")?.title == "Ours")
    let done: Value = .list([Record([("step", .text("D11"))])])
    #expect(try planned(drop, ["progress.done": done]).plan.row("D11")?.done != nil)
  }

  @Test("move lets a step wait for another one, and no longer for one it waited for")
  func move() throws {
    let usual = try planned("")
    let (before, after) = ("E02", "A10")
    #expect(usual.plan.row("E03")?.after.contains(before) == true)
    #expect(usual.plan.row("E03")?.after.contains(after) == false)
    let rules = "- {rule: T-1, when: rollout.users > 10, move: {E03: {after: [\(after)], not after: [\(before)]}}}"
    let moved = try planned(rules)
    #expect(moved.plan.row("E03")?.after.contains(before) == false)
    #expect(moved.plan.row("E03")?.after.contains(after) == true)
    #expect(moved.effects.change(in: "E03")?.moved.map(\.rule) == ["T-1"])
    #expect(try planned(rules, users: 5).plan == planned("", users: 5).plan)
  }

  @Test("a move that would let a step wait for itself is left out, and the plan stands")
  func moveInACircle() throws {
    let rules = "- {rule: T-1, when: always, move: {E02: {after: [F08, A10]}}}"
    let moved = try planned(rules)
    #expect(moved.plan.feasible != nil)
    #expect(moved.plan.row("E02")?.after.contains("F08") == false)
    #expect(moved.plan.row("E02")?.after.contains("A10") == true)
  }

  @Test(
    "stretch makes a length longer by a factor, by days, or gives it, in whatever order the rules stand",
    arguments: [("x1.5", 15), ("+5wd", 15), ("25wd", 25), ("-4wd", 6), ("x0.15", 2), ("-90wd", 0)])
  func stretch(by: String, days: Int) throws {
    let plan = try planned("").plan
    let usual = try #require(plan.row("E03")?.days)
    #expect(usual == 10)
    let rules = "- {rule: T-1, when: rollout.users > 10, stretch: {E03: \(by)}}"
    #expect(try planned(rules).plan.row("E03")?.days == days)
    #expect(try planned(rules, users: 5).plan.row("E03")?.days == usual)
  }

  @Test("several rules that stretch one step: the longest figure, then the factors, then the days")
  func stretches() throws {
    let lines = ["20wd", "30wd", "x1.5", "+2wd"].enumerated().map {
      "- {rule: T-\($0.offset), when: always, stretch: {E03: \($0.element)}}"
    }
    for order in [lines, lines.reversed()] {
      #expect(try planned(order.joined(separator: "\n")).plan.row("E03")?.days == 47)
    }
  }

  @Test("need opens a question that nothing else reads, until it is answered")
  func need() throws {
    let rules = "- {rule: T-1, when: rollout.users > 10, need: [incumbent.name]}"
    #expect(try !planned("").plan.asks.contains("incumbent.name"))
    let needed = try planned(rules)
    #expect(needed.plan.asks.contains("incumbent.name"))
    #expect(needed.couldChange.contains("incumbent.name"))
    #expect(needed.effects.needs.map(\.rules) == [["T-1"]])
    #expect(try !planned(rules, users: 5).plan.asks.contains("incumbent.name"))
  }

  @Test("a note says its text with the facts in it, to the rep or to both")
  func note() throws {
    let rules = """
      - rule: T-1
        when: rollout.users > 10
        note: both
        say: "{rollout.users|person|persons} at {account}."
      """
    let plan = try planned(rules).plan
    let note = try #require(plan.notes.first { $0.rule == "T-1" })
    #expect(note.text == "20 persons at Larkfield Press.")
    #expect(note.reader == .both)
    #expect(try !planned(rules, users: 5).plan.notes.contains { $0.rule == "T-1" })
  }

  @Test("a hold holds, and a waived one is still named with its reason", arguments: ["export", "agreed", "row"])
  func hold(what: String) throws {
    let rules = "- {rule: T-1, when: rollout.users > 10, hold: \(what), say: Not yet.}"
    let plan = try planned(rules).plan
    let held = try #require(plan.holds.first { $0.rule == "T-1" })
    #expect(held.holds == what)
    #expect(held.waived == nil)
    var deal = Deal(facts: Example.middle.facts)
    deal.waivers["T-1"] = "Agreed by phone"
    let waived = try Rulebook.planner(rules).plan(deal, today: Example.middle.today).plan
    #expect(waived.holds.first { $0.rule == "T-1" }?.waived == "Agreed by phone")
    #expect(try !planned(rules, users: 5).plan.holds.contains { $0.rule == "T-1" })
  }

  @Test("phrase words a step for the plan and the page")
  func phrase() throws {
    let rules = """
      - rule: T-1
        when: rollout.users > 10
        phrase: {E03: {title: Your lawyers have read it, done when: Their comments are here}}
      """
    let plan = try planned(rules).plan
    let row = try #require(plan.row("E03"))
    #expect(row.title == "Your lawyers have read it")
    #expect(row.doneWhen == "Their comments are here")
    #expect(try planned(rules, users: 5).plan.row("E03")?.title != row.title)
  }

  @Test("status says how the deal stands", arguments: ["good", "on track", "signal", "at risk", "stalled"])
  func status(word: String) throws {
    let rules = "- {rule: T-1, when: rollout.users > 10, status: \(word), say: \"Because {rollout.users} wait.\"}"
    let plan = try planned(rules).plan
    let status = try #require(plan.statuses.first { $0.rule == "T-1" })
    #expect(status.health.rawValue == word)
    #expect(status.text == "Because 20 wait.")
    #expect(try planned(rules, users: 5).plan.statuses.isEmpty)
  }

  @Test("one rule has several consequences, which hold together")
  func several() throws {
    let rules = "- {rule: T-1, when: rollout.users > 10, add: [D11], hold: agreed, status: at risk, say: Wait for it.}"
    let planned = try planned(rules)
    #expect(planned.plan.row("D11") != nil)
    #expect(planned.plan.holds.contains { $0.text == "Wait for it." })
    #expect(planned.plan.statuses.map(\.text) == ["Wait for it."])
  }

  @Test("for each holds once for each record, whose fields the text names")
  func forEach() throws {
    let rules = """
      - rule: T-1
        when: none stakeholders(role = technical) and link.kind != one_way
        for each: integrations(kind in [core, two_way, one_way]) as link
        note: rep
        say: "Nobody looks after {link.name}, a {link.kind} link."
      """
    let systems: Value = .list([
      Record([("name", .text("Ledger")), ("kind", .text("core"))]),
      Record([("name", .text("Diary")), ("kind", .text("one_way"))]),
      Record([("name", .text("Mail")), ("kind", .text("two_way"))]),
    ])
    let planned = try planned(rules, ["integrations": systems])
    #expect(
      planned.plan.notes.filter { $0.rule == "T-1" }.map(\.text)
        == ["Nobody looks after Ledger, a core link.", "Nobody looks after Mail, a two way link."])
    #expect(planned.effects.fired.first { $0.rule.id == "T-1" }?.records.count == 2)
    #expect(try !self.planned(rules).plan.notes.contains { $0.rule == "T-1" })
  }

  @Test("a rule that reads the plan speaks about it")
  func ofThePlan() throws {
    let rules = """
      - rule: T-1
        when: plan.rows_visible > 3
        note: rep
        status: signal
        need: [incumbent.name]
        say: "{plan.rows_visible|row|rows}."
      """
    let planned = try planned(rules)
    #expect(planned.plan.notes.contains { $0.rule == "T-1" && $0.text.hasSuffix(" rows.") })
    #expect(planned.plan.statuses.map(\.rule) == ["T-1"])
    #expect(planned.plan.asks.contains("incumbent.name"))
  }
}
