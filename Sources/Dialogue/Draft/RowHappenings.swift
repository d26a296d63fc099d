import Planning
import Reading
import Rules
import Scheduling

/// What happened to a row: an entry of the log each, and the rest of the plan is made again.
extension Conversation {
  /// False when the line tells no such thing.
  mutating func happened(_ line: String, by: String) -> Bool {
    var isAnswering = false
    if case .question = asking { isAnswering = true }
    switch readHappening(line, rows: rowNames, context: reading, isAnswering: isAnswering) {
    case .none: return false
    case .happening(let happening):
      // "Kickoff moved to 23 March because Joan was ill": an edit with its reason.
      if happening.isReasonAlone, let because = happening.because,
        case .edit(let edit) = readEdit(happening.told, rows: rowNames, context: reading), edit.planEdit() != nil
      {
        apply(edit, because: because, words: line, by: by)
      } else {
        note(happening, words: line, by: by)
      }
    case .unclear(let rows):
      let names = rows.prefix(4).map { row in row.number.map { "\($0) · \(row.words)" } ?? row.words }
      say("edit.unclear", ["names": names.joined(separator: ", ")])
      ask(prefill: line)
    case .noRow(let name):
      say("edit.no_row", ["name": name.lowercased().hasPrefix("row ") ? String(name.dropFirst(4)) : name])
      ask(prefill: line)
    }
    return true
  }

  private mutating func note(_ happening: Happening, words: String, by: String) {
    let before = plan
    if happening.isOpen { return open(happening, words: words, by: by) }
    guard let row = before.rows.first(where: { ($0.catalogue ?? $0.id) == happening.row.id && $0.done == nil }),
      let step = row.catalogue, playbook.step(step) != nil
    else {
      let isDone = before.rows.contains { $0.catalogue == happening.row.id && $0.done != nil }
      say(isDone ? "slips.is_done" : "slips.no_row", ["row": happening.row.words])
      return ask()
    }
    var changes: [Change] = []
    var echoes: [String] = []
    let title = title(of: row)
    func edit(_ action: PlanEdit.Action, _ value: Value, _ shown: String) {
      let edit = PlanEdit(step: step, action: action, value: value, saidBy: by, saidOn: action == .left ? today : nil)
      changes.append(.add("plan.edits", edit.record))
      echoes.append(phrases("edit.\(action.rawValue)", ["row": title, "value": shown]))
    }
    if let day = happening.done {
      let (row, title, step) = whole(row, happening, in: before)
      // A row of the page is done with all that is part of it.
      let parts = before.rows.filter { $0.done == nil && $0.merged && $0.parent == row.id }.compactMap(\.catalogue)
      let own = row.catalogue == happening.row.id ? [] : [happening.row.id]
      for part in [step] + own + parts {
        changes.append(.add("progress.done", Record([("step", .text(part)), ("date", .day(day.number))])))
      }
      echoes.append(phrases("edit.done", ["row": title, "value": days.full(day)]))
    } else {
      // "Still at it" is no second beginning.
      let hasBegun = deal.edits.contains { $0.step == step && $0.action == .begun }
      if let day = happening.begun, !(hasBegun && day == today) { edit(.begun, .day(day.number), days.full(day)) }
      switch daysLeft(happening, of: row) {
      case .left(let days)?:
        if happening.begun == nil { echoes.removeAll() }
        edit(.left, .number(Double(days)), String(days))
      case .length(let days)?: edit(.days, .number(Double(days)), String(days))
      case .start(let day)?: edit(.start, .day(day.number), days.full(day))
      case .ask?:
        say("edit.how_much_left", ["row": title, "number": number(on: row).map { "row \($0)" } ?? row.title])
        return ask()
      case nil: break
      }
    }
    if let because = happening.because { edit(.because, .text(because), because) }
    commit(changes, words: words, by: by)
    for echo in echoes { say(text: echo) }
    sayDifference(from: before)
    ask()
  }

  /// "Security is through" is the row of the page, though the word alone also calls the check under it.
  private func whole(_ row: Row, _ happening: Happening, in plan: Plan) -> (row: Row, title: String, step: String) {
    let step = row.catalogue ?? row.id
    func words(_ text: String) -> Set<Substring> { Set(text.lowercased().split { !$0.isLetter }) }
    let said = words(happening.told)
    guard number(on: row) == nil, said.isDisjoint(with: ["check", "review", "questionnaire", "assessment", "papers"]),
      let page = plan.rows.first(where: { $0.id == row.parent && $0.done == nil }), let pageStep = page.catalogue,
      let first = words(page.title).subtracting(["your", "our", "you", "the"]).first(where: {
        page.title.lowercased().hasPrefix($0)
      }),
      said.contains(first)
    else { return (row, title(of: row), step) }
    return (page, title(of: page), pageStep)
  }

  private enum Days {
    case left(Int), length(Int), start(Day)
    case ask
  }

  /// What "4 more days", "half done" and "a week late" come to for this row; nil when none of these was said.
  private func daysLeft(_ happening: Happening, of row: Row) -> Days? {
    let hasBegun =
      happening.begun != nil
      || deal.edits.contains {
        $0.step == row.catalogue && [.begun, .left].contains($0.action)
      }
    let calendar = planned.dating?.calendarsOfRows(row.id)
    if let slips = happening.slips {
      guard !hasBegun, let start = row.start, let moved = calendar?.moved(start, by: slips) else {
        return .left(min(9_999, row.days + slips))
      }
      return .start(moved)
    }
    switch happening.left {
    case .days(let days)?: return .left(days)
    case .more(let days)?: return hasBegun ? .left(days) : .length(min(9_999, row.days + days))
    case .share(let share)?: return .left(max(1, (wholeDays(of: row) * (100 - share) + 99) / 100))
    case .some?: return .ask
    case nil: return nil
    }
  }

  /// Of a row that has begun `days` is what is left; its whole length is the one it would have otherwise.
  private func wholeDays(of row: Row) -> Int {
    let said = deal.edits.last { $0.step == row.catalogue && $0.action == .days }?.value?.number.map { Int($0) }
    return said ?? row.catalogue.flatMap { playbook.step($0) }.map { max($0.days.typical, row.days) } ?? row.days
  }

  /// "Row 5 is not done": what was ticked by mistake is open again.
  private mutating func open(_ happening: Happening, words: String, by: String) {
    let before = plan
    let ticks = deal.records("progress.done").filter { $0["step"]?.text == happening.row.id }
    guard !ticks.isEmpty else {
      let row = plan.rows.first { ($0.catalogue ?? $0.id) == happening.row.id }
      say(
        row?.finish == nil ? "edit.still_open_undated" : "edit.still_open",
        ["row": row.map { title(of: $0) } ?? happening.row.words, "day": row?.finish.map(days.full) ?? ""])
      return ask()
    }
    commit(ticks.map { .remove("progress.done", $0) }, words: words, by: by)
    say("edit.open_again", ["row": happening.row.words])
    sayDifference(from: before)
    ask()
  }
}

extension Happening {
  /// Nothing else is told of the row.
  fileprivate var isReasonAlone: Bool { done == nil && !isOpen && begun == nil && left == nil && slips == nil }
}
