import Planning
import Rules
import Scheduling

/// What the rep hears about how a deal goes when it is opened again, and about words at the moment they are typed.
extension Conversation {
  private static let linesAtMost = 3

  /// The word and the few lines behind it; the signs last, because two of them ask a question of their own.
  mutating func sayHealth() {
    let health = Health(planned, playbook: playbook)
    let lines = health.troubles + health.remarks + health.good
    guard !lines.isEmpty || !health.signals.isEmpty else { return }
    say("health.word", ["word": phrases(health.word.phrase)])
    for line in lines.prefix(Self.linesAtMost) { say(text: line) }
    if lines.count > Self.linesAtMost { say("draft.more_notes", ["count": String(lines.count - Self.linesAtMost)]) }
    for signal in health.signals { say(text: signal) }
    if health.asksWhetherToGoOn { say("health.walk", ["count": String(health.signals.count)]) }
  }

  /// A remark about words that this line brought is said at once, while the rep still has the sentence in mind.
  /// - Returns: the rules that spoke.
  @discardableResult
  mutating func sayWording(since before: Plan) -> [String] {
    let known = Set(before.notes.map(\.text))
    let fresh = plan.notes.filter { note in
      playbook.reads(.wording, rule: note.rule) && Self.saidAtOnce.contains(note.rule) && !known.contains(note.text)
    }
    for note in fresh { say(text: note.text) }
    return fresh.map(\.rule)
  }

  /// About a word somebody has just typed; the others look at the whole page.
  private static let saidAtOnce: Set<String> = [
    "R-W02", "R-W08", "R-U09", "R-U10", "R-L04", "R-L06", "R-L10", "R-L11",
  ]

  /// Whose dates a new go-live moves, each with the number of dates (R-D14).
  mutating func sayWhoseDates(from before: Plan) {
    guard before.goLive != nil, plan.goLive != nil, before.goLive != plan.goLive else { return }
    let old = Dictionary(
      PageRows(before).entries.map { ($0.row.id, $0.finish) }, uniquingKeysWith: { first, _ in first })
    var names: [String] = []
    var dates: [String: Int] = [:]
    for entry in PageRows(plan).entries where !entry.isGoLive {
      guard let then = old[entry.row.id], then != entry.finish else { continue }
      guard let name = entry.row.lead == .seller ? entry.row.sellerOwner : entry.row.buyerOwner else { continue }
      if dates[name] == nil { names.append(name) }
      dates[name, default: 0] += 1
    }
    guard !names.isEmpty else { return }
    say("health.whose", ["names": RuleWords.joined(names.map { "\($0) (\(dates[$0] ?? 0))" })])
  }

  /// Every day that go-live has had, for `why go-live`.
  mutating func sayGoLiveHistory() {
    guard let course = deal.course, course.goLives.count > 1 else { return }
    let said = course.goLives.dropLast().map { goLive, said in
      phrases("health.go_live_said", ["day": days.full(goLive), "said": days.withWeekday(said)])
    }
    say("health.go_live_history", ["days": RuleWords.joined(said)])
  }
}

extension Consequence.Health {
  /// The phrase for it.
  package var phrase: String {
    switch self {
    case .good: "health.good"
    case .onTrack: "health.on_track"
    case .signal: "health.signal"
    case .atRisk: "health.at_risk"
    case .stalled: "health.stalled"
    }
  }
}
