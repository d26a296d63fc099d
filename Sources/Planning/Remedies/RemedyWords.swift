import Scheduling

/// What would make a plan fit, in words for the rep: what to change, then what it brings and what it costs.
package struct RemedyWords {
  private let phrases: Phrases
  private let days: DayWords
  private let playbook: Playbook
  private let plan: Plan
  /// What a row is called, such as `5 · Security agrees`.
  private let title: (Row) -> String

  package init(
    phrases: Phrases, days: DayWords, playbook: Playbook, plan: Plan, title: @escaping (Row) -> String
  ) {
    self.phrases = phrases
    self.days = days
    self.playbook = playbook
    self.plan = plan
    self.title = title
  }

  /// One remedy: the change in the first line, what it brings in the second.
  package struct Item: Hashable, Sendable {
    package var what: String
    package var effect: String
  }

  /// That something would help, in one line under the plan; nil for a plan that fits and for one without dates.
  package func hint(_ remedies: Remedies) -> String? {
    guard plan.feasible == false else { return nil }
    let count = remedies.fitting.count
    if count > 0 { return phrases("remedy.ways", ["count": String(count)]) }
    return phrases(remedies.partial.isEmpty ? "remedy.no_way" : "remedy.nearest")
  }

  /// What stands above the list.
  package func head(_ remedies: Remedies) -> String {
    if plan.feasible == nil { return phrases("remedy.undated") }
    if plan.feasible == true { return phrases("remedy.fits_already") }
    if let missed = plan.missedDay {
      let name = !remedies.fitting.isEmpty ? "missed" : remedies.partial.isEmpty ? "missed_none" : "missed_partial"
      return phrases("remedy.\(name)", ["row": title(missed.row), "wanted": days.withWeekday(missed.wanted)])
    }
    let name = !remedies.fitting.isEmpty ? "head" : remedies.partial.isEmpty ? "head_none" : "head_partial"
    return phrases("remedy.\(name)", ["missing": String(remedies.shortfall)])
  }

  package func items(_ remedies: Remedies) -> [Item] {
    remedies.all.map { Item(what: what($0).startingWithCapital, effect: effect($0, of: remedies)) }
  }

  package func what(_ tried: Remedies.Tried) -> String {
    tried.parts.map(what).joined(separator: phrases("remedy.and"))
  }

  private func what(_ remedy: Remedy) -> String {
    let name = remedy.kind.rawValue.map { $0 == " " || $0 == "-" ? "_" : $0 }
    var values = [
      "row": quoted(remedy.steps.first), "other": quoted(remedy.other), "from": String(remedy.fromDays),
      "to": String(remedy.toDays), "count": String(remedy.steps.count), "parts": RuleWords.joined(remedy.parts),
    ]
    values["day"] = remedy.toDay.map { days.withWeekday($0) }
    values["was"] = remedy.fromDay.map { days.withWeekday($0) }
    if remedy.kind == .otherDay, remedy.toDay == nil { return phrases("remedy.other_start", values) }
    return phrases("remedy.\(String(name))", values)
  }

  private func quoted(_ step: String?) -> String {
    guard let step else { return "" }
    return "\"\(plan.rows.first { $0.catalogue == step }.map(title) ?? playbook.step(step)?.name ?? step)\""
  }

  private func effect(_ tried: Remedies.Tried, of remedies: Remedies) -> String {
    let difference = tried.difference
    let counts = [
      ("rows_in", difference.added.count), ("rows_out", difference.dropped.count),
      ("dates_move", difference.moved.count { $0.row.headline }),
    ].filter { $0.1 > 0 }.map { phrases("remedy.\($0)", ["count": String($1)]) }
    let signature = difference.signature.to.map { [phrases("remedy.signature", ["day": days.withWeekday($0)])] } ?? []
    let values = [
      "gained": String(tried.gained), "left": String(tried.shortfall),
      "day": tried.earliestGoLive.map { days.withWeekday($0) } ?? "",
    ]
    let movesGoLive = tried.parts.contains { $0.kind == .goLive }
    let first = phrases(tried.fits ? movesGoLive ? "remedy.fits" : "remedy.fits_from" : "remedy.brings", values)
    let reasons = tried.parts.map(\.because).filter { !$0.isEmpty }
    return ([([first] + signature + counts).joined(separator: "; ") + "."] + reasons).joined(separator: " ")
  }
}
