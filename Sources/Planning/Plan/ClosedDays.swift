import Rules
import Scheduling

extension Planner {
  /// The last common working day before and the first after a day on which the buyer does not work.
  package func workingDays(around day: Day, deal: Deal, today: Day) -> (before: Day, after: Day)? {
    let calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays)
    guard let before = calendars.possibleGoLive(before: day), let after = calendars.possibleGoLive(from: day) else {
      return nil
    }
    return (before, after)
  }

  /// Why the buyer does not work on that day, in a word or two: "Saturday", "Christmas Day"; nil on a working day.
  package func reasonClosed(_ day: Day, deal: Deal, today: Day) -> String? {
    DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays).reasonClosed(day)
  }

  /// The public holidays of both sides around the plan.
  package func holidays(of deal: Deal, today: Day) -> Set<Day> {
    let calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays)
    return Set(calendars.parties.both.holidays)
  }

  /// The working days of a span of days, for a part of a month that stands for one day: its first and its last.
  package func workingDays(in range: DayRange, deal: Deal, today: Day) -> (first: Day, last: Day)? {
    let both = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays).parties.both
    guard let first = both.onOrAfter(range.first), let last = both.onOrBefore(range.last), first <= last else {
      return nil
    }
    return (first, last)
  }
}
