import Rules
import Scheduling

/// Open questions that the buyer could answer, by what their answers would change (`QuestionRanking`).
package struct OpenByEffect {
  package struct Ask {
    package var key: Key
    package var question: Question
    package var group: QuestionGroup?
  }

  /// The core comes first, then what the rep was asked and does not know, then the rest; within each by effect. Of a group
  /// only the first.
  package let asks: [Ask]

  package init(planned: Planner.Planned, deal: Deal, planner: Planner, today: Day) {
    let playbook = planner.playbook
    let unsure = playbook.vocabulary.definitions.map(\.key).filter { deal.unsure.contains($0) && deal[$0] == nil }
    var seen: Set<Key> = []
    let open = (planned.plan.asks + unsure).filter { key in
      guard seen.insert(key).inserted, let question = playbook.question(key) else { return false }
      return !question.askBuyer.isEmpty && key != "deal.one_call" && key != "progress.done"
    }
    let ranking = QuestionRanking(of: open, planned: planned, deal: deal, planner: planner, today: today)
    let ranked = ranking.questions.compactMap { ranked -> Ask? in
      playbook.question(ranked.key).map { question in
        Ask(key: ranked.key, question: question, group: playbook.groups.first { $0.facts.contains(ranked.key) })
      }
    }
    var groups: Set<String> = []
    let core = ranked.filter { $0.question.asked == .core }
    let further = ranked.filter { $0.question.asked != .core }
    let others = (further.filter { deal.unsure.contains($0.key) } + further.filter { !deal.unsure.contains($0.key) })
      .filter { groups.insert($0.group?.name ?? $0.key.name).inserted }
    asks = core + others
  }
}
