import Rules
import Scheduling

/// One moment of a call: 90 seconds, three tries.
package struct Drill: Sendable {
  package var name: String
  /// What is typed after "mutual practice".
  package var says: String
  package var label: String
  package var before: String
  package var buyer: [String]
  /// A try is good when all hold, half when some do.
  package var goodWhen: [Sign]
  package var replies: [Outcome: [String]]
  package var better: [String]
  package var why: String
  package var vocabulary: Vocabulary

  package enum Outcome: String, Sendable, CaseIterable { case good, half, poor }

  package struct Sign: Sendable {
    package var when: Condition
    /// Why it helps: "It takes the wish for paper seriously."
    package var because: String

    package init(when: Condition, because: String) {
      self.when = when
      self.because = because
    }
  }

  package init(
    name: String, says: String, label: String, before: String, buyer: [String], goodWhen: [Sign],
    replies: [Outcome: [String]], better: [String], why: String, vocabulary: Vocabulary
  ) {
    self.name = name
    self.says = says
    self.label = label
    self.before = before
    self.buyer = buyer
    self.goodWhen = goodWhen
    self.replies = replies
    self.better = better
    self.why = why
    self.vocabulary = vocabulary
  }

  /// The same words as the name or as what is typed, whatever the signs between them.
  package func isCalled(_ text: String) -> Bool {
    let words = SaidWords(text).words
    return words == SaidWords(name).words || words == SaidWords(says).words
  }
}

/// A drill as it goes: each try is heard, answered, and told what it did.
package struct DrillRun: Sendable {
  package let drill: Drill
  package let ear: Ear
  package let seed: UInt64
  package private(set) var tries: [Try] = []
  private var state: CallState

  package struct Try: Sendable, Hashable {
    package var line: String
    package var outcome: Drill.Outcome
    package var reply: String
    /// By place of `goodWhen`.
    package var held: [Bool]
  }

  package static let triesAtMost = 3

  package init(drill: Drill, ear: Ear, seed: UInt64) {
    self.drill = drill
    self.ear = ear
    self.seed = seed
    state = CallState(level: Level(name: .normal, trust: 50, opensAt: 45, patience: 6, minutes: 2, turns: 6))
  }

  package var isOver: Bool { tries.count >= Self.triesAtMost || tries.last?.outcome == .good }

  /// What the buyer says before a try.
  package mutating func line() -> String {
    state.turn = tries.count
    let line = LineChoice(seed: seed).line([drill.buyer], name: "drill", state: &state) ?? ""
    state.lastReply = line
    return line
  }

  package mutating func hear(_ line: String) -> Try {
    let heard = ear.hear(line, things: [], last: state.lastReply)
    let facts = CallFacts(vocabulary: drill.vocabulary, line: heard)
    let held = drill.goodWhen.map { !heard.isSilence && facts.hold($0.when) }
    let outcome: Drill.Outcome = held.allSatisfy(\.self) ? .good : held.contains(true) ? .half : .poor
    let reply = LineChoice(seed: seed).line([drill.replies[outcome] ?? []], name: outcome.rawValue, state: &state) ?? ""
    let made = Try(line: line, outcome: outcome, reply: reply, held: held)
    tries.append(made)
    return made
  }

  /// A line that would have worked; another one each time.
  package var betterLine: String? {
    drill.better.isEmpty ? nil : drill.better[(Int(seed % 1_000) + tries.count) % drill.better.count]
  }
}
