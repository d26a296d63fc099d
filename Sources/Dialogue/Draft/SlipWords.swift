import Planning
import Scheduling

extension Conversation {
  /// Which row moved from when to when, how many working days, and why.
  mutating func showSlips() {
    guard let slips = try? Slips(planned, of: deal, planner: planner, today: today), let since = slips.since else {
      return say("slips.first_day")
    }
    guard !slips.slips.isEmpty else { return say("slips.none", ["day": days.withWeekday(since)]) }
    say("slips.since", ["day": days.withWeekday(since)])
    for slip in slips.slips {
      let line = phrases(
        slip.days > 0 ? "slips.later" : "slips.earlier",
        [
          "row": title(of: slip.row), "from": days.withWeekday(slip.from), "to": days.withWeekday(slip.to),
          "days": String(abs(slip.days)), "why": cause(slip),
        ])
      effects.append(.show(TextWrap.lines(line, width: max(20, width - 2), indent: "  ").map { "  " + $0 }))
    }
  }

  private func cause(_ slip: Slips.Slip) -> String {
    switch slip.cause {
    case .said(let words): phrases("slips.said", ["because": words])
    case .goLive(let from, let to):
      phrases("slips.go_live", ["from": days.withWeekday(from), "to": days.withWeekday(to)])
    case .edited(let by):
      by == "rep"
        ? phrases("slips.edited") : phrases("slips.edited_by", ["who": by == "buyer" ? phrases("slips.buyer") : by])
    case .waits(let row): phrases("slips.waits", ["row": title(of: row)])
    case nil: ""
    }
  }
}
