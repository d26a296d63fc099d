import Rules
import Scheduling

/// The two parties' calendars for one deal, and what they say about the time until go-live.
struct DealCalendars {
  let today: Day
  let goLive: Day?
  /// With calendars of rows of people who are away, once these are known.
  var parties: PartyCalendars
  let windows: [Window]
  /// Countries that the table of holidays lacks: only weekends count there.
  let unknownCountries: [String]
  /// By what the days of buyer and seller are counted; what depends on the end of the plan is not in it yet.
  private let counted: [CountedCalendar]
  private let buyerHolidays: [Holiday]
  private let sellerHolidays: [Holiday]
  /// The first end of the buyer's money year that is not past.
  let yearEnd: Day?
  private let windowsAreSaid: Bool

  struct Window {
    var days: DayRange
    var party: Party
    /// Nobody works; otherwise people work, but nothing live may change.
    var closed: Bool
    var reason: String

    /// Nil when a day is missing or they stand the wrong way round, and for days on which somebody works.
    init?(_ record: Record) {
      guard !WorkedDays.isOne(record) else { return nil }
      guard let first = record["from"]?.day, let last = record["to"]?.day, first <= last else { return nil }
      days = DayRange(Day(number: first), Day(number: last))
      party = record["party"]?.text.flatMap(Party.init) ?? .both
      closed = (record["kind"]?.text ?? "closed") == "closed"
      reason = record["reason"]?.text ?? ""
    }

    var isBuyers: Bool { party != .seller }
  }

  init(deal: Deal, today: Day, playbook: Playbook, holidays: (String) -> PublicHolidays?) {
    self.today = today
    goLive = deal["timeline.go_live"]?.day.map(Day.init(number:))
    let own = deal.records("seller.days_off").compactMap(Window.init).map { window in
      var window = window
      window.party = .seller
      return window
    }
    let windows = deal.records("timeline.freezes").compactMap(Window.init) + own
    self.windows = windows
    windowsAreSaid = deal["timeline.freezes"] != nil
    yearEnd = deal["buyer.fiscal_year_end"]?.day.map { Self.next(Day(number: $0), from: today) }

    let sellerCountry = deal["seller.country"]?.text ?? Self.assumed("seller.country", playbook) ?? ""
    let buyerCountry = deal["buyer.country"]?.text ?? sellerCountry
    let seller = holidays(sellerCountry)
    let buyer = holidays(buyerCountry)
    unknownCountries = [(buyerCountry, buyer), (sellerCountry, seller)].filter { $0.1 == nil }.map(\.0)
    let sameCountry = deal["buyer.country"] == nil
    let defaults = playbook.settings.defaultRegions
    let sellerRegion = deal["seller.region"]?.text
    let buyerRegion = deal["buyer.region"]?.text ?? (sameCountry ? sellerRegion : nil)
    var buyerCounted = CountedCalendar(.buyer, buyerCountry, buyer, region: buyerRegion, defaults)
    buyerCounted.isAssumed = sameCountry
    counted = [buyerCounted, CountedCalendar(.seller, sellerCountry, seller, region: sellerRegion, defaults)]
    let worked = deal.records("timeline.freezes").compactMap(WorkedDays.init)
    buyerHolidays = WorkedDays.without(
      worked, of: .buyer, buyer?.holidays(region: buyerRegion ?? defaults[buyerCountry]) ?? [])
    sellerHolidays = WorkedDays.without(
      worked, of: .seller, seller?.holidays(region: sellerRegion ?? defaults[sellerCountry]) ?? [])

    // Wide enough for a plan that should have begun nine months ago, and for one that is late by a year. Days outside are
    // only slower, but a plan that does not fit asks about eighty of them.
    let span = DayRange(today - 280, max(goLive ?? today, today) + 480)
    func calendar(_ party: Party, _ country: PublicHolidays?, _ days: [Holiday]) -> WorkCalendar {
      WorkCalendar(
        weekend: Weekday.allCases.filter { Self.weekend.contains($0) || country?.weekend.contains($0) ?? false },
        holidays: days.map(\.day),
        closed: windows.filter { $0.closed && ($0.party == .both || $0.party == party) }.map(\.days),
        span: span)
    }
    parties = PartyCalendars(
      buyer: calendar(.buyer, buyer, buyerHolidays), seller: calendar(.seller, seller, sellerHolidays))
  }

  /// No date of a plan falls on a Saturday or a Sunday, also where a party works then: the other side, and whoever the page
  /// is passed on to, would read it as a slip. A Friday that is a weekend counts as one as well.
  private static let weekend: [Weekday] = [.saturday, .sunday]

  /// The day itself, or the same day of the first year in which it is not past; the end of February is not always the 28th.
  private static func next(_ said: Day, from today: Day) -> Day {
    let (year, month, day) = said.civil
    let years = max(0, today.civil.year - year)
    let isEndOfFebruary = month == 2 && day >= 28 && (said + 1).civil.month == 3
    func same(_ year: Int) -> Day? {
      isEndOfFebruary ? Day(year: year, month: 3, day: 1).map { $0 - 1 } : Day(year: year, month: month, day: day)
    }
    return [said, same(year + years), same(year + years + 1)].compactMap { $0 }.first { $0 >= today } ?? said
  }

