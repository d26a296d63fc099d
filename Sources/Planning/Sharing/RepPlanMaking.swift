import Rules
import Scheduling

extension RepPlan {
  private static let assumedAtMost = 6
  private static let decidingAtMost = 2

  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) {
    let plan = planned.plan
    let pageRows = PageRows(plan)
    func latest(_ step: String) -> Day? {
      plan.rows.first { $0.catalogue == step && $0.done == nil }?.latestFinish
    }
    account = deal["deal.account"]?.text?.onOneLine
    fit = Self.fit(
      planned,
      numbers: Dictionary(
        pageRows.entries.compactMap { entry in entry.number.map { (entry.row.id, $0) } },
        uniquingKeysWith: { first, _ in first }))
    decides = Self.decides(plan, pageRows)
    let fits = plan.feasible == true
    latestSignature = fits ? latest(PageStep.signature) : nil
    latestKickoff = fits ? latest(PageStep.kickoff) : nil
    latestDecision = fits ? latest(PageStep.decisionToGoLive) : nil
    let source = PageSource(planned: planned, deal: deal, planner: planner, today: today)
    yearEnd = fits ? Self.yearEnd(planned, source.calendars) : nil
    limits = fits ? Self.limits(pageRows) : []
    withheld = plan.holds.filter { $0.holds == "export" }
    notAgreed = plan.holds.filter { $0.holds != "export" }
    notes = plan.notes
    away = Self.away(planned, of: deal, planner: planner, today: today)
    health = Health(planned, playbook: planner.playbook)
    assumed = Self.assumed(plan, pageRows, planner.playbook)
    calendars = plan.calendars
    folded = plan.rows.count { !$0.headline && $0.done == nil && $0.catalogue != nil }
    rows = pageRows.entries.count { !$0.isGoLive }
    callSheet = CallSheet(planned, of: deal, planner: planner, today: today)
    madeWith = MadeWith(version: planner.playbook.versionWords, hash: planner.playbook.hash)
    dates = source.dates
  }

  private static func fit(_ planned: Planner.Planned, numbers: [String: Int]) -> Fit {
    let plan = planned.plan
    guard plan.feasible != nil else { return .undated }
    if let shortfall = plan.shortfallByDay { return .short(shortfall) }
    if let missed = plan.missedDay {
      let number = numbers[missed.row.id]
      let title = missed.row.title.onOneLine ?? ""
      return .missed(number.map { Deciding(number: $0, title: title) }, title: title, missed)
    }
    return .fits(
      room: planned.resolution["plan.room"]?.number.map { Int($0) } ?? 0,
      word: planned.resolution["plan.room_word"]?.text ?? "some", earliest: plan.earliestGoLive)
  }

  /// Money of a year that ends before the last day on which the signature would still do for go-live.
  private static func yearEnd(_ planned: Planner.Planned, _ calendars: DealCalendars) -> YearEnd? {
    let signature = planned.plan.rows.first { $0.catalogue == PageStep.signature && $0.done == nil }
    guard planned.resolution["budget.approved"]?.flag == true, let end = calendars.yearEnd,
      let planned = signature?.finish, let latest = signature?.latestFinish, latest > end
    else { return nil }
    return YearEnd(day: end, signBy: calendars.parties.both.onOrBefore(end).flatMap { planned <= $0 ? $0 : nil })
  }

  private static func limits(_ rows: PageRows) -> [Limit] {
    rows.entries.compactMap { entry in
      guard let number = entry.number, let by = entry.finish, let latest = entry.noLaterThan, latest > by else {
        return nil
      }
      return Limit(number: number, title: entry.row.title.onOneLine ?? "", by: by, noLaterThan: latest)
    }
  }

  /// The rows under which most of the deciding days stand, in the order of the page. Reserve and go-live decide nothing.
  private static func decides(_ plan: Plan, _ rows: PageRows) -> [Deciding] {
    var days: [Int: Int] = [:]
    for id in plan.chain {
      guard let row = plan.rows.first(where: { $0.id == id }), row.catalogue != PageStep.reserve,
        let number = rows.entry(of: id, in: plan)?.number
      else { continue }
      days[number, default: 0] += row.days
    }
    let longest = days.sorted { a, b in (-a.value, a.key) < (-b.value, b.key) }.prefix(decidingAtMost).map(\.key)
    return longest.sorted().compactMap { number in
      rows[number].map { Deciding(number: number, title: $0.row.title.onOneLine ?? "") }
    }
  }

  /// What the buyer leads, takes a week or more, and nobody has confirmed: the longest first.
  private static func assumed(_ plan: Plan, _ rows: PageRows, _ playbook: Playbook) -> [Assumed] {
    let open = plan.rows.filter { $0.isWorthConfirming && $0.lead == .buyer }
    return open.enumerated().sorted { a, b in (-a.element.days, a.offset) < (-b.element.days, b.offset) }
      .prefix(assumedAtMost).compactMap { _, row in
        row.catalogue.flatMap { playbook.step($0) }.map { step in
          Assumed(
            number: rows.entry(of: row.id, in: plan)?.number, title: row.title.onOneLine ?? "", days: row.days,
            least: min(step.days.least, row.days), most: max(step.days.most, row.days))
        }
      }
  }
}

extension Row {
  /// Nobody has said so, and it is a week or more: shorter assumptions are not worth a question.
  var isWorthConfirming: Bool { assumed && days >= 5 && done == nil && saidBy == nil }
}
