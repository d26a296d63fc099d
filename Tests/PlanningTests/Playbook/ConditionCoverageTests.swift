import Rules
import Scheduling
import TestSupport
import Testing

@testable import Planning

@Suite("Which parts of conditions tests have seen")
struct ConditionCoverageTests {
  @Test("A condition is cut at and and or, and a list stays whole")
  func texts() {
    #expect(
      ConditionCoverage.texts(
        "not deal.one_call and (a.b or none stakeholders(side = buyer and met)) and c.d in [x, y]")
        == ["deal.one_call", "a.b", "none stakeholders(side = buyer and met)", "c.d in [x, y]"])
  }

  @Test("Every part of the shipped conditions has words of its own")
  func shipped() {
    let coverage = ConditionCoverage(of: Shipped.playbook)
    #expect(coverage.parts.count > 200)
    for step in Shipped.playbook.steps {
      let parts = coverage.parts.filter { $0.owner == step.id }
      #expect(Set(parts.map(\.text)).count == parts.count || parts.count > 1, "\(step.id)")
    }
  }

  @Test("A part is seen once it has held and once it has not")
  func seen() throws {
    var coverage = ConditionCoverage(of: Shipped.playbook)
    let today = try #require(Day(iso: "2027-01-11"))
    coverage.see(try Shipped.planner.plan(Deal(facts: ["data.personal": .flag(true)]), today: today))
    let parts = coverage.parts.filter { $0.owner == "D08" && $0.text == "data.personal" }
    #expect(parts.map(\.hasHeld) == [true])
    #expect(parts.map(\.hasFailed) == [false])
    coverage.see(try Shipped.planner.plan(Deal(facts: ["data.personal": .flag(false)]), today: today))
    #expect(coverage.parts.first { $0.owner == "D08" && $0.text == "data.personal" }?.hasFailed == true)
  }
}
