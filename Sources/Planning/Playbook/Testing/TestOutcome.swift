import Rules
import Scheduling

/// What a plan has to say to an expectation: nothing when it is met, otherwise what is so instead.
struct TestOutcome {
  let playbook: Playbook
  let planned: Planner.Planned
  let deal: Deal

  func complaint(about expectation: PlaybookTest.Expectation) -> String? {
    let isSo = isSo(expectation.subject)
    guard isSo != expectation.isExpected else { return nil }
    return expectation.isExpected ? absent(expectation.subject) : present(expectation.subject)
  }

  private var plan: Plan { planned.plan }

  private func rows(_ step: String) -> [Row] { plan.rows.filter { $0.catalogue == step } }

  private func isSo(_ subject: PlaybookTest.Subject) -> Bool {
    switch subject {
    case .step(let id): !rows(id).isEmpty
    case .shown(let id): rows(id).contains { $0.headline }
    case .note(let rule): plan.notes.contains { $0.rule == rule }
    case .hold(let rule): plan.holds.contains { $0.rule == rule && $0.waived == nil }
    case .status(let rule): planned.plan.statuses.contains { $0.rule == rule }
    case .order(let steps): firstOutOfOrder(steps) == nil
    case .fact(let key, let value): planned.resolution[key] == value
    case .days(let id, let days): rows(id).contains { $0.days == days }
    case .title(let id, let title): rows(id).contains { $0.title == title }
    case .question(let key): plan.asks.contains(key) && !deal.unsure.contains(key)
    }
  }

  // MARK: What is not so

  private func absent(_ subject: PlaybookTest.Subject) -> String {
    switch subject {
    case .step(let id): return absent(step: id)
    case .shown(let id):
      guard let row = rows(id).first else { return absent(step: id) }
      return
        "\(id) is not shown by itself: \(row.parent.map { "it is folded under \($0)" } ?? "it is one of the smaller steps")."
    case .note(let rule): return silent(rule, "does not speak", "It speaks when")
    case .hold(let rule):
      if let hold = plan.holds.first(where: { $0.rule == rule }), hold.waived != nil {
        return "\(rule) holds nothing back: it was waived."
      }
      return silent(rule, "holds nothing back", "It holds when")
    case .status(let rule): return silent(rule, "is not the state of this deal", "It is when")
    case .order(let steps): return firstOutOfOrder(steps) ?? ""
    case .fact(let key, let value):
      let wanted = value.map(WrittenValue.words) ?? "unknown"
      return "\(key) is \(worth(key)), not \(wanted)."
    case .days(let id, let days):
      guard let row = rows(id).first else { return absent(step: id) }
      return "\(id) takes \(row.days) working days, not \(days)."
    case .title(let id, let title):
      guard let row = rows(id).first else { return absent(step: id) }
      return "\(id) is called \"\(row.title)\", not \"\(title)\"."
    case .question(let key):
      if let value = deal[key] { return "\(key) is not asked: \(WrittenValue.words(value)) was given." }
      if deal.unsure.contains(key) { return "\(key) is not asked: \"not sure\" was given." }
      return planned.couldChange.contains(key)
        ? "\(key) is not asked: its own condition, or its group, does not ask for it."
        : "\(key) is not asked: no answer to it would change anything."
    }
  }

  private func absent(step id: String) -> String {
    guard plan.weight != .none else { return "\(id) is not in the plan: there is none, as one call settles it." }
    guard let step = playbook.step(id) else { return "There is no step \(id) in \(playbook.id)." }
    if step.condition == .not(.always) {
      let place = playbook.origin(ofStep: id)?.changes.first { $0.entry == "when" }?.location ?? step.location
      return "\(id) is not in the plan: the playbook takes it out (\(place))."
    }
    if deal.edits.contains(where: { $0.step == id && $0.action == .drop }) {
      return "\(id) is not in the plan: an edit drops it."
    }
    return "\(id) is not in the plan. It is there when \(step.conditionText); \(because(step.condition))."
  }

  private func silent(_ rule: String, _ state: String, _ when: String) -> String {
    guard let definition = playbook.rule(rule) else { return "There is no rule \(rule) in \(playbook.id)." }
    return "\(rule) \(state). \(when) \(definition.conditionText); \(because(definition.whole))."
  }

  // MARK: What is so

  private func present(_ subject: PlaybookTest.Subject) -> String {
    switch subject {
    case .step(let id):
      guard let step = playbook.step(id) else { return "\(id) is in the plan." }
      return "\(id) is in the plan: \(step.conditionText); \(because(step.condition))."
    case .shown(let id): return "\(id) is shown by itself."
    case .note(let rule), .status(let rule): return speaks(rule, "speaks")
    case .hold(let rule): return speaks(rule, "holds")
    case .order(let steps): return "\(steps.joined(separator: ", ")) do stand in this order."
    case .fact(let key, _): return "\(key) is \(worth(key))."
    case .days(let id, let days): return "\(id) does take \(days) working days."
    case .title(let id, let title): return "\(id) is called \"\(title)\"."
    case .question(let key): return "\(key) is asked."
    }
  }

  private func speaks(_ rule: String, _ verb: String) -> String {
    guard let definition = playbook.rule(rule) else { return "\(rule) \(verb)." }
    return "\(rule) \(verb): \(definition.conditionText); \(because(definition.whole))."
  }

  /// The facts that made a condition what it is.
  private func because(_ condition: Condition) -> String {
    let causes = planned.resolution.causes(of: condition)
    guard !causes.isEmpty else { return "that is the same in every deal" }
    return causes.map { "\($0.key) is \(worth($0.key))" }.joined(separator: ", ")
  }

  private func worth(_ key: Key) -> String {
    guard let value = planned.resolution[key] else { return "unknown" }
    return WrittenValue.words(value) + (planned.resolution.source(of: key).isAssumed ? " (assumed)" : "")
  }

  // MARK: Order

  /// The first pair that does not stand in this order, in a sentence. Rows without dates are ordered by what waits for what.
  private func firstOutOfOrder(_ steps: [String]) -> String? {
    for (before, after) in zip(steps, steps.dropFirst()) {
      guard let first = rows(before).last else { return absent(step: before) }
      guard let second = rows(after).first else { return absent(step: after) }
      if let end = first.finish, let begin = second.start {
        guard begin < end + (first.days == 0 ? 0 : 1) else { continue }
        return "\(after) begins on \(begin.iso), and \(before) ends on \(end.iso)."
      }
      if !waits(second, for: first.id) { return "\(after) does not wait for \(before)." }
    }
    return nil
  }

  private func waits(_ row: Row, for id: String) -> Bool {
    let rows = Dictionary(plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var open = [row.id]
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let before = rows[next]?.after else { continue }
      if before.contains(id) { return true }
      open += before
    }
    return false
  }
}

extension Resolution.Source {
  var isAssumed: Bool { if case .assumed = self { true } else { false } }
}
