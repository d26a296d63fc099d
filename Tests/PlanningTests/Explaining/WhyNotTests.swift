import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Why not")
struct WhyNotTests {
  private let planner = Shipped.planner

  private func whyNot(_ subject: Subject, _ example: Example) throws -> WhyNot {
    let deal = Deal(facts: example.facts)
    return WhyNot(
      subject, planned: try planner.plan(deal, today: example.today), deal: deal, planner: planner,
      today: example.today)
  }

  private func absentSteps(_ example: Example) throws -> [StepDefinition] {
    let present = Set(try example.plan().rows.compactMap(\.catalogue))
    return planner.playbook.steps.filter { !present.contains($0.id) }
  }

  private func brings(_ answers: [Answer], _ step: StepDefinition, _ example: Example) throws -> Bool {
    let deal = answers.reduce(Deal(facts: example.facts)) { $1.applied(to: $0) }
    return try planner.plan(deal, today: example.today).plan.row(step.id) != nil
  }

  @Test("the answers named bring the step, and none of them can be left out")
  func answersBringIt() throws {
    let example = Example.middle
    var found = 0
    for step in try absentSteps(example) {
      for answers in try whyNot(.step(step), example).answers {
        found += 1
        #expect(try brings(answers, step, example), "\(step.id): \(answers)")
        for index in answers.indices {
          var fewer = answers
          fewer.remove(at: index)
          #expect(try !brings(fewer, step, example), "\(step.id) comes with less than \(answers)")
        }
      }
    }
    #expect(found > 30)
  }

  @Test("nearly every step that is not there can be brought by at most three answers")
  func mostCanBeBrought() throws {
    let absent = try absentSteps(.middle)
    let without = try absent.filter { try whyNot(.step($0), .middle).answers.isEmpty }
    #expect(without.count * 10 <= absent.count, "\(without.map(\.id))")
  }

  @Test("each way says what fails, the fewest first")
  func ways() throws {
    for step in try absentSteps(.middle) {
      let ways = try whyNot(.step(step), .middle).ways
      #expect(!ways.isEmpty && ways.allSatisfy { !$0.failing.isEmpty }, "\(step.id)")
      #expect(ways.map(\.failing.count) == ways.map(\.failing.count).sorted(), "\(step.id)")
    }
  }

  @Test("what was taken out by hand, is done, or is folded says so")
  func standings() throws {
    var example = Example.middle
    let step = try #require(planner.playbook.step("E04"))
    example["plan.edits"] = .list([Example.edit("E04", .drop)])
    guard case .droppedByHand = try whyNot(.step(step), example).standing else { return #expect(Bool(false)) }
    let folded = try #require(
      try Example.middle.plan().rows.first { !$0.headline && $0.parent != nil && $0.done == nil })
    guard case .folded = try whyNot(.row(folded), .middle).standing else { return #expect(Bool(false)) }
    let done = try #require(try Example.middle.plan().rows.first { $0.done != nil })
    guard case .done = try whyNot(.row(done), .middle).standing else { return #expect(Bool(false)) }
  }

  @Test("a rule that does not hold names what it would take, and one that holds is there")
  func rules() throws {
    let planned = try Example.middle.planned()
    for rule in planner.playbook.rules {
      let whyNot = try whyNot(.rule(rule), .middle)
      if planned.effects.fired.contains(where: { $0.rule.id == rule.id }) {
        guard case .present = whyNot.standing else { return #expect(Bool(false), "\(rule.id)") }
      } else {
        #expect(whyNot.ways.count == 1, "\(rule.id)")
      }
    }
  }

  @Test(
    "a few words find the row, the step, the rule or the fact that is meant",
    arguments: [
      ("E04", "row"), ("R-M02", "rule"), ("m02", "rule"), ("deal.segment", "fact"), ("go-live", "fact"),
      ("contract agreed", "row"), ("the reference talk", "fact"), ("works council", "fact"), ("D11", "step"),
    ])
  func finds(text: String, kind: String) throws {
    let plan = try Example.middle.plan()
    let finder = SubjectFinder(plan: plan, playbook: planner.playbook, numbers: [:])
    guard case .one(let subject) = finder.find(text) else { return #expect(Bool(false), "\(text)") }
    let found =
      switch subject {
      case .row: "row"
      case .step: "step"
      case .rule: "rule"
      case .fact: "fact"
      }
    #expect(found == kind)
  }
}
