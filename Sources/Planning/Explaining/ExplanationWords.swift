import Rules
import Scheduling

extension ReasonWords {
  /// The answer to `why`: what it is, what was said by hand, the reason, the facts, the rules, and for a row its days.
  package func lines(_ explanation: Explanation) -> [ReasonLine] {
    // The first line of a fact's own causes names it.
    var lines: [ReasonLine] = []
    if case .fact = explanation.subject {} else { lines.append(.sentence(name(explanation.subject))) }
    func say(_ name: String, _ values: [String: String] = [:]) {
      lines.append(.sentence(phrases("why.\(name)", values)))
    }

    for edit in explanation.edits {
      say(
        "said",
        [
          "who": phrases(edit.saidBy == "rep" ? "why.you" : "why.they"),
          "what": phrases("why.said_\(edit.action.rawValue)"),
        ])
    }
    lines += explanation.spoken.map { .sentence($0.text) } + explanation.statuses.map { .sentence($0.text) }
    if case .row(let row) = explanation.subject, row.catalogue == nil { say("own_row") }
    if let because = explanation.because, !because.isEmpty { lines.append(.sentence(because)) }
    lines += entries(explanation.causes)
    if !explanation.length.isEmpty, case .row(let row) = explanation.subject {
      say("length", ["days": String(row.days)])
      lines += entries(explanation.length)
    }
    if let calendar = explanation.calendar {
      lines += RepWords(phrases: phrases, dates: days).counted(calendar).map { .sentence($0) }
    }
    lines += consequences(explanation.consequences).map { .sentence($0) }
    if let change = explanation.change { lines += changes(change).map { .sentence($0) } }
    if let waived = explanation.spoken.first(where: { $0.holds != nil })?.waived { say("waived", ["because": waived]) }
    if !explanation.rules.isEmpty, let place = explanation.place {
      say(
        explanation.rules.count == 1 ? "rule" : "rules",
        ["rules": explanation.rules.joined(separator: ", "), "place": place])
    }
    if case .row(let row) = explanation.subject { lines += dates(of: row) }
    return lines
  }

  // MARK: Rules

  /// What follows from a rule beside what it says.
  private func consequences(_ consequences: [Consequence]) -> [String] {
    consequences.compactMap { consequence in
      switch consequence {
      case .set(let key, let value):
        phrases("why.does_set", ["label": label(key), "value": values.words(value, of: key)])
      case .add(let step): phrases("why.does_add", ["row": title(ofStep: step)])
      case .drop(let step): phrases("why.does_drop", ["row": title(ofStep: step)])
      case .move(let step, let after, let notAfter):
        phrases("why.does_move", ["row": title(ofStep: step)]) + order(after.map(\.step), notAfter)
      case .stretch(let step, let stretch):
        phrases("why.does_stretch", ["row": title(ofStep: step), "how": words(stretch)])
      case .need(let key): phrases("why.does_need", ["label": label(key)])
      case .hold(let held): phrases("why.does_hold_\(held.rawValue)")
      case .phrase(let step, _, _): phrases("why.does_phrase", ["row": title(ofStep: step)])
      case .note, .status: nil
      }
    }
  }

  private func words(_ stretch: Consequence.Stretch) -> String {
    switch stretch {
    case .factor(let factor): phrases("why.stretch_factor", ["factor": ValueWords.number(factor)])
    case .more(let days): phrases(days < 0 ? "why.stretch_less" : "why.stretch_more", ["days": String(abs(days))])
    case .days(let days): phrases("why.stretch_days", ["days": String(days)])
    }
  }

  private func order(_ after: [String], _ notAfter: [String]) -> String {
    let parts = [
      after.isEmpty ? nil : phrases("why.order_after", ["rows": RuleWords.joined(after.map(title(ofStep:)))]),
      notAfter.isEmpty ? nil : phrases("why.order_not_after", ["rows": RuleWords.joined(notAfter.map(title(ofStep:)))]),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// What rules change in the step of a row.
  private func changes(_ change: StepChange) -> [String] {
    var lines: [String] = []
    if !change.added.isEmpty, !change.dropped.isEmpty {
      lines.append(
        phrases(
          "why.row_disputed",
          [
            "added": RuleWords.joined(change.added.map(\.rule)), "dropped": RuleWords.joined(change.dropped),
          ]))
    } else if !change.added.isEmpty {
      lines.append(phrases("why.row_added", ["rules": RuleWords.joined(change.added.map(\.rule))]))
    }
    lines += change.moved.map { move in
      phrases("why.row_moved", ["rule": move.rule]) + order(move.after.map(\.step), move.notAfter)
    }
    lines += change.stretched.map { phrases("why.row_stretched", ["rule": $0.rule, "how": words($0.stretch)]) }
    lines += change.phrased.prefix(1).map { phrases("why.row_phrased", ["rule": $0.rule]) }
    return lines
  }

  // MARK: Days of a row

  private func dates(of row: Row) -> [ReasonLine] {
    func line(_ name: String, _ values: [String: String] = [:]) -> ReasonLine {
      .sentence(phrases("why.\(name)", values))
    }
    if let done = row.done { return [line("done", ["day": days.withWeekday(done)])] }
    guard let start = row.start, let finish = row.finish else { return [line("no_dates")] }
    let plan = planned.plan
    let isLengthSaid = deal.edits.contains { $0.step == row.catalogue && $0.action == .days }
    let values = [
      "start": days.withWeekday(start), "finish": days.withWeekday(finish), "days": String(row.days),
      "latest": row.latestFinish.map(days.withWeekday) ?? days.withWeekday(finish),
    ]
    var lines = [line(row.assumed && !isLengthSaid ? "dates_assumed" : "dates", values)]
    let rows = Dictionary(plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let before = row.after.compactMap { rows[$0] }.filter { $0.done == nil && $0.finish != nil }
      .max { ($0.finish ?? start) < ($1.finish ?? start) }
    if let before, let end = before.finish {
      lines.append(line("after", ["before": title(before), "end": days.withWeekday(end)]))
    }
    let next = plan.rows.filter { $0.after.contains(row.id) && $0.done == nil }
      .min { ($0.latestStart ?? start) < ($1.latestStart ?? start) }
    if let next, let begins = next.latestStart {
      lines.append(line("before", ["next": title(next), "begins": days.withWeekday(begins)]))
    }
    return lines
  }
}
