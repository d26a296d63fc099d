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

  struct Selected {
    var rows: [PlannedRow] = []
    /// By place of the step: whether its condition holds by what was said alone.
    var truths: [Truth] = []
  }

  func selected() -> Selected {
    var selected = Selected()
    selected.truths.reserveCapacity(playbook.steps.count)
    let edits = editsByStep()
    let done = ticked()
    let lengths = Lengths(playbook: playbook, facts: facts, resolution: resolution, weight: weight)
    var rows: [PlannedRow] = []
    rows.reserveCapacity(playbook.steps.count)
    var rowsOfStep = [Range<Int>](repeating: 0..<0, count: playbook.steps.count)
    for (position, step) in playbook.steps.enumerated() {
      // Most deals have none of either, and then nothing is looked up.
      let edit = edits.isEmpty ? RowEdits() : edits[step.id] ?? RowEdits()
      var done = done.isEmpty ? nil : done[step.id]
      let conditions = playbook.conditions.steps[position]
      let truths = facts.truths(of: conditions.when)
      selected.truths.append(truths.saidOnly)
      let isTicked = done?.ticked == true
      let change = effects.change(at: position)
      // What somebody said beats the rules, and what happened stays.
      let isByRule = (truths.assuming == .yes || change?.added.isEmpty == false) && change?.dropped.isEmpty != false
      guard !edit.dropped, isByRule || edit.added || isTicked || edit.isInProgress(today) else { continue }
      if done == nil, let settled = conditions.settledWhen, facts.truths(of: settled).assuming == .yes {
        done = Done(day: today, ticked: false)
      }
      let isSure = truths.saidOnly == .yes || change?.added.contains { !$0.isAssumed } == true
      let conditionAssumed = isByRule && !edit.added && !edit.isInProgress(today) && !isSure
      let first = rows.count
      func add(_ record: Record?) {
        let number = rows.count - first
        rows.append(
          row(
            step, position: position, id: number == 0 ? step.id : "\(step.id).\(number + 1)", record: record,
            edit: edit,
            done: done?.day, lengths: lengths, conditionAssumed: conditionAssumed))
      }
      let records = records(of: step)
      // A step whose list names nobody yet is still one row.
      if records.isEmpty { add(nil) }
      for record in records { add(record) }
      rowsOfStep[position] = first..<rows.count
    }
    let links = StepLinks(
      playbook: playbook, effects: effects, edits: deal.edits.filter { $0.action == .beside }
    ) { !rowsOfStep[$0].isEmpty }
    let later = Set(edits.isEmpty ? [] : rows.filter { $0.row.isLater($0.edits) }.compactMap(\.step))
    Bridging(links: links, rowsOfStep: rowsOfStep, later: later).link(rows)
    selected.rows = rows
    return selected
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
      phase: edit.later && done == nil && step.id != GoLive.step ? laterPhase : step.phase, side: step.side,
      lead: step.lead,
      buyerRole: step.buyerRole, sellerRole: step.sellerRole,
      buyerOwner: nil, sellerOwner: nil, audience: audience, start: done, finish: done, latestStart: nil,
      latestFinish: nil, float: nil, critical: false, headline: false, parent: nil, merged: false, after: [],
      days: length.days, assumed: done == nil && (length.assumed && edit.left == nil || conditionAssumed), done: done,
      saidBy: edit.left?.by ?? edit.days?.by)
    return PlannedRow(
      row: row, step: position, definition: step, record: record, edits: edit, isPhrased: change?.title != nil,
      conditionAssumed: conditionAssumed)
  }

  /// A playbook without a heading for it shows a second go-live among what comes after the first.
  private var laterPhase: String {
    playbook.phases.contains { $0.id == GoLive.later } ? GoLive.later : GoLive.after
  }

  /// Those of which each is one row; none for a step that is made once.
  private func records(of step: StepDefinition) -> [Record] {
    step.forEach.flatMap { resolution.records(of: $0) } ?? []
  }

  private static func title(
    _ step: StepDefinition, record: Record?, edit: RowEdits, change: StepChange?
  ) -> String {
    if let title = edit.title { return title }
    if let record, let named = change?.title.map({ Template($0) }) ?? step.eachWords, record["name"]?.text != nil {
      return named.filled(RecordWords(record: record, name: step.forEach?.name).field)
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

extension Row {
  /// Somebody put it in a second go-live, and it is neither done nor the go-live itself.
  fileprivate func isLater(_ edits: RowEdits) -> Bool { edits.later && done == nil && catalogue != GoLive.step }
}
