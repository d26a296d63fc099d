extension Plan {
  /// The rows of the page, in its order: what the rep and the buyer call by number. The go-live row has none.
  package var numberedRows: [Row] { PageRows(self).entries.filter { !$0.isGoLive }.map(\.row) }

  /// 1-based; nil for a row that is no row of the page.
  package func number(of row: Row) -> Int? { numberedRows.firstIndex { $0.id == row.id }.map { $0 + 1 } }

  /// The row with this number on the page, 1-based.
  package func row(numbered number: Int) -> Row? {
    let rows = numberedRows
    return rows.indices.contains(number - 1) ? rows[number - 1] : nil
  }
}
