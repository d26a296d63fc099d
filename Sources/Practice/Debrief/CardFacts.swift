import Rules
import Scheduling

/// What the first so many turns of a call add up to, as the facts that the card reads.
struct CardFacts {
  let resolution: Resolution

  /// - Parameter turns: the turns from the first on; a shorter list tells what was so at that time.
  init(_ turns: ArraySlice<Turn>, of call: PracticeCall, sides: Card.Sides, vocabulary: Vocabulary) {
    var said: [(Int, Value)] = []
    func say(_ name: String, _ value: Value) {
      if let position = vocabulary.position(of: Key(name)) { said.append((position, value)) }
    }
    func flag(_ name: String, _ value: Bool) { say(name, .flag(value)) }
    func count(_ name: String, _ value: Int) { say(name, .number(Double(value))) }

    let persona = call.persona
    let tellable = persona.things.filter { !$0.isNeverTold }
    let told = Set(turns.flatMap(\.told))
    let heard = told.union(turns.flatMap { $0.tellings.filter { $0.how == .half }.map(\.thing) })
    let holds = Set(tellable.flatMap(\.parts))
    let found = Set(persona.things.filter { told.contains($0.name) }.flatMap(\.parts))
    let half = Set(persona.things.filter { heard.contains($0.name) }.flatMap(\.parts))
    for part in Part.allCases {
      flag("found.\(part.rawValue)", found.contains(part))
      flag("heard.\(part.rawValue)", half.contains(part))
      flag("holds.\(part.rawValue)", holds.contains(part))
      flag("settled.\(part.rawValue)", found.contains(part) || !holds.contains(part))
    }

    let people = Self.people(of: tellable, beside: persona.known)
    let met = Self.people(of: tellable.filter { told.contains($0.name) }, beside: persona.known)
    count("holds.people", people.count)
    count("found.people", met.count)
    count("missing.people", people.count - met.count)
    let areas = CardVocabulary.areas.filter(holds.contains)
    let seen = areas.filter(found.contains)
    count("holds.areas", areas.count)
    count("found.areas", seen.count)
    count("missing.areas", areas.count - seen.count)

    let acts = Acts(turns, of: call, sides: sides)
    for (name, value) in acts.flags { flag("call.\(name)", value) }
    for (name, value) in acts.counts { count("call.\(name)", value) }
    let moves = Set(turns.flatMap(\.moves))
    for definition in vocabulary.definitions where definition.key.name.hasPrefix("did.") {
      flag(definition.key.name, moves.contains(String(definition.key.name.dropFirst(4))))
    }
    resolution = Resolution(vocabulary: vocabulary, said: said, mode: .saidOnly)
  }

  func hold(_ condition: Condition?) -> Bool { condition.map { resolution.truth(of: $0) == .yes } ?? true }

  /// People of the buyer's side that a thing gives and the rep did not know of before, by name or else by title.
  private static func people(of things: [Thing], beside known: [Key: Value]) -> Set<String> {
    func names(_ value: Value?) -> [String] {
      (value?.list ?? []).filter { $0["side"]?.text != "seller" }
        .compactMap { $0["name"]?.text ?? $0["title"]?.text }
    }
    let before = Set(names(known["stakeholders"]))
    return Set(things.flatMap { names($0.gives["stakeholders"]) }).subtracting(before)
  }
}

/// What the rep did, turn by turn, where the order or the wording counts.
private struct Acts {
  private(set) var flags: [(name: String, value: Bool)] = []
  private(set) var counts: [(name: String, value: Int)] = []

  init(_ turns: ArraySlice<Turn>, of call: PracticeCall, sides: Card.Sides) {
    let parts = Dictionary(call.persona.things.map { ($0.name, $0.parts) }, uniquingKeysWith: { first, _ in first })
    var known: Set<Part> = []
    var plan = false, planAfterWhy = false, dated = false, next = false, realistic = false, recap = false
    var theirs = false, ours = false
    var eased = 0, answered = 0, dropped = 0, early = 0
    for turn in turns {
      let heard = turn.heard
      if heard.isFor("propose_plan") {
        plan = true
        planAfterWhy = planAfterWhy || known.contains(.problem)
      }
      if turn.agreedDay != nil { dated = true }
      if heard.isFor("ask_next_step") || heard.isFor("propose_step_with_date") { next = true }
      // Whether it holds can be asked of a date, or of a plan.
      if heard.isFor("confirm_timeline_realistic"), plan || known.contains(.goLive) { realistic = true }
      let said = SaidWords(turn.line)
      if heard.isFor("ask_for_owner") || (heard.asks && sides.asked.contains { said.contain($0) }) {
        let isOurs = sides.ours.contains { said.contain($0) }
        ours = ours || isOurs
        theirs = theirs || !isOurs || sides.theirs.contains { said.contain($0) }
      }
      if turn.recap?.kind == .right { recap = true }
      switch turn.answered?.kind {
      case .eased: eased += 1
      case .answered: answered += 1
      case .dropped: dropped += 1
      case nil: break
      }
      if heard.asks, heard.intent.map(CardVocabulary.isHow) ?? false, !known.contains(.problem) { early += 1 }
      known.formUnion(turn.told.flatMap { parts[$0] ?? [] })
    }
    flags = [
      ("plan", plan), ("plan_after_why", planAfterWhy), ("dated_step", dated), ("next_step", next),
      ("realistic", realistic), ("owners_theirs", theirs), ("owners_ours", ours), ("recap", recap),
    ]
    counts = [
      ("objections", eased + answered + dropped), ("eased", eased), ("answered", answered), ("dropped", dropped),
      ("hows_early", early), ("turns", turns.count),
    ]
  }
}
