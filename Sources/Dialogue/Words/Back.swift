import Planning
import Rules

extension Word {
  static let back = Word(names: ["back", "<"], form: nil, help: "help.back") { conversation, _ in conversation.goBack()
  }
}

extension Conversation {
  /// The question before, its answer in the buffer; repeatable to the start.
  fileprivate mutating func goBack() {
    var back = 0
    if case .again(_, _, let depth)? = pending { back = depth }
    let answered = answeredQuestions
    guard back < answered.count else {
      say(answered.isEmpty ? "back.nothing" : "back.first")
      return ask()
    }
    let (key, turn, words) = answered[answered.count - 1 - back]
    pending = .again(key, turn: turn, back: back + 1)
    put(key, turn: turn)
    ask(prefill: words)
  }

  /// The questions that were answered, in order, with the words of the answer that still stands.
  private var answeredQuestions: [(key: Key, turn: Int, words: String)] {
    let undone = log.undoneTurns
    var result: [(key: Key, turn: Int, words: String)] = []
    for entry in log.entries where !undone.contains(entry.turn) {
      guard case .moment(let moment) = entry.change, moment.hasPrefix("asked ") else { continue }
      let key = Key(String(moment.dropFirst(6)))
      let turns = 1 + (playbook.question(key)?.thenAsk.count ?? 0)
      let turn = turns > 1 ? min(result.count { $0.key == key }, turns - 1) : 0
      // Asked again: the later answer is the one to go back to, at the later place.
      if turns == 1 { result.removeAll { $0.key == key } }
      result.append((key, turn, Self.words(of: entry)))
    }
    return result
  }

  private static func words(of entry: Entry) -> String { entry.words == "skip" ? "" : entry.words }
}
