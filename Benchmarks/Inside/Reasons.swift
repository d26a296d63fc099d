import Planning
import Rules
import Scheduling

/// How long reasons take: why a row is there, why a step is not, which question matters most.
struct Reasons {
  let planner: Planner
  let today: Day
  let deal: Deal
  let planned: Planner.Planned
  /// Steps that are not in the plan.
  let absent: [StepDefinition]

  init(_ workload: Workload) throws {
    planner = workload.planner
    today = workload.today
    deal = workload.deal
    let planned = try planner.plan(deal, today: today)
    self.planned = planned
    absent = planner.playbook.steps.filter { step in !planned.plan.rows.contains { $0.catalogue == step.id } }
  }

  func measure(_ section: String) -> Double? {
    switch section {
    case "why":
      // One row after another, so that the figure is that of a usual one.
      var place = 0
      return Stopwatch(rounds: 500).median {
        place = (place + 1) % planned.plan.rows.count
        let subject = Subject.row(planned.plan.rows[place])
        return Explanation(subject, planned: planned, deal: deal, playbook: planner.playbook)?.causes.count ?? 0
      }
    case "why-not":
      var place = 0
      return Stopwatch(rounds: 500).median {
        place = (place + 1) % absent.count
        return whyNot(absent[place])
      }
    case "why-not-worst":
      return absent.map { step in Stopwatch(rounds: 5).median { whyNot(step) } }.max()
    case "ranking":
      return Stopwatch(rounds: 20).median {
        QuestionRanking(of: planned.plan.asks, planned: planned, deal: deal, planner: planner, today: today)
          .questions.count
      }
    default: return nil
    }
  }

  private func whyNot(_ step: StepDefinition) -> Int {
    let whyNot = WhyNot(.step(step), planned: planned, deal: deal, planner: planner, today: today)
    return whyNot.ways.count + whyNot.answers.count
  }
}
