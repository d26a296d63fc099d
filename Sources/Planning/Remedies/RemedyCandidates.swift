import Rules
import Scheduling

/// All single changes that might help a plan that does not fit: only rows that come too late are touched, because nothing
/// else moves the end. Whether one helps is for the planner to say.
struct RemedyCandidates {
  let planned: Planner.Planned
  let deal: Deal
  let playbook: Playbook
  let calendars: DealCalendars
  let today: Day

  private var plan: Plan { planned.plan }
  private var pains: RemedyPains { RemedyPains(playbook.settings) }

  func all() -> [Remedy] {
    [earlierTalk(), goLive(to: plan.earliestGoLive), inventedData(), noTryOut(), allShorter(), everythingLater()]
      .compactMap { $0 } + steps.flatMap { sideBySide($0) + [shorter($0), optional($0)].compactMap { $0 } }
      + otherDays() + secondGoLives()
  }

  /// Steps whose rows come too late, in the order of the plan.
  private var steps: [StepDefinition] {
    var seen: Set<String> = []
    return plan.rows.filter { $0.done == nil && ($0.float ?? 0) < 0 }.compactMap(\.catalogue)
      .filter { seen.insert($0).inserted }.compactMap { playbook.step($0) }
  }

  private func open(_ step: String) -> Row? { plan.rows.first { $0.catalogue == step && $0.done == nil } }

  private func edit(_ step: String, _ action: PlanEdit.Action, _ value: Value? = nil) -> Change {
    .add("plan.edits", PlanEdit(step: step, action: action, value: value).record)
  }

  // MARK: Days

  /// The talk on the first day after today on which both work.
  private func earlierTalk() -> Remedy? {
    guard let talk = playbook.steps.first(where: { $0.meaning == .talk })?.id, let row = open(talk),
      let planned = row.start, row.float.map({ $0 < 0 }) == true,
      let day = calendars.parties.both.onOrAfter(today + 1), day < planned
    else { return nil }
    return Remedy(
      kind: .earlierTalk, steps: [talk], fromDay: planned, toDay: day,
      changes: [.set("plan.cobuild_date", .day(day.number))], pain: pains(.earlierTalk))
  }

  func goLive(to day: Day?) -> Remedy? {
    guard let day, let goLive = plan.goLive, day > goLive else { return nil }
    let days = max(1, calendars.commonDays(from: goLive, before: day))
    return Remedy(
      kind: .goLive, steps: [GoLive.step], toDays: days, fromDay: goLive, toDay: day,
      changes: [.set("timeline.go_live", .day(day.number))],
      pain: pains.goLive(workingDays: days, movable: deal["timeline.movable"]?.flag))
  }

  /// A day that somebody set and that cannot be kept, or that keeps a row from beginning.
  private func otherDays() -> [Remedy] {
    deal.edits.compactMap { edit in
      guard let row = open(edit.step), row.float.map({ $0 < 0 }) == true,
        let set = edit.value?.day.map(Day.init(number:))
      else { return nil }
      let day: Day
      switch edit.action {
      case .by where row.finish.map { $0 > set } == true: day = row.finish ?? set
      case .start where set > today: day = today
      default: return nil
      }
      return Remedy(
        kind: .otherDay, steps: [edit.step], fromDay: set, toDay: edit.action == .start ? nil : day,
        changes: [self.edit(edit.step, edit.action, .day(day.number))], pain: pains(.otherDay))
    }
  }

  // MARK: Order and lengths

  private func sideBySide(_ step: StepDefinition) -> [Remedy] {
    let waitsFor = Set(plan.rows.filter { $0.catalogue == step.id && $0.done == nil }.flatMap(\.after))
    return step.flexibility.habits.compactMap { habit in
      guard open(habit.after) != nil, waitsFor.contains(habit.after) else { return nil }
      return Remedy(
        kind: .sideBySide, steps: [step.id], other: habit.after, because: habit.because,
        changes: [edit(step.id, .beside, .text(habit.after))], pain: pains(.sideBySide))
    }
  }

  /// Never below what somebody said, and only where no queue of others decides.
  private func shorter(_ step: StepDefinition) -> Remedy? {
    guard let because = step.flexibility.shortest, let row = open(step.id), row.saidBy == nil,
      row.days > step.days.least
    else { return nil }
    let kind: Remedy.Kind = step.meaning == .reserve ? .reserve : .shorter
    return Remedy(
      kind: kind, steps: [step.id], fromDays: row.days, toDays: step.days.least, because: because,
      changes: [edit(step.id, .days, .number(Double(step.days.least)))], pain: pains(kind))
  }

  private func allShorter() -> Remedy? {
    let each = steps.compactMap(shorter).filter { $0.kind == .shorter }
    guard each.count > 1 else { return nil }
    return Remedy(
      kind: .allShorter, steps: each.flatMap(\.steps), fromDays: each.map(\.fromDays).reduce(0, +),
      toDays: each.map(\.toDays).reduce(0, +), changes: each.flatMap(\.changes),
      pain: pains.allShorter(rows: each.count))
  }

  // MARK: Scope

  private func optional(_ step: StepDefinition) -> Remedy? {
    let isWanted = deal.edits.contains { $0.step == step.id && [.add, .keep].contains($0.action) }
    guard let because = step.flexibility.optional, !isWanted else { return nil }
    return Remedy(
      kind: .optionalRow, steps: [step.id], because: because, changes: [edit(step.id, .drop)],
      pain: pains(.optionalRow))
  }

  private func inventedData() -> Remedy? {
    var changes: [Change] = []
    var others: [String] = []
    let touched = steps.filter { step in
      guard let data = step.flexibility.inventedData, let row = open(step.id) else { return false }
      let waitsFor = data.after.filter { row.after.contains($0) && open($0) != nil }
      guard !waitsFor.isEmpty else { return false }
      changes += waitsFor.map { edit(step.id, .beside, .text($0)) }
      if let title = data.title { changes.append(edit(step.id, .title, .text(title))) }
      others += waitsFor
      return true
    }
    guard !touched.isEmpty else { return nil }
    return Remedy(
      kind: .inventedData, steps: touched.map(\.id), other: others.first, changes: changes, pain: pains(.inventedData))
  }

  private func noTryOut() -> Remedy? {
    let tryOuts = steps.filter { PageStep.tryOuts.contains($0.id) }
    guard !tryOuts.isEmpty else { return nil }
    return Remedy(
      kind: .noTryOut, steps: tryOuts.map(\.id), changes: [.set("proof.pilot", .flag(false))], pain: pains(.noTryOut))
  }

  /// The parts of the scope that hold go-live up, in the order of the plan.
  private var parts: [String] {
    var seen: Set<String> = []
    return steps.compactMap(\.flexibility.later).filter { seen.insert($0).inserted }
  }

  private func secondGoLives() -> [Remedy] { parts.compactMap { second([$0]) } }
  private func everythingLater() -> Remedy? { parts.count > 1 ? second(parts) : nil }

  private func second(_ parts: [String]) -> Remedy? {
    let present = playbook.steps.filter { open($0.id) != nil }
    let stay = Set(present.compactMap(\.flexibility.later)).subtracting(parts)
    let moved = present.filter { step in
      if let part = step.flexibility.later { return parts.contains(part) }
      let with = step.flexibility.laterWith
      return !with.isEmpty && !stay.contains(where: with.contains) && parts.contains(where: with.contains)
    }
    return Remedy(
      kind: .secondGoLive, steps: moved.map(\.id), parts: parts, changes: moved.map { edit($0.id, .later) },
      pain: pains(.secondGoLive) * Double(parts.count))
  }
}
