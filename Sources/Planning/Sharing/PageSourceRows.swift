import Rules
import Scheduling

extension PageSource {
  /// A row that takes less than a week has one day; a longer one also says when it opens.
  private static let spanWorthSaying = 7

  func sections(_ rows: PageRows, waitsForResults: Bool) -> [BuyerPlan.Section] {
    rows.sections.map { section in
      BuyerPlan.Section(
        title: section.title,
        rows: section.entries.map { entry in
          let opens = entry.opens.flatMap { first in
            entry.finish.flatMap { $0 - first >= Self.spanWorthSaying ? first : nil }
          }
          return BuyerPlan.Row(
            number: entry.number,
            finish: entry.isGoLive ? misfit?.earliest ?? entry.finish : entry.finish,
            opens: opens,
            title: entry.row.title.onOneLine ?? "",
            doneWhen: doneWhen(entry),
            buyer: owner(entry.row),
            seller: entry.row.sellerOwner?.onOneLine,
            waitsForResults: waitsForResults && PageStep.tryOuts.contains(entry.row.catalogue ?? ""))
        })
    }
  }

  private func owner(_ row: Row) -> BuyerPlan.Owner {
    row.buyerOwner?.onOneLine.map { .named($0) } ?? .toCome(from: contact?.name, by: namesDue)
  }

  /// A title that names several parts says for each of them how both know that it is done.
  private func doneWhen(_ entry: PageRows.Entry) -> String? {
    let title = planner.playbook.mergedTitles.first { line in
      line.row == entry.row.catalogue && line.title == entry.row.title
    }
    let named = entry.members.filter { title?.members.contains($0.catalogue ?? "") ?? false }
    let parts = (named + [entry.row]).enumerated()
      .sorted { a, b in (a.element.finish?.number ?? 0, a.offset) < (b.element.finish?.number ?? 0, b.offset) }
      .compactMap { $0.element.doneWhen.onOneLine }
    guard let first = parts.first else { return nil }
    return ([first] + parts.dropFirst().map(\.inMidSentence)).joined(separator: "; ")
  }

  // MARK: Done

  /// More than this nobody reads in one line.
  private static let doneAtMost = 6

  /// What both sides can call done, each title once, in order. Of many, those that would have been rows of their own.
  func done(showingReason: Bool) -> [BuyerPlan.Done] {
    var titles: Set<String> = []
    var rows = shared.filter { row in
      guard row.done != nil, showingReason || row.catalogue != PageStep.dateAndReason else { return false }
      return titles.insert(row.title).inserted
    }
    if rows.count > Self.doneAtMost {
      rows = rows.filter { row in row.catalogue.flatMap { planner.playbook.step($0) }?.headline != nil }
    }
    return rows.compactMap { row in
      row.done.flatMap { day in row.title.onOneLine.map { BuyerPlan.Done(title: $0, day: day) } }
    }
    .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    .suffix(Self.doneAtMost)
  }

  // MARK: Handed over

  func handovers(_ side: Party) -> [BuyerPlan.Handover] {
    shared.filter { $0.catalogue == nil && $0.side == side && $0.done == nil }
      .compactMap { row in
        row.title.onOneLine.map { BuyerPlan.Handover(title: $0, due: row.finish) }
      }
      .enumerated().sorted { a, b in
        (a.element.due?.number ?? 0, a.offset) < (b.element.due?.number ?? 0, b.offset)
      }
      .map(\.element)
  }
}

extension String {
  /// The playbook's own sentences begin with a capital; after a semicolon they do not.
  fileprivate var inMidSentence: String {
    let second = dropFirst().first
    guard let first, second.map({ $0.isLowercase || $0 == " " }) ?? false, first != "I" else { return self }
    return first.lowercased() + dropFirst()
  }
}
