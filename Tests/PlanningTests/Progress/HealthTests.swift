import Planning
import Rules
import TestSupport
import Testing

@Suite("A word for how a deal goes")
struct HealthTests {
  private func health(_ facts: [Key: Value]) throws -> Health {
    var deal = Example.middle
    for (key, value) in facts { deal[key] = value }
    return Health(try deal.planned(), playbook: Shipped.playbook)
  }

  @Test("a new plan is on track, and nothing is said")
  func onTrack() throws {
    let health = try health([:])
    #expect(health.word == .onTrack)
    #expect(health.troubles.isEmpty && health.signals.isEmpty && health.good.isEmpty)
  }

  @Test("the worst word wins, and its reasons come first")
  func worst() throws {
    let health = try health([
      "progress.days_late_most": .number(9), "progress.rows_late": .number(1), "progress.days_silent": .number(8),
      "progress.late_rows": .text("\"Security agrees\""), "progress.done_early_by_buyer": .number(1),
      "progress.early_rows": .text("\"Budget released\""),
    ])
    #expect(health.word == .stalled)
    #expect(health.troubles.count == 2)
    #expect(health.troubles[0].hasPrefix("1 row is late, by up to 9 days: \"Security agrees\"."))
    #expect(health.good == ["They were done before the day: \"Budget released\"."])
  }

  @Test("one sign is a remark, two ask whether to go on")
  func signals() throws {
    let one = try health(["plan.refusals": .number(2)])
    #expect(one.word == .signal && !one.asksWhetherToGoOn)
    let two = try health([
      "plan.refusals": .number(2), "progress.checks_days_late": .number(10),
      "progress.late_checks": .text("\"Security agrees\""),
    ])
    #expect(two.signals.count == 2 && two.asksWhetherToGoOn)
  }

  @Test("a deal told by its log gets its word from the days that pass")
  func byItsLog() throws {
    let told = DealDiary.middle
    func word(_ day: String) throws -> Consequence.Health {
      Health(try told.planned(on: day), playbook: Shipped.playbook).word
    }
    #expect(try word("2026-11-23") == .onTrack)
    #expect(try word("2026-12-02") == .atRisk)
    #expect(try word("2027-02-01") == .stalled)
  }
}
