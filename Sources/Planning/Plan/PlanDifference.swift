import Scheduling

/// What an answer changed: exactly the rows that came, went or moved.
package struct PlanDifference: Sendable, Hashable {
  package struct Move: Sendable, Hashable {
    package var row: Row
    package var from: Day
    package var to: Day
  }

  /// Rows by the order of the plan that has them.
  package var added: [Row]
  package var dropped: [Row]
  /// Rows whose finish moved.
  package var moved: [Move]
  package var feasible: (before: Bool?, after: Bool?)

  package init(from before: Plan, to after: Plan) {
    let old = Dictionary(before.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.rows.map(\.id))
    added = after.rows.filter { old[$0.id] == nil }
    dropped = before.rows.filter { !new.contains($0.id) }
    moved = after.rows.compactMap { row in
      guard row.done == nil, let from = old[row.id]?.finish, let to = row.finish, from != to else { return nil }
      return Move(row: row, from: from, to: to)
    }
    feasible = (before.feasible, after.feasible)
  }

  package var isEmpty: Bool { added.isEmpty && dropped.isEmpty && moved.isEmpty && feasible.before == feasible.after }

  package static func == (a: PlanDifference, b: PlanDifference) -> Bool {
    a.added == b.added && a.dropped == b.dropped && a.moved == b.moved && a.feasible == b.feasible
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(added)
    hasher.combine(dropped)
    hasher.combine(moved)
  }
}
