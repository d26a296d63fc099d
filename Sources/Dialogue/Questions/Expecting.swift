import Planning
import Reading
import Rules
import Scheduling

/// How the answer to each question is read: by the type of its fact, and a few by name.
extension Conversation {
  func expectation(_ key: Key, turn: Int) -> Expectation { Expectation(key, form(of: key, turn: turn)) }

  private func form(of key: Key, turn: Int) -> AnswerForm {
    switch key {
    case "deal.account": return .account
    case "deal.one_call": return .nothingMore
    case "why.impact_hours": return .hoursAMonth
    case "stakeholders": return .people([.contact, .money, .blockers, .volunteered][min(max(turn, 0), 3)])
    case "progress.done": return .ticks(playbook.ticks.map { TickOption(step: $0.step, words: $0.words) })
    case "timeline.freezes", "timeline.absences": return .windows
    case "integrations": return .systems
    case "proof.alternatives": return .alternatives
    case "committees": return .committees
    case "staff.sites": return .sites
    case "deliverables": return .deliverables
    case "decision.events": return .events
    case "buyer.country", "seller.country": return .place
    case "buyer.region": return .part(of: deal["buyer.country"]?.text ?? deal["seller.country"]?.text)
    case "seller.region": return .part(of: deal["seller.country"]?.text)
    // These days are as often behind us as ahead.
    case "incumbent.contract_end", "incumbent.notice_date": return .date(isComing: false)
    default: return formOfType(key)
    }
  }

  private func formOfType(_ key: Key) -> AnswerForm {
    switch playbook.vocabulary[key]?.type {
    case .flag?: return .flag
    case .count? where playbook.question(key)?.unit == "calendar days": return .calendarDays
    case .count? where playbook.question(key)?.unit == "months": return .months
    case .count?: return .count
    case .money?: return .money(yearly: playbook.question(key)?.unit == "per year")
    case .date?: return .date(isComing: true)
    case .record?: return .meeting
    case .choice(let choices)?:
      let said = playbook.question(key)?.choicesSaid ?? [:]
      return .choice(choices.map { Choice($0, words: [said[$0] ?? $0]) })
    case .list(let fields)? where fields.count == 1: return .texts(field: fields[0].name)
    case .text?, .list?, nil: return .text
    }
  }

  // MARK: Problems in words

  /// The phrase for a problem, and the days to choose from where it is only a matter of which.
  func wording(of problem: Problem, key: Key) -> (ReadingProblem, options: [Day]) {
    let example = playbook.question(key)?.example ?? ""
    func named(_ name: String, _ values: [String: String] = [:]) -> (ReadingProblem, options: [Day]) {
      (ReadingProblem(name: name, values: values.merging(["example": example]) { value, _ in value }), [])
    }
    switch problem {
    case .empty: return named("line.empty")
    case .tooLong(let count):
      return named("line.too_long", ["count": String(count), "most": String(TypedLine.longest)])
    case .nothingUnderstood:
      var problem = named(nothingUnderstood(key), ["options": options(of: key)])
      problem.0.isSilence = true
      return problem
    case .unreadableDate: return named("date.unreadable")
    case .impossibleDate(let phrase): return named("date.impossible", ["phrase": phrase])
    case .recurringDate(let phrase): return named("date.recurring", ["phrase": phrase])
    case .pastDate(let day, _):
      let values = ["day": days.full(day), "distance": DayWords.distance(from: today, to: day)]
      return named("date.past", values.merging(["example": days.long(sameDayAhead(of: day))]) { value, _ in value })
    case .farDate(let day, _):
      let values = ["day": days.full(day), "years": String((day - today) / 365), "example": days.long(today + 180)]
      return named("date.far", values)
    case .ambiguousDate(let readings, _): return choose(among: readings, name: "date.ambiguous")
    case .severalDays(let range, _):
      let working = planner.workingDays(in: range, deal: deal, today: today)
      return choose(among: working.map { [$0.first, $0.last] } ?? [range.last], name: "date.range")
    case .severalAmounts(let amounts):
      return named("reading.several_amounts", ["amounts": RuleWords.joined(amounts.map(ValueWords.money))])
    case .ambiguousChoice: return named("reading.choice", ["options": options(of: key)])
    case .noName: return named("reading.people")
    }
  }

  private func choose(among readings: [Day], name: String) -> (ReadingProblem, options: [Day]) {
    let options = readings.enumerated().map { "\($0 + 1) \(days.full($1))" }.joined(separator: ", ")
    return (ReadingProblem(name: name, values: ["options": options]), readings)
  }

  private func nothingUnderstood(_ key: Key) -> String {
    switch playbook.vocabulary[key]?.type {
    case .flag?: "reading.yes_or_no"
    case .count?: "reading.number"
    case .money?: "reading.money"
    case .date?: "date.unreadable"
    case .choice?: "reading.choice"
    case .list? where key == "stakeholders": "reading.people"
    case .list? where key == "progress.done": "reading.ticks"
    default: "reading.nothing"
    }
  }

  private func options(of key: Key) -> String {
    guard case .choice(let choices)? = playbook.vocabulary[key]?.type else { return "" }
    let said = playbook.question(key)?.choicesSaid ?? [:]
    return choices.enumerated().map { "\($0 + 1) \(said[$1] ?? $1)" }.joined(separator: "; ")
  }
}
