import Rules

/// What of a plan rests on nobody's word, and who could give it: plan facts for the rules that ask for it.
struct ToConfirm {
  let rows: [PlannedRow]

  func values() -> [(Key, Value?)] {
    let lengths = rows.map(\.row).filter { $0.isWorthConfirming && $0.lead == .buyer && $0.audience == .both }
    let longest = lengths.enumerated().sorted { a, b in (-a.element.days, a.offset) < (-b.element.days, b.offset) }
      .map(\.element)
    let conditions = rows.filter { $0.conditionAssumed && $0.row.done == nil && $0.row.headline }.map(\.row)
    let alone = rows.map(\.row).filter { $0.headline && $0.done == nil && $0.sellerOwner == nil }
    return [
      ("plan.lengths_to_confirm", .number(Double(lengths.count))),
      ("plan.rows_to_confirm", RowTitles.value(longest)),
      ("plan.conditions_assumed", .number(Double(conditions.count))),
      ("plan.rows_assumed", RowTitles.value(conditions)),
      ("plan.unnamed_seller", .number(Double(alone.count))),
    ]
  }
}
