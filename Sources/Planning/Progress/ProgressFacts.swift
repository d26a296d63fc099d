import Rules
import Scheduling

/// How a deal goes since its first plan, for the rules of health: `progress.…` of the vocabulary. Without a log, and on the
/// day on which the plan was made, every count is 0 and nothing is computed.
struct ProgressFacts {
  let planner: Planner
  let deal: Deal
  let plan: Plan
  let calendars: DealCalendars
  let resolution: Resolution
  let today: Day

  /// More pages than these tell nothing new about where the dates are going.
  private static let pagesLookedAt = 6

  func values() throws(NetworkError) -> [(Key, Value?)] {
    var values =
      Self.nothing + [
        ("progress.redlines_days_open", number(redlinesOpen)), ("progress.talk_ahead", .flag(isTalkAhead)),
      ]
    guard let course = deal.course, let first = course.standings.first, let last = course.standings.last else {
      return values
    }
    values += [
      ("progress.baseline", .day(last.day.number)),
      ("progress.days_open", number(today - course.began)),
      ("progress.days_since_plan", number(today - first.day)),
      ("progress.days_silent", number(max(0, today - course.lastWord))),
      ("progress.left_open", leftOpen(course)),
    ]
    values += essentials()
    guard first.day < today else { return values }
    let now = PlanToday(plan: plan, deal: deal, calendars: calendars, today: today)

    let stood = try looked(at: course.standings).map { standing throws(NetworkError) in
      try StoodPlan(standing, planner: planner)
    }
    guard let drafted = stood.first, let baseline = stood.last else { return values }
    values += Lateness(now: now, drafted: drafted, baseline: baseline).values()
    values += Movement(
      now: now, stood: stood, course: course, daysThatCount: planner.playbook.settings.movedFrom
    ).values()
    values += Involvement(now: now, drafted: drafted, baseline: baseline, stood: stood, course: course).values()
    return values
  }

  /// The first, and the last few.
  private func looked(at standings: [Course.Standing]) -> [Course.Standing] {
    standings.prefix(1) + standings.dropFirst().suffix(Self.pagesLookedAt - 1)
  }

  /// So that no rule waits for what only time can tell.
  private static let nothing: [(Key, Value?)] =
    [
      "days_open", "days_since_plan", "days_silent", "rows_late", "days_late_most", "buyer_days_late",
      "critical_days_late", "checks_days_late", "first_row_days_late", "rows_moved", "rows_moved_later_twice", "slips",
      "go_live_moves", "done_by_buyer", "done_early_by_buyer", "names_since_plan", "sponsor_days_silent",
      "essentials_unknown", "added_since_agreed",
    ].map { (Key("progress." + $0), .number(0)) }
    + ["all_dates_past", "only_seller_open", "go_live_moved"].map { (Key("progress." + $0), .flag(false)) }

  private func number(_ value: Int) -> Value { .number(Double(value)) }

  /// Working days of both sides since their comments on the contract came, while the next version is not agreed.
  private var redlinesOpen: Int {
    guard let comments = plan.rows.first(where: { $0.catalogue == ContractStep.comments })?.done, comments < today,
      plan.rows.contains(where: { $0.catalogue == ContractStep.agreed && $0.done == nil })
    else { return 0 }
    return calendars.commonDays(from: comments + 1, before: today + 1)
  }

  private var isTalkAhead: Bool {
    deal["next.meeting"]?.record?["date"]?.day.map { Day(number: $0) >= today } ?? false
  }

  private func leftOpen(_ course: Course) -> Value {
    .list(
      course.leftOpen.sorted { $0.key.name < $1.key.name }.map { key, days in
        Record([("fact", .text(key.name)), ("days", number(days))])
      })
  }

  private func essentials() -> [(Key, Value?)] {
    let unknown = planner.playbook.essentials.filter { resolution.truth(of: $0.condition) != .yes }
    return [
      ("progress.essentials_unknown", number(unknown.count)),
      ("progress.essentials_open", unknown.isEmpty ? nil : .text(RuleWords.joined(unknown.map(\.name)))),
    ]
  }
}

/// Steps by which the state of the contract is told.
enum ContractStep {
  static let comments = "E03"
  static let agreed = "E04"
}
