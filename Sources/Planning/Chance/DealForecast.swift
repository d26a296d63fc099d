import Rules
import Scheduling

/// How likely a plan is to be live in time, as its lengths are not known. For the rep alone: no type that the buyer's copy is
/// made from holds it.
///
/// The work before go-live is run many times over, each time with other lengths, on the plan's own calendars, meetings and
/// windows. Done rows and days that somebody set stay as they are. The reserve before go-live is no work: a run that uses it up
/// is still in time, and how many leave it untouched is told beside.
package struct DealForecast: Hashable, Sendable {
  /// The fact whose text the seed is made from (FNV-1a), so that a deal has its own luck, and the same one every day.
  package static let seedFact: Key = "deal.account"

  package struct Length: Hashable, Sendable {
    package var row: Row
    package var estimate: LengthEstimate
  }

  /// A row of the page, and in how many runs the end waited for it or for a step folded under it.
  package struct Deciding: Hashable, Sendable {
    package var row: Row
    package var runs: Int
  }

  /// Go-live so many working days of both later.
  package struct Later: Hashable, Sendable {
    package var days: Int
    package var goLive: Day
    package var runs: Int
  }

  /// The first possible go-live in so many of a hundred runs.
  package struct LiveBy: Hashable, Sendable {
    package var percent: Int
    package var day: Day
  }

  package var seed: UInt64
  package var runs: Int
  package var goLive: Day?
  /// Runs that are live in time; nil without a go-live.
  package var inTime: Int?
  /// How this stands to the room that the plan speaks of; nil without a go-live.
  package var room: RoomInRuns?
  /// Runs that are, with the reserve untouched; nil where there is none.
  package var withReserve: Int?
  /// The surest last.
  package var liveBy: [LiveBy]
  package var later: [Later]
  /// The most often first.
  package var deciding: [Deciding]
  /// The rows still to be done before go-live, in the order of the plan.
  package var lengths: [Length]

  package static let percents = [50, 80, 95]
  /// Working days: one week and two.
  package static let buffers = [5, 10]
}

extension Planner {
  /// - Returns: nil where there is no plan to run, or nothing is left to do.
  /// - Throws: as `plan` does.
  package func forecast(
    _ planned: Planned, of deal: Deal, today: Day, runs: Int = Forecast.usualRuns
  ) throws(NetworkError) -> DealForecast? {
    let plan = planned.plan
    guard plan.weight != .none else { return nil }
    var calendars = DealCalendars(deal: deal, today: today, playbook: playbook, holidays: holidays)
    let rows = StepSelection(
      playbook: playbook, deal: deal, facts: planned.facts, resolution: planned.resolution, effects: planned.effects,
      today: today, weight: plan.weight
    ).selected().rows
    if !plan.absences.isEmpty {
      let owners = Owners(playbook: playbook, deal: deal, weight: plan.weight)
      owners.assign(rows)
      var absent = AbsentPeople(deal: deal)
      absent.assign(rows, of: owners, to: &calendars)
    }
    let open = rows.indices.filter { index in
      let row = rows[index].row
      return row.done == nil && !GoLive.isAfter(row.phase) && row.catalogue != GoLive.step
    }
    let members = open.filter { rows[$0].definition?.meaning != .reserve }
    guard !members.isEmpty else { return nil }
    let network = try DatedRows(
      rows: rows, members: members, calendars: calendars, deal: deal, playbook: playbook, today: today
    ).network()
    let meetings = CommitteeMeetings(rows: rows, members: members, calendars: calendars, playbook: playbook)
    let page = PageRows(plan)
    let entries = page.entries
    // What stands on no page, nor under a row of it, counts for itself.
    var groups: [String: Int] = [:]
    for (number, entry) in entries.enumerated() { groups[entry.row.id] = number }
    var estimates: [LengthEstimate] = []
    var steps: [ForecastStep] = []
    for (number, index) in members.enumerated() {
      let planned = rows[index]
      planned.row.days = network.activities[number].duration
      guard let place = planned.step else { continue }
      let estimate = LengthEstimate(
        of: planned.row, step: playbook.steps[place], isConditionAssumed: planned.conditionAssumed, weight: plan.weight,
        isCompanys: isCompanys(lengthOf: playbook.steps[place].id))
      let group = page.entry(of: planned.row.id, in: plan).flatMap { groups[$0.row.id] } ?? entries.count + number
      estimates.append(estimate)
      steps.append(
        ForecastStep(
          length: estimate.days, starts: meetings.starts(of: number), lengthOnStarts: meetings.length(of: number),
          group: group))
    }
    guard steps.count == members.count else { return nil }
    let seed = Seed.hash(deal[DealForecast.seedFact]?.text ?? "")
    let forecast = try network.forecast(calendars.parties, today: today, steps: steps, seed: seed, runs: runs)

    let reserve = rows.first { $0.definition?.meaning == .reserve && $0.row.done == nil }?.row.days ?? 0
    let deciding = entries.enumerated().compactMap { number, entry in
      forecast.decided.indices.contains(number) && forecast.decided[number] > 0
        ? (number, DealForecast.Deciding(row: entry.row, runs: forecast.decided[number])) : nil
    }.sorted { (-$0.1.runs, $0.0) < (-$1.1.runs, $1.0) }.map(\.1)
    let numbered = Dictionary(plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let half = forecast.day(inPercent: 50).flatMap { calendars.possibleGoLive(from: max($0 + 1, today)) }
    let weights = zip(steps, estimates).map { ($0.group, $1) }
    return DealForecast(
      seed: seed, runs: forecast.runs, goLive: calendars.goLive,
      inTime: calendars.networkEnd.map { forecast.runs(doneBy: $0) },
      room: RoomInRuns(
        plan, half: half, calendars: calendars, today: today,
        lengthening: RoomInRuns.lengthening(weights, decided: forecast.decided, of: entries.map(\.row))),
      withReserve: reserve > 0
        ? calendars.networkEnd.flatMap { calendars.parties.both.start(finishing: $0, workingDays: reserve) }
          .map { forecast.runs(doneBy: $0 - 1) } : nil,
      liveBy: DealForecast.percents.compactMap { percent in
        forecast.day(inPercent: percent).flatMap { calendars.possibleGoLive(from: max($0 + 1, today)) }
          .map { DealForecast.LiveBy(percent: percent, day: $0) }
      },
      later: DealForecast.buffers.compactMap { days -> DealForecast.Later? in
        guard let goLive = calendars.goLive, let first = calendars.parties.both.onOrAfter(goLive),
          let moved = calendars.parties.both.moved(first, by: days), let day = calendars.possibleGoLive(from: moved)
        else { return nil }
        return DealForecast.Later(days: days, goLive: day, runs: forecast.runs(doneBy: day - 1))
      },
      deciding: deciding,
      lengths: zip(members, estimates).map { index, estimate in
        DealForecast.Length(row: numbered[rows[index].row.id] ?? rows[index].row, estimate: estimate)
      })
  }

  /// Whether a layer over the shipped playbook gave the step its length.
  private func isCompanys(lengthOf step: String) -> Bool {
    playbook.origin(ofStep: step)?.changes.contains { $0.entry.hasPrefix("days") } ?? false
  }
}
