import Rules
import Scheduling

/// What the buyer's people have done and who of them was heard of since the first plan.
struct Involvement {
  let now: PlanToday
  let drafted: StoodPlan
  let baseline: StoodPlan
  let stood: [StoodPlan]
  let course: Course

  func values() -> [(Key, Value?)] {
    let done = drafted.entries.filter { $0.row.lead == .buyer && now.isDone($0.row) }
    let early = done.filter { entry in
      guard let done = now.row(entry.row.id)?.done, let due = entry.finish else { return false }
      return done < due && done >= drafted.standing.day
    }
    let names = course.named.filter { $0.value.first > drafted.standing.day && isInvolved($0.key) }
      .sorted { ($0.value.first, $0.key) < ($1.value.first, $1.key) }.map(\.key)
    let added = addedSinceAgreed()
    return [
      ("progress.done_by_buyer", number(done.count)),
      ("progress.done_early_by_buyer", number(early.count)),
      ("progress.early_rows", RowTitles.value(early.map(\.row))),
      ("progress.names_since_plan", number(names.count)),
      ("progress.new_names", names.isEmpty ? nil : .text(RuleWords.joined(names))),
      ("progress.sponsor_days_silent", number(sponsorSilent() ?? 0)),
      ("progress.added_since_agreed", number(added.count)),
      ("progress.added_rows", RowTitles.value(added)),
    ]
  }

  private func number(_ value: Int) -> Value { .number(Double(value)) }

  private var buyers: [Record] { now.deal.records("stakeholders").filter { $0["side"]?.text != "seller" } }

  private func isInvolved(_ name: String) -> Bool { buyers.contains { $0["name"]?.text == name } }

  /// Days since a sponsor was last heard of: by a word of theirs, a row of theirs that is done, or being spoken of anew.
  private func sponsorSilent() -> Int? {
    let sponsors = buyers.filter { ["executive_sponsor", "economic_buyer"].contains($0["role"]?.text ?? "") }
    let ticked = Set(now.deal.records("progress.done").compactMap { $0["step"]?.text })
    let signs = sponsors.compactMap { $0["name"]?.text }.map { name in
      let done = now.plan.rows.filter { $0.buyerOwner == name && $0.lead != .seller && ticked.contains($0.id) }
        .compactMap(\.done)
      return ([drafted.standing.day, course.heard[name], course.named[name]?.last].compactMap { $0 } + done).max()
        ?? drafted.standing.day
    }
    return signs.max().map { max(0, now.today - $0) }
  }

  /// Rows of theirs that came after they last agreed: nobody there has said that they will do them.
  private func addedSinceAgreed() -> [Row] {
    guard let agreed = stood.last(where: { $0.standing.kind == .agreed }) else { return [] }
    let known = Set(agreed.plan.rows.map(\.id))
    return PageRows(now.plan).entries.filter { !$0.isGoLive && $0.row.lead == .buyer && !known.contains($0.row.id) }
      .map(\.row)
  }
}
