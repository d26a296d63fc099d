import Planning
import Practice
import Reading
import Rules
import Scheduling

/// The talk of a coach with a rep about one deal that did not go as expected: asking, never telling. A line in, effects
/// out; it holds no clock, no file and no terminal. Nothing of it is kept but the lesson and the habit that the rep chose.
package struct CoachSession: Sendable {
  enum Step: Sendable, Hashable {
    /// Whether the last habit held, and what was in the way.
    case held, heldMore
    case question(Int)
    /// What is asked back at a question, with its text.
    case back(Int, ask: String)
    case gain
    case gainMore(ask: String)
    case lesson, habit, live, liveName
  }

  /// Everything that `back` and `undo` bring back.
  struct State: Sendable {
    var step: Step
    /// By place of the question.
    var heard: [Int: HeardAnswer] = [:]
    var about: String?
    /// The question whose lesson was chosen.
    var lessonOf: Int?
    var kept: [CoachNote] = []
  }

  struct Before: Sendable {
    var state: State
    var line: String
  }

  let bank: CoachBank
  let phrases: Phrases
  let notes: CoachNotes
  let deals: [LiveDeal]
  let today: Day
  let width: Int
  var state: State
  var history: [Before] = []
  var whysGiven: Set<String> = []
  var isLeaving = false
  /// In quotation marks "not sure" is an answer.
  var isQuoted = false

  /// - Parameter deals: those that are going on, the one worked on last first.
  package init(
    bank: CoachBank, phrases: Phrases, notes: CoachNotes, deals: [LiveDeal], today: Day, width: Int
  ) {
    self.bank = bank
    self.phrases = phrases
    self.notes = notes
    self.deals = deals
    self.today = today
    self.width = width
    state = State(step: notes.lastHabit == nil ? .question(0) : .held)
  }

  package mutating func open() -> [CoachEffect] {
    var effects: [CoachEffect] = []
    if let habit = notes.lastHabit {
      effects.append(say("last_time", ["day": DayWords().long(habit.day), "habit": habit.words]))
      if let lesson = notes.lessonOfLastHabit, !lesson.about.isEmpty {
        effects.append(hint("last_lesson", ["about": lesson.about, "lesson": lesson.words]))
      }
    } else {
      effects += [say("welcome"), hint("how")]
    }
    return effects + put()
  }

  package mutating func respond(to input: Input) -> [CoachEffect] {
    switch input {
    case .line(let line):
      isLeaving = false
      return hear(TypedLine(line))
    case .notes(let notes, _):
      let lines = notes.map { $0.text.split(whereSeparator: \.isNewline).count }.reduce(0, +)
      return [say("notes", ["count": String(lines)]), ask()]
    case .interrupt where !isLeaving:
      isLeaving = true
      return [say("interrupt"), ask()]
    case .interrupt, .end: return leave()
    case .edited, .stored, .refused, .daysOff: return [ask()]
    }
  }

  private mutating func hear(_ line: TypedLine) -> [CoachEffect] {
    var effects: [CoachEffect] = []
    if line.droppedControls > 0 { effects.append(say("controls", ["count": String(line.droppedControls)])) }
    if line.text.count > TypedLine.longest {
      return effects + [say("too_long", ["count": String(line.text.count)]), ask()]
    }
    if let word = CoachWord(line) { return effects + run(word) }
    if line.text.isEmpty, state.step != .live, state.step != .liveName { return effects + [sayEmpty(), ask()] }
    isQuoted = line.isQuoted
    return effects + take(line.text)
  }

  private func sayEmpty() -> CoachEffect {
    guard case .question(let place) = state.step else { return say("empty_plain") }
    return say("empty", ["example": bank.questions[place].example])
  }

  // MARK: Words

  private mutating func run(_ word: CoachWord) -> [CoachEffect] {
    switch word {
    case .quit: return leave()
    case .skip: return skip()
    case .why: return [.talk(.hint(why())), ask()]
    case .help:
      let words: [CoachWord] = [.skip, .back, .undo, .why, .quit]
      let lines = words.flatMap { word in
        TextWrap.lines(
          word.rawValue.padded(to: 6) + phrases("coach.help_\(word.rawValue)"), width: width - 2, indent: "      "
        ).map { "  " + $0 }
      }
      return [say("help"), .talk(.show(lines)), ask()]
    case .back: return goBack()
    case .undo: return undo()
    }
  }

  private mutating func goBack() -> [CoachEffect] {
    guard let before = history.popLast() else { return [say("nothing_back"), ask()] }
    let effects = withdrawn(to: before.state)
    state = before.state
    return effects + put(prefill: before.line)
  }

  private mutating func undo() -> [CoachEffect] {
    guard let before = history.popLast() else { return [say("nothing_undo"), ask()] }
    var effects = withdrawn(to: before.state)
    if effects.isEmpty, !before.line.isEmpty { effects.append(say("undone", ["words": before.line])) }
    state = before.state
    return effects + put()
  }

  /// What was written down since is taken back by a line of its own: the notes only grow.
  private func withdrawn(to earlier: State) -> [CoachEffect] {
    state.kept.dropFirst(earlier.kept.count).reversed().map { note in
      var note = note
      let words = note.words
      (note.kind, note.day) = (.takenBack, today)
      return .keep(note, said: phrases("coach.undone_note", ["words": words]))
    }
  }

  private mutating func skip() -> [CoachEffect] {
    let said: [CoachEffect] = [say("skipped")]
    if state.step != .live, state.step != .liveName { remember("") }
    switch state.step {
    case .held, .heldMore: return go(to: .question(0))
    case .question(let place): return said + go(to: next(after: place))
    case .back(let place, _): return said + go(to: next(after: place))
    case .gain, .gainMore: return said + go(to: .lesson)
    case .lesson: return go(to: .habit)
    case .habit: return afterHabit()
    case .live, .liveName: return leave()
    }
  }

  func leave() -> [CoachEffect] {
    let kinds = Set(state.kept.map(\.kind))
    let name = kinds.contains(.habit) ? "bye" : !kinds.isEmpty ? "bye_lesson" : "bye_nothing"
    return [say(name), .talk(.leave)]
  }

  // MARK: Going on

  func next(after place: Int) -> Step { place + 1 < bank.questions.count ? .question(place + 1) : .gain }

  /// Where the talk goes on; what was there before can be gone back to.
  mutating func go(to step: Step) -> [CoachEffect] {
    state.step = step
    return put()
  }

  mutating func remember(_ line: String) { history.append(Before(state: state, line: line)) }

  mutating func afterHabit() -> [CoachEffect] {
    let isEmpty = !state.kept.contains { [.lesson, .habit].contains($0.kind) }
    return (isEmpty ? [say("without")] : []) + go(to: .live)
  }

  // MARK: Saying

  func say(_ name: String, _ values: [String: String] = [:]) -> CoachEffect {
    .talk(.say(phrases("coach.\(name)", values)))
  }
  func hint(_ name: String, _ values: [String: String] = [:]) -> CoachEffect {
    .talk(.hint(phrases("coach.\(name)", values)))
  }
  func ask(prefill: String = "") -> CoachEffect { .talk(.ask(prefill: prefill)) }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(2, width - count)) }
}
