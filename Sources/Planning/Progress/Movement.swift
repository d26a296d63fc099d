import Rules
import Scheduling

/// Which dates moved later from one page to the next, how often, and whom a new go-live moved.
struct Movement {
  let now: PlanToday
  /// The first plan, then the last pages, in order.
  let stood: [StoodPlan]
  let course: Course
  /// Dates move by a day or two with every week that passes; only more than that is a move.
  let daysThatCount: Int

  func values() -> [(Key, Value?)] {
    let moves = movesByRow()
    let open = stood.last?.entries.filter(now.isOpen).map(\.row) ?? []
    let moved = open.filter { (moves[$0.id] ?? 0) >= 1 }
    let twice = open.filter { (moves[$0.id] ?? 0) >= 2 }
    let late = stood.last.map { now.late($0).map(\.row.id) } ?? []
    let moving = movedGoLive()
    return [
      ("progress.rows_moved", number(moved.count)),
      ("progress.rows_moved_later_twice", number(twice.count)),
      ("progress.moved_rows", RowTitles.value(twice.isEmpty ? moved : twice)),
      ("progress.slips", number(Set(moved.map(\.id) + late).count)),
      ("progress.go_live_moves", number(goLivesSincePlan)),
      ("progress.go_live_before", goLiveBefore.map { .day($0.number) }),
      ("progress.go_live_moved", .flag(moving != nil)),
      ("progress.people_moved", moving.flatMap { $0.isEmpty ? nil : .text(RuleWords.joined($0)) }),
    ]
  }

  private func number(_ value: Int) -> Value { .number(Double(value)) }

  private func movesByRow() -> [String: Int] {
    var moves: [String: Int] = [:]
    for (before, after) in zip(stood, stood.dropFirst()) {
      let old = days(before)
      for (id, day) in days(after) where old[id].map({ day - $0 >= daysThatCount }) ?? false {
        moves[id, default: 0] += 1
      }
    }
    for (step, count) in course.putOff { moves[step] = max(moves[step] ?? 0, count) }
    return moves
  }

  private func days(_ plan: StoodPlan) -> [String: Day] {
    var days: [String: Day] = [:]
    for entry in plan.entries { days[entry.row.id] = entry.finish }
    return days
  }

  // MARK: Go-live

  private var sincePlan: [(goLive: Day, said: Day)] {
    guard let first = course.standings.first else { return [] }
    return course.goLives.filter { $0.said > first.day }
  }

  private var goLivesSincePlan: Int { max(0, min(sincePlan.count, course.goLives.count - 1)) }

  private var goLiveBefore: Day? {
    sincePlan.isEmpty ? nil : course.goLives.dropLast().last?.goLive
  }

  /// Who has rows with other dates since go-live moved, and no page that tells them; nil when the last page has it.
  private func movedGoLive() -> [String]? {
    guard let last = stood.last, last.standing.kind == .moved,
      let shared = stood.last(where: { $0.standing.kind != .moved })
    else { return nil }
    let old = days(shared)
    var dates: [String: Int] = [:]
    var order: [String] = []
    for entry in last.entries where old[entry.row.id] != nil && old[entry.row.id] != entry.finish {
      guard let name = entry.row.lead == .seller ? entry.row.sellerOwner : entry.row.buyerOwner else { continue }
      if dates[name] == nil { order.append(name) }
      dates[name, default: 0] += 1
    }
    return order.map { "\($0) (\(dates[$0] ?? 0))" }
  }
}
