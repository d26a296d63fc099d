import Rules

extension Replying {
  /// What is true of the line beyond its words.
  func marks(invited: String?) -> Set<String> {
    var marks: Set<String> = []
    if let invited, heard.isFor(invited) { marks.insert("invited") }
    switch recap()?.kind {
    case .wrong: marks.insert("recap_wrong")
    case .right: marks.insert("recap_right")
    case .thin, nil: break
    }
    let asked = askedThings()
    if heard.asks, !asked.isEmpty {
      // What was volunteered, or came out of another question, has not been asked for before.
      let isSame = call.turns.contains {
        $0.heard.asks && $0.heard.intent == heard.intent && $0.heard.parts == heard.parts
      }
      if isSame, asked.allSatisfy({ state.told[$0.name] != nil }) { marks.insert("again") }
      if asked.contains(where: { state.putOff.contains($0.name) && state.told[$0.name] == nil }) {
        marks.insert("came_back")
      }
    }
    return marks
  }

  mutating func makeMoves(_ marks: Set<String>) {
    turnMade.recap = recap()
    let facts = CallFacts(persona: persona, level: level, state: state, line: heard, marks: marks)
    var families: Set<String> = []
    for move in call.moves where !families.contains(move.family) && facts.hold(move.when) {
      families.insert(move.family)
      turnMade.moves.append(move.name)
      state.trust = min(100, max(0, state.trust + move.trust))
      state.patience += move.patience
      if move.patience < 0, let reason = move.reason { state.reason = reason }
    }
    state.did.formUnion(turnMade.moves)
  }

  /// Held against what was said, where the line says something back.
  func recap() -> Recap? {
    guard heard.isFor("summarise_back") else { return nil }
    let named = heard.named.compactMap { persona.thing($0) }
    return Claims.recap(
      of: heard, said: state.said, told: persona.things.filter { state.heard($0.name) },
      lockedNamed: named.filter { !state.heard($0.name) }, line: heard.text)
  }
}
