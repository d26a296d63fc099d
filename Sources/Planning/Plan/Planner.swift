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
    /// What every fact is worth, plan facts included: for conditions as they run, and the values themselves.
    package var facts: FactTable
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
    var facts = FactTable(playbook.conditions.flat, said: said) { day, count in
      both.onOrAfter(Day(number: day)).flatMap { both.moved($0, by: count) }?.number
    }
    var resolution = facts.resolution(.assuming)
    var effects = RuleEffects(playbook: playbook, facts: facts, resolution: resolution)
    let weight = resolution["plan.weight"]?.text.flatMap(Weight.init) ?? .standard

    var rows: [PlannedRow] = []
    var timetable = Timetable.empty
    if weight != .none {
      rows = StepSelection(
        playbook: playbook, deal: deal, facts: facts, resolution: resolution, effects: effects, today: today,
        weight: weight
      )
      .rows()
      try timetable.set(rows, calendars: calendars, deal: deal, playbook: playbook, today: today)
      Owners(playbook: playbook, deal: deal, weight: weight).assign(rows)
      rows += DeliverableRows(deal: deal, calendars: calendars, today: today, playbook: playbook).rows()
      VisibleRows(playbook: playbook, facts: facts, weight: weight).arrange(&rows)
      for (key, value) in PlanFacts(
        rows: rows, timetable: timetable, calendars: calendars, deal: deal, playbook: playbook, today: today
      ).values() where deal.facts[key] == nil {
        facts.compute(key, value)
      }
    }
    for (key, value) in standing { facts.compute(key, value) }
    resolution = facts.resolution(.assuming)

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
    if weight != .none {
      for (key, value) in try afterThePlan(
        plan, rows: rows, deal: deal, calendars: calendars, resolution: resolution, today: today)
      where deal.facts[key] == nil && standing[key] == nil {
        facts.compute(key, value)
        resolution.compute(key, value)
      }
    }
    effects.fireRulesOfThePlan(facts: facts, resolution: resolution)
    var planned = Planned(plan: plan, facts: facts, resolution: resolution, effects: effects, couldChange: [])
    let speaking = Speaking(playbook: playbook, deal: deal, planned: planned, weight: weight)
    (planned.plan.notes, planned.plan.holds, planned.plan.statuses) = speaking.spoken()
    let settled = Set(rows.filter { $0.row.done != nil || $0.edits.added }.compactMap(\.row.catalogue))
      .union(deal.edits.filter { $0.action == .drop }.map(\.step))
    let questions = OpenQuestions(
      playbook: playbook, facts: facts, deal: deal, effects: effects, settled: settled)
    planned.couldChange = weight == .none ? [] : questions.couldChange()
    planned.plan.asks = weight == .none ? [] : questions.asks(among: planned.couldChange)
    return planned
  }

  /// What is known once the plan stands: what rests on nobody's word, how the page reads, how the deal goes.
  private func afterThePlan(
    _ plan: Plan, rows: [PlannedRow], deal: Deal, calendars: DealCalendars, resolution: Resolution, today: Day
  ) throws(NetworkError) -> [(Key, Value?)] {
    ToConfirm(rows: rows).values()
      + WordingFacts(playbook: playbook, deal: deal, rows: plan.rows, today: today).values()
      + (try ProgressFacts(
        planner: self, deal: deal, plan: plan, calendars: calendars, resolution: resolution, today: today
      ).values())
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
