import Planning
import Reading
import Rules
import Scheduling

/// Taking a line as the answer to the question on the screen, and whatever else it tells.
extension Conversation {
  mutating func answer(_ line: String, key: Key, turn: Int) {
    if Answers.isUnsure(line) { return skip(key, turn: turn, words: line) }
    let understood = understand(line, key: key, turn: turn)
    if let problem = understood.problem {
      if planStands, let group = groupNamed(line), Int(line) == nil { return open(group: group) }
      return sayProblem(problem, understood, line: line, key: key)
    }
    if let problem = goLiveProblem(understood.changes) {
      refuse(problem, key: key)
      return ask(prefill: line)
    }
    let before = plan
    let hadPlan = planStands
    pending = nil
    misread = nil
    commit([.moment("asked \(key)")], echoing: understood.changes, words: line)
    for phrase in understood.unsurePhrases { say("echo.unsure_reading", ["phrase": phrase]) }
    sayUnnamed(understood.unnamed)
    if understood.changes.isEmpty, understood.unnamed.isEmpty { say("echo.nobody") }
    offerDays(after: understood.changes)
    afterAnswer(before: before, hadPlan: hadPlan)
  }

  /// What follows every answer and every "not sure": the difference, the first plan, the next question.
  mutating func afterAnswer(before: Plan, hadPlan: Bool) {
    if !hadPlan, planStands, plan.weight != .none {
      showDraft(isFirst: true)
    } else if hadPlan {
      sayDifference(from: before)
    }
    if case .choice? = pending { return ask() }
    askBack(after: sayWording(since: before))
    askNext()
  }

  /// A wish or our own words in the place of the problem: the question stands once more, for the scene. What was said
  /// stays until there is one, and "skip" leaves it.
  private mutating func askBack(after rules: [String]) {
    guard rules.contains(where: { ["R-W02", "R-W08"].contains($0) }), case .core = stage,
      hintsGiven.insert("scene").inserted
    else { return }
    pending = .again("why.problem", turn: 0, back: 0)
  }

  /// Writes a turn and says what is new in it.
  private mutating func commit(_ moments: [Change] = [], echoing changes: [Change], words: String) {
    let known = deal
    commit(moments + changes, words: words)
    for echo in echoes(of: changes, known: known) { say(text: echo) }
    sayNobodys(changes)
  }

  /// "Their CISO signs off" has no name in it; the call sheet asks for one.
  private mutating func sayUnnamed(_ functions: [FunctionMention]) {
    guard !functions.isEmpty else { return }
    let names = functions.map { "\"\($0.phrase)\"" }
    say("echo.unnamed", ["names": RuleWords.joined(names)])
  }

  /// "Go-live moves to 17 May because the wards are short": what moved it is kept with the slips.
  private func reasonOfMove(_ line: String, _ changes: [Change]) -> [Change] {
    let isOther = changes.contains { change in
      if case .set("timeline.go_live", let day) = change {
        deal["timeline.go_live"].map { $0 != day } ?? false
      } else {
        false
      }
    }
    guard isOther, let because = readReasonOfMove(line, context: reading) else { return [] }
    return [.add("plan.edits", PlanEdit(step: GoLive.step, action: .because, value: .text(because)).record)]
  }

  // MARK: Not sure

  mutating func skip(_ key: Key, turn: Int, words: String) {
    let before = plan
    let hadPlan = planStands
    pending = nil
    misread = nil
    let isOpen = deal[key] == nil
    commit([.moment("asked \(key)")] + (isOpen ? [.unsure(key)] : []), words: words)
    if isOpen, let question = playbook.question(key) {
      say(key == "why.problem" ? "unsure.why" : "unsure.known", ["unsure": question.unsure])
      if !question.askBuyer.isEmpty {
        say(
          contact == nil ? "unsure.ask_them" : "unsure.ask", ["contact": contact ?? "", "question": question.askBuyer])
      }
    } else {
      say("unsure.kept")
    }
    if consecutiveUnsure >= 3, stage.key != nil {
      commit([.moment("enough")], words: "")
      say("unsure.third")
      if hadPlan { sayThreeQuestions() }
    }
    afterAnswer(before: before, hadPlan: hadPlan)
  }

