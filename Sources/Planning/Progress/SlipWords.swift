import Scheduling

/// Which row moved from when to when, how many working days, and why.
package struct SlipWords: Sendable {
  let phrases: Phrases
  let days: DayWords

  package init(phrases: Phrases, days: DayWords) {
    self.phrases = phrases
    self.days = days
  }

  /// A sentence; where rows have moved, a line of a list for each, which begins with two blanks.
  ///
  /// - Parameter title: how a row is called, with its number.
  package func lines(_ slips: Slips, title: (Row) -> String) -> [String] {
    guard let since = slips.since else { return [phrases("slips.first_day")] }
    guard !slips.slips.isEmpty else { return [phrases("slips.none", ["day": days.withWeekday(since)])] }
    return [phrases("slips.since", ["day": days.withWeekday(since)])]
      + slips.slips.map { slip in
        "  "
          + phrases(
            slip.days > 0 ? "slips.later" : "slips.earlier",
            [
              "row": title(slip.row), "from": days.withWeekday(slip.from), "to": days.withWeekday(slip.to),
              "days": String(abs(slip.days)), "why": cause(slip, title: title),
            ])
      }
  }

  private func cause(_ slip: Slips.Slip, title: (Row) -> String) -> String {
    switch slip.cause {
    case .said(let words): phrases("slips.said", ["because": words])
    case .goLive(let from, let to, let because):
      phrases("slips.go_live", ["from": days.withWeekday(from), "to": days.withWeekday(to)])
        + (because.map { phrases("slips.said", ["because": $0]) } ?? "")
    case .edited(let by):
      by == "rep"
        ? phrases("slips.edited") : phrases("slips.edited_by", ["who": by == "buyer" ? phrases("slips.buyer") : by])
    case .away(let who, let range):
      phrases(who == Absence.me ? "slips.you_away" : "slips.away", ["who": who, "days": days.range(range)])
    case .waits(let row): phrases("slips.waits", ["row": title(row)])
    case nil: ""
    }
  }
}
