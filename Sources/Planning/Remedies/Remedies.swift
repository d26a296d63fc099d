import Rules
import Scheduling

/// What would make a plan fit: single changes, then pairs, the least painful first, each tried on a copy of the deal and
/// planned again. Where fewer than three do, what comes nearest stands behind them, and says how near.
///
///     let remedies = Remedies(planned: planned, deal: deal, planner: planner, today: today)
///     remedies.fitting.first?.changes   // entries of the log that would make it fit
package struct Remedies: Sendable {
  /// A change, or two, with the plan that would follow.
  package struct Tried: Hashable, Sendable {
    package var parts: [Remedy]
    package var fits: Bool
    /// Working days still missing.
    package var shortfall: Int
    /// Working days that it brings.
    package var gained: Int
    package var earliestGoLive: Day?
    package var difference: PlanDifference

    package var changes: [Change] { parts.flatMap(\.changes) }
    package var pain: Double { parts.map(\.pain).reduce(0, +) }
  }

  package private(set) var fitting: [Tried] = []
  package private(set) var partial: [Tried] = []
  /// Working days that are missing now.
  package let shortfall: Int
  /// Plans made.
  package private(set) var trials = 0

  /// In the order of their numbers.
  package var all: [Tried] { fitting + partial }

  /// So many are enough to choose from; pairs are only looked for while there are fewer.
  private static let wanted = 3
  private static let shownAtMost = 5
  /// At a third of a millisecond each the search stays within a tenth of a second.
  private static let trialsAtMost = 240

  /// Empty for a plan that fits, and for one without dates.
  package init(planned: Planner.Planned, deal: Deal, planner: Planner, today: Day) {
    shortfall = planned.plan.shortfall ?? 0
    guard planned.plan.feasible == false else { return }
    let calendars = DealCalendars(deal: deal, today: today, playbook: planner.playbook, holidays: planner.holidays)
    let candidates = RemedyCandidates(
      planned: planned, deal: deal, playbook: planner.playbook, calendars: calendars, today: today)
    func attempt(_ parts: [Remedy]) -> Tried? {
      guard trials < Self.trialsAtMost else { return nil }
      trials += 1
      guard let after = try? planner.plan(deal.trying(parts.flatMap(\.changes)), today: today),
        let fits = after.plan.feasible
      else { return nil }
      let left = after.plan.shortfall ?? 0
      return Tried(
        parts: parts, fits: fits, shortfall: left, gained: max(0, shortfall - left),
        earliestGoLive: after.plan.conflicts.isEmpty ? after.plan.earliestGoLive : nil,
        difference: PlanDifference(from: planned.plan, to: after.plan))
    }

    let singles = candidates.all().compactMap { attempt([$0]) }
    fitting = Self.byPain(singles.filter(\.fits))
    // Where one row in its shortest time is enough, nobody needs all of them.
    if fitting.contains(where: { $0.parts[0].kind == .shorter }) {
      fitting.removeAll { $0.parts[0].kind == .allShorter }
    }
    var near = singles.filter { !$0.fits && $0.gained > 0 }
    if fitting.count < Self.wanted {
      var found: [Tried] = []
      let pairs = Self.pairs(singles.filter { !$0.fits }, candidates)
      // A change with a smaller move of go-live always fits, so the least painful one is tried first; one is enough.
      if let moving = pairs.first(where: { $0.contains { $0.kind == .goLive } }), let tried = attempt(moving),
        tried.fits
      {
        found.append(tried)
      }
      for pair in pairs where fitting.count + found.count < Self.wanted {
        if pair.contains(where: { $0.kind == .goLive }) { continue }
        guard let tried = attempt(pair) else { break }
        if tried.fits { found.append(tried) } else { near.append(tried) }
      }
      fitting += Self.byPain(found)
    }
    fitting = Array(fitting.prefix(Self.shownAtMost))
    if fitting.count < Self.wanted {
      partial = Array(Self.nearest(near).prefix(Self.wanted - fitting.count))
    }
  }

  private static func byPain(_ tried: [Tried]) -> [Tried] {
    tried.enumerated().sorted { ($0.element.pain, $0.offset) < ($1.element.pain, $1.offset) }.map(\.element)
  }

  /// Those that bring most; a pair only where it brings more than either of its parts.
  private static func nearest(_ tried: [Tried]) -> [Tried] {
    let alone = tried.filter { $0.parts.count == 1 }
    func best(of pair: Tried) -> Int {
      alone.filter { pair.parts.contains($0.parts[0]) }.map(\.gained).max() ?? 0
    }
    let worth = tried.filter { $0.parts.count == 1 || $0.gained > best(of: $0) }
    return worth.enumerated().sorted { a, b in
      (-a.element.gained, a.element.pain, a.offset) < (-b.element.gained, b.element.pain, b.offset)
    }.map(\.element)
  }

  /// Two changes that do not touch the same step, and a change with the go-live that it leaves; the least painful first.
  private static func pairs(_ singles: [Tried], _ candidates: RemedyCandidates) -> [[Remedy]] {
    var pairs: [[Remedy]] = []
    for (place, first) in singles.enumerated() where first.parts[0].kind != .goLive {
      if first.gained > 0, let goLive = candidates.goLive(to: first.earliestGoLive) {
        pairs.append([first.parts[0], goLive])
      }
      for second in singles[(place + 1)...] where second.parts[0].kind != .goLive {
        let (a, b) = (first.parts[0], second.parts[0])
        if a.goes(with: b) { pairs.append([a, b]) }
      }
    }
    func pain(_ pair: [Remedy]) -> Double { pair.map(\.pain).reduce(0, +) }
    return pairs.enumerated().sorted { (pain($0.element), $0.offset) < (pain($1.element), $1.offset) }.map(\.element)
  }
}

extension Remedy {
  /// Both can be done at once, and neither is part of the other.
  fileprivate func goes(with other: Remedy) -> Bool {
    let kinds: Set<Kind> = [kind, other.kind]
    return Set(steps).isDisjoint(with: other.steps) && kinds != [.secondGoLive] && kinds != [.noTryOut, .inventedData]
  }
}
