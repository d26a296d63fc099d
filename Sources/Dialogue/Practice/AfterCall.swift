import Planning
import Practice

/// What there is to say when a call is over, and what the rep asks about it.
package struct AfterCall: Sendable {
  package private(set) var debrief: Debrief
  private let hints: [PracticeSession.Hinted]
  private let phrases: Phrases

  package init(debrief: Debrief, hints: [PracticeSession.Hinted], phrases: Phrases) {
    self.debrief = debrief
    self.hints = hints
    self.phrases = phrases
  }

  package mutating func open() -> [Effect] {
    var effects = debrief.paragraphs(phrases).map(Effect.init)
    if !hints.isEmpty {
      effects += [
        .space,
        .hint(
          phrases(
            "practice.hints_taken",
            ["parts": RuleWords.joined(hints.map(\.part).unique.map { phrases("practice.part_\($0.rawValue)") })])),
      ]
    }
    return effects + [.ask(prefill: "")]
  }

  package mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .line(let line): respond(to: line)
    case .notes(let notes, _): respond(to: notes.map(\.text).joined(separator: " "))
    case .interrupt, .end: [.leave]
    case .edited, .stored, .refused, .daysOff: [.ask(prefill: "")]
    }
  }

  private mutating func respond(to line: String) -> [Effect] {
    if PracticeWord(line) == .stop || !line.contains(where: { !$0.isWhitespace }) { return [.leave] }
    guard let paragraphs = debrief.respond(to: line, phrases) else {
      return [.hint(phrases("practice.after")), .ask(prefill: "")]
    }
    return paragraphs.map(Effect.init) + [.ask(prefill: "")]
  }
}

extension Effect {
  fileprivate init(_ paragraph: Debrief.Paragraph) {
    switch paragraph {
    case .say(let text): self = .say(text)
    case .hint(let text): self = .hint(text)
    case .space: self = .space
    case .show(let lines): self = .show(lines)
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, where it stands first.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
