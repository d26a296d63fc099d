import Rules

/// What of a plan rests on nobody's word, and who could give it: plan facts for the rules that ask for it.
struct ToConfirm {
  let rows: [PlannedRow]

  func values() -> [(Key, Value?)] {
    let lengths = rows.filter { $0.row.isWorthConfirming && $0.row.lead == .buyer && $0.row.audience == .both }
    let longest = lengths.indices.sorted { a, b in (-lengths[a].row.days, a) < (-lengths[b].row.days, b) }
      .map { lengths[$0] }
    let conditions = rows.filter { $0.conditionAssumed && $0.row.done == nil && $0.row.headline }
    let alone = rows.count { $0.row.headline && $0.row.done == nil && $0.row.sellerOwner == nil }
    return [
      ("plan.lengths_to_confirm", .number(Double(lengths.count))),
      ("plan.rows_to_confirm", RowTitles.value(longest)),
      ("plan.conditions_assumed", .number(Double(conditions.count))),
      ("plan.rows_assumed", RowTitles.value(conditions)),
      ("plan.unnamed_seller", .number(Double(alone))),
    ]
  }
}
