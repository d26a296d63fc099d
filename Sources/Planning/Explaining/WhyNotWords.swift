import Rules
import Scheduling

extension ReasonWords {
  /// So many ways are told; each line of the playbook that could have given it is one.
  private static let waysTold = 3

  /// The answer to `why not`: how it stands, for each way what fails, and the fewest answers that would bring it.
  package func lines(_ whyNot: WhyNot) -> [ReasonLine] {
    let name = name(whyNot.subject)
    func say(_ key: String, _ values: [String: String] = [:]) -> [ReasonLine] {
      [.sentence(phrases("why-not.\(key)", values.merging(["name": name]) { value, _ in value }))]
    }
    switch whyNot.standing {
    case .present:
      if case .fact = whyNot.subject { return [] }
      return say("present")
    case .droppedByHand(let edit):
      return say(edit.saidBy == "rep" ? "dropped_by_you" : "dropped_by_them", ["who": edit.saidBy])
    case .droppedByRules(let rules): return say("dropped_by_rules", ["rules": RuleWords.joined(rules)])
    case .folded(let row, let isPart): return say(isPart ? "part_of" : "folded", ["row": title(row)])
    case .done(let day): return say("done", ["day": days.withWeekday(day)])
    case .noPlan: return say("no_plan")
    case .waived(let because): return say("waived", ["because": because])
    case .absent: return say("absent") + ways(whyNot) + answers(whyNot)
    }
  }

  private func ways(_ whyNot: WhyNot) -> [ReasonLine] {
    guard !whyNot.ways.isEmpty else { return [.sentence(phrases("why-not.nothing_gives_it"))] }
    var lines: [ReasonLine] = []
    for way in whyNot.ways.prefix(Self.waysTold) {
      guard let first = way.failing.first else { continue }
      let more = way.failing.count - 1
      lines.append(
        .entry(words(first) + (more > 0 ? phrases("why-not.and_more", ["count": String(more)]) : ""), depth: 0))
      for failing in way.failing.dropFirst() { lines.append(.entry(words(failing), depth: 1)) }
      lines.append(.entry(phrases("why-not.way", ["id": way.id, "place": way.location.description]), depth: 1))
    }
    let rest = whyNot.ways.count - Self.waysTold
    if rest > 0 { lines.append(.sentence(phrases("why-not.more_ways", ["count": String(rest)]))) }
    return lines
  }

  private func answers(_ whyNot: WhyNot) -> [ReasonLine] {
    guard let first = whyNot.answers.first else {
      let isOfThePlan = whyNot.ways.contains { way in
        way.failing.contains { playbook.vocabulary[$0.key]?.origin != .said }
      }
      return [.sentence(phrases(isOfThePlan ? "why-not.not_an_answer" : "why-not.no_answers"))]
    }
    let sets = whyNot.answers.map { set in RuleWords.joined(set.map(words)) }
    if sets.count == 1 {
      return [
        .sentence(
          phrases(
            first.count == 1 ? "why-not.answer" : "why-not.answers",
            ["count": String(first.count), "answers": sets[0]]))
      ]
    }
    return [.sentence(phrases("why-not.any_of"))] + sets.map { .entry($0, depth: 0) }
  }
}
