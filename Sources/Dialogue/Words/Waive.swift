import Planning

extension Word {
  static let waive = Word(
    names: ["waive"], form: { rest, conversation in Waiver(rest, holds: conversation.plan.holds) != nil },
    help: "help.waive"
  ) { conversation, rest in
    conversation.waive(rest)
  }
}

/// `waive R-M02 because …`, `waive 1 because …`: which hold, and why it is lifted.
struct Waiver {
  var hold: Plan.Spoken
  var because: String

  /// Nil when no hold is named or no reason is given.
  init?(_ text: String, holds: [Plan.Spoken]) {
    guard let (name, because) = Self.parts(text), !because.isEmpty else { return nil }
    let open = holds.filter { $0.waived == nil }
    let named = open.first {
      $0.rule.lowercased() == name.lowercased() || $0.rule.dropFirst(2).lowercased() == name.lowercased()
    }
    let numbered = Int(name).flatMap { open.indices.contains($0 - 1) ? open[$0 - 1] : nil }
    guard let hold = named ?? numbered else { return nil }
    self.hold = hold
    self.because = because
  }

  private static func parts(_ text: String) -> (name: String, because: String)? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[1].lowercased() == "because" else { return nil }
    return (String(words[0]), TypedLine.trimmed(String(words[2])))
  }
}

extension Conversation {
  fileprivate mutating func waive(_ rest: String) {
    guard let waiver = Waiver(rest, holds: plan.holds) else {
      let open = plan.holds.filter { $0.waived == nil }
      guard !open.isEmpty else {
        say("waive.nothing")
        return askNext()
      }
      say("waive.how")
      show(list: open.enumerated().map { "\($0 + 1) \($1.text)" })
      return ask()
    }
    commit([.waive(rule: waiver.hold.rule, because: waiver.because)], words: "waive " + rest)
    say("waive.done", ["because": waiver.because])
    askNext()
  }
}
