import Planning
import Rules
import Scheduling

extension Replying {
  /// Whether the line answers the concern that waits, and how.
  mutating func answerObjection() {
    guard let name = state.pending, let objection = persona.objections.first(where: { $0.name == name }) else { return }
    let facts = CallFacts(persona: persona, level: level, state: state, line: heard)
    state.pending = nil
    if facts.hold(objection.works) {
      turnMade.answered = ObjectionAnswer(objection: name, kind: .eased)
      state.trust = min(100, state.trust + 5)
      // A question is answered; a word that it was heard is taken as one.
      if askedThings().allSatisfy({ state.told[$0.name] != nil }) { say([objection.eased], name: "eased \(name)") }
    } else if isAnswer(to: objection) {
      turnMade.answered = ObjectionAnswer(objection: name, kind: .answered)
      say([objection.stays], name: "stays \(name)")
    } else {
      turnMade.answered = ObjectionAnswer(objection: name, kind: .dropped)
    }
  }

  private func isAnswer(to objection: Objection) -> Bool {
    let said = SaidWords(heard.text)
    return ["handle_objection", "pitch_product", "offer_discount", "push_to_close"].contains(heard.intent)
      || objection.words.contains { said.contain($0) }
  }

  /// What the buyer adds of their own: something volunteered, a change, a concern, an aside; one of them a turn.
  mutating func addMore() {
    let facts = CallFacts(persona: persona, level: level, state: state, line: heard)
    if addVolunteered(facts) || addChange(facts) { return }
    // Whoever has just said a lot does not begin with something else.
    guard turnMade.replyText.count <= Self.long, turnMade.answered?.kind != .answered else { return }
    if raiseObjection(facts) { return }
    addAside(facts)
  }

  private static let long = 130

  private mutating func addVolunteered(_ facts: CallFacts) -> Bool {
    guard turnMade.tellings.isEmpty || !turnMade.tellings.contains(where: { $0.how == .locked }),
      let thing = persona.things.first(where: {
        state.told[$0.name] == nil && !$0.isNeverTold && $0.volunteeredWhen != nil && facts.hold($0.volunteeredWhen)
      })
    else { return false }
    tell(thing, isVolunteered: true)
    return true
  }

  private mutating func addChange(_ facts: CallFacts) -> Bool {
    guard
      let change = persona.changes.first(where: {
        $0.levels.contains(level.name) && !state.changes.contains($0.name) && facts.hold($0.when)
      })
    else { return false }
    state.changes.append(change.name)
    turnMade.change = change.name
    // Said before it counts: a change may name what stood before.
    say([change.says], name: "change \(change.name)")
    outdate(change)
    return true
  }

  /// What stood before is not said any more, and a recap of it is wrong from here on.
  private mutating func outdate(_ change: CallChange) {
    let before = call.found
    for (key, value) in change.gives {
      guard case .day(let old)? = before[key], value != .day(old) else { continue }
      let day = Day(number: old)
      state.outdated.append("\(day.civil.day) \(DayWords.months[day.civil.month - 1])")
      state.outdatedClaims.insert("day \(day.iso)")
    }
  }

  private mutating func raiseObjection(_ facts: CallFacts) -> Bool {
    guard state.pending == nil, state.lastObjectionTurn == 0 || state.turn >= state.lastObjectionTurn + 3,
      let objection = persona.objections.first(where: {
        $0.levels.contains(level.name) && !state.objectionsRaised.contains($0.name) && facts.hold($0.when)
      })
    else { return false }
    state.pending = objection.name
    state.objectionsRaised.append(objection.name)
    state.lastObjectionTurn = state.turn
    turnMade.raised = objection.name
    say([objection.raised], name: "raised \(objection.name)")
    return true
  }

  private mutating func addAside(_ facts: CallFacts) {
    for (place, aside) in persona.asides.enumerated()
    where !state.asidesSaid.contains(place) && facts.hold(aside.when) {
      state.asidesSaid.insert(place)
      state.invites = aside.invites
      say([aside.says], name: "aside \(place)")
      return
    }
  }
}
