import Planning
import Rules

/// How a question is put: where we are, the question, then one line of why it matters with an example.
extension Conversation {
  mutating func askNext() {
    if isLookingThroughNotes { return askAboutNotes() }
    switch asking {
    case .question(let key, let turn):
      put(key, turn: turn)
      ask()
    case .setting(let key):
      put(key, turn: 0)
      ask()
    case .offer: offer()
    case .recap: showRecap()
    }
  }

  mutating func put(_ key: Key, turn: Int) {
    guard let question = playbook.question(key) else { return }
    let text =
      turn == 0 ? question.ask : question.thenAsk.indices.contains(turn - 1) ? question.thenAsk[turn - 1] : question.ask
    effects.append(.space)
    effects.append(.say(place(of: key, turn: turn) + text))
    if turn == 0 {
      effects.append(.hint(phrases("ask.why_and_example", ["why": question.why, "example": question.example])))
    }
    putChoices(question)
    if hintsGiven.insert("ask").inserted { effects.append(.hint(phrases("ask.hint"))) }
  }

  /// `(4 of 13) `: honest, because the core is all that is always asked. In a group, the place in the group.
  private func place(of key: Key, turn: Int) -> String {
    switch stage {
    case .core(let current, _) where current == key:
      let place = (playbook.core.firstIndex(of: key) ?? 0) + 1
      return phrases("ask.place", ["place": String(place), "count": String(playbook.core.count)])
    case .group(let name, let current) where current == key:
      let left = Stage.open(in: name, deal: deal, asks: plan.asks, playbook: playbook).count
      return phrases("ask.place_in_group", ["group": name, "count": String(left)])
    default: return ""
    }
  }

  /// Options that can be answered by number.
  private mutating func putChoices(_ question: Question) {
    switch playbook.vocabulary[question.key]?.type {
    case .choice(let choices)?:
      let said = choices.map { question.choicesSaid[$0] ?? $0 }
      show(list: said.enumerated().map { "\($0 + 1) \($1)" })
    case .list? where question.key == "progress.done":
      effects.append(.show(inColumns(playbook.ticks.map(\.words))))
    case .list? where question.key == "deliverables":
      show(list: offeredDeliverables.enumerated().map { "\($0 + 1) \($1.title) (\(sideWord($1.side)))" })
    default: break
    }
  }

  func sideWord(_ side: String) -> String { phrases(side == "seller" ? "ask.we_bring" : "ask.they_bring") }

  /// Numbered, in two columns where the screen is wide enough.
  private func inColumns(_ words: [String]) -> [String] {
    let items = words.enumerated().map { (($0 < 9 ? " " : "") + "\($0 + 1) \($1)") }
    let rows = (items.count + 1) / 2
    let column = (items.prefix(rows).map(\.count).max() ?? 0) + 3
    guard column + (items.dropFirst(rows).map(\.count).max() ?? 0) + 2 <= width else {
      return wrapped(items, hanging: 3)
    }
    return (0..<rows).map { row in
      let left = items[row]
      guard items.indices.contains(row + rows) else { return "  " + left }
      return "  " + left + String(repeating: " ", count: column - left.count) + items[row + rows]
    }
  }

  /// The first five that go with this deal.
  var offeredDeliverables: [OfferedDeliverable] {
    Array(
      playbook.offeredDeliverables.filter { planned.resolution.truth(of: $0.condition) == .yes }.prefix(5))
  }
}
