import Planning
import Scheduling

/// The buyer's page for people who look at it from across a table: one thing a line, space between the rows.
struct TogetherPage {
  let plan: BuyerPlan
  let phrases: Phrases

  func effects(width: Int) -> [Effect] {
    var effects: [Effect] = []
    if let day = plan.goLive { effects.append(.say(phrases("together.head", ["day": plan.dates.full(day)]))) }
    if let problem = plan.problem {
      effects.append(
        .say(problem.isQuote ? "\"\(problem.text.startingWithCapital)\"" : problem.text.startingWithCapital))
    }
    for section in plan.sections {
      effects += [.space, .say(section.title.uppercased()), .space]
      for row in section.rows { effects += [.show(lines(row, width: width)), .space] }
    }
    let handovers = plan.buyerBrings + plan.sellerBrings
    if !handovers.isEmpty { effects += [.space, .say(phrases("together.handed_over")), .space] }
    for handover in handovers {
      let day = handover.due.map(plan.dates.withWeekday) ?? phrases("together.no_day")
      effects.append(.show(lines("", day, handover.title, width: width)))
    }
    return handovers.isEmpty ? effects : effects + [.space]
  }

  /// Number and day before the title, which wraps beside them.
  private func lines(_ number: String, _ day: String, _ title: String, width: Int) -> [String] {
    let head = DisplayWidth.padded(number, to: 4) + DisplayWidth.padded(day, to: 14)
    let indent = String(repeating: " ", count: 18)
    return TextWrap.lines(title, width: width - 18).enumerated().map { $0 == 0 ? head + $1 : indent + $1 }
  }

  private func lines(_ row: BuyerPlan.Row, width: Int) -> [String] {
    let number = row.number.map(String.init) ?? "*"
    let day = row.finish.map(plan.dates.withWeekday) ?? phrases("together.no_day")
    let indent = String(repeating: " ", count: 18)
    return lines(number, day, row.title, width: width)
      + TextWrap.lines(owners(row), width: width - 18).map { indent + $0 }
  }

  private func owners(_ row: BuyerPlan.Row) -> String {
    let buyer: String =
      switch row.buyer {
      case .named(let name): name
      case .toCome: phrases("together.name_to_come")
      }
    return [buyer, row.seller].compactMap { $0 }.joined(separator: " · ")
  }
}
