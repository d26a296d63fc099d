import Rules
import Scheduling

/// What is late today against the dates that both sides have, and what of the first plan is done.
struct Lateness {
  let now: PlanToday
  let drafted: StoodPlan
  let baseline: StoodPlan

  func values() -> [(Key, Value?)] {
    let late = now.late(baseline)
    let open = baseline.entries.filter(now.isOpen)
    let ahead = open.compactMap { now.due($0, of: baseline.standing) }.filter { $0 >= now.today }.min()
    func most(_ days: [Int]) -> Value { .number(Double(days.max() ?? 0)) }
    return [
      ("progress.rows_late", .number(Double(late.count))),
      ("progress.late_rows", RowTitles.value(late.map(\.row))),
      ("progress.days_late_most", most(late.map(\.days))),
      ("progress.late_owner", late.first.flatMap { owner(of: $0.row) }.map { .text($0) }),
      ("progress.buyer_days_late", most(late.filter { $0.row.lead == .buyer }.map(\.days))),
      ("progress.late_buyer_rows", RowTitles.value(late.map(\.row).filter { $0.lead == .buyer })),
      ("progress.critical_days_late", most(late.filter(\.isCritical).map(\.workingDays))),
      ("progress.late_critical_rows", RowTitles.value(late.filter(\.isCritical).map(\.row))),
      ("progress.checks_days_late", most(late.filter { isCheck($0.row) }.map(\.workingDays))),
      ("progress.late_checks", RowTitles.value(late.map(\.row).filter(isCheck))),
      ("progress.first_row_days_late", .number(Double(firstRow()?.days ?? 0))),
      ("progress.first_row", RowTitles.value([firstRow()?.row].compactMap { $0 })),
      ("progress.next_dated_row", nextDay(ahead).map { .day($0.number) }),
      ("progress.all_dates_past", .flag(!late.isEmpty && ahead == nil)),
      ("progress.only_seller_open", .flag(!open.isEmpty && open.allSatisfy { $0.row.lead == .seller })),
    ]
  }

  private func owner(of row: Row) -> String? {
    row.lead == .seller ? row.sellerOwner : row.buyerOwner
  }

  /// Of security, privacy or law on their side, and nobody there has named a day for it.
  private func isCheck(_ row: Row) -> Bool {
    ["security", "privacy", "legal"].contains(row.buyerRole) && row.lead != .seller
      && !now.deal.edits.contains { edit in
        edit.step == row.catalogue && [.by, .days].contains(edit.action) && edit.saidBy != "rep"
      }
  }

  /// The first row of the first plan, late, while nothing of that plan is done.
  private func firstRow() -> LateRow? {
    guard !drafted.entries.contains(where: { now.isDone($0.row) }) else { return nil }
    let first = drafted.entries.compactMap(\.finish).min()
    return now.late(drafted).first { $0.entry.finish == first }
  }

  /// The next day on which something was to happen: a row's, or the next talk.
  private func nextDay(_ row: Day?) -> Day? {
    let talk = now.deal["next.meeting"]?.record?["date"]?.day.map(Day.init(number:))
    return [row, talk].compactMap { $0 }.filter { $0 >= now.today }.min()
  }
}

/// Rows by title, a long list by its first three.
enum RowTitles {
  static func value(_ rows: [Row]) -> Value? { value(rows.map(\.title)) }

  static func value(_ rows: [PlannedRow]) -> Value? { value(rows.map(\.row.title)) }

  private static func value(_ titles: [String]) -> Value? {
    if titles.isEmpty { return nil }
    let named = titles.prefix(titles.count <= 4 ? 4 : 3).map { "\"\($0)\"" }
    let others = titles.count - named.count
    return .text(RuleWords.joined(others == 0 ? named : named + ["\(others) more"]))
  }
}
