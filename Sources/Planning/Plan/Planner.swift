import Rules
import Scheduling

/// Facts, a playbook and today's date -> a plan. Nothing else goes in, so the same inputs give the same plan.
///
///     let planned = try Planner(playbook: playbook, holidays: table.country).plan(deal, today: today)
package struct Planner: Sendable {
  package let playbook: Playbook
  /// The public holidays of a country, by its two letters; nil for a country that is not known.
  package let holidays: @Sendable (String) -> PublicHolidays?

  package init(playbook: Playbook, holidays: @escaping @Sendable (String) -> PublicHolidays?) {
    self.playbook = playbook
    self.holidays = holidays
  }

  /// A plan with what it rests on, for `why`.
  package struct Planned: Sendable {
    package var plan: Plan
    /// What every fact is worth, plan facts included.
    package var resolution: Resolution
    /// Which rules hold, and what they changed.
    package var effects: RuleEffects
    /// The facts whose answers could still change something, said or not.
    package var couldChange: Set<Key>
  }

  /// - Parameter standing: computed facts that stand as they are given, whatever would be computed; for tests and questions
  ///   of the kind "what if".
  /// - Throws: only when a calendar has no working day for ten years (a window that never ends).
  package func plan(_ deal: Deal, today: Day, standing: [Key: Value] = [:]) throws(NetworkError) -> Planned {
    let calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays)
    let said =
      said(deal) + calendars.facts(vocabulary: playbook.vocabulary)
      + standing.compactMap { key, value in playbook.vocabulary.position(of: key).map { ($0, value) } }
    let both = calendars.parties.both
    func resolve(_ mode: Resolution.Mode) -> Resolution {
      Resolution(vocabulary: playbook.vocabulary, said: said, mode: mode) { day, count in
        both.onOrAfter(Day(number: day)).flatMap { both.moved($0, by: count) }?.number
      }
    }
    var resolution = resolve(.assuming)
    var open = resolve(.saidOnly)
    var effects = RuleEffects(playbook: playbook, resolution: resolution, open: open)
    let weight = resolution["plan.weight"]?.text.flatMap(Weight.init) ?? .standard

    var rows: [PlannedRow] = []
    var timetable = Timetable.empty
    if weight != .none {
      rows = StepSelection(
        playbook: playbook, deal: deal, resolution: resolution, open: open, effects: effects, today: today,
        weight: weight
      )
      .rows()
      try timetable.set(rows, calendars: calendars, deal: deal, playbook: playbook, today: today)
      Owners(playbook: playbook, deal: deal, weight: weight).assign(rows)
      rows += DeliverableRows(deal: deal, calendars: calendars, today: today, playbook: playbook).rows()
      VisibleRows(playbook: playbook, resolution: resolution, weight: weight).arrange(&rows)
      for (key, value) in PlanFacts(
        rows: rows, timetable: timetable, calendars: calendars, deal: deal, playbook: playbook, today: today
      ).values() {
        resolution.compute(key, value)
        open.compute(key, value)
      }
    }
    for (key, value) in standing {
      resolution.compute(key, value)
      open.compute(key, value)
    }

    effects.fireRulesOfThePlan(resolution: resolution, open: open)

    let plan = Plan(
      weight: weight,
      goLive: calendars.goLive,
      feasible: weight == .none ? nil : timetable.feasible,
      startBy: timetable.startBy,
      earliestGoLive: timetable.earliestGoLive,
      shortfall: timetable.shortfall(in: calendars, today: today),
      chain: timetable.chain,
      conflicts: timetable.conflicts,
      rows: rows.map(\.row),
      notes: [],
      holds: [],
      statuses: [],
      asks: [],
      daysOff: calendars.daysOff(until: rows.compactMap(\.row.finish).max()),
      unknownCountries: calendars.unknownCountries,
      phases: playbook.phases)
    var planned = Planned(plan: plan, resolution: resolution, effects: effects, couldChange: [])
    let speaking = Speaking(playbook: playbook, deal: deal, planned: planned, weight: weight)
    (planned.plan.notes, planned.plan.holds, planned.plan.statuses) = speaking.spoken()
    let settled = Set(rows.filter { $0.row.done != nil || $0.edits.added }.compactMap(\.row.catalogue))
      .union(deal.edits.filter { $0.action == .drop }.map(\.step))
    let questions = OpenQuestions(
      playbook: playbook, resolution: resolution, open: open, deal: deal, effects: effects, settled: settled)
    planned.couldChange = weight == .none ? [] : questions.couldChange()
    planned.plan.asks = weight == .none ? [] : questions.asks(among: planned.couldChange)
    return planned
  }

  private func said(_ deal: Deal) -> [(Int, Value)] {
    deal.facts.compactMap { key, value in
      playbook.vocabulary.position(of: key).map { ($0, key == "committees" ? Self.withKinds(value) : value) }
    }
  }

  /// A committee without a kind is a steering group.
  private static func withKinds(_ committees: Value) -> Value {
    .list(
      (committees.list ?? []).map { committee in
        var committee = committee
        committee["kind"] = committee["kind"] ?? .text("steering")
        return committee
      })
  }
}
