import Scheduling

/// What each side needs from the other first.
struct WeekAhead {
  let source: PageSource
  let pageRows: PageRows

  /// More than this nobody does in a week.
  private static let asksAtMost = 3
  private static let givesAtMost = 4
  private var end: Day { source.today + 7 }

  /// The sentence, the names, the talk with the person for the money, and then what is due first on their side.
  func asks(ownWords: Bool) -> [BuyerPlan.Ask] {
    var asks: [BuyerPlan.Ask] = ownWords ? [.ownWords] : []
    let parts = partsWithoutName
    if !parts.isEmpty { asks.append(.names(parts, by: source.namesDue)) }
    let talk = pageRows.entries.first { $0.row.catalogue == PageStep.sponsorTalk && $0.row.buyerOwner != nil }
    if let talk { asks.append(.part(talk.row.title, by: talk.finish)) }
    let due = pageRows.entries.filter { entry in
      entry.row.lead == .buyer && !entry.isGoLive && entry.row.id != talk?.row.id && entry.row.buyerOwner != nil
        && entry.finish.map { $0 <= end } ?? false
    }
    asks += due.map { .part($0.row.title, by: $0.finish) }
    asks += source.handovers(.buyer).filter { $0.due.map { $0 <= end } ?? false }.map { .part($0.title, by: $0.due) }
    if asks.count < Self.asksAtMost, let talk = source.talk { asks.append(.dates(talk.day)) }
    return Array(asks.prefix(Self.asksAtMost))
  }

  /// The roles on the buyer's side that have a row on the page and no name, in the order of the page, each once.
  private var partsWithoutName: [String] {
    var parts: [String] = []
    for entry in pageRows.entries where entry.row.buyerOwner == nil && !parts.contains(entry.row.buyerRole) {
      parts.append(entry.row.buyerRole)
    }
    return parts
  }

  /// What we do alone within seven days.
  var gives: [BuyerPlan.Give] {
    let rows = source.shared.filter { row in
      row.side == .seller && row.done == nil && row.finish.map { $0 <= end } ?? false
    }
    let gives = rows.compactMap { row in
      row.title.onOneLine.map { BuyerPlan.Give(title: $0, day: row.finish) }
    }
    return Array(
      gives.enumerated().sorted { a, b in
        (a.element.day?.number ?? 0, a.offset) < (b.element.day?.number ?? 0, b.offset)
      }
      .map(\.element).prefix(Self.givesAtMost))
  }
}
