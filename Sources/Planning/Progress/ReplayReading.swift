import Rules
import Scheduling

/// Goes through a log turn by turn and lays what was said beside what is so now.
struct ReplayReading {
  struct Turn {
    var number: Int
    var day: Day
    var words: String
    var by: String
    var entries: [Entry]
  }

  /// Those that stand, in order.
  let turns: [Turn]
  let firstPlan: Day?
  private let planner: Planner
  private let settings: [Key: Value]
  private let today: Day
  private let entries: [Entry]
  private let deal: Deal
  private let now: Planner.Planned
  private let calendars: DealCalendars
  private let rows: [String: Row]

  init(_ log: Log, planner: Planner, settings: [Key: Value], today: Day) throws(NetworkError) {
    self.planner = planner
    self.settings = settings
    self.today = today
    let undone = log.undoneTurns
    entries = log.entries.filter { entry in
      switch entry.change {
      case .undo, .redo: false
      default: !undone.contains(entry.turn)
      }
    }
    var turns: [Turn] = []
    for entry in entries {
      let day = Day(iso: String(entry.stamp.prefix(10))) ?? today
      if turns.last?.number == entry.turn {
        turns[turns.count - 1].entries.append(entry)
      } else {
        turns.append(Turn(number: entry.turn, day: day, words: entry.words, by: entry.by, entries: [entry]))
      }
    }
    self.turns = turns
    deal = log.deal(of: planner.playbook, settings: settings, today: today)
    now = try planner.plan(deal, today: today)
    firstPlan = deal.course?.standings.first?.day
    calendars = DealCalendars(deal: deal, today: today, playbook: planner.playbook, holidays: planner.holidays)
    rows = Dictionary(now.plan.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The plan as it stood when the turn was through; that of the first plan for what was said before.
  private func plan(after turn: Turn) throws(NetworkError) -> Plan {
    var until = turn.number
    var day = turn.day
    if let first = deal.course?.standings.first, turn.day < first.day {
      day = first.day
      until = turns.last { $0.day <= first.day }?.number ?? until
    }
    let log = Log(entries.filter { $0.turn <= until })
    return try planner.plan(log.deal(of: planner.playbook, settings: settings, today: day), today: day).plan
  }

  private func count(_ row: Row, after first: Day, to last: Day) -> Int {
    last > first ? calendars.parties[row.lead].count(in: DayRange(first + 1, last)) : 0
  }

  // MARK: Lengths and days

  func lengthsAndDays() -> [(Int, Replay.Outcome)] {
    var result: [(Int, Replay.Outcome)] = []
    for turn in turns {
      for case .add("plan.edits", let record) in turn.entries.map(\.change) {
        guard let edit = PlanEdit(record), let row = rows.values.first(where: { $0.catalogue == edit.step }) else {
          continue
        }
        switch edit.action {
        case .days:
          guard let said = edit.value?.number.flatMap({ Int(exactly: $0) }), let done = row.done else { continue }
          let begun = deal.edits.last { $0.step == edit.step && $0.action == .begun }?.value?.day.map(Day.init(number:))
          let then = try? plan(after: turn)
          let start = begun ?? then?.rows.first { $0.id == row.id }?.start ?? turn.day
          let first = max(start, turn.day)
          guard done >= first else { continue }
          let took = calendars.parties[row.lead].count(in: DayRange(first, done))
          result.append((turn.number, .took(row, said: said, took: took, from: first, done: done)))
        case .by:
          guard let said = edit.value?.day.map(Day.init(number:)) else { continue }
          if let done = row.done {
            result.append((turn.number, .due(row, said: said, done: done, late: count(row, after: said, to: done))))
          } else if said < today {
            result.append((turn.number, .due(row, said: said, done: nil, late: count(row, after: said, to: today))))
          }
        default: break
        }
      }
    }
    return result
  }

  // MARK: Go-live, and facts that were said otherwise

  func goLives() -> [(Int, Replay.Outcome)] {
    var last: (turn: Turn, day: Day)?
    var result: [(Int, Replay.Outcome)] = []
    for turn in turns {
      for case .set("timeline.go_live", .day(let number)) in turn.entries.map(\.change) {
        let day = Day(number: number)
        // Said anew on the same day it is a correction.
        if let before = last, before.day != day, before.turn.day < turn.day {
          result.append(
            (before.turn.number, .goLive(from: before.day, to: day, on: turn.day, words: turn.words)))
        }
        last = (turn, day)
      }
    }
    return result
  }

  func changes() -> [(Int, Replay.Outcome)] {
    var last: [Key: (turn: Turn, value: Value)] = [:]
    var result: [(Int, Replay.Outcome)] = []
    for turn in turns {
      for case .set(let key, let value) in turn.entries.map(\.change) where key != "timeline.go_live" {
        switch planner.playbook.vocabulary[key]?.type {
        case .flag?, .count?, .money?, .choice?, .date?: break
        default: continue
        }
        if let before = last[key], before.value != value, before.turn.day < turn.day {
          result.append(
            (
              before.turn.number,
              .changed(key, from: before.value, to: value, on: turn.day, words: turn.words)
            ))
        }
        last[key] = (turn, value)
      }
    }
    return result
  }

  // MARK: Hopes

  func hopes(_ words: Lexicon, roles: [String: String]) throws(NetworkError) -> [(Int, Replay.Outcome)] {
    var result: [(Int, Replay.Outcome)] = []
    for turn in turns where turn.day < today {
      let found = words.found(in: turn.words)
      guard found.contains(where: { $0.list == "hopes" }) else { continue }
      let then = try plan(after: turn)
      // "On board" names no board.
      let hopes = found.filter { $0.list == "hopes" }.map(\.text)
      let role = found.lazy.filter { part in !hopes.contains { $0.contains(part.text) } }
        .compactMap { roles[$0.list] }.first
      if let outcome = role.flatMap({ lasted($0, since: turn, then: then) }) {
        result.append((turn.number, outcome))
      } else {
        let finishes = Dictionary(
          PageRows(now.plan).entries.map { ($0.row.id, $0.finish) }, uniquingKeysWith: { first, _ in first })
        let later = PageRows(then).entries.count { entry in
          guard let from = entry.finish, let row = rows[entry.row.id] else { return false }
          return (row.done ?? finishes[row.id] ?? row.finish).map { $0 > from } ?? false
        }
        if later > 0 { result.append((turn.number, .later(later))) }
      }
    }
    return result
  }

  /// The row of a role that was done last; while none is, the one that ends last.
  private func lasted(_ role: String, since turn: Turn, then: Plan) -> Replay.Outcome? {
    let all = then.rows.filter { $0.buyerRole == role && $0.audience != .ours }
    // What was on the page is what both meant; without such a row the smaller steps will do.
    let theirs = all.contains(where: \.headline) ? all.filter(\.headline) : all
    let opens = Dictionary(
      PageRows(then).entries.map { ($0.row.id, $0.opens) }, uniquingKeysWith: { first, _ in first })
    let starts = Dictionary(
      theirs.map { ($0.id, (opens[$0.id] ?? nil) ?? $0.start) }, uniquingKeysWith: { first, _ in first })
    let known = theirs.compactMap { rows[$0.id] }
    let lastDone = known.filter { $0.done.map { $0 > turn.day } ?? false }
      .max { ($0.done ?? today) < ($1.done ?? today) }
    if let row = lastDone, let done = row.done {
      let start = (starts[row.id] ?? nil) ?? turn.day
      let isLater = start > turn.day && start <= done
      let from = isLater ? start : turn.day
      let took = count(row, after: isLater ? from - 1 : from, to: done)
      return .lasted(row, from: from, took: took, done: done)
    }
    guard let row = known.filter({ $0.done == nil }).max(by: { ($0.finish ?? today) < ($1.finish ?? today) }),
      let start = starts[row.id] ?? nil, start < today
    else { return nil }
    return .stillOpen(row, took: count(row, after: max(start, turn.day), to: today))
  }

  // MARK: Rows that came

  /// Rows that were not in the first plan, each with the turn that brought it.
  func added() throws(NetworkError) -> [(Int, Replay.Outcome)] {
    guard let first = deal.course?.standings.first else { return [] }
    let start = try planner.plan(first.deal, today: first.day).plan
    var known = Set(start.rows.map(\.id))
    let come = now.plan.rows.filter { !known.contains($0.id) && $0.audience == .both }
    guard !come.isEmpty else { return [] }
    var result: [(Int, Replay.Outcome)] = []
    for turn in turns where turn.day > first.day {
      guard turn.entries.contains(where: { if case .moment = $0.change { false } else { true } }) else { continue }
      let plan = try plan(after: turn)
      let fresh = come.filter { row in !known.contains(row.id) && plan.rows.contains { $0.id == row.id } }
      known.formUnion(plan.rows.map(\.id))
      if !fresh.isEmpty { result.append((turn.number, .added(fresh))) }
    }
    return result
  }

  // MARK: Rows that moved for a reason

  /// With the turn in which the reason was said.
  func slips(beside outcomes: [Replay.Outcome]) throws(NetworkError) -> [(Int, Replay.Outcome)] {
    let told = Set(
      outcomes.compactMap { outcome -> String? in
        switch outcome {
        case .took(let row, _, _, _, _), .lasted(let row, _, _, _), .stillOpen(let row, _), .due(let row, _, _, _):
          row.id
        default: nil
        }
      })
    return try Slips(now, of: deal, planner: planner, today: today).slips.compactMap { slip in
      guard case .said(let because)? = slip.cause, slip.days > 0, !told.contains(slip.row.id),
        let turn = turns.last(where: { turn in
          turn.entries.contains { entry in
            guard case .add("plan.edits", let record) = entry.change else { return false }
            return record["step"]?.text == slip.row.catalogue && record["action"]?.text == "because"
          }
        })
      else { return nil }
      return (turn.number, .slipped(slip.row, from: slip.from, to: slip.to, days: slip.days, because: because))
    }
  }
}
