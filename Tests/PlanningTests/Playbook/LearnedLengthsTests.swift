import Rules
import Scheduling
import TestSupport
import Testing

@testable import Planning

@Suite("Lengths learned from what really happened")
struct LearnedLengthsTests {
  private let today = Day(iso: "2027-06-01") ?? Day(number: 0)

  private func done(_ days: [(String, String)]) -> Deal {
    Deal(facts: [
      "deal.value": .money(Money(60_000, "EUR")), "security.review": .text("full"),
      "progress.done": .list(
        days.map { Record([("step", .text($0.0)), ("date", .day(Day(iso: $0.1)?.number ?? 0))]) }),
    ])
  }

  @Test("The smallest, the median and the largest; between two middle ones, rounded up")
  func statistics() {
    #expect(LearnedLengths.days(of: [22, 11, 14]) == StepDefinition.Days(least: 11, typical: 14, most: 22))
    #expect(LearnedLengths.days(of: [10, 13]) == StepDefinition.Days(least: 10, typical: 12, most: 13))
    #expect(LearnedLengths.days(of: [7]) == StepDefinition.Days(least: 7, typical: 7, most: 7))
    #expect(LearnedLengths.days(of: []) == nil)
  }

  @Test("A row that is done took from the day its last predecessor was done, in working days")
  func fromDoneDays() throws {
    var learned = LearnedLengths()
    let step = try #require(Shipped.playbook.step("D04"))
    let plan = try Shipped.planner.plan(done([("D04", "2027-03-15")]), today: today).plan
    let before = try #require(plan.rows.first { $0.catalogue == "D04" }).after
    let all = before.map { (String($0.prefix { $0 != "." }), "2027-03-01") } + [("D04", "2027-03-15")]
    try learned.learn(from: done(all), named: "ashgrove", planner: Shipped.planner, today: today)
    #expect(!before.isEmpty)
    #expect(learned.cases["D04"]?.map(\.days) == [10])
    let proposal = try #require(learned.proposals(for: Shipped.playbook).first { $0.step.id == "D04" })
    #expect(proposal.days.typical == 10)
    #expect(proposal.areFew)
    #expect(proposal.days != step.days)
  }

  @Test("A row whose beginning nobody knows teaches nothing")
  func unknownBeginning() throws {
    var learned = LearnedLengths()
    try learned.learn(from: done([("D04", "2027-03-15")]), named: "a", planner: Shipped.planner, today: today)
    #expect(learned.cases["D04"] == nil)
  }

  @Test("What somebody said about a length counts where the days do not tell")
  func fromEdits() throws {
    var deal = done([])
    deal.facts["plan.edits"] = .list([
      PlanEdit(step: "D04", action: .days, value: .number(22), saidBy: "buyer").record
    ])
    var learned = LearnedLengths()
    try learned.learn(from: deal, named: "ashgrove", planner: Shipped.planner, today: today)
    #expect(learned.cases["D04"] == [LearnedLengths.Case(days: 22, evidence: "ashgrove: 22, as the buyer said")])
  }
}
