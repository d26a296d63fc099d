import Planning
import Rules
import Scheduling

/// The plan that could have been built, beside the one that what was found would have given.
package struct PlansBeside: Sendable {
  /// Something that was not found, and what a plan without it lacks.
  package struct Unfound: Sendable {
    package var thing: Thing
    /// Rows that come into the plan with it, in its order.
    package var rows: [Row]
    /// Rows that take longer with it, with the days that would have been planned.
    package var longer: [(row: Row, planned: Int)]
    /// Working days by which go-live would slip if it alone had not been found; nil without a go-live.
    package var slip: Int?
  }

  package var yours: Plan
  package var whole: Plan
  /// Rows of the whole plan that yours lacks.
  package var missed: [Row]
  /// How many rows yours has that the whole plan does not need.
  package var extra: Int
  /// What was not found and would have changed the plan, the most telling first.
  package var unfound: [Unfound]
  /// Nil where nobody found the go-live, or there is none.
  package var late: FoundLate?
  /// Working days of the slip that the whole plan needs as well: the day that was said does not fit.
  package var anyway: Int?

  /// - Throws: as `Planner.plan` does.
  package init(_ call: PracticeCall, planner: Planner, today: Day) throws(NetworkError) {
    let known = Deal(facts: call.found), all = Deal(facts: call.truth)
    yours = try planner.plan(known, today: today).plan
    whole = try planner.plan(all, today: today).plan
    late = try planner.foundLate(known, whole: all, today: today)
    anyway = late?.anyway
    missed = Self.rows(of: whole, notIn: yours)
    extra = Self.rows(of: yours, notIn: whole).count
    let told = call.persona.things.map(\.name).filter { call.state.told[$0] != nil }
    let changed = call.persona.changes.filter { call.state.changes.contains($0.name) }
    unfound = []
    for thing in call.persona.things where call.state.told[thing.name] == nil && !thing.gives.isEmpty {
      let more = Deal(facts: call.persona.facts(told: told + [thing.name], changed: changed))
      let others = call.persona.things.map(\.name).filter { $0 != thing.name }
      let less = Deal(facts: call.persona.facts(told: others, changed: changed))
      let withIt = try planner.plan(more, today: today).plan
      let without = try planner.plan(less, today: today).plan
      let slip = try planner.foundLate(less, whole: all, today: today)?.slip
      let named = Set(Self.rows(of: withIt, notIn: yours).map(\.id)).union(
        Self.rows(of: whole, notIn: without).map(\.id))
      let rows = missed.filter { named.contains($0.id) }
      let longer = Self.longer(whole, than: without)
      if !rows.isEmpty || !longer.isEmpty || (slip ?? 0) > 0 {
        unfound.append(Unfound(thing: thing, rows: rows, longer: longer, slip: slip))
      }
    }
    unfound = unfound.enumerated().sorted { Self.place($0) < Self.place($1) }.map(\.element)
  }

  /// The longest slip first, then the most work, then the order of the persona.
  private static func place(_ entry: (offset: Int, element: Unfound)) -> (Int, Int, Int) {
    let work =
      entry.element.rows.reduce(0) { $0 + $1.days } + entry.element.longer.reduce(0) { $0 + $1.row.days - $1.planned }
    return (-(entry.element.slip ?? 0), -work, entry.offset)
  }

  /// Rows that are work before go-live and that the other plan does not have.
  private static func rows(of plan: Plan, notIn other: Plan) -> [Row] {
    let ids = Set(other.rows.map(\.id))
    return plan.rows.filter { !ids.contains($0.id) && $0.done == nil }
  }

  private static func longer(_ plan: Plan, than other: Plan) -> [(row: Row, planned: Int)] {
    let days = Dictionary(other.rows.map { ($0.id, $0.days) }, uniquingKeysWith: { first, _ in first })
    return plan.rows.compactMap { row in
      guard let planned = days[row.id], planned < row.days, row.done == nil else { return nil }
      return (row, planned)
    }
  }
}
