import Planning
import Rules
import Scheduling

/// What was said and what came of it, in words; at the end one question.
package struct ReplayWords {
  let phrases: Phrases
  let words: ValueWords
  let playbook: Playbook
  private var days: DayWords { words.days }

  package init(phrases: Phrases, days: DayWords, playbook: Playbook) {
    self.phrases = phrases
    words = ValueWords(days: days, playbook: playbook)
    self.playbook = playbook
  }

  package func effects(_ replay: Replay, account: String, name: String) -> [Effect] {
    guard replay.firstPlan != nil else { return [.say(say("no_plan", ["name": name]))] }
    guard !replay.moments.isEmpty else { return [.say(say("nothing"))] }
    var effects: [Effect] = [.say(say("head", ["account": account]))]
    for moment in replay.moments {
      let day = days.long(moment.day)
      let said = moment.words
      let head =
        moment.by == "rep" || moment.by == "notes"
        ? say("wrote", ["day": day, "words": said])
        : say("said_by", ["day": day, "words": said, "who": moment.by == "buyer" ? say("buyer") : moment.by])
      effects += [.space, .say(head)]
      effects += moment.outcomes.map { .hint(line($0)) }
    }
    return effects + [.space, .say(question(replay))]
  }

  private func line(_ outcome: Replay.Outcome) -> String {
    switch outcome {
    case .took(let row, let said, let took, let from, let done):
      let name = took == said ? "took_as_said" : took < said ? "took_less" : "took"
      return say(
        name,
        [
          "row": row.title, "said": String(said), "took": String(took), "from": days.withWeekday(from),
          "done": days.withWeekday(done),
        ])
    case .lasted(let row, let from, let took, let done):
      return say(
        "lasted_from",
        ["row": row.title, "took": String(took), "from": days.withWeekday(from), "done": days.withWeekday(done)])
    case .stillOpen(let row, let took): return say("still_open", ["row": row.title, "took": String(took)])
    case .due(let row, let said, let done, let late):
      let name = done == nil ? "due_open" : late == 0 ? "due_kept" : "due"
      return say(
        name,
        [
          "row": row.title, "said": days.withWeekday(said), "done": done.map(days.withWeekday) ?? "",
          "days": String(late),
        ])
    case .goLive(let from, let to, let on, let words):
      return say(
        "go_live",
        ["from": days.withWeekday(from), "to": days.withWeekday(to), "day": days.withWeekday(on), "words": words])
    case .later(let count): return say("later", ["count": String(count)])
    case .added(let rows):
      let names = rows.prefix(3).map { "\"\($0.title)\"" }
      let more = rows.count > 3 ? [phrases("why.and_more", ["count": String(rows.count - 3)])] : []
      return say("added", ["count": String(rows.count), "names": RuleWords.joined(names) + more.joined()])
    case .changed(let key, let from, let to, let on, let words):
      return say(
        "changed",
        [
          "label": (playbook.question(key)?.label ?? key.name).startingWithCapital,
          "from": self.words.words(from, of: key), "to": self.words.words(to, of: key), "day": days.withWeekday(on),
          "words": words,
        ])
    case .slipped(let row, let from, let to, let days, _):
      return say(
        "slipped",
        [
          "row": row.title, "from": self.days.withWeekday(from), "to": self.days.withWeekday(to), "days": String(days),
        ])
    }
  }

  /// About what went furthest from what was said.
  private func question(_ replay: Replay) -> String {
    let all = replay.moments.flatMap { moment in moment.outcomes.map { (moment.day, $0) } }
    if let most = all.max(by: { $0.1.surprise < $1.1.surprise }), most.1.surprise > 0 {
      return say("question", ["day": days.long(most.0), "days": String(most.1.surprise)])
    }
    for (day, outcome) in all {
      switch outcome {
      case .goLive: return say("question_go_live", ["day": days.long(day)])
      case .added: return say("question_added", ["day": days.long(day)])
      case .changed: return say("question_changed", ["day": days.long(day)])
      default: continue
      }
    }
    return say("question_kept")
  }

  private func say(_ name: String, _ values: [String: String] = [:]) -> String {
    phrases("coach.replay_\(name)", values)
  }
}