  /// "Not sure" so many times in a row.
  private var consecutiveUnsure: Int {
    let undone = log.undoneTurns
    var count = 0
    var turns: [Int] = []
    for entry in log.entries.reversed() where !undone.contains(entry.turn) && !turns.contains(entry.turn) {
      turns.append(entry.turn)
      let changes = log.entries(ofTurn: entry.turn).map(\.change)
      let isUnsure = changes.contains { if case .unsure = $0 { true } else { false } }
      guard isUnsure else { break }
      count += 1
    }
    return count
  }

  // MARK: Problems

  private mutating func sayProblem(_ problem: ReadingProblem, _ understood: Understood, line: String, key: Key) {
    // What was told beside stands all the same.
    let isNoted = !understood.changes.isEmpty && goLiveProblem(understood.changes) == nil
    if isNoted {
      let before = plan
      commit(echoing: understood.changes, words: line)
      sayDifference(from: before)
      // "Joan is away in May" is no failed answer: the question stands as it stood.
      if problem.isSilence { return askNext() }
    }
    refuse(problem, key: key)
    guard !understood.options.isEmpty else { return ask(prefill: isNoted ? "" : line) }
    pending = .choice(key, understood.options.map { .day($0.number) }, words: line, answers: true)
    ask()
  }

  /// Says why an answer could not be taken; the second time also that it need not be answered.
  private mutating func refuse(_ problem: ReadingProblem, key: Key) {
    say(problem.name, problem.values)
    if misread == key { say("reading.or_skip") }
    misread = key
  }

  /// A volunteered go-live is held to the same as an asked one.
  func goLiveProblem(_ changes: [Change]) -> ReadingProblem? {
    for case .set("timeline.go_live", .day(let number)) in changes {
      let day = Day(number: number)
      if day <= today {
        let later = sameDayAhead(of: day)
        return ReadingProblem(
          name: day == today ? "date.today" : "date.past",
          values: [
            "day": days.full(day), "distance": DayWords.distance(from: today, to: day), "example": days.long(later),
          ])
      }
      if day - today > 5 * 365 {
        return ReadingProblem(
          name: "date.far",
          values: ["day": days.full(day), "years": String((day - today) / 365), "example": days.long(today + 180)])
      }
    }
    return nil
  }

  /// The same day and month in the first year that is still to come.
  func sameDayAhead(of day: Day) -> Day {
    let civil = day.civil
    for year in today.year...(today.year + 4) {
      if let candidate = Day(year: year, month: civil.month, day: civil.day), candidate > today { return candidate }
    }
    return today + 90
  }

  // MARK: A closed day

  /// Go-live on a day when nobody works stands as said, and the last working day before and the first after are offered.
  private mutating func offerDays(after changes: [Change]) {
    for case .set("timeline.go_live", .day(let number)) in changes {
      let day = Day(number: number)
      guard planned.resolution["timeline.on_closed_day"]?.flag == true else { continue }
      guard let (before, after) = planner.workingDays(around: day, deal: deal, today: today) else { continue }
      let reason = planner.reasonClosed(day, deal: deal, today: today) ?? DayWords.weekday(day)
      say("date.closed", ["day": days.long(day), "reason": reason])
      say("date.closed_choice", ["before": days.full(before), "after": days.full(after)])
      pending = .choice(
        "timeline.go_live", [.day(before.number), .day(after.number)], words: days.long(day), answers: false)
    }
  }

  /// A number or a day that answers the choice on the screen. Anything else leaves things as they were said.
  mutating func answerPending(_ line: String) -> Bool {
    guard case .choice(let key, let options, let words, let answers)? = pending else { return false }
    pending = nil
    guard let chosen = Answers.option(line, count: options.count).map({ options[$0] }) ?? dayNamed(line, among: options)
    else { return answerAnew(line, key: key) }
    let before = plan
    let hadPlan = planStands
    // Where the choice is the answer to a question, that question is answered with it.
    commit((answers ? [.moment("asked \(key)")] : []) + [.set(key, chosen)], words: answers ? words : line)
    if let echo = echo(of: .set(key, chosen)) { say(text: echo) }
    offerDays(after: [.set(key, chosen)])
    afterAnswer(before: before, hadPlan: hadPlan)
    return true
  }

