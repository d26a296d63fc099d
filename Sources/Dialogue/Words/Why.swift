import Planning
import Rules
import Scheduling

extension Word {
  static let why = Word(
    names: ["why"], form: { rest, conversation in Int(rest) != nil || conversation.rowNamed(rest) != nil },
    help: "help.why"
  ) { conversation, rest in
    if rest.isEmpty { conversation.whyThisQuestion() } else { conversation.whyRow(rest) }
  }
}

extension Conversation {
  /// Why this question: its line, and what in the plan waits for the answer.
  fileprivate mutating func whyThisQuestion() {
    guard let question = currentQuestion else {
      say("why.no_question")
      return ask()
    }
    say(text: question.why)
    let waiting = whatWaits(for: question.key)
    if !waiting.isEmpty { say("why.waits", ["what": waiting]) }
    ask()
  }

  /// The rows and remarks that the answer could bring or change, at most four by name.
  private func whatWaits(for key: Key) -> String {
    guard let position = playbook.vocabulary.position(of: key) else { return "" }
    let steps = playbook.steps.filter { step in
      step.condition.factsRead.contains(position) || step.lengths.contains { $0.condition.factsRead.contains(position) }
    }
    let titles = steps.filter { $0.audience != .ours }.map { "\"\(RowTitle.plain($0.title))\"" }
    let rules = playbook.rules.filter { $0.condition.factsRead.contains(position) }.map(\.id)
    let named = Array(titles.prefix(4)) + rules.prefix(max(0, 4 - titles.count))
    let rest = titles.count + rules.count - named.count
    return named.joined(separator: ", ") + (rest > 0 ? phrases("why.and_more", ["count": String(rest)]) : "")
  }

  /// Why a row is there and why on that day: rule, facts in the rep's words, and the chain of dates.
  fileprivate mutating func whyRow(_ name: String) {
    guard let row = rowNamed(name) else {
      say("why.no_row", ["name": name])
      return ask()
    }
    say(text: title(of: row))
    guard let reason = RowReason(row, planner: planner, planned: planned) else {
      say("why.own_row")
      return ask()
    }
    if let edit = deal.edits.last(where: { $0.step == row.catalogue }) {
      say(
        "why.said",
        [
          "who": phrases(edit.saidBy == "rep" ? "why.you" : "why.they"),
          "what": phrases("why.said_\(edit.action.rawValue)"),
        ])
    }
    say(text: reason.because)
    let facts = reason.causes.flatMap { lines(of: $0) }
    for fact in facts { effects.append(.show(wrapped([fact.text], hanging: 2).map { fact.indent + $0 })) }
    say("why.rules", ["rules": reason.rules.joined(separator: ", "), "place": reason.place])
    sayDates(of: row)
    if row.catalogue == GoLive.step { sayGoLiveHistory() }
    ask()
  }

  /// One line a fact, what it rests on indented below.
  private func lines(of cause: Cause, indent: String = "") -> [(indent: String, text: String)] {
    let label = playbook.question(cause.key)?.label ?? cause.key.name
    let value = cause.value.map { words.words($0, of: cause.key) } ?? phrases("why.unknown")
    let source: String
    switch cause.source {
    case .said: source = deal.sayings[cause.key].map { "\"\($0.words)\"" } ?? phrases("why.setting")
    case .assumed: source = phrases("why.assumed")
    case .derived: source = phrases("why.follows")
    case .computed: source = phrases("why.calendar")
    case .none: source = phrases("why.not_known")
    }
    return [(indent, "\(label): \(value) (\(source))")]
      + cause.because.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  private mutating func sayDates(of row: Row) {
    if let done = row.done {
      say("why.done", ["day": days.withWeekday(done)])
      return
    }
    guard let start = row.start, let finish = row.finish else {
      say("why.no_dates")
      return
    }
    var values = [
      "start": days.withWeekday(start), "finish": days.withWeekday(finish), "days": String(row.days),
      "latest": row.latestFinish.map(days.withWeekday) ?? days.withWeekday(finish),
    ]
    let isLengthSaid = deal.edits.contains { $0.step == row.catalogue && $0.action == .days }
    say(row.assumed && !isLengthSaid ? "why.dates_assumed" : "why.dates", values)
    let titles = Dictionary(plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let before = row.after.compactMap { titles[$0] }.filter { $0.done == nil && $0.finish != nil }
      .max { ($0.finish ?? start) < ($1.finish ?? start) }
    if let before, let end = before.finish {
      values["before"] = title(of: before)
      values["end"] = days.withWeekday(end)
      say("why.after", values)
    }
    let next = plan.rows.filter { $0.after.contains(row.id) && $0.done == nil }
      .min { ($0.latestStart ?? start) < ($1.latestStart ?? start) }
    if let next, let begins = next.latestStart {
      values["next"] = title(of: next)
      values["begins"] = days.withWeekday(begins)
      say("why.before", values)
    }
  }
}
