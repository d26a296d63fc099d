import Scheduling

/// The rows that stand on the page, in reading order, with the numbers by which both sides name them: the same on the
/// screen, in the buyer's copy and in the rep's.
package struct PageRows: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var row: Row
    /// 1-based; nil for the go-live row, which has a star.
    package var number: Int?
    /// The rows that are part of it. Whatever is not meant for both sides is left out, and moves no date.
    package var members: [Row]
    /// When the first part begins.
    package var opens: Day?
    /// When the last part is done.
    package var finish: Day?

    package var isGoLive: Bool { number == nil }

    /// The day by which the last part has to be done; for the rep only.
    package var noLaterThan: Day? { ([row] + members).compactMap(\.latestFinish).max() }
  }

  package struct Section: Sendable, Hashable {
    package var title: String
    package var entries: [Entry]
  }

  /// By phase; phases without a row are left out.
  package let sections: [Section]

  package var entries: [Entry] { sections.flatMap(\.entries) }

  package init(_ plan: Plan) {
    let parts = Dictionary(grouping: plan.rows.filter { $0.merged && $0.audience == .both }, by: { $0.parent ?? "" })
    var number = 0
    sections = plan.phases.compactMap { phase in
      let unordered = plan.rows.filter { $0.headline && $0.phase == phase.id }.map { row in
        let members = parts[row.id] ?? []
        return Entry(
          row: row, number: nil, members: members, opens: ([row] + members).compactMap(\.start).min(),
          finish: ([row] + members).compactMap(\.finish).max())
      }
      var entries = unordered.enumerated().sorted { Self.place($0) < Self.place($1) }.map(\.element)
      for index in entries.indices where entries[index].row.catalogue != GoLive.step {
        number += 1
        entries[index].number = number
      }
      return entries.isEmpty ? nil : Section(title: phase.title, entries: entries)
    }
  }

  /// By the day on which all of it is done; go-live closes its phase; of equals the order of the plan.
  private static func place(_ entry: (offset: Int, element: Entry)) -> (Int, Int32, Int) {
    (entry.element.row.catalogue == GoLive.step ? 1 : 0, entry.element.finish?.number ?? 0, entry.offset)
  }

  package subscript(number: Int) -> Entry? { entries.first { $0.number == number } }

  /// The entry of a row that stands on the page, or of the one under which it is folded.
  package func entry(of id: String, in plan: Plan) -> Entry? {
    if let entry = entries.first(where: { $0.row.id == id }) { return entry }
    guard let parent = plan.rows.first(where: { $0.id == id })?.parent else { return nil }
    return entries.first { $0.row.id == parent }
  }
}

/// Steps that the page itself knows by their id, beside `GoLive.step`.
enum PageStep {
  /// The person who decides on the money hears it from both sides.
  static let sponsorTalk = "A09"
  static let dateAndReason = "A03"
  /// Until it is done or its day is past, the price stands nowhere.
  static let proposal = "C10"
  static let signature = "F08"
  static let kickoff = "G03"
  static let decisionToGoLive = "H11"
  static let reserve = "H12"
  /// Wait for the results that would make them a yes.
  static let tryOuts: Set<String> = ["B10", "B11"]
}
