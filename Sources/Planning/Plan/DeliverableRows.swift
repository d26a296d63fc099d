import Rules
import Scheduling

/// What the parties hand over: rows of the deal's own. The due day is a deadline, the length is none; such a row waits for
/// nothing and nothing waits for it. Without a day it is due the day before go-live.
struct DeliverableRows {
  let deal: Deal
  let calendars: DealCalendars
  let owners: Owners
  let today: Day

  func rows() -> [PlannedRow] {
    deal.records("deliverables").enumerated().compactMap { number, record in
      guard let title = record["title"]?.text else { return nil }
      let side: Party = record["side"]?.text == "seller" ? .seller : .buyer
      let day = day(record["due"]?.day.map(Day.init(number:)), side: side)
      let isAfterGoLive = day.map { day in calendars.goLive.map { day > $0 } ?? false } ?? false
      return PlannedRow(
        row: Row(
          id: "O\(number + 1)", catalogue: nil, title: title, doneWhen: record["done_when"]?.text ?? "",
          phase: isAfterGoLive ? "value" : "go_live", side: side, lead: side, buyerRole: "champion",
          sellerRole: "account_lead", buyerOwner: side == .buyer ? owners.contact : nil,
          sellerOwner: side == .seller ? owners.accountLead : nil, audience: .both, start: day, finish: day,
          latestStart: day, latestFinish: day, float: day == nil ? nil : 0, critical: false, headline: false,
          parent: nil,
          merged: false, after: [], days: 0, assumed: false, done: nil, saidBy: nil))
    }
  }

  /// A working day of its side, not after the due day unless that is past already.
  private func day(_ due: Day?, side: Party) -> Day? {
    guard let goLive = calendars.goLive else { return nil }
    let calendar = calendars.parties[side]
    let wanted = calendar.onOrBefore(due ?? goLive - 1)
    guard let first = calendar.onOrAfter(today) else { return wanted }
    return wanted.map { max($0, first) }
  }
}
