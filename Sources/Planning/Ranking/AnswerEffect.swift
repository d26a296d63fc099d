import Scheduling

/// What one answer would change in the plan, counted.
package struct AnswerEffect: Hashable, Sendable {
  /// Rows and smaller steps that come or go.
  package var rows = 0
  /// Working days by which the signature or the earliest go-live moves, whichever moves further.
  package var days = 0
  /// Rows of the page whose day moves.
  package var moved = 0
  /// Rows that get a day, or lose it.
  package var dated = 0
  package var holds = 0
  package var remarks = 0
  package var changesFit = false
  package var changesSize = false

  package init() {}

  /// - Parameter workingDays: between two days, on which both sides work.
  init(_ difference: PlanDifference, workingDays: (Day, Day) -> Int) {
    rows = (difference.added + difference.dropped).count { $0.row.audience != .ours }
    for turn in [difference.signature, difference.earliestGoLive] {
      guard let from = turn.from, let to = turn.to, from != to else { continue }
      days = max(days, workingDays(min(from, to), max(from, to)))
    }
    moved = difference.moved.count { $0.row.headline }
    dated = difference.dated.count + difference.undated.count
    holds = difference.holds.opened.count + difference.holds.closed.count
    remarks = difference.notes.opened.count + difference.notes.closed.count
    changesFit = difference.feasible.isChange
    changesSize = difference.weight.isChange
  }

  /// In rows: a row is the unit. Half a week is worth a row, what keeps the page back three, and whether the date holds
  /// five; a remark is read and forgotten. Days of other rows mostly follow from what moved them.
  var worth: Double {
    Double(rows) + Double(days) * 0.4 + Double(moved) * 0.1 + Double(dated) * 0.2 + Double(holds) * 3
      + Double(remarks) * 0.25 + (changesFit ? 5 : 0) + (changesSize ? 2 : 0)
  }

  /// The larger of both in every respect: for "up to".
  func joined(_ other: AnswerEffect) -> AnswerEffect {
    var joined = self
    joined.rows = max(rows, other.rows)
    joined.days = max(days, other.days)
    joined.moved = max(moved, other.moved)
    joined.dated = max(dated, other.dated)
    joined.holds = max(holds, other.holds)
    joined.remarks = max(remarks, other.remarks)
    joined.changesFit = changesFit || other.changesFit
    joined.changesSize = changesSize || other.changesSize
    return joined
  }
}
