import Planning
import Reading
import Rules
import Scheduling

/// What a line was understood to say.
struct Understood {
  var changes: [Change] = []
  /// Words from which something was read that may be meant otherwise.
  var unsurePhrases: [String] = []
  var problem: ReadingProblem?
  /// Days among which the rep has to choose before the answer counts.
  var options: [Day] = []
}

/// The answer to a question, by the type of its fact. What else the line tells is noted beside it.
extension Conversation {
  func understand(_ line: String, key: Key, turn: Int) -> Understood {
    let question = playbook.question(key)
    let example = question?.example ?? ""
    let problem = { (name: String) in Understood(problem: ReadingProblem(name: name, values: ["example": example])) }
    switch playbook.vocabulary[key]?.type {
    case .text?: return text(line, key: key)
    case .flag?: return flag(line, key: key) ?? problem("reading.yes_or_no")
    case .count?: return count(line, key: key) ?? problem("reading.number")
    case .money?: return money(line, key: key) ?? problem("reading.money")
    case .date?: return date(line, key: key, example: example)
    case .choice(let choices)?: return choice(line, key: key, choices: choices)
    case .record?: return meeting(line, key: key) ?? problem("reading.nothing")
    case .list?: return list(line, key: key, turn: turn) ?? problem(listProblem(key))
    case nil: return problem("reading.nothing")
    }
  }

  /// What the rep says while nothing is asked.
  func understandAnything(_ line: String) -> Understood { Understood() }

  var reading: ReadingContext {
    ReadingContext(
      today: today, dateOrder: dateOrder, goLive: plan.goLive, currency: currency,
      people: deal.records("stakeholders"))
  }

  /// 05/03 is read as the rep's country writes it; with a buyer who writes it the other way round it is asked back.
  private var dateOrder: ReadingContext.DateOrder {
    guard let mine = settings["seller.country"]?.text ?? deal["buyer.country"]?.text else { return .unknown }
    let theirs = deal["buyer.country"]?.text ?? mine
    let orders = [mine, theirs].map { DayWords(locale: $0).order }
    guard orders[0] == orders[1] else { return .unknown }
    return orders[0] == .monthFirst ? .monthFirst : .dayFirst
  }

  private var currency: String {
    if case .money(let money)? = deal["deal.value"] { return money.currency }
    return Currency.of(country: deal["buyer.country"]?.text ?? settings["seller.country"]?.text)
  }

  // MARK: Single values

  private func text(_ line: String, key: Key) -> Understood {
    var understood = Understood(changes: [.set(key, .text(line))])
    if key == "buyer.country" || key == "seller.country" { return country(line, key: key) }
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  private func flag(_ line: String, key: Key) -> Understood? {
    if key == "deal.one_call" { return oneCall(line) }
    guard let answer = readFlag(in: line) else { return nil }
    var understood = Understood(changes: [.set(key, .flag(answer.value))])
    if !answer.isSure { understood.unsurePhrases.append(answer.phrase) }
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  /// "Nothing" means that one call is enough; whatever is named means that it is not, and is read as facts.
  private func oneCall(_ line: String) -> Understood {
    let isNothing = Answers.isNothing(line)
    var understood = Understood(changes: [.set("deal.one_call", .flag(isNothing))])
    understood.add(volunteered(beside: "deal.one_call", in: line))
    return understood
  }

  private func count(_ line: String, key: Key) -> Understood? {
    if key == "proof.pilot_days", let duration = readDuration(in: line) {
      return Understood(changes: [.set(key, .number(Double(duration.calendarDays)))])
    }
    guard let count = readCount(in: line, context: reading) else { return nil }
    var understood = Understood(changes: [.set(key, .number(Double(count.value)))])
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  private func money(_ line: String, key: Key) -> Understood? {
    guard let amount = readAmounts(in: line, context: reading, needsCurrency: false).first else { return nil }
    var understood = Understood(changes: [.set(key, .money(amount.yearly))])
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  private func choice(_ line: String, key: Key, choices: [String]) -> Understood {
    let said = playbook.question(key)?.choicesSaid ?? [:]
    let options = choices.map { Choice($0, words: [said[$0] ?? $0]) }
    let listed = choices.enumerated().map { "\($0 + 1) \(said[$1] ?? $1)" }.joined(separator: ", ")
    let chosen: String? =
      switch readChoice(in: line, from: options) {
      case .chosen(let value, _): value
      case .ambiguous, .none: Self.yesOrNo(line, among: choices)
      }
    guard let chosen else { return Understood(problem: ReadingProblem(name: "reading.choice", values: ["options": listed])) }
    var understood = Understood(changes: [.set(key, .text(chosen))])
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  /// "No" to a question with a `none` among its answers.
  private static func yesOrNo(_ line: String, among choices: [String]) -> String? {
    guard let flag = readFlag(in: line), !flag.value else { return nil }
    return choices.first { $0 == "none" || $0 == "no" }
  }

  private func date(_ line: String, key: Key, example: String) -> Understood {
    let values = ["example": example]
    switch readDate(in: line, context: reading) {
    case .day(let day, _):
      var understood = Understood(changes: [.set(key, .day(day.number))])
      understood.add(volunteered(beside: key, in: line))
      return understood
    case .range(let range, _):
      let days = planner.workingDays(in: range, deal: deal, today: today).map { [$0.first, $0.last] } ?? [range.last]
      return choose(among: days, name: "date.range")
    case .ambiguous(let days, _): return choose(among: days, name: "date.ambiguous")
    case .impossible(let phrase):
      return Understood(problem: ReadingProblem(name: "date.impossible", values: values.merging(["phrase": phrase]) { a, _ in a }))
    case .recurring(let phrase):
      return Understood(problem: ReadingProblem(name: "date.recurring", values: values.merging(["phrase": phrase]) { a, _ in a }))
    case .none: return Understood(problem: ReadingProblem(name: "date.unreadable", values: values))
    }
  }

  private func choose(among readings: [Day], name: String) -> Understood {
    let options = readings.enumerated().map { "\($0 + 1) \(days.full($1))" }.joined(separator: ", ")
    return Understood(problem: ReadingProblem(name: name, values: ["options": options]), options: readings)
  }
}

extension Understood {
  mutating func add(_ other: Understood) {
    changes += other.changes.filter { !changes.contains($0) }
    unsurePhrases += other.unsurePhrases
  }
}
