import Planning
import Rules
import Scheduling
import TestSupport

/// A deal told day by day, as a log.
///
///     var told = DealDiary.middle          // the core answered on 23 November 2026, so the first plan stands
///     told.on("2027-01-11", .moment("exported mail"))
///     try told.fact("progress.rows_late", on: "2027-02-01")
struct DealDiary {
  private(set) var entries: [Entry] = []

  mutating func on(_ day: String, by: String = "rep", _ changes: Change...) {
    let turn = (entries.last?.turn ?? 0) + 1
    entries += changes.map {
      Entry(
        device: "test", sequence: entries.count + 1, turn: turn, stamp: "\(day)T10:00:00Z", by: by, words: "",
        change: $0)
    }
  }

  /// A row is done, or is to be done by some day.
  mutating func done(_ step: String, on day: String) {
    on(day, .add("progress.done", Record([("step", .text(step)), ("date", .day(Example.day(day).number))])))
  }

  func deal(on today: String) -> Deal {
    Log(entries).deal(of: Shipped.playbook, today: Example.day(today))
  }

  func planned(on today: String) throws -> Planner.Planned {
    try Shipped.planner.plan(deal(on: today), today: Example.day(today))
  }

  func plan(on today: String) throws -> Plan { try planned(on: today).plan }

  func fact(_ key: Key, on today: String) throws -> Value? { try planned(on: today).resolution[key] }

  func count(_ key: Key, on today: String) throws -> Int? { try fact(key, on: today)?.number.map { Int($0) } }

  /// What `Example.middle` knows, said on one day.
  static var middle: DealDiary {
    var told = DealDiary()
    let changes = Example.middle.facts.sorted { $0.key.name < $1.key.name }.map { Change.set($0.key, $0.value) }
    for change in changes { told.on("2026-11-23", change) }
    told.on("2026-11-23", .moment("enough"))
    return told
  }
}
