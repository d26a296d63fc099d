import Rules

extension Replying {
  /// The things that the line asks for, the likeliest first: those it names, then those of its intent.
  func askedThings() -> [Thing] {
    let named = heard.named.compactMap { persona.thing($0) }
    if heard.asks, !named.isEmpty, isAbout(named) { return named }
    guard let intent = heard.intent else { return named }
    let things = persona.things.filter { $0.askedBy.contains(intent) }
    if things.contains(where: { state.told[$0.name] == nil }) { return things }
    // Where everything of the likeliest reading is told, the line may well be for the next one.
    for other in heard.perhaps where heard.asks && HeardLine.isAsk(other) {
      let others = persona.things.filter { $0.askedBy.contains(other) && state.told[$0.name] == nil }
      if !others.isEmpty { return others }
    }
    if !things.isEmpty { return things }
    for other in heard.also.reversed() where HeardLine.isAsk(other) {
      let things = persona.things.filter { $0.askedBy.contains(other) }
      if !things.isEmpty { return things }
    }
    return heard.asks ? named : []
  }

  /// Words of what was told come back in every good question: a name asks for its thing only where the thing is not told yet, or where
  /// the question is of its kind.
  private func isAbout(_ named: [Thing]) -> Bool {
    named.contains { thing in
      state.told[thing.name] == nil || (heard.intent.map(thing.askedBy.contains) ?? true)
    }
  }

  /// - Returns: whether there was anything to say about what was asked.
  mutating func tell(_ things: [Thing]) -> Bool {
    // What nobody hears is as if it were not there, but where the persona has a way around it.
    let things = things.filter { !$0.isNeverTold || !$0.locked.isEmpty }
    guard !things.isEmpty else { return false }
    let facts = CallFacts(persona: persona, level: level, state: state, line: heard)
    let left = things.filter { state.told[$0.name] == nil }
    if let thing = left.first(where: { !$0.isNeverTold && facts.hold($0.unlock) }) {
      tell(thing, isVolunteered: false)
    } else if let thing = left.first(where: { !$0.half.isEmpty && !state.half.contains($0.name) }) {
      state.half.insert(thing.name)
      state.putOff.insert(thing.name)
      turnMade.tellings.append(Telling(thing: thing.name, how: .half))
      say([thing.half], name: "half \(thing.name)")
    } else if let thing = left.first {
      state.putOff.insert(thing.name)
      turnMade.tellings.append(Telling(thing: thing.name, how: .locked))
      say([thing.locked, persona.locked] + pool("locked"), name: "locked")
    } else if let thing = things.last(where: { !$0.again.allSatisfy(state.used.contains) }) ?? things.last {
      turnMade.tellings.append(Telling(thing: thing.name, how: .again))
      say([thing.again + changed(thing)] + pool("again"), name: "again \(thing.name)")
    }
    return true
  }

  /// What a change said about what the thing had given.
  private func changed(_ thing: Thing) -> [String] {
    persona.changes.filter { change in
      state.changes.contains(change.name) && change.gives.keys.contains { thing.gives[$0] != nil }
    }.flatMap(\.says)
  }

  mutating func tell(_ thing: Thing, isVolunteered: Bool) {
    state.told[thing.name] = state.turn
    turnMade.tellings.append(Telling(thing: thing.name, how: .full, isVolunteered: isVolunteered))
    say([thing.full], name: "full \(thing.name)")
  }
}
