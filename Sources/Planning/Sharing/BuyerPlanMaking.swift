import Rules
import Scheduling

extension BuyerPlan {
  /// What of a plan is meant for both sides, in the buyer's words.
  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) {
    let source = PageSource(planned: planned, deal: deal, planner: planner, today: today)
    let plan = planned.plan
    let pageRows = PageRows(plan)
    let future = source.text("why.future")
    let product = source.text("deal.product")
    let standing = plan.holds.filter { $0.waived == nil }

    headline = product ?? future
    goLive = plan.goLive
    buyer = source.text("deal.account")
    seller = source.text("seller.company")
    drawn = today
    talk = source.talk
    isAgreed = plan.weight != .none && !standing.contains { $0.holds != nil }
    problem = source.text("why.problem").map {
      Problem(text: $0.withoutQuotes, isQuote: deal["why.buyer_words"]?.flag == true)
    }
    cost = source.text("why.impact")
    outcome = product == nil ? nil : future
    measure = source.text("why.measure")
    let isTheirReason = !["seller_quarter", "discount"].contains(deal["timeline.reason_kind"]?.text ?? "")
    reason = isTheirReason ? source.text("timeline.reason") : nil
    consequence = isTheirReason ? source.text("timeline.consequence") : nil
    misfit = source.misfit
    price = source.price
    done = source.done(showingReason: reason != nil)
    sections = source.sections(pageRows, waitsForResults: standing.contains { $0.rule == "R-T07" })
    buyerBrings = source.handovers(.buyer)
    sellerBrings = source.handovers(.seller)
    let ahead = WeekAhead(source: source, pageRows: pageRows)
    asks = ahead.asks(ownWords: problem != nil && !isAgreed)
    gives = ahead.gives
    daysOff = source.daysOff
    holidaysKnownUntil = plan.calendars.filter(\.isPassed).map(\.lastYear).min()
    remarks = plan.notes.filter { $0.reader == .both }.map(\.text)
    reserve = source.reserve
    buyerKeeper = source.text("plan.owner_buyer") ?? source.contact?.name
    sellerKeeper = source.accountLead
    contact = source.contact
    dates = source.dates
    language = source.language
  }
}

extension String {
  /// Without the quotation marks around the whole, which the page sets itself.
  fileprivate var withoutQuotes: String {
    let pairs: [(Character, Character)] = [("\"", "\""), ("“", "”"), ("'", "'"), ("„", "“"), ("«", "»")]
    guard count > 2, let first, let last, pairs.contains(where: { $0 == (first, last) }) else { return self }
    return String(dropFirst().dropLast())
  }
}
