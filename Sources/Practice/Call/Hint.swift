/// What a call has not come to yet, in the order in which a good talk goes: the why, then the time, then what has to be done, then who.
package enum Hint {
  static let order: [Part] = [
    .problem, .currentState, .impact, .impactFigure, .episode, .rootCause, .earlierAttempts, .futureState,
    .successMeasure, .goLive, .driver, .costOfMissing, .blackout, .deliverables, .technical, .security, .legal,
    .procurement, .decisionProcess, .economicBuyer, .budget, .sceptic, .person, .competition, .priority,
  ]

  /// The next part that this buyer could tell of; nil when all of it is told.
  package static func next(in call: PracticeCall) -> Part? {
    order.first { part in
      let things = call.persona.things.filter { $0.parts.contains(part) && !$0.isNeverTold }
      return !things.isEmpty && things.allSatisfy { call.state.told[$0.name] == nil }
    }
  }
}
