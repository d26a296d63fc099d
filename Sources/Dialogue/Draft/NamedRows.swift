import Planning
import Rules

/// A title for people: words in braces without the braces.
enum RowTitle {
  static func plain(_ title: String) -> String { String(title.filter { $0 != "{" && $0 != "}" }) }
}

extension Conversation {
  /// `5 · Security agrees`; a folded row has no number.
  func title(of row: Row) -> String { number(on: row).map { "\($0) · \(row.title)" } ?? row.title }

  func number(of row: Row) -> String { number(on: row).map(String.init) ?? row.id }

  /// 1-based, as the row reads on the screen; nil for a row that is folded, or that came since.
  func number(on row: Row) -> Int? { numbersShown.isEmpty ? plan.number(of: row) : numbersShown[row.id] }

  /// From here on numbers mean the rows as they stand now.
  mutating func noteNumbersShown() {
    numbersShown = Dictionary(
      plan.numberedRows.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// A row by its number on the page, its step, or words of its title; visible rows win over folded ones.
  func rowNamed(_ text: String) -> Row? {
    var wanted = Self.plain(text)
    if wanted.hasPrefix("row ") { wanted = String(wanted.dropFirst(4)) }
    guard !wanted.isEmpty else { return nil }
    if ["go-live", "go live", "golive"].contains(wanted) {
      return plan.rows.first { $0.catalogue == GoLive.step }
    }
    if let number = Int(wanted) { return plan.rows.first { self.number(on: $0) == number } }
    if let row = plan.rows.first(where: { $0.id.lowercased() == wanted }) { return row }
    let rows = plan.rows.sorted { $0.headline && !$1.headline }
    if let exact = rows.first(where: { Self.plain($0.title) == wanted }) { return exact }
    let words = wanted.split(separator: " ")
    return rows.first { row in
      let name = row.catalogue.flatMap { playbook.step($0)?.name } ?? ""
      let known = Set((Self.plain(row.title) + " " + Self.plain(name)).split { !$0.isLetter && !$0.isNumber })
      return words.allSatisfy { known.contains($0) }
    }
  }
}
