import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("The question that matters most next")
struct QuestionRankingTests {
  private let planner = Shipped.planner

  private func ranking(_ example: Example) throws -> (QuestionRanking, Planner.Planned) {
    let planned = try example.planned()
    let ranking = QuestionRanking(
      of: planned.plan.asks, planned: planned, deal: Deal(facts: example.facts), planner: planner,
      today: example.today)
    return (ranking, planned)
  }

  @Test("every open question has a place, the strongest first")
  func order() throws {
    let (ranking, planned) = try ranking(.middle)
    #expect(Set(ranking.questions.map(\.key)) == Set(planned.plan.asks))
    #expect(ranking.questions.map(\.worth) == ranking.questions.map(\.worth).sorted(by: >))
    #expect(ranking.questions.filter { $0.worth > 0 }.count > 10)
  }

  @Test("without a day for go-live nothing matters more than that day")
  func goLive() throws {
    var example = Example.middle
    example["timeline.go_live"] = nil
    #expect(try ranking(example).0.questions.first?.key == "timeline.go_live")
  }

  @Test("what a question is said to decide is what one of its answers does")
  func honest() throws {
    let (ranking, planned) = try ranking(.middle)
    let question = try #require(ranking["data.residency"])
    var example = Example.middle
    example["data.residency"] = .flag(true)
    let difference = PlanDifference(from: planned.plan, to: try example.plan())
    #expect(question.most.rows == difference.added.count + difference.dropped.count)
  }

  @Test("a question whose answers change no row and no day is worth less than any that do")
  func idle() throws {
    let (ranking, _) = try ranking(.middle)
    let idle = ranking.questions.filter { $0.most.rows == 0 && $0.most.days == 0 && $0.most.holds == 0 }
    let strongest = try #require(ranking.questions.first)
    #expect(idle.allSatisfy { $0.worth < strongest.worth })
  }

  @Test("the same deal gives the same ranking, whatever the order of its facts")
  func deterministic() throws {
    let first = try ranking(.middle).0.questions
    var again = Example(today: Example.middle.today, facts: [:])
    for key in Example.middle.facts.keys.sorted().reversed() { again[key] = Example.middle[key] }
    #expect(try ranking(again).0.questions == first)
  }

  @Test("a run of questions is worth its best beginning")
  func run() throws {
    let (ranking, _) = try ranking(.middle)
    let (best, last) = (try #require(ranking.questions.first), try #require(ranking.questions.last))
    #expect(ranking.worth(ofRun: [best.key, last.key]) == best.worth)
    #expect(ranking.worth(ofRun: [last.key, best.key]) == max(last.worth, (last.worth + best.worth) / 2))
  }
}
