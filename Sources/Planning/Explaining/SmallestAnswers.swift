import Rules
import Scheduling

/// The fewest answers that would bring something about, by size: every single one, then pairs, then triples, over the facts
/// that the conditions follow from and the values at which they turn.
///
/// Each set is tried on a copy of the facts, where only what follows from them is worked out again. What is found is then
/// verified: by all rules on the whole deal with these answers, and where the plan reads one of them beside the rules (a
/// day, a place, a person), by a whole plan.
struct SmallestAnswers {
  let planned: Planner.Planned
  let deal: Deal
  let playbook: Playbook
  let today: Day

  private static let sizeAtMost = 3
  private static let triesAtMost = 1_500
  private static let plansAtMost = 2
  private static let setsAtMost = 3

  /// Up to three sets of the same, smallest size that name different facts; empty when none of up to three answers is
  /// enough.
  func sets(
    for conditions: [Condition], first: [Key], holds: (Resolution) -> Bool,
    byRules: (FactTable) -> Bool, byPlan: (Deal) -> Bool
  ) -> [[Answer]] {
    let readByPlan = RulePart.readByPlan(playbook)
    let told = ToldFacts(planned.facts)
    let vocabulary = playbook.vocabulary
    let resolution = planned.resolution
    let cone = vocabulary.cone(of: conditions.reduce(into: Set()) { $0.formUnion($1.factsRead) })
    let lines = cone.flatMap { vocabulary[$0].derive + vocabulary[$0].assume }.map(\.when)
    let candidates = Candidates(of: conditions + lines, resolution: resolution)
    let askable = cone.filter { position in
      vocabulary[position].origin == .said && playbook.questions[position].asked != nil
        && vocabulary[position].key != "progress.done"
    }
    // What fails already is likelier to be the way.
    let ordered =
      askable.filter { first.contains(vocabulary[$0].key) }
      + askable.filter { !first.contains(vocabulary[$0].key) }
    let options = ordered.map { position -> [(Int, Answer, Value)] in
      let key = vocabulary[position].key
      return candidates.answers(key, at: position, deal: deal, currency: deal.currency, day: (today + 60).number)
        .map { (position, $0, $0.whole(with: deal.records(key))) }
        .filter { $0.2 != deal[key] }
    }
    var found: [[Answer]] = []
    var tries = 0
    var plans = 0

    func search(_ from: Int, _ left: Int, _ chosen: [(Int, Answer, Value)]) {
      guard left > 0 else {
        tries += 1
        let keys = chosen.map(\.1.key)
        guard !found.contains(where: { $0.map(\.key) == keys }) else { return }
        let values = chosen.map { ($0.0, $0.2) }
        guard holds(resolution.saying(values, cone: cone)), byRules(told.saying(values)) else { return }
        let answers = chosen.map(\.1)
        if keys.contains(where: readByPlan.contains) {
          guard plans < Self.plansAtMost else { return }
          plans += 1
          guard byPlan(answers.reduce(deal) { $1.applied(to: $0) }) else { return }
        }
        found.append(answers)
        return
      }
      for index in options.indices.dropFirst(from) {
        for option in options[index] {
          guard tries < Self.triesAtMost, found.count < Self.setsAtMost else { return }
          search(index + 1, left - 1, chosen + [option])
        }
      }
    }
    for size in 1...Self.sizeAtMost where found.isEmpty { search(0, size, []) }
    return found
  }
}
