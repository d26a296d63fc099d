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
    /// What the dates were counted from; nil without any.
    package var dating: Dating?
    /// By position of the vocabulary: an answer could still change something, whether there is one or not.
    var isOpen: [Bool] = []

    /// The facts whose answers could still change something, said or not.
    package var couldChange: Set<Key> {
      Set(isOpen.indices.filter { isOpen[$0] }.map { resolution.vocabulary[$0].key })
    }
  }

  /// - Parameter standing: computed facts that stand as they are given, whatever would be computed; for tests and questions
  ///   of the kind "what if".
  /// - Throws: only when a calendar has no working day for ten years (a window that never ends).
  package func plan(_ deal: Deal, today: Day, standing: [Key: Value] = [:]) throws(NetworkError) -> Planned {
    var calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays)
    let vocabulary = playbook.vocabulary
    let given = given(deal)
    var isGiven = [Bool](repeating: false, count: vocabulary.count)
    for (position, _) in given { isGiven[position] = true }
    let standing = standing.compactMap { key, value in vocabulary.position(of: key).map { ($0, value) } }
    let said = given + calendars.facts(vocabulary: vocabulary) + standing
    let both = calendars.parties.both
    var facts = FactTable(playbook.conditions.flat, said: said) { day, count in
      both.onOrAfter(Day(number: day)).flatMap { both.moved($0, by: count) }?.number
    }
    var resolution = facts.resolution(.assuming)
    var effects = RuleEffects(playbook: playbook, facts: facts, resolution: resolution)
    // What was said is not computed.
    var isFixed = isGiven
    for (position, _) in standing { isFixed[position] = true }
    func compute(_ values: [(Key, Value?)]) {
      for (key, value) in values {
        guard let position = vocabulary.position(of: key), !isFixed[position] else { continue }
        facts.compute(position, value)
        resolution.compute(position, value)
      }
    }
    let weight = resolution["plan.weight"]?.text.flatMap(Weight.init) ?? .standard

    let owners = Owners(playbook: playbook, deal: deal, weight: weight)
    var rows: [PlannedRow] = []
    var truthsOfSteps: [Truth] = []
    var timetable = Timetable.empty
    var absent = AbsentPeople(deal: deal)
    if weight != .none {
      let selected = StepSelection(
        playbook: playbook, deal: deal, facts: facts, resolution: resolution, effects: effects, today: today,
        weight: weight
      ).selected()
      (rows, truthsOfSteps) = (selected.rows, selected.truths)
      owners.assign(rows)
      absent.assign(rows, of: owners, to: &calendars)
      try timetable.set(rows, calendars: calendars, deal: deal, playbook: playbook, today: today)
      rows += DeliverableRows(deal: deal, calendars: calendars, owners: owners, today: today).rows()
      VisibleRows(playbook: playbook, facts: facts, weight: weight).arrange(&rows)
      compute(
        PlanFacts(
          rows: rows, timetable: timetable, calendars: calendars, absences: absent.absences, deal: deal,
          playbook: playbook, today: today
        ).values())
    }
    for (position, value) in standing {
      facts.compute(position, value)
      resolution.compute(position, value)
    }

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
      absences: absent.absences,
      unknownCountries: calendars.unknownCountries,
      calendars: calendars.counted(until: rows.compactMap(\.row.finish).max()),
      phases: playbook.phases)
    if weight != .none {
      compute(
        try afterThePlan(
          plan, rows: rows, deal: deal, calendars: calendars, resolution: resolution, today: today))
    }
    effects.fireRulesOfThePlan(facts: facts, resolution: resolution)
    var planned = Planned(plan: plan, facts: facts, resolution: resolution, effects: effects)
    planned.dating = timetable.dating
    let speaking = Speaking(playbook: playbook, deal: deal, planned: planned, owners: owners)
    (planned.plan.notes, planned.plan.holds, planned.plan.statuses) = speaking.spoken()
    if weight != .none {
      let questions = OpenQuestions(
        playbook: playbook, facts: facts, isGiven: isGiven, isSettled: settled(rows, deal), steps: truthsOfSteps,
        effects: effects)
      planned.isOpen = questions.couldChange()
      planned.plan.asks = questions.asks(among: planned.isOpen).map { vocabulary.definitions[$0].key }
    }
    return planned
  }

  /// By place: the steps that are done, and those about which somebody said whether they are in the plan.
  private func settled(_ rows: [PlannedRow], _ deal: Deal) -> [Bool] {
    var isSettled = [Bool](repeating: false, count: playbook.steps.count)
    for row in rows where row.row.done != nil || row.edits.added {
      if let step = row.step { isSettled[step] = true }
    }
    for edit in deal.edits where edit.action == .drop {
      if let step = playbook.position(ofStep: edit.step) { isSettled[step] = true }
    }
    return isSettled
  }

  /// What is known once the plan stands: what rests on nobody's word, how the page reads, how the deal goes.
  private func afterThePlan(
    _ plan: Plan, rows: [PlannedRow], deal: Deal, calendars: DealCalendars, resolution: Resolution, today: Day
  ) throws(NetworkError) -> [(Key, Value?)] {
    ToConfirm(rows: rows).values()
      + WordingFacts(playbook: playbook, deal: deal, rows: rows, today: today).values()
      + (try ProgressFacts(
        planner: self, deal: deal, plan: plan, calendars: calendars, resolution: resolution, today: today
      ).values())
  }

  private func given(_ deal: Deal) -> [(Int, Value)] {
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
