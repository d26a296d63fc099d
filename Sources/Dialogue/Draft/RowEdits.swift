import Planning
import Reading
import Rules
import Scheduling

/// Rows changed by hand, in plain sentences: each change is an entry of the log, so it can be explained and taken back.
extension Conversation {
  /// False when the line is no edit. `by` says whose words they are.
  mutating func editRow(_ line: String, by: String = "rep") -> Bool {
    if happened(line, by: by) { return true }
    switch readEdit(line, rows: rowNames, context: reading) {
    case .none: return false
    case .edit(let edit): apply(edit, words: line, by: by)
    case .unclear(let rows):
      let names = rows.prefix(4).map { row in row.number.map { "\($0) · \(row.words)" } ?? row.words }
      say("edit.unclear", ["names": names.joined(separator: ", ")])
      ask(prefill: line)
    case .unreadable(let row):
      say("edit.unreadable", ["row": row.words])
      ask(prefill: line)
    case .noRow(let name):
      say("edit.no_row", ["name": name.lowercased().hasPrefix("row ") ? String(name.dropFirst(4)) : name])
      ask(prefill: line)
    }
    return true
  }

  /// What rows may be called: the rows of the plan, then the steps that are not in it, so that they can be put in.
  var rowNames: [RowName] {
    let begun = Set(deal.edits.filter { [.begun, .left].contains($0.action) }.map(\.step))
    let inPlan = plan.rows.map { row in
      RowName(
        id: row.catalogue ?? row.id, number: number(on: row), words: row.title, isOpen: row.done == nil,
        isUnderWay: row.done == nil && row.catalogue.map(begun.contains) ?? false)
    }
    let present = Set(plan.rows.compactMap(\.catalogue))
    let absent = playbook.steps.filter { !present.contains($0.id) }
      .map { RowName(id: $0.id, number: nil, words: RowTitle.plain($0.title), isOpen: false) }
    return inPlan + absent
  }

  mutating func apply(_ edit: RowEdit, because: String? = nil, words: String, by: String) {
    let before = plan
    if let planEdit = edit.planEdit(saidBy: by) {
      if playbook.step(planEdit.step) == nil {
        applyToOwnRow(planEdit, words: words, by: by)
      } else {
        let title = echo(of: .add("plan.edits", planEdit.record))
        let reason = because.map { PlanEdit(step: planEdit.step, action: .because, value: .text($0), saidBy: by) }
        let why = reason.flatMap { echo(of: .add("plan.edits", $0.record)) }
        commit([planEdit, reason].compactMap(\.self).map { .add("plan.edits", $0.record) }, words: words, by: by)
        if let title { say(text: title) }
        if let why { say(text: why) }
        sayWhatCannotBe(planEdit)
      }
    } else if case .new(let title, let after) = edit.target {
      add(title, after: after, due: edit.value?.day.map(Day.init(number:)), words: words, by: by)
    }
    sayDifference(from: before)
    // With the buyer beside the rep, nothing is said about their words.
    if by == "rep" { sayWording(since: before) }
    ask()
  }

  /// A day that somebody set and that the rows before do not allow: said at once, with what is in the way.
  private mutating func sayWhatCannotBe(_ edit: PlanEdit) {
    guard let wanted = edit.value?.day.map(Day.init(number:)),
      let row = plan.rows.first(where: { $0.catalogue == edit.step && $0.done == nil }),
      let start = row.start, let finish = row.finish
    else { return }
    let isLate = edit.action == .start ? start > wanted + 3 : edit.action == .by && finish > wanted
    guard isLate else { return }
    let day = days.full(edit.action == .start ? start : finish)
    let before = plan.rows.filter { row.after.contains($0.id) && $0.done == nil && $0.finish != nil }
      .max { ($0.finish ?? start) < ($1.finish ?? start) }
    if edit.action == .start, (before?.finish ?? wanted) < wanted || before == nil,
      let reason = planner.reasonClosed(wanted, deal: deal, today: today)
    {
      say("edit.starts_closed", ["wanted": days.full(wanted), "reason": reason, "day": day])
    } else if let before, let end = before.finish {
      say(
        edit.action == .start ? "edit.starts_later" : "edit.ends_later",
        ["day": day, "before": title(of: before), "end": days.withWeekday(end)])
    } else {
      say(edit.action == .start ? "edit.starts_later_alone" : "edit.ends_later_alone", ["day": day])
    }
  }

  /// A row that no step covers is something handed over, due after the row it was put behind.
  private mutating func add(_ title: String, after: String?, due: Day?, words: String, by: String) {
    let anchor = plan.rows.first { ($0.catalogue ?? $0.id) == after }
    let day = due ?? anchor?.finish.map { $0 + 1 }
    var record = Record([("title", .text(title)), ("side", .text("buyer"))])
    if let day { record["due"] = .day(day.number) }
    commit([.add("deliverables", record)], words: words, by: by)
    let placed = plan.rows.last { $0.catalogue == nil && $0.title == title }?.finish
    say("edit.new_row", ["title": title, "day": placed.map(days.full) ?? phrases("edit.no_day")])
  }

  /// Rows of the deal's own are entries of `deliverables`: `O2` is the second.
  private mutating func applyToOwnRow(_ edit: PlanEdit, words: String, by: String) {
    let records = deal.records("deliverables")
    guard let number = Int(edit.step.dropFirst()), records.indices.contains(number - 1) else { return }
    let old = records[number - 1]
    var new = old
    switch edit.action {
    case .by, .start: new["due"] = edit.value
    case .title: new["title"] = edit.value
    case .drop:
      commit([.remove("deliverables", old)], words: words, by: by)
      return say(text: echo(of: .remove("deliverables", old)) ?? "")
    case .days, .owner, .add, .keep, .beside, .later, .begun, .left, .because:
      return say("edit.own_row", ["title": old["title"]?.text ?? ""])
    }
    commit([.set("deliverables", .list(records.map { $0 == old ? new : $0 }))], words: words, by: by)
    say(text: echo(of: .set("deliverables", .list([new]))) ?? "")
  }
}