  /// "7 June" to "5 May or 6 June?": another day altogether.
  private mutating func answerAnew(_ line: String, key: Key) -> Bool {
    guard playbook.vocabulary[key]?.type == .date, understand(line, key: key, turn: 0).problem == nil else {
      return false
    }
    if key != stage.key { pending = .again(key, turn: 0, back: 0) }
    answer(line, key: key, turn: 0)
    return true
  }

  /// "Friday", "the Monday", "7 May": one of the days on offer.
  private func dayNamed(_ line: String, among options: [Value]) -> Value? {
    let lowered = line.lowercased()
    let named = options.filter { option in
      option.day.map { lowered.contains(DayWords.weekday(Day(number: $0)).lowercased()) } ?? false
    }
    return named.count == 1 ? named[0] : nil
  }

  // MARK: Corrections

  /// "no, April 15": the answer before, said again.
  mutating func correct(_ line: String) -> Bool {
    guard let rest = Answers.correction(line), let key = lastAnswered else { return false }
    if case .question(let asked, _) = asking, asked == key { return false }
    // "No SSO" denies something; it takes nothing back.
    if line.lowercased().hasPrefix("no "), denies(line) { return false }
    let understood = understand(redated(rest, key: key), key: key, turn: 0)
    guard understood.problem == nil, understood.changes.contains(where: { Self.key(of: $0) == key }) else {
      return false
    }
    if playbook.vocabulary[key]?.type == .text, !Answers.isPlainCorrection(line) { return false }
    if key == "timeline.go_live", let problem = goLiveProblem(understood.changes) {
      say(problem.name, problem.values)
      ask(prefill: line)
      return true
    }
    let before = plan
    let hadPlan = planStands
    pending = nil
    say("echo.corrected")
    commit(echoing: understood.changes, words: rest)
    offerDays(after: understood.changes)
    afterAnswer(before: before, hadPlan: hadPlan)
    return true
  }

  private func denies(_ line: String) -> Bool {
    LineReading.read(line, expected: nil, context: reading).candidates.contains { candidate in
      if case .set(_, let value) = candidate.change { value == .flag(false) || value == .text("none") } else { false }
    }
  }

  /// "Sorry, on 7 January" of what has happened: the ticks of the answer before, with the new day.
  private func redated(_ rest: String, key: Key) -> String {
    guard key == "progress.done", understand(rest, key: key, turn: 0).problem != nil,
      let turn = deal.sayings[key]?.turn
    else { return rest }
    let ticked = log.entries(ofTurn: turn).compactMap { entry in
      if case .add("progress.done", let record) = entry.change { tickWords(record) } else { nil }
    }
    return ticked.joined(separator: " and ") + " " + rest
  }

  private var lastAnswered: Key? {
    let undone = log.undoneTurns
    for entry in log.entries.reversed() where !undone.contains(entry.turn) {
      if case .moment(let moment) = entry.change, moment.hasPrefix("asked ") { return Key(String(moment.dropFirst(6))) }
    }
    return nil
  }

  static func key(of change: Change) -> Key? {
    switch change {
    case .set(let key, _), .add(let key, _), .remove(let key, _), .unsure(let key), .withdraw(let key): key
    case .began, .waive, .moment, .undo, .redo: nil
    }
  }

  // MARK: Anything, at any time

  /// What the rep says while nothing is asked: a group by number or name, or facts.
  mutating func volunteer(_ line: String) {
    if line.lowercased() == "more" { return showAllGroups() }
    if let group = groupNamed(line) { return open(group: group) }
    let understood = understandAnything(line)
    guard !understood.changes.isEmpty else {
      if line.lowercased().hasPrefix("row "), let row = rowNamed(line) {
        say("change.row", ["row": title(of: row)])
        return ask(prefill: line + " ")
      }
      say("offer.not_understood")
      return ask(prefill: "")
    }
    if let problem = goLiveProblem(understood.changes) {
      say(problem.name, problem.values)
      return ask(prefill: line)
    }
    let before = plan
    commit(reasonOfMove(line, understood.changes), echoing: understood.changes, words: line)
    for phrase in understood.unsurePhrases { say("echo.unsure_reading", ["phrase": phrase]) }
    offerDays(after: understood.changes)
    sayDifference(from: before)
    ask()
  }
}
