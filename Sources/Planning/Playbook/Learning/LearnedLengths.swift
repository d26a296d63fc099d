import Rules
import Scheduling

/// How long steps really took: what deals show, and what people said.
package struct LearnedLengths: Sendable {
  package struct Case: Hashable, Sendable {
    /// Working days.
    package var days: Int
    /// Where it comes from, in a few words.
    package var evidence: String

    package init(days: Int, evidence: String) {
      self.days = days
      self.evidence = evidence
    }
  }

  package private(set) var cases: [String: [Case]] = [:]

  package init() {}

  package mutating func add(_ found: Case, to step: String) { cases[step, default: []].append(found) }

  /// What a deal shows: a row that is done took from the day on which all that it waited for was done to its own day; where that
  /// is not known, what somebody said about its length.
  package mutating func learn(from deal: Deal, named name: String, planner: Planner, today: Day) throws(NetworkError) {
    let plan = try planner.plan(deal, today: today).plan
    let calendars = DealCalendars(deal: deal, today: today, playbook: planner.playbook, holidays: planner.holidays)
    let done = Dictionary(
      plan.rows.compactMap { row in row.done.map { (row.id, $0) } }, uniquingKeysWith: { first, _ in first })
    let ticked = Set(deal.records("progress.done").compactMap { $0["date"] == nil ? nil : $0["step"]?.text })
    for row in plan.rows {
      guard let step = row.catalogue, let definition = planner.playbook.step(step) else { continue }
      let before = row.after.map { done[$0] }
      if let end = row.done, ticked.contains(step), let begin = before.compactMap({ $0 }).max(),
        before.allSatisfy({ $0 != nil }), begin < end
      {
        let days = calendars.parties[row.side].count(in: DayRange(begin + 1, end))
        let planned = definition.days.typical
        add(
          Case(days: days, evidence: "\(name): \(days), from \(begin.iso) to \(end.iso); usual was \(planned)"),
          to: step)
      } else if let edit = deal.edits.last(where: { $0.step == step && $0.action == .days }),
        let days = edit.value?.number.flatMap(Lengths.wholeDays)
      {
        let who = edit.saidBy == "rep" ? "you" : edit.saidBy == "buyer" ? "the buyer" : edit.saidBy
        add(Case(days: days, evidence: "\(name): \(days), as \(who) said"), to: step)
      }
    }
  }

  /// A length for every step with a case that differs from what the playbook has, in the order of ids.
  package func proposals(for playbook: Playbook) -> [Proposal] {
    cases.sorted { $0.key < $1.key }.compactMap { id, cases in
      guard let step = playbook.step(id), let days = Self.days(of: cases.map(\.days)), days != step.days else {
        return nil
      }
      return Proposal(step: step, days: days, cases: cases)
    }
  }

  package struct Proposal: Sendable {
    package var step: StepDefinition
    package var days: StepDefinition.Days
    package var cases: [Case]

    /// Under three cases say little about what is usual.
    package var areFew: Bool { cases.count < 3 }
  }

  /// The smallest, the median and the largest; of an even number the median lies between the middle two, rounded up.
  static func days(of lengths: [Int]) -> StepDefinition.Days? {
    let sorted = lengths.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    let upper = sorted[sorted.count / 2]
    let median = sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper + 1) / 2 : upper
    return StepDefinition.Days(least: least, typical: median, most: most)
  }
}
