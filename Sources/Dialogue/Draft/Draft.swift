import Planning
import Rules
import Scheduling

/// The plan on the screen, what it says about the date, and what would make it better.
extension Conversation {
  mutating func showDraft(isFirst: Bool) {
    effects.append(.space)
    say(isFirst ? "draft.first" : "draft.again", ["account": account])
    effects.append(.space)
    showPlan(all: false)
    if isFirst { sayNotes(atMost: 2) }
    if isFirst { sayRoom() }
    if isFirst, deal.unsure.count >= 3 { sayThreeQuestions() }
  }

  mutating func showPlan(all: Bool, latest: Bool = false) {
    guard plan.weight != .none else { return showRecap() }
    let screen = PlanScreen(planned: planned, deal: deal, planner: planner, phrases: phrases, today: today)
    effects.append(.show(screen.lines(width: width, all: all, latest: latest)))
    noteNumbersShown()
    effects.append(.space)
    sayFit()
    sayHolds()
  }

  /// Whether it fits, what decides, and what would be possible.
  private mutating func sayFit() {
    for line in FitWords(planned: planned, deal: deal, planner: planner, phrases: phrases, today: today).lines {
      say(text: line)
    }
    sayRemediesHint()
  }

  /// Why it cannot go out, or cannot be called agreed yet.
  mutating func sayHolds() {
    let open = plan.holds.filter { $0.waived == nil }
    let stopping = open.filter { $0.holds == "export" }
    if !stopping.isEmpty { say("draft.held", ["why": stopping.map(\.text).joined(separator: " ")]) }
  }

  /// The few that matter first: the date and the time, then people, then the rest; all of them are on the rep's copy.
  private mutating func sayNotes(atMost count: Int) {
    // What the screen says already is not said twice.
    var said: Set<String> = ["R-D07", "R-D08", "R-D09", "R-Q01", "R-T15", "R-C11"]
    if plan.goLive == nil { said.insert("R-L07") }
    let order = Array("DTMFXWUL")
    let notes = plan.notes.filter { !said.contains($0.rule) }.sorted { a, b in
      let places = [a, b].map { note in order.firstIndex { note.rule.dropFirst(2).first == $0 } ?? order.count }
      return (places[0], a.rule) < (places[1], b.rule)
    }
    for note in notes.prefix(count) { say(text: note.text) }
    if notes.count > count { say("draft.more_notes", ["count": String(notes.count - count)]) }
  }

  /// The three open questions to take to the buyer.
  mutating func sayThreeQuestions() {
    let open = OpenByEffect(planned: planned, deal: deal, planner: planner, today: today)
    let questions = open.asks.map(\.question.askBuyer)
    guard !questions.isEmpty else { return }
    say("draft.three_questions")
    for (number, question) in questions.prefix(3).enumerated() { say(text: "\(number + 1). \"\(question)\"") }
  }

  // MARK: Differences

  /// What the last line changed in the plan, in a sentence or two; nothing when nothing did.
  mutating func sayDifference(from before: Plan) {
    guard planStands, before.weight != .none, plan.weight != .none else { return }
    let difference = PlanDifference(from: before, to: plan)
    var parts: [String] = []
    let added = difference.added.map(\.row).filter { $0.audience != .ours }
    let dropped = difference.dropped.map(\.row).filter { $0.audience != .ours }
    if !added.isEmpty { parts.append(phrases("difference.added", named(added))) }
    if !dropped.isEmpty { parts.append(phrases("difference.dropped", named(dropped))) }
    if !difference.moved.isEmpty {
      parts.append(
        phrases("difference.moved", ["count": String(difference.moved.count)]) + mainMove(difference, from: before))
    }
    if let missed = plan.missedDay, difference.feasible.isChange {
      parts.append(
        phrases(
          "difference.misses",
          ["row": title(of: missed.row), "wanted": days.full(missed.wanted), "earliest": days.full(missed.earliest)]))
    } else if let after = difference.feasible.to, difference.feasible.isChange {
      parts.append(phrases(after ? "difference.fits_now" : "difference.does_not_fit", shortfallValues))
    }
    if !parts.isEmpty { say(text: parts.joined(separator: " ")) }
    sayWhoseDates(from: before)
  }

  /// A plan whose start lies in the past counts from today: which dates that moved.
  mutating func sayWhatTimeMoved(since last: Day) {
    guard last < today, let then = try? planner.plan(deal, today: last) else { return }
    let old = Dictionary(
      PageRows(then.plan).entries.map { ($0.row.id, $0.finish) }, uniquingKeysWith: { first, _ in first })
    let moved = PageRows(plan).entries.filter {
      $0.row.done == nil && old[$0.row.id].map { $0 != nil } ?? false && old[$0.row.id] != $0.finish
    }
    guard !moved.isEmpty else { return }
    let names = moved.prefix(4).compactMap { entry in
      entry.finish.map { "\(title(of: entry.row)) \(days.withWeekday($0))" }
    }.joined(separator: ", ")
    let more = moved.count > 4 ? phrases("why.and_more", ["count": String(moved.count - 4)]) : ""
    say("session.day_changed", ["day": days.withWeekday(last), "count": String(moved.count), "names": names + more])
  }

  private func named(_ rows: [Row]) -> [String: String] {
    let names = rows.prefix(3).map { "\"\($0.title)\"" }.joined(separator: ", ")
    let more = rows.count > 3 ? phrases("why.and_more", ["count": String(rows.count - 3)]) : ""
    return ["count": String(rows.count), "names": names + more]
  }

  /// The move of the signature, or else of the first row that is on the screen.
  private func mainMove(_ difference: PlanDifference, from before: Plan) -> String {
    let signature = difference.moved.first { $0.row.catalogue == "F08" }
    let rows = PageRows(plan).entries
    // Of a row with parts the day on the screen is that of its last part.
    guard var move = signature ?? difference.moved.first(where: { move in rows.contains { $0.row.id == move.row.id } })
    else { return "." }
    if signature == nil, let from = PageRows(before).entries.first(where: { $0.row.id == move.row.id })?.finish,
      let to = rows.first(where: { $0.row.id == move.row.id })?.finish
    {
      guard from != to else { return "." }
      (move.from, move.to) = (from, to)
    }
    let values = ["from": days.withWeekday(move.from), "to": days.withWeekday(move.to), "row": title(of: move.row)]
    if signature == nil { return phrases(difference.moved.count == 1 ? "difference.only" : "difference.first", values) }
    return phrases("difference.signature", values)
  }

  private var shortfallValues: [String: String] {
    ["days": String(plan.shortfall ?? 0), "earliest": plan.earliestGoLive.map(days.full) ?? ""]
  }
}
