import Planning
import Practice

/// A drill as the rep goes through it.
package struct DrillSession: Sendable {
  package private(set) var run: DrillRun
  private let phrases: Phrases

  package init(run: DrillRun, phrases: Phrases) {
    self.run = run
    self.phrases = phrases
  }

  package mutating func open() -> [Effect] {
    [
      .say(run.drill.before), .hint(phrases("drill.how")), .space,
      .say(phrases("drill.buyer", ["words": run.line()])), .ask(prefill: ""),
    ]
  }

  package mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .line(let line): return respond(to: line)
    case .notes(let notes, _): return respond(to: notes.map(\.text).joined(separator: "\n"))
    case .interrupt, .end: return [.space, .leave]
    case .edited, .stored, .refused, .daysOff: return [.ask(prefill: "")]
    }
  }

  private mutating func respond(to line: String) -> [Effect] {
    switch PracticeWord(line) {
    case .stop: return [.space, .leave]
    case .hint:
      return [.hint(phrases("drill.hint", ["because": run.drill.goodWhen.first?.because ?? ""])), .ask(prefill: "")]
    case .why: return [.hint(run.drill.why), .ask(prefill: "")]
    case .undo, .pause, .score, .help: return [.hint(phrases("drill.how")), .ask(prefill: "")]
    case nil: break
    }
    let made = run.hear(line)
    var effects: [Effect] = [.say(phrases("drill.buyer", ["words": made.reply])), .space]
    for (sign, held) in zip(run.drill.goodWhen, made.held) {
      effects.append(.say(phrases(held ? "drill.held" : "drill.open", ["because": sign.because])))
    }
    if made.outcome != .good, let better = run.betterLine {
      effects.append(.hint(phrases("drill.better", ["line": better])))
    }
    if run.isOver {
      return effects + [
        .space, .say(phrases(made.outcome == .good ? "drill.there" : "drill.enough")), .say(run.drill.why), .leave,
      ]
    }
    let left = DrillRun.triesAtMost - run.tries.count
    effects += [
      .space, .say(phrases(left == 1 ? "drill.last" : "drill.again")),
      .say(phrases("drill.buyer", ["words": run.line()])),
    ]
    return effects + [.ask(prefill: "")]
  }
}
