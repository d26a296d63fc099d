import Planning
import Reading
import Rules
import Scheduling

/// What happened to a row: an entry of the log each, and the rest of the plan is made again.
extension Conversation {
  /// False when the line tells no such thing.
  mutating func happened(_ line: String, by: String) -> Bool {
    switch readHappening(line, rows: rowNames, context: reading) {
    case .none: return false
    case .happening(let happening): note(happening, words: line, by: by)
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
      // A row of the page is done with all that is part of it.
      let parts = before.rows.filter { $0.done == nil && $0.merged && $0.parent == row.id }.compactMap(\.catalogue)
      for part in [step] + parts {
        changes.append(.add("progress.done", Record([("step", .text(part)), ("date", .day(day.number))])))
      }
      echoes.append(phrases("edit.done", ["row": title, "value": days.full(day)]))
    } else {
      if let day = happening.begun { edit(.begun, .day(day.number), days.full(day)) }
      if let left = happening.left {
        if happening.begun == nil { echoes.removeAll() }
        edit(.left, .number(Double(left)), String(left))
      }
    }
    if let because = happening.because { edit(.because, .text(because), because) }
    commit(changes, words: words, by: by)
    for echo in echoes { say(text: echo) }
    sayDifference(from: before)
    ask()
  }
}
