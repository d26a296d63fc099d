import Rules
import Scheduling

/// Where the parts of the buyer's page come from: facts, rows and the two calendars.
struct PageSource {
  let planned: Planner.Planned
  let deal: Deal
  let planner: Planner
  let today: Day
  let owners: Owners
  let calendars: DealCalendars

  init(planned: Planner.Planned, deal: Deal, planner: Planner, today: Day) {
    self.planned = planned
    self.deal = deal
    self.planner = planner
    self.today = today
    owners = Owners(playbook: planner.playbook, deal: deal, weight: planned.plan.weight)
    calendars = DealCalendars(deal: deal, today: today, playbook: planner.playbook, holidays: planner.holidays)
  }

  var plan: Plan { planned.plan }

  /// Rows that the buyer may read; nothing else of the plan is looked at for the page.
  var shared: [Row] { plan.rows.filter { $0.audience == .both } }

  func text(_ key: Key) -> String? { deal[key]?.text?.onOneLine }

  // MARK: People and days

  var contact: BuyerPlan.Contact? {
    guard let name = owners.contact, let shown = name.onOneLine else { return nil }
    let record = deal.records("stakeholders").first { $0["name"]?.text == name && $0["side"]?.text != "seller" }
    return BuyerPlan.Contact(name: shown, email: record?["email"]?.text?.onOneLine)
  }

  var accountLead: String? { owners.accountLead?.onOneLine }

  /// The next meeting, or the day on which the plan is to be gone through.
  var talk: BuyerPlan.Talk? {
    let meeting = deal["next.meeting"]?.record
    let days = [meeting?["date"]?.day, deal["plan.cobuild_date"]?.day].compactMap { $0.map(Day.init(number:)) }
    return days.first { $0 >= today }.map { day in
      BuyerPlan.Talk(day: day, who: meeting?["who"]?.text?.onOneLine)
    }
  }

  /// The working day by which a missing name should be there.
  var namesDue: Day {
    let days = planner.playbook.settings.nameDueIn
    return calendars.parties.buyer.onOrAfter(today).flatMap { calendars.parties.buyer.moved($0, by: days) } ?? today + 7
  }

  /// Of the buyer's country, where nobody said how their copy is to be written.
  var dates: DayWords {
    DayWords(locale: text("copy.locale") ?? text("buyer.country") ?? text("seller.country"))
  }

  var language: String {
    guard let locale = text("copy.locale"), locale.hasPrefix("en-"), locale.count == 5 else { return "en" }
    return locale
  }

  // MARK: Money

  /// Only once the price has been named to them, or the day for that is past.
  var price: BuyerPlan.Price? {
    guard let proposal = shared.first(where: { $0.catalogue == PageStep.proposal }) else { return nil }
    let isNamed = proposal.done != nil || proposal.finish.map { $0 < today } ?? false
    guard isNamed, let amount = deal["deal.value"]?.money else { return nil }
    let isPerUser = planned.resolution["deal.price_model"]?.text == "per_user"
    return BuyerPlan.Price(
      amount: amount, people: isPerUser ? deal["rollout.users"]?.number.map { Int($0) } : nil,
      months: deal["deal.term_months"]?.number.map { Int($0) })
  }

  // MARK: Time

  var misfit: Plan.Shortfall? { plan.shortfallByDay }

  var reserve: Int? {
    guard plan.goLive != nil, plan.feasible == true else { return nil }
    let row = plan.rows.first { $0.catalogue == PageStep.reserve && $0.done == nil }
    return row.flatMap { $0.days > 0 ? $0.days : nil }
  }

  /// Holidays of one party in one entry, windows each in their own with the names of the holidays inside.
  var daysOff: [BuyerPlan.DaysOff] {
    let windows = plan.daysOff.filter { !$0.isHoliday }
    func isInside(_ holiday: Plan.DayOff, _ window: Plan.DayOff) -> Bool {
      window.days.contains(holiday.days.first) && (window.party == holiday.party || window.party == .both)
    }
    var result: [BuyerPlan.DaysOff] = []
    for party in [Party.both, .buyer, .seller] {
      let days = plan.daysOff.filter { dayOff in
        dayOff.isHoliday && dayOff.party == party && !windows.contains { isInside(dayOff, $0) }
      }
      if !days.isEmpty {
        let runs = Self.runs(days)
        result.append(
          BuyerPlan.DaysOff(
            party: party, days: runs.map(\.days), reason: nil, isHoliday: true,
            holidays: runs.map { $0.reason.onOneLine ?? "" }, estimated: runs.filter(\.isEstimated).map(\.days)))
      }
    }
    return result
      + windows.map { window in
        BuyerPlan.DaysOff(
          party: window.party, days: [window.days], reason: window.reason.onOneLine, isHoliday: false,
          holidays: plan.daysOff.filter { $0.isHoliday && isInside($0, window) }.compactMap(\.reason.onOneLine))
      }
  }

  /// Days in a row of one feast as one: "Eid al-Fitr" and "Eid al-Fitr Holiday", "Labor Day" and "Labor Day (observed)".
  private static func runs(_ holidays: [Plan.DayOff]) -> [Plan.DayOff] {
    var runs: [Plan.DayOff] = []
    for holiday in holidays {
      if let last = runs.last, holiday.days.first == last.days.last + 1, holiday.isEstimated == last.isEstimated,
        holiday.reason.hasPrefix(last.reason)
      {
        runs[runs.count - 1].days.last = holiday.days.last
      } else {
        runs.append(holiday)
      }
    }
    return runs
  }
}
