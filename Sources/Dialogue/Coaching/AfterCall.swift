import Planning
import Practice
import Reading
import Rules
import Scheduling

/// Two minutes after a call: what did you learn, what moved, what will you ask next. What is told is read as in the
/// conversation, becomes entries of the same log, and is echoed; this only asks.
package struct AfterCall: Sendable {
  enum Step: Int, Sendable { case learned, moved, next, done }

  private var conversation: Conversation
  private let bank: CoachBank
  /// The name of the deal on the command line.
  private let name: String
  private var step = Step.learned
  /// Asked back about a hope, once.
  private var askedBack: String?
  private var whysGiven: Set<Step> = []
  /// What was answered: the step, the line, and the turns that it wrote.
  private var history: [(step: Step, line: String, turns: [Int])] = []
  /// So many answers back is the one on the screen; what it wrote stands until it is undone.
  private var depth = 0
  /// In quotation marks "nothing" is an answer.
  private var isQuoted = false
  /// What was to be asked in the call, as it was chosen after the one before.
  private let lastAsked: [String]
  private var isLeaving = false

  package init(_ conversation: Conversation, bank: CoachBank, name: String) {
    self.conversation = conversation
    self.bank = bank
    self.name = name
    let playbook = conversation.planner.playbook
    let deal = conversation.deal
    lastAsked = deal.willAsk.compactMap { $0.question(in: playbook, open: deal) }
  }

  package var planner: Planner { conversation.planner }
  package var deal: Deal { conversation.deal }
  package var planned: Planner.Planned { conversation.planned }
  package var fileName: String { conversation.fileName }
  private var phrases: Phrases { conversation.phrases }

  package mutating func open(since last: Day?) -> [Effect] {
    [say("after_welcome", ["account": conversation.account])]
      + lastAsked.map { hint("after_last_asked", ["question": $0]) } + put()
  }

  package mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .line(let line):
      isLeaving = false
      return hear(TypedLine(line))
    case .notes: return [say("after_notes", ["name": name]), .ask(prefill: "")]
    case .interrupt where !isLeaving:
      isLeaving = true
      return [.say(phrases("session.interrupt")), .ask(prefill: "")]
    case .interrupt, .end: return leave()
    case .edited, .daysOff: return [.ask(prefill: "")]
    case .stored, .refused: return conversation.respond(to: input)
    }
  }

  private mutating func hear(_ line: TypedLine) -> [Effect] {
    if let word = CoachWord(line) { return run(word) }
    if line.text.isEmpty { return [say("empty_plain"), .ask(prefill: "")] }
    if line.text.count > TypedLine.longest {
      return [say("too_long", ["count": String(line.text.count)]), .ask(prefill: "")]
    }
    var effects: [Effect] = []
    if line.droppedControls > 0 { effects.append(say("controls", ["count": String(line.droppedControls)])) }
    isQuoted = line.isQuoted
    depth = 0
    return effects + (step == .next ? choose(line.text) : tell(line.text))
  }

  private mutating func run(_ word: CoachWord) -> [Effect] {
    switch word {
    case .quit: return leave()
    case .help: return [say("after_help"), .ask(prefill: "")]
    case .why: return [hint(why), .ask(prefill: "")]
    case .skip: return [say("skipped")] + goOn()
    case .back:
      guard depth < history.count else { return [say("nothing_back"), .ask(prefill: "")] }
      depth += 1
      let before = history[history.count - depth]
      step = before.step
      askedBack = nil
      return put(prefill: before.line)
    case .undo:
      guard let before = history.popLast() else { return [say("nothing_undo"), .ask(prefill: "")] }
      let stored = conversation.takeBack(turns: before.turns)
      depth = 0
      step = before.step
      askedBack = nil
      return stored + [say("undone", ["words": before.line])] + put()
    }
  }

  private func leave() -> [Effect] { [say("after_done", ["name": name]), .leave] }

  // MARK: Learned and moved

  private mutating func tell(_ line: String) -> [Effect] {
    if askedBack == nil, saysNothing(line) { return [say("after_nothing")] + goOn() }
    let isFirst = history.isEmpty
    let told = conversation.tell(line, beginning: isFirst ? [.moment(WillAsk.afterCall)] : [])
    if !told.turns.isEmpty { history.append((step, line, told.turns)) }
    var effects = told.effects
    let heard = HeardAnswer(line, bank: bank, context: conversation.reading)
    if askedBack != nil {
      askedBack = nil
      if heard.names.isEmpty, !heard.hasDay { effects.append(say("nobody_said")) }
    } else if let hope = heard.hope, heard.names.isEmpty || !heard.hasDay, !told.holdsFact {
      askedBack = hope
      return effects + [say("after_hope", ["hope": hope]), .ask(prefill: "")]
    } else if !told.holdsFact, !told.asksBack {
      effects.append(say("after_no_fact"))
    }
    if told.asksBack { return effects + [.ask(prefill: told.holdsFact ? "" : line)] }
    return effects + goOn()
  }

  /// "Nothing new", "no change", "not sure".
  private func saysNothing(_ line: String) -> Bool {
    guard !isQuoted else { return false }
    let words = line.lowercased().split { !$0.isLetter }
    let isShort = words.count <= 3 && ["nothing", "no", "none", "nobody"].contains(words.first ?? "")
    return isShort || Answers.isNothing(line) || Answers.isUnsure(line)
  }

  private mutating func goOn() -> [Effect] {
    askedBack = nil
    depth = 0
    step = Step(rawValue: step.rawValue + 1) ?? .done
    return step == .done ? leave() : put()
  }

  // MARK: What to ask next

  /// The three open questions whose answers would move the plan most.
  private var offered: [(ask: OpenByEffect.Ask, settles: String?)] {
    let open = OpenByEffect(planned: planned, deal: deal, planner: planner, today: conversation.today).asks
    let ranking = conversation.ranking(of: open.map(\.key))
    let words = EffectWords(phrases: phrases)
    let byWorth = open.enumerated().sorted { a, b in
      let worths = [a, b].map { ranking[$0.element.key]?.worth ?? 0 }
      return worths[0] != worths[1] ? worths[0] > worths[1] : a.offset < b.offset
    }
    return byWorth.prefix(3).map { ($0.element, ranking[$0.element.key].flatMap { words.clause($0.most) }) }
  }

  private mutating func choose(_ line: String) -> [Effect] {
    let offered = offered
    var chosen: [WillAsk] = []
    if let numbers = CoachSession.numbers(in: line) {
      guard numbers.allSatisfy({ offered.indices.contains($0 - 1) }) else {
        return [say("no_number", ["count": String(offered.count)]), .ask(prefill: line)]
      }
      chosen = numbers.map { .fact(offered[$0 - 1].ask.key) }
    } else if saysNothing(line) {
      return [say("after_none")] + goOn()
    } else {
      chosen = [.own(line)]
    }
    let asked = chosen.compactMap { $0.question(in: planner.playbook, open: deal) }
    // A talk in which nothing was told begins with its first choice.
    let begins: [Change] = history.isEmpty ? [.moment(WillAsk.afterCall)] : []
    let stored = conversation.keep(begins + chosen.map { .moment($0.moment) }, words: line)
    history.append((step, line, [conversation.lastTurn]))
    return stored + asked.map { say("after_chosen", ["question": $0]) } + goOn()
  }

  // MARK: Putting

  private mutating func put(prefill: String = "") -> [Effect] {
    var effects: [Effect] = [.space]
    switch step {
    case .learned: effects.append(say("after_learned"))
    case .moved: effects.append(say("after_moved"))
    case .next, .done: effects.append(say(offered.isEmpty ? "after_next_none" : "after_next"))
    }
    if step == .next {
      if !offered.isEmpty { effects += [hint(why), .show(offeredLines)] }
    } else if whysGiven.insert(step).inserted {
      effects.append(hint(why))
    }
    return effects + [.ask(prefill: prefill)]
  }

  private var why: String {
    switch step {
    case .learned: "after_learned_why"
    case .moved: "after_moved_why"
    case .next, .done: "after_next_why"
    }
  }

  private var offeredLines: [String] {
    let items = offered.enumerated().map { number, item in
      let settles = item.settles.map { "  (" + phrases("coach.after_settles", ["what": $0]) + ")" } ?? ""
      return "\(number + 1) \"\(item.ask.question.askBuyer)\"\(settles)"
    }
    return conversation.wrapped(items, hanging: 2)
  }

  private func say(_ name: String, _ values: [String: String] = [:]) -> Effect {
    .say(phrases("coach.\(name)", values))
  }
  private func hint(_ name: String, _ values: [String: String] = [:]) -> Effect {
    .hint(phrases("coach.\(name)", values))
  }
}

extension AfterCall: Talk {}
