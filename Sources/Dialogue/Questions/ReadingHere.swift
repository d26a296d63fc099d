import Planning
import Reading
import Rules
import Scheduling

/// What the readers may know in this deal: how the rep writes dates, whose year and holidays count, and the days of the plan
/// by name.
extension Conversation {
  var reading: ReadingContext {
    var context = ReadingContext(
      today: today, dateOrder: dateOrder, goLive: plan.goLive, currency: currency,
      people: deal.records("stakeholders"))
    context.country = settings["seller.country"]?.text ?? deal["buyer.country"]?.text
    context.account = deal["deal.account"]?.text
    // "Q3" of a buyer whose year ends in March is their third quarter.
    if let end = deal["buyer.fiscal_year_end"]?.day { context.fiscalYearStart = (Day(number: end) + 1).month }
    context.daysOff = planner.holidays(of: deal, today: today)
    context.anchors += namedDays
    return context
  }

  /// "Two weeks after the signature": days of the plan that people call by name.
  private var namedDays: [DateAnchor] {
    var days: [DateAnchor] = []
    func add(_ name: String, _ day: Day?) { if let day { days.append(DateAnchor(name, day)) } }
    if planStands {
      add("signature", plan.rows.first { $0.catalogue == "F08" }?.finish)
      add("kickoff", plan.rows.first { $0.catalogue == "G01" }?.finish)
    }
    add("contract end", deal["incumbent.contract_end"]?.day.map(Day.init(number:)))
    return days
  }

  /// 05/03 is read as the rep's country writes it; with a buyer who writes it the other way round it is asked back.
  private var dateOrder: ReadingContext.DateOrder {
    guard let mine = settings["seller.country"]?.text ?? deal["buyer.country"]?.text else { return .unknown }
    let theirs = deal["buyer.country"]?.text ?? mine
    let orders = [mine, theirs].map { DayWords(locale: $0).order }
    guard orders[0] == orders[1] else { return .unknown }
    return orders[0] == .monthFirst ? .monthFirst : .dayFirst
  }

  private var currency: String {
    if case .money(let money)? = deal["deal.value"] { return money.currency }
    return Currency.of(country: deal["buyer.country"]?.text ?? settings["seller.country"]?.text)
  }
}
