import Rules
import Scheduling

/// A row while the plan is being made, with what the finished row no longer needs. One object that station after station
/// fills in: as values, ninety rows of thirty fields were copied at every station.
final class PlannedRow {
  var row: Row
  /// Place of its step in the playbook; nil for the deal's own rows.
  let step: Int?
  /// The record of a step that is made once for each.
  let record: Record?
  let edits: RowEdits
  /// A rule worded its title.
  let isPhrased: Bool
  let conditionAssumed: Bool
  /// Links to rows of this plan.
  var links: [RowLink] = []

  init(
    row: Row, step: Int? = nil, record: Record? = nil, edits: RowEdits = RowEdits(), isPhrased: Bool = false,
    conditionAssumed: Bool = false
  ) {
    self.row = row
    self.step = step
    self.record = record
    self.edits = edits
    self.isPhrased = isPhrased
    self.conditionAssumed = conditionAssumed
  }
}

struct RowLink: Hashable {
  /// Place of the row in the plan.
  var row: Int
  var startToStart: Bool
  /// Working days.
  var lag: Int
}

/// What people said about one row.
struct RowEdits {
  var days: (Int, by: String)?
  var by: Day?
  var start: Day?
  var owner: String?
  var title: String?
  var added = false
  var dropped = false
  var kept = false
  /// In a second go-live; such a row stands on the page for itself.
  var later = false

  init() {}

  init(_ edits: [PlanEdit]) {
    for edit in edits {
      switch edit.action {
      case .days: if let days = edit.value?.number.flatMap(Lengths.wholeDays) { self.days = (days, edit.saidBy) }
      case .by: by = edit.value?.day.map(Day.init(number:)) ?? by
      case .start: start = edit.value?.day.map(Day.init(number:)) ?? start
      case .owner: owner = edit.value?.text ?? owner
      case .title: title = edit.value?.text ?? title
      case .add: (added, dropped) = (true, false)
      case .later: (later, kept) = (true, true)
      case .beside: break
      case .keep: (kept, dropped) = (true, false)
      case .drop: (dropped, added, kept) = (true, false, false)
      }
    }
  }
}
