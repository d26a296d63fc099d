import Planning
import Rules

extension Word {
  static let whatIf = Word(names: ["what if"], form: { _, _ in true }, help: "help.what_if") { conversation, rest in
    conversation.whatIf(rest)
  }
}

/// An answer that was only tried. It is in no log until it is kept.
struct Trial: Sendable {
  var changes: [Change]
  var words: String
}

extension Conversation {
  /// Reads the line as it would be read without "what if", plans with it on a copy, and says what would be otherwise.
  fileprivate mutating func whatIf(_ rest: String) {
    let line = Self.withoutQuestionMark(rest)
    guard !line.isEmpty else {
      say("what-if.how")
      return ask()
    }
    var copy = self
    copy.pending = nil
    let entriesBefore = log.entries.count
    copy.take(trial: line, asking: asking)
    let changes = copy.log.entries.dropFirst(entriesBefore).map(\.change).filter { change in
      if case .moment = change { false } else { true }
    }
    guard !changes.isEmpty else {
      say("what-if.not_understood")
      return ask()
    }
    let echoes = changes.compactMap { copy.echo(of: $0) }
    say("what-if.if_so", ["what": echoes.map(Self.withoutEnd).joined(separator: "; ")])
    sayTrial(
      PlanDifference(from: plan, by: playbook, to: copy.plan, by: playbook), changes, after: copy.planned)
    pending = .trial(Trial(changes: changes, words: line))
    say("what-if.keep_or_drop")
    ask()
  }

  /// Everything that the line may say counts, also what beside an answer would be too doubtful to store: nothing is stored.
  ///
  /// A sentence about a row, a fact that says its own name, `budget: yes`, and last the answer to the question on the
  /// screen. What is said on the way is not shown.
  private mutating func take(trial line: String, asking: Asking) {
    let entries = log.entries.count
    var isTaken: Bool { log.entries.count > entries }
    if let policy = AimPolicy(rawValue: line.lowercased()) {
      return commit([.set(AimPolicy.fact, .text(policy.rawValue))], words: line)
    }
    if editRow(line), isTaken { return }
    let volunteered = understandAnything(line, counting: .everything).changes
    if !volunteered.isEmpty { return commit(volunteered, words: line) }
    for (name, value) in Self.namedValues(line) {
      guard let key = key(named: name) else { continue }
      let understood = understand(value, key: key, turn: 0)
      if understood.problem == nil { return commit(understood.changes, words: line) }
    }
    if case .question(let key, let turn) = asking {
      let understood = understand(line, key: key, turn: turn)
      if understood.problem == nil { commit(understood.changes, words: line) }
    }
  }

  /// `the budget is approved` → the budget, approved; wherever a word that parts a name from its value stands.
  private static func namedValues(_ line: String) -> [(name: String, value: String)] {
    [": ", " = ", " is ", " are ", " was ", " becomes ", " were ", " to "].compactMap { separator in
      line.firstRange(of: separator).map { place in
        (String(line[..<place.lowerBound]), TypedLine.trimmed(String(line[place.upperBound...])))
      }
    }
  }

  mutating func sayTrial(_ difference: PlanDifference, _ changes: [Change], after: Planner.Planned) {
    if after.plan.weight == .none, plan.weight != .none { return say("what-if.no_plan") }
    let shown = self
    let words = DifferenceWords(phrases: phrases, days: days) { shown.title(of: $0) }
    let lines = words.lines(difference, after: after.plan)
    if !lines.isEmpty { return show(list: lines) }
    say("what-if.nothing")
    guard let (step, failing) = nearest(to: changes, after: after) else { return }
    let reasons = ReasonWords(
      phrases: phrases, days: days, deal: deal, planned: after, playbook: playbook, title: { $0.title })
    say("what-if.also_takes", ["row": RowTitle.plain(step.title)])
    show(list: failing.map(reasons.words))
  }

  /// Of the steps that ask about what was tried and are still not there, the one that lacks least.
  private func nearest(to changes: [Change], after: Planner.Planned) -> (StepDefinition, [Failing])? {
    let keys = changes.compactMap(Self.key(of:))
    let positions = Set(keys.compactMap { playbook.vocabulary.position(of: $0) })
    let present = Set(after.plan.rows.compactMap(\.catalogue))
    let lacking = playbook.steps.compactMap { step -> (StepDefinition, [Failing])? in
      guard !present.contains(step.id), !step.condition.factsRead.isDisjoint(with: positions) else { return nil }
      let failing = after.resolution.failing(step.condition)
      // One that would come by the opposite answer is no step nearer.
      return failing.isEmpty || failing.contains { keys.contains($0.key) } ? nil : (step, failing)
    }
    return lacking.min { $0.1.count < $1.1.count }
  }

  /// `keep` makes it an answer, `drop` forgets it; any other line forgets it too and is taken for what it is.
  mutating func answerTrial(_ line: String) -> Bool {
    guard case .trial(let trial)? = pending else { return false }
    pending = nil
    switch line.lowercased() {
    case "keep", "keep it", "yes", "y":
      let before = plan
      let hadPlan = planStands
      commit(trial.changes, words: trial.words)
      say(
        "what-if.kept", ["what": trial.changes.compactMap { echo(of: $0) }.map(Self.withoutEnd).joined(separator: "; ")]
      )
      afterAnswer(before: before, hadPlan: hadPlan)
      return true
    case "drop", "drop it", "no", "n":
      say("what-if.dropped")
      askNext()
      return true
    default: return false
    }
  }

  private static func withoutEnd(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  private static func withoutQuestionMark(_ text: String) -> String {
    var text = TypedLine.trimmed(text)
    while text.hasSuffix("?") { text = TypedLine.trimmed(String(text.dropLast())) }
    return text
  }
}
