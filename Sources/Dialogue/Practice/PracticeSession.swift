import Planning
import Practice

/// A call as the rep goes through it: what is typed to the buyer, and the words that are typed to the product.
package struct PracticeSession: Sendable {
  package private(set) var call: PracticeCall
  package private(set) var hints: [Hinted] = []
  private let bank: QuestionBank
  private let phrases: Phrases
  private let labels: [Part: String]
  private var isPaused = false
  private var isLeaving = false

  /// A hint that was taken: the debrief notes it and takes nothing off.
  package struct Hinted: Sendable, Hashable {
    package var turn: Int
    package var part: Part
  }

  package init(call: PracticeCall, bank: QuestionBank, phrases: Phrases) {
    self.call = call
    self.bank = bank
    self.phrases = phrases
    labels = Dictionary(
      Part.allCases.map { ($0, phrases("practice.part_\($0.rawValue)")) }, uniquingKeysWith: { first, _ in first })
  }

  private var buyer: String { String(call.persona.person.name.split(separator: " ").first ?? "") }

  package func open() -> [Effect] {
    let persona = call.persona
    return [
      .say(
        phrases(
          "practice.who",
          [
            "name": persona.person.name, "title": persona.person.title, "company": persona.person.company,
            "product": persona.product,
          ])),
      .say(persona.before),
      .hint(phrases("practice.how", ["minutes": "\(call.level.minutes)"])),
      .space, .say(said(call.opening)), .ask(prefill: ""),
    ]
  }

  package mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .line(let line):
      isLeaving = false
      return respond(to: line)
    case .notes(let notes, _): return respond(to: notes.map(\.text).joined(separator: "\n"))
    case .interrupt where !isLeaving:
      isLeaving = true
      return [.say(phrases("practice.interrupt")), .ask(prefill: "")]
    case .interrupt, .end: return stop()
    case .edited, .stored, .refused, .daysOff: return [.ask(prefill: "")]
    }
  }

  private mutating func respond(to line: String) -> [Effect] {
    if isPaused {
      isPaused = false
      return [.say(phrases("practice.on")), .space, .say(said(call.state.lastReply)), .ask(prefill: "")]
    }
    if let word = PracticeWord(line) { return respond(to: word) }
    let turn = call.hear(String(line.prefix(Self.longest)))
    var effects: [Effect] = [.say(said(turn.replyText))]
    if call.isOver {
      effects += [.space, .leave]
    } else {
      effects.append(.ask(prefill: ""))
    }
    return effects
  }

  /// Nobody says more in one breath.
  private static let longest = 4_000

  private func said(_ words: String) -> String { phrases("practice.said", ["name": buyer, "words": words]) }

  private mutating func respond(to word: PracticeWord) -> [Effect] {
    switch word {
    case .stop: return stop()
    case .help: return [.say(phrases("practice.help")), .ask(prefill: "")]
    case .pause:
      isPaused = true
      return [.say(phrases("practice.pause")), .ask(prefill: "")]
    case .undo: return undo()
    case .hint: return hint()
    case .score: return [.say(phrases("practice.score")), .ask(prefill: "")]
    case .why: return why()
    }
  }

  private mutating func stop() -> [Effect] {
    call.leave()
    return [.space, .leave]
  }

  private mutating func undo() -> [Effect] {
    guard let last = call.turns.last else { return [.say(phrases("practice.nothing_to_undo")), .ask(prefill: "")] }
    call = call.undoing()
    let before = call.turns.last?.replyText ?? call.opening
    return [
      .hint(phrases("practice.undone", ["line": last.line])), .say(said(before)), .ask(prefill: last.line),
    ]
  }

  private mutating func hint() -> [Effect] {
    guard let part = Hint.next(in: call) else { return [.hint(phrases("practice.no_hint")), .ask(prefill: "")] }
    let lines = bank.lines(for: part).filter { !$0.contains("{") }
    let line = lines.isEmpty ? nil : lines[hints.count(where: { $0.part == part }) % lines.count]
    hints.append(Hinted(turn: call.turns.count + 1, part: part))
    var effects: [Effect] = [.hint(phrases("practice.hint", ["part": labels[part] ?? part.rawValue]))]
    if let line { effects.append(.hint(phrases("practice.try", ["line": line]))) }
    return effects + [.ask(prefill: "")]
  }

  /// Why the buyer answered as they did: the moves of the last line, without what is still hidden.
  private func why() -> [Effect] {
    guard let turn = call.turns.last else { return [.hint(phrases("practice.why_nothing")), .ask(prefill: "")] }
    let labels = turn.moves.compactMap { name in call.moves.first { $0.name == name }?.label }
    let effects: [Effect] =
      labels.isEmpty
      ? [.hint(phrases("practice.why_plain"))] : labels.map { .hint(phrases("practice.why_move", ["move": $0])) }
    let word = turn.tellings.contains { $0.how == .locked || $0.how == .half } ? "practice.why_more" : nil
    return effects + (word.map { [.hint(phrases($0))] } ?? []) + [.ask(prefill: "")]
  }
}

/// What is typed to the product and not to the buyer.
enum PracticeWord: String, CaseIterable {
  case hint, undo, pause, score, why, stop, help

  init?(_ line: String) {
    let word = line.trimmed.lowercased()
    if ["quit", "exit", "q"].contains(word) {
      self = .stop
    } else if word == "?" {
      self = .help
    } else if let known = PracticeWord(rawValue: word) {
      self = known
    } else {
      return nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
