import Rules
import Scheduling

/// A plan that was made of a part of the facts, lived through by the dates it had: what it lacks comes up on the way, and go-live moves.
///
/// The method. Both plans are made on the same day: the one of what was known, and the whole one. Then the whole plan is dated once
/// more, forward, under these floors:
/// - a row of both plans begins on the day that the known plan aimed at, and no sooner: that is what people were told;
/// - a row that only the whole plan has comes up when the first known row that waits for it, directly or through other such rows, is
///   due to begin: then somebody says "before that, the works council". One that nothing known waits for comes up on the day of
///   go-live;
/// - the days kept free before go-live are no work, and may be used up.
/// Links, lengths, meetings and windows are those of the whole plan. What it ends on is the first go-live that is possible then, and
/// the slip is the working days of both sides from the go-live that the known plan promised. With everything known nothing comes up
/// and the slip is 0.
package struct FoundLate: Sendable {
  /// Of the plan that was made: go-live as said, or the earliest where that does not fit.
  package var promised: Day
  /// The first possible go-live; `promised` when all of it still fits.
  package var ends: Day
  /// Working days of both sides from one to the other; 0 or more.
  package var slip: Int
  /// What the whole plan would have promised on the same day.
  package var whole: Day
  /// Working days of the slip that lie before that day: they would have been needed in any case.
  package var anyway: Int
  /// The days on which the missing rows come up, by row id.
  package var comesUp: [String: Day]
}

extension Planner {
  /// - Parameters:
  ///   - known: the deal of which the plan was made.
  ///   - whole: the deal with everything there was to know.
  /// - Returns: nil where the known deal has no go-live, so that nothing was promised.
  /// - Throws: as `plan` does.
  package func foundLate(_ known: Deal, whole: Deal, today: Day) throws(NetworkError) -> FoundLate? {
    let (plan, all) = (try plan(known, today: today).plan, try self.plan(whole, today: today).plan)
    guard let promised = plan.promised, let could = all.promised else { return nil }
    let (floors, comesUp) = Self.floors(of: all, under: plan, promised: promised)
    var lived = whole
    let edits = floors.map { PlanEdit(step: $0.step, action: .start, value: .day($0.day.number)) }
    let reserve = PlanEdit(step: PageStep.reserve, action: .drop)
    lived.facts["plan.edits"] = .list(whole.records("plan.edits") + (edits + [reserve]).map(\.record))
    let outcome = try self.plan(lived, today: today)
    let calendars = DealCalendars(deal: whole, today: today, playbook: playbook, holidays: holidays)
    let end = max(outcome.plan.earliestGoLive ?? promised, promised)
    let ends = end > promised ? calendars.possibleGoLive(from: end) ?? end : promised
    return FoundLate(
      promised: promised, ends: ends, slip: calendars.commonDays(from: promised, before: ends), whole: could,
      anyway: calendars.commonDays(from: promised, before: min(could, ends)), comesUp: comesUp)
  }

  /// The day from which each step may begin, in the order of the plan, and when the missing rows come up.
  private static func floors(
    of all: Plan, under known: Plan, promised: Day
  ) -> (floors: [(step: String, day: Day)], comesUp: [String: Day]) {
    let begins = Dictionary(
      known.rows.compactMap { row in row.start.map { (row.id, $0) } }, uniquingKeysWith: { first, _ in first })
    let isKnown = Set(known.rows.map(\.id))
    var waiting: [String: [String]] = [:]
    for row in all.rows { for id in row.after { waiting[id, default: []].append(row.id) } }
    var comesUp: [String: Day] = [:]
    /// By recursion through missing rows; a plan has no circles.
    func surfaces(_ id: String) -> Day {
      if let day = comesUp[id] { return day }
      let days = (waiting[id] ?? []).map { isKnown.contains($0) ? begins[$0] ?? promised : surfaces($0) }
      let day = min(days.min() ?? promised, promised)
      comesUp[id] = day
      return day
    }
    var floors: [(step: String, day: Day)] = []
    for row in all.rows where row.done == nil && row.phase != GoLive.after {
      let day = isKnown.contains(row.id) ? begins[row.id] : surfaces(row.id)
      guard let step = row.catalogue, step != GoLive.step, step != PageStep.reserve, let day else { continue }
      // Edits are of a step: of several rows of one the first counts.
      if let place = floors.firstIndex(where: { $0.step == step }) {
        floors[place].day = min(floors[place].day, day)
      } else {
        floors.append((step, day))
      }
    }
    return (floors, comesUp)
  }
}

extension Plan {
  /// Go-live as said when it fits, otherwise the earliest one that is possible; nil without a go-live.
  package var promised: Day? {
    goLive.map { said in feasible == false ? max(earliestGoLive ?? said, said) : said }
  }
}
