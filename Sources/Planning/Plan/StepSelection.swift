import Rules
import Scheduling

/// Which steps are in the plan, which of them are done, how long each takes and what it waits for.
struct StepSelection {
  let playbook: Playbook
  let deal: Deal
  let facts: FactTable
  let resolution: Resolution
  let effects: RuleEffects
  let today: Day
  let weight: Weight

  func rows() -> [PlannedRow] {
    let edits = editsByStep()
    let done = ticked()
    let lengths = Lengths(playbook: playbook, facts: facts, resolution: resolution, weight: weight)
    var rows: [PlannedRow] = []
    var rowsOfStep: [[Int]] = Array(repeating: [], count: playbook.steps.count)
    for (position, step) in playbook.steps.enumerated() {
      // Most deals have none of either, and then nothing is looked up.
      let edit = edits.isEmpty ? RowEdits() : edits[step.id] ?? RowEdits()
      var done = done.isEmpty ? nil : done[step.id]
      let conditions = playbook.conditions.steps[position]
      let truths = facts.truths(of: conditions.when)
      let isTicked = done?.ticked == true
      let change = effects.change(at: position)
      // What somebody said beats the rules, and what happened stays.
      let isByRule = (truths.assuming == .yes || change?.added.isEmpty == false) && change?.dropped.isEmpty != false
      guard !edit.dropped, isByRule || edit.added || isTicked else { continue }
      if done == nil, let settled = conditions.settledWhen, facts.truths(of: settled).assuming == .yes {
        done = Done(day: today, ticked: false)
      }
      let isSure = truths.saidOnly == .yes || change?.added.contains { !$0.isAssumed } == true
      let conditionAssumed = isByRule && !edit.added && !isSure
      for (number, record) in records(of: step).enumerated() {
        rowsOfStep[position].append(rows.count)
        let id = number == 0 ? step.id : "\(step.id).\(number + 1)"
        rows.append(
          row(
            step, position: position, id: id, record: record, edit: edit, done: done?.day, lengths: lengths,
            conditionAssumed: conditionAssumed))
      }
    }
    let links = StepLinks(playbook: playbook, effects: effects)
    let waiting = Bridging(links: links, rowsOfStep: rowsOfStep).waiting(of: rows)
    for index in rows.indices {
      rows[index].links = waiting[index].links
      rows[index].row.after = waiting[index].after
    }
    return rows
  }

  // MARK: One row

  private func row(
    _ step: StepDefinition, position: Int, id: String, record: Record?, edit: RowEdits, done: Day?,
    lengths: Lengths, conditionAssumed: Bool
  ) -> PlannedRow {
    let change = effects.change(at: position)
    let length = lengths.length(of: position, record: record, edit: edit, change: change)
    var audience = step.audience
    if edit.kept, audience == .onRequest { audience = .both }
    let row = Row(
      id: id, catalogue: step.id, title: Self.title(step, record: record, edit: edit, change: change),
      doneWhen: change?.doneWhen ?? step.doneWhen,
      phase: step.phase, side: step.side, lead: step.lead, buyerRole: step.buyerRole, sellerRole: step.sellerRole,
      buyerOwner: nil, sellerOwner: nil, audience: audience, start: done, finish: done, latestStart: nil,
      latestFinish: nil, float: nil, critical: false, headline: false, parent: nil, merged: false, after: [],
      days: length.days, assumed: done == nil && (length.assumed || conditionAssumed), done: done,
      saidBy: edit.days?.by)
    return PlannedRow(
      row: row, step: position, record: record, edits: edit, isPhrased: change?.title != nil,
      conditionAssumed: conditionAssumed)
  }

  /// One row a record; a step whose list names nobody yet is still one row.
  private func records(of step: StepDefinition) -> [Record?] {
    guard let each = step.forEach, let chosen = resolution.records(of: each) else { return [nil] }
    return chosen.isEmpty ? [nil] : chosen
  }

  private static func title(
    _ step: StepDefinition, record: Record?, edit: RowEdits, change: StepChange?
  ) -> String {
    if let title = edit.title { return title }
    let named = change?.title ?? step.eachTitle
    if let record, let named, record["name"]?.text != nil {
      return RecordWords(record: record, name: step.forEach?.name).fill(named)
    }
    return change?.title.map(StepDefinition.withoutBraces) ?? step.plainTitle
  }

  // MARK: Edits and what is done

  private func editsByStep() -> [String: RowEdits] {
    Dictionary(grouping: deal.edits, by: \.step).mapValues(RowEdits.init)
  }

  private struct Done {
    var day: Day
    /// Somebody said so; such a step is in the plan whatever its condition says.
    var ticked: Bool
  }

  private func ticked() -> [String: Done] {
    var done: [String: Done] = [:]
    for record in deal.records("progress.done") {
      guard let id = record["step"]?.text, playbook.position(ofStep: id) != nil else { continue }
      done[id] = Done(day: record["date"]?.day.map(Day.init(number:)) ?? today, ticked: true)
    }
    for tick in playbook.ticks {
      guard let day = done[tick.step], day.ticked else { continue }
      for id in tick.with where done[id] == nil { done[id] = Done(day: day.day, ticked: false) }
      for step in playbook.steps where done[step.id] == nil {
        if tick.withAll.contains(where: { step.id.hasPrefix($0) }) { done[step.id] = Done(day: day.day, ticked: false) }
      }
    }
    return done
  }
}
