import Planning
import Reading
import Rules

/// What is typed while the findings are on the screen: Enter takes them, "strike 3" takes one out, "2 is 17 May" says it
/// better. Anything else is a line like any other.
extension Conversation {
  mutating func answerNotes(_ line: String) -> Bool {
    guard isLookingThroughNotes else { return false }
    let lowered = line.lowercased()
    if Self.taking.contains(lowered) {
      takeFindings(line)
      return true
    }
    if let numbers = NoteNumbers(striking: lowered) {
      strike(numbers, words: line)
      return true
    }
    if let (number, better) = NoteNumbers.better(line) {
      return mend(number, with: better)
    }
    return false
  }

  private static let taking: Set<String> = [
    "", "ok", "okay", "y", "yes", "go on", "take", "take them", "all right", "fine", "good", "right", "looks good",
    "that's right", "keep", "continue", "next", "correct",
  ]

  // MARK: Taking

  private mutating func takeFindings(_ line: String) {
    let asked = Array(repeating: Change.moment("asked stakeholders"), count: peopleQuestionsAnswered)
    commit([.moment(Self.notesTaken)] + asked, words: line)
    sayWhatIsLeft()
    // The notes may have answered all that is always asked.
    if planStands, plan.weight != .none { showDraft(isFirst: numbersShown.isEmpty) }
    if case .choice? = pending { return ask() }
    askNext()
  }

  /// Of the questions about people those that the notes have answered: the contact, then the person for the money.
  private var peopleQuestionsAnswered: Int {
    let roles = deal.records("stakeholders").filter { $0["side"]?.text != "seller" }.map { $0["role"]?.text }
    let told = roles.contains("champion") ? roles.contains("economic_buyer") ? 2 : 1 : 0
    return max(0, told - deal.moments.count { $0 == "asked stakeholders" })
  }

  private mutating func sayWhatIsLeft() {
    guard case .core = stage else { return }
    let left = playbook.core.count { key in
      if key == "stakeholders" { return Moments(deal.moments).timesAsked(key) < 3 }
      return deal[key] == nil && !deal.unsure.contains(key) && Moments(deal.moments).timesAsked(key) == 0
    }
    say("notes.left", ["count": String(left), "of": String(playbook.core.count)])
  }

  // MARK: Striking

  private mutating func strike(_ numbers: NoteNumbers, words: String) {
    let items = noted
    let struck = numbers.values.compactMap { number in items.first { $0.number == number } }
    guard struck.count == numbers.values.count, !struck.isEmpty else {
      let missing = numbers.values.first { number in !items.contains { $0.number == number } } ?? 0
      say("notes.no_such", ["number": String(missing), "last": String(items.last?.number ?? 0)])
      return ask()
    }
    commit(struck.compactMap { removal(of: $0.change) }, words: words)
    say(
      "notes.struck",
      ["count": String(struck.count), "numbers": struck.map { String($0.number) }.joined(separator: ", ")])
    say("notes.rest")
    ask()
  }

  private func removal(of change: Change) -> Change? {
    switch change {
    case .set(let key, _): .withdraw(key)
    case .add(let key, let record): .remove(key, record)
    default: nil
    }
  }

  // MARK: Saying it better

  /// False when there is no such number, so that the line is read as any other.
  private mutating func mend(_ number: Int, with words: String) -> Bool {
    guard let item = noted.first(where: { $0.number == number }), let key = Self.key(of: item.change) else {
      return false
    }
    let (changes, problem) = better(item.change, of: key, words)
    guard problem == nil, !changes.isEmpty else {
      if let problem { say(problem.name, problem.values) } else { say("notes.not_better") }
      ask(prefill: "\(number) is \(words)")
      return true
    }
    // What belongs to a list keeps its place in the notes.
    let isOfList = if case .add = item.change { true } else { false }
    commit(changes.map { (change: $0, words: words) }, by: isOfList ? Noted.by : "rep")
    for change in changes { if let echo = echo(of: change), !change.isRemoval { say(text: echo) } }
    say("notes.rest")
    ask()
    return true
  }

  /// What the words make of the item; nothing when they are not understood.
  private func better(_ change: Change, of key: Key, _ words: String) -> ([Change], ReadingProblem?) {
    guard case .add(_, var record) = change else {
      let understood = understand(words, key: key, turn: 0)
      let isAnswer = understood.changes.contains { Self.key(of: $0) == key }
      return (isAnswer ? understood.changes : [], understood.problem ?? goLiveProblem(understood.changes))
    }
    switch key {
    case "stakeholders":
      // "4 is the finance director": of the same person.
      let name = record["name"]?.text ?? ""
      let understood = understand(words.contains(name) ? words : "\(name), \(words)", key: key, turn: 3)
      return (understood.changes.filter { Self.key(of: $0) == key }, understood.problem)
    case "plan.edits":
      guard let length = readDuration(in: words) else { return ([], nil) }
      record["value"] = .number(Double(length.workingDays))
    case "progress.done":
      guard let day = readDate(in: words, context: reading.leaning(.back)).day, day <= today else { return ([], nil) }
      record["date"] = .day(day.number)
    default:
      let understood = understand(words, key: key, turn: 0)
      let added = understood.changes.filter { Self.key(of: $0) == key }
      return (added.isEmpty ? [] : [removal(of: change)].compactMap(\.self) + added, understood.problem)
    }
    return ([.add(key, record)], nil)
  }
}

extension Change {
  fileprivate var isRemoval: Bool { if case .remove = self { true } else { false } }
}
