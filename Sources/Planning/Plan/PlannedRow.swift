import Rules
import Scheduling

/// A row while the plan is being made, with what the finished row no longer needs. One object that station after station
/// fills in: as values, ninety rows of thirty fields were copied at every station.
final class PlannedRow {
  var row: Row
  /// Place of its step in the playbook; nil for the deal's own rows.
  let step: Int?
  let definition: StepDefinition?
  /// The record of a step that is made once for each.
  let record: Record?
  let edits: RowEdits
  /// A rule worded its title.
  let isPhrased: Bool
  let conditionAssumed: Bool
  /// Whose working days it uses: those of its side, unless somebody it waits for is away.
  var calendar: CalendarPlace
  /// Links to rows of this plan.
  var links: [RowLink] = []

  init(
    row: Row, step: Int? = nil, definition: StepDefinition? = nil, record: Record? = nil, edits: RowEdits = RowEdits(),
    isPhrased: Bool = false,
    conditionAssumed: Bool = false
  ) {
    self.row = row
    calendar = CalendarPlace(row.side)
    self.step = step
    self.definition = definition
    self.record = record
    self.edits = edits
    self.isPhrased = isPhrased
    self.conditionAssumed = conditionAssumed
  }
}

extension PlannedRow {
  /// It is counted on from go-live.
  var isAfterGoLive: Bool { GoLive.isAfter(row.phase) && row.catalogue != GoLive.step }
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
  var begun: Day?
  var left: (days: Int, on: Day?, by: String)?
  /// In a second go-live; such a row stands on the page for itself.
  var later = false

  init() {}

  /// It has begun: what is left of it is all there is to do, and it waits for nothing.
  func isInProgress(_ today: Day) -> Bool { begun.map { $0 <= today } ?? (left != nil) }

  /// Working days that are left today of `length`; at least one, since it is not done.
  func daysLeft(of length: Int, in calendar: WorkCalendar, today: Day) -> Int {
    func worked(since day: Day) -> Int { day < today ? calendar.count(in: DayRange(day, today - 1)) : 0 }
    if let left { return max(1, left.days - worked(since: left.on ?? today)) }
    return max(1, length - worked(since: begun ?? today))
  }

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
      case .begun: begun = edit.value?.day.map(Day.init(number:)) ?? begun
      case .left:
        if let days = edit.value?.number.flatMap(Lengths.wholeDays) { left = (days, edit.saidOn, edit.saidBy) }
      case .because: break
      case .drop: (dropped, added, kept) = (true, false, false)
      }
    }
  }
}