  private static func assumed(_ key: Key, _ playbook: Playbook) -> String? {
    playbook.vocabulary[key]?.assume.first { $0.when == .always }?.value.text
  }

  // MARK: Go-live

  /// The last day on which work before go-live may finish: the day before it, or before the window in which it lies.
  var networkEnd: Day? {
    guard let goLive else { return nil }
    return windows.filter { $0.isBuyers && $0.days.contains(goLive) }.reduce(goLive - 1) { min($0, $1.days.first - 1) }
  }

  /// The first common working day on or after, outside every window in which nothing may change.
  func possibleGoLive(from day: Day) -> Day? {
    var candidate = parties.both.onOrAfter(day)
    while let found = candidate, let window = windows.first(where: { $0.isBuyers && $0.days.contains(found) }) {
      candidate = parties.both.onOrAfter(window.days.last + 1)
    }
    return candidate
  }

  /// The last common working day before, outside every such window.
  func possibleGoLive(before day: Day) -> Day? {
    var candidate = parties.both.onOrBefore(day - 1)
    while let found = candidate, let window = windows.first(where: { $0.isBuyers && $0.days.contains(found) }) {
      candidate = parties.both.onOrBefore(window.days.first - 1)
    }
    return candidate
  }

  /// Common working days from `first` to the day before `end`.
  func commonDays(from first: Day, before end: Day) -> Int {
    end > first ? parties.both.count(in: DayRange(first, end - 1)) : 0
  }

  // MARK: Facts that the calendar computes (`facts.md` 2.3)

  func facts(vocabulary: Vocabulary) -> [(Int, Value)] {
    guard let goLive else { return [] }
    let time = DayRange(today, max(today, goLive))
    var facts: [(Key, Value)] = [
      ("timeline.days", .number(Double(goLive - today))),
      ("timeline.workdays", .number(Double(commonDays(from: today, before: goLive)))),
      ("timeline.on_closed_day", .flag(isClosed(goLive))),
    ]
    if windowsAreSaid {
      facts.append(
        ("timeline.crosses_freeze", .flag(windows.contains { $0.isBuyers && $0.days.meets(time) })))
    }
    if let yearEnd {
      facts.append(("timeline.year_end", .day(yearEnd.number)))
      facts.append(("timeline.crosses_year_end", .flag(time.contains(yearEnd))))
    }
    return facts.compactMap { key, value in vocabulary.position(of: key).map { ($0, value) } }
  }

  private func isClosed(_ day: Day) -> Bool {
    parties.buyer.weekend.contains(day.weekday) || buyerHolidays.contains { $0.day == day }
      || windows.contains { $0.isBuyers && $0.days.contains(day) }
  }

  /// Why the buyer does not work on this day, in a word or two; nil on a working day.
  func reasonClosed(_ day: Day) -> String? {
    if let holiday = buyerHolidays.first(where: { $0.day == day }) { return holiday.name }
    if let window = windows.first(where: { $0.isBuyers && $0.days.contains(day) }) { return window.reason }
    return parties.buyer.weekend.contains(day.weekday) ? DayWords.weekday(day) : nil
  }

  /// By what days are counted, for a plan that ends on that day.
  func counted(until end: Day?) -> [CountedCalendar] {
    let last = [end, goLive].compactMap(\.self).max() ?? today
    return zip(counted, [buyerHolidays, sellerHolidays]).map { calendar, holidays in
      var calendar = calendar
      let weekend = parties[calendar.party].weekend
      calendar.isPassed = !calendar.isUnknown && last.year > calendar.lastYear
      calendar.estimated = holidays.filter { holiday in
        holiday.isEstimated && today <= holiday.day && holiday.day <= last && !weekend.contains(holiday.day.weekday)
      }.map(\.day)
      return calendar
    }
  }

  /// Holidays on working weekdays and closed windows from today on, in order.
  func daysOff(until end: Day?) -> [Plan.DayOff] {
    let last = [end, goLive].compactMap { $0 }.min() ?? today
    guard last > today, goLive != nil else { return [] }
    return daysOff(in: DayRange(today, last))
  }

  /// Holidays on working weekdays and closed windows of these days, in order; windows whole.
  func daysOff(in time: DayRange) -> [Plan.DayOff] {
    var result: [Plan.DayOff] = []
    for (party, holidays, calendar) in [
      (Party.buyer, buyerHolidays, parties.buyer), (.seller, sellerHolidays, parties.seller),
    ] {
      for place in holidays.indices where time.contains(holidays[place].day) {
        let holiday = holidays[place]
        if calendar.weekend.contains(holiday.day.weekday) { continue }
        if let place = result.firstIndex(where: { $0.isHoliday && $0.days.first == holiday.day }) {
          result[place].party = .both
        } else {
          result.append(
            Plan.DayOff(
              days: DayRange(holiday.day, holiday.day), party: party, reason: holiday.name, isHoliday: true,
              isEstimated: holiday.isEstimated))
        }
      }
    }
    for window in windows where window.closed && window.days.meets(time) {
      result.append(Plan.DayOff(days: window.days, party: window.party, reason: window.reason, isHoliday: false))
    }
    return result.sorted {
      ($0.days.first, $0.isHoliday ? 1 : 0, $0.reason) < ($1.days.first, $1.isHoliday ? 1 : 0, $1.reason)
    }
  }
}
