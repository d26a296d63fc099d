/// Where a row stands in the order of the plan: by phase, then by the day of the finish; go-live closes its phase; without
/// dates in the order of ids, the deal's own rows last.
struct RowPlace: Comparable {
  private let phase: Int
  private let isGoLive: Int
  private let finish: Int32
  private let start: Int32
  private let id: String

  init(_ planned: PlannedRow, network: StepNetwork, phases: [Plan.Phase]) {
    phase = planned.step.map { network.phase[$0] } ?? phases.firstIndex { $0.id == planned.row.phase } ?? phases.count
    isGoLive = planned.row.catalogue == GoLive.step ? 1 : 0
    finish = planned.row.finish?.number ?? 0
    start = planned.row.start?.number ?? 0
    id = planned.row.catalogue == nil ? "~" + planned.row.id : planned.row.id
  }

  static func < (a: RowPlace, b: RowPlace) -> Bool {
    (a.phase, a.isGoLive, a.finish, a.start, a.id) < (b.phase, b.isGoLive, b.finish, b.start, b.id)
  }
}
