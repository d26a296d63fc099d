import Rules
import Scheduling

/// Folds a log turn by turn and notes, beside the deal, the days that count.
struct CourseFolding {
  let log: Log
  let playbook: Playbook
  let settings: [Key: Value]
  let today: Day

  func deal() -> Deal {
    let undone = log.undoneTurns
    let entries = log.entries.filter { entry in
      switch entry.change {
      case .undo, .redo: false
      default: !undone.contains(entry.turn)
      }
    }
    var deal = Deal()
    guard let first = entries.first else { return withSettings(deal) }
    var course = Course(began: day(of: first), lastWord: day(of: first))
    var open: [Key: Set<Day>] = [:]
    var said: [String: Day] = [:]
    var isDrafted = false
    var start = entries.startIndex
    while start < entries.endIndex {
      let turn = entries[start].turn
      let end = entries[start...].firstIndex { $0.turn != turn } ?? entries.endIndex
      let goLive = deal["timeline.go_live"]
      for entry in entries[start..<end] {
        deal.apply(entry)
        note(entry, in: &course, open: &open)
        notePutOff(entry, in: &course, said: &said)
      }
      let day = entries[start..<end].map(day(of:)).max() ?? today
      if !isDrafted, playbook.isCoreThrough(deal) {
        isDrafted = true
        course.standings.append(Course.Standing(kind: .drafted, day: day, deal: withSettings(deal)))
      } else if isDrafted, let kind = kind(of: entries[start..<end], goLive: (goLive, deal["timeline.go_live"])) {
        course.standings.append(Course.Standing(kind: kind, day: day, deal: withSettings(deal)))
      }
      start = end
    }
    course.leftOpen = open.filter { deal[$0.key] == nil }.mapValues(\.count)
    deal = withSettings(deal)
    deal.course = course
    return deal
  }

  private func note(_ entry: Entry, in course: inout Course, open: inout [Key: Set<Day>]) {
    let day = day(of: entry)
    course.lastWord = max(course.lastWord, day)
    course.heard[entry.by] = max(course.heard[entry.by] ?? day, day)
    switch entry.change {
    case .unsure(let key): open[key, default: []].insert(day)
    case .moment(let moment) where moment.hasPrefix("asked "):
      open[Key(String(moment.dropFirst(6))), default: []].insert(day)
    case .set("timeline.go_live", let value):
      guard let goLive = value.day.map(Day.init(number:)) else { break }
      // Said anew on the same day it is a correction.
      if course.goLives.last?.said == day { course.goLives.removeLast() }
      if course.goLives.last?.goLive != goLive { course.goLives.append((goLive, day)) }
    case .add("stakeholders", let record) where record["side"]?.text != "seller":
      guard let name = record["name"]?.text else { break }
      course.named[name] = DayRange(course.named[name]?.first ?? day, day)
    default: break
    }
  }

  private func notePutOff(_ entry: Entry, in course: inout Course, said: inout [String: Day]) {
    guard case .add("plan.edits", let record) = entry.change, let edit = PlanEdit(record), edit.action == .by,
      let day = edit.value?.day.map(Day.init(number:))
    else { return }
    if let before = said[edit.step], day > before { course.putOff[edit.step, default: 0] += 1 }
    said[edit.step] = day
  }

  /// What a turn settled, if anything: what they agreed to counts for more than what they were sent.
  private func kind(of turn: ArraySlice<Entry>, goLive: (before: Value?, after: Value?)) -> Course.Standing.Kind? {
    let changes = turn.map(\.change)
    let isAgreed = changes.contains { change in
      switch change {
      case .set("plan.acknowledged", let value): value.text != "none"
      case .set("timeline.realistic", let value): value == .flag(true)
      default: false
      }
    }
    if isAgreed { return .agreed }
    let isExported = changes.contains { if case .moment(let name) = $0 { name.hasPrefix("exported ") } else { false } }
    if isExported { return .exported }
    return goLive.after != nil && goLive.before != goLive.after ? .moved : nil
  }

  private func day(of entry: Entry) -> Day { Day(iso: String(entry.stamp.prefix(10))) ?? today }

  private func withSettings(_ deal: Deal) -> Deal {
    var deal = deal
    for (key, value) in settings where deal.facts[key] == nil { deal.facts[key] = value }
    return deal
  }
}

extension Playbook {
  /// Everything that is always asked was answered or left open, or the rep said that it is enough: a plan stands.
  package func isCoreThrough(_ deal: Deal) -> Bool {
    if deal.moments.contains("enough") { return true }
    return core.allSatisfy { key in
      let turns = 1 + (question(key)?.thenAsk.count ?? 0)
      let asked = deal.moments.count { $0 == "asked \(key)" }
      return turns > 1 ? asked >= turns : deal[key] != nil || deal.unsure.contains(key) || asked > 0
    }
  }
}
