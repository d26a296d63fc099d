import Rules

/// Open questions by what they would change: what was asked and not known first, then what the plan does not even assume,
/// then by how many working days of steps, in the plan or out of it, hang on the answer.
struct OpenByEffect {
  let planned: Planner.Planned
  let deal: Deal
  let playbook: Playbook

  struct Ask {
    var key: Key
    var question: Question
    var group: QuestionGroup?
  }

  /// Nobody has answered, and the buyer could. The core comes first, in its own order; of a group only the question that
  /// would change most.
  var asks: [Ask] {
    let days = daysByFact()
    let unsure = playbook.vocabulary.definitions.map(\.key).filter { deal.unsure.contains($0) && deal[$0] == nil }
    var seen: Set<Key> = []
    let open = (planned.plan.asks + unsure).filter { seen.insert($0).inserted }.compactMap(ask)
    let core = open.filter { $0.question.asked == .core && $0.key != "deal.one_call" && $0.key != "progress.done" }
    var groups: Set<String> = []
    func place(_ ask: (offset: Int, element: Ask)) -> (Int, Int, Int) {
      let steps = days[ask.element.key] ?? 0
      let isGap = steps > 0 && planned.resolution[ask.element.key] == nil
      return (deal.unsure.contains(ask.element.key) ? 0 : isGap ? 1 : 2, -steps, ask.offset)
    }
    let others = open.filter { $0.question.asked != .core }.enumerated().sorted { place($0) < place($1) }
      .map(\.element).filter { groups.insert($0.group?.name ?? $0.key.name).inserted }
    return core + others
  }

  private func ask(_ key: Key) -> Ask? {
    guard let question = playbook.question(key), !question.askBuyer.isEmpty else { return nil }
    return Ask(key: key, question: question, group: playbook.groups.first { $0.facts.contains(key) })
  }

  private func daysByFact() -> [Key: Int] {
    let said = deal.facts.compactMap { key, value in playbook.vocabulary.position(of: key).map { ($0, value) } }
    let open = Resolution(vocabulary: playbook.vocabulary, said: said, mode: .saidOnly)
    var days: [Key: Int] = [:]
    for step in playbook.steps {
      var facts = open.openFacts(in: step.condition)
      for line in step.lengths { facts.formUnion(open.openFacts(in: line.condition)) }
      for fact in facts { days[playbook.vocabulary[fact].key, default: 0] += max(1, step.days.typical) }
    }
    return days
  }
}
