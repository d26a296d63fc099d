import Rules
import Scheduling

/// What the plan says about itself, for the rules of the second pass. Without dates, what needs them stays unknown.
struct PlanFacts {
  let rows: [PlannedRow]
  let timetable: Timetable
  let calendars: DealCalendars
  let absences: [Absence]
  let deal: Deal
  let playbook: Playbook
  let today: Day

  func values() -> [(Key, Value?)] {
    let visible = rows.filter { $0.row.headline && $0.row.catalogue != GoLive.step }
    let count = Set(visible.compactMap(\.step)).count
    func share(_ matches: (PlannedRow) -> Bool) -> Value? {
      visible.isEmpty ? nil : number(visible.count(where: matches) * 100 / visible.count)
    }
    func length(_ ids: String...) -> Value? {
      let steps = ids.compactMap { playbook.position(ofStep: $0) }
      let open = rows.filter { row in row.row.done == nil && row.step.map(steps.contains) ?? false }
      return open.isEmpty ? nil : number(open.reduce(0) { $0 + $1.row.days })
    }
    var values: [(Key, Value?)] = [
      ("plan.security_days", length("D04")),
      ("plan.legal_days", length("E03", "E04")),
      ("plan.supplier_days", length("F02")),
      ("plan.rows_visible", number(count)),
      ("plan.rows_buyer", number(visible.count { $0.row.lead == .buyer })),
      ("plan.share_buyer", share { $0.row.lead == .buyer }),
      ("plan.share_seller", share { $0.row.lead == .seller }),
      ("plan.share_both", share { $0.row.side == .both }),
      ("plan.unnamed_buyer", number(visible.count { $0.row.buyerOwner == nil })),
      ("plan.assumed", number(rows.count { $0.row.assumed })),
      ("plan.dates_open", number(visible.count { $0.row.finish == nil })),
      ("plan.earliest_go_live", timetable.earliestGoLive.map { .day($0.number) }),
    ]
    guard let goLive = calendars.goLive, let feasible = timetable.feasible else { return values }
    let shortfall = timetable.shortfall(in: calendars, today: today) ?? 0
    let room = feasible ? timetable.earliestGoLive.map { calendars.commonDays(from: $0, before: goLive) } ?? 0 : 0
    let signature = row("F08")
    values += [
      ("plan.feasible", .flag(feasible)),
      ("plan.shortfall", number(shortfall)),
      ("plan.room", number(room)),
      ("plan.room_word", .text(word(forRoom: room))),
      ("plan.start_by", timetable.startBy.map { .day($0.number) }),
      ("plan.signature", signature?.finish.map { .day($0.number) }),
      ("plan.signature_latest", signature?.latestFinish.map { .day($0.number) }),
      ("plan.kickoff_gap", gap(from: signature?.finish, to: row("G03")?.start)),
      ("plan.training_gap", gap(from: row("H07")?.finish, to: row("H09")?.start ?? goLive)),
      ("plan.longest_gap", longestGap(among: visible, until: signature?.finish)),
      ("plan.changes_in_freeze", number(changesInFreeze().count)),
      ("plan.busiest_week", number(busiestWeek(visible))),
      ("plan.signer_away", signerAway(signature)),
    ]
    return values
  }

  private func number(_ value: Int) -> Value { .number(Double(value)) }

  private func row(_ id: String) -> Row? {
    guard let step = playbook.position(ofStep: id) else { return nil }
    return rows.first { $0.step == step && $0.row.done == nil }?.row
  }

  private func word(forRoom room: Int) -> String {
    let needed = timetable.earliestGoLive.map { calendars.commonDays(from: today, before: $0) } ?? 0
    if Double(room) < Double(needed) * playbook.settings.tightRoom { return "tight" }
    return Double(room) < Double(needed) * playbook.settings.someRoom ? "some" : "roomy"
  }

  /// Common working days between two days, the first not counted.
  private func gap(from first: Day?, to last: Day?) -> Value? {
    guard let first, let last else { return nil }
    return number(last > first ? max(0, calendars.commonDays(from: first, before: last + 1) - 1) : 0)
  }

  /// From today through the ends of neighbouring visible rows to the signature.
  private func longestGap(among visible: [PlannedRow], until signature: Day?) -> Value? {
    guard let signature else { return nil }
    let ends = visible.compactMap(\.row.finish).filter { $0 > today && $0 <= signature }.sorted()
    let gaps = zip([today] + ends, ends + [signature]).compactMap { gap(from: $0, to: $1)?.number }
    return gaps.max().map { .number($0) }
  }

  private static let liveChanges: Set<String> = [
    "G05", "G08", "G09", "G10", "G14", "G15", "G16", "G17", "G18", "H09",
  ]

  /// Rows that begin or end while nothing live may change.
  func changesInFreeze() -> [Row] {
    let frozen = calendars.windows.filter { !$0.closed }.map(\.days)
    guard !frozen.isEmpty else { return [] }
    return rows.filter { planned in
      // The days first: few rows touch a window, and to look a step up by its id takes longer.
      guard planned.row.done == nil, frozen.contains(where: planned.touches) else { return false }
      return Self.liveChanges.contains(planned.row.catalogue ?? "")
    }.map(\.row)
  }

  /// Visible rows that one named person finishes in one week, where that is most.
  private func busiestWeek(_ visible: [PlannedRow]) -> Int {
    var weeks: [(monday: Day, name: String, count: Int)] = []
    func add(_ name: String?, _ monday: Day) {
      guard let name else { return }
      if let place = weeks.firstIndex(where: { $0.monday == monday && $0.name == name }) {
        weeks[place].count += 1
      } else {
        weeks.append((monday, name, 1))
      }
    }
    for planned in visible {
      guard let finish = planned.row.finish else { continue }
      let monday = finish - (finish.weekday.rawValue - 1)
      let (buyer, seller) = (planned.row.buyerOwner, planned.row.sellerOwner)
      switch planned.row.lead {
      case .buyer: add(buyer, monday)
      case .seller: add(seller, monday)
      case .both:
        add(buyer, monday)
        if seller != buyer { add(seller, monday) }
      }
    }
    return weeks.map(\.count).max() ?? 0
  }

  private func signerAway(_ signature: Row?) -> Value? {
    guard let signature, let day = signature.finish, deal[AbsentPeople.fact] != nil else { return nil }
    let monday = day - (day.weekday.rawValue - 1)
    let week = DayRange(monday, monday + 6)
    return .flag(absences.contains { $0.days.meets(week) && $0.mayKeep(signature) })
  }
}

extension PlannedRow {
  /// Begins or ends on one of these days.
  fileprivate func touches(_ days: DayRange) -> Bool {
    row.start.map(days.contains) ?? false || row.finish.map(days.contains) ?? false
  }
}
