import Planning
import Rules
import Scheduling

extension Replying {
  /// The answer to what the line is for.
  mutating func reply() {
    // Whoever answered a concern at once has had the reply to that.
    if turnMade.answered?.kind == .answered, !turnMade.reply.isEmpty { return }
    if heard.questions > 3 { return say("too_many", ["count": "\(heard.questions)"]) }
    if heard.asks, let intent = heard.intent, HeardLine.isAsk(intent) { state.lastAsk = intent }
    switch heard.intent {
    case "summarise_back": replyToRecap()
    case "propose_step_with_date": replyToStep()
    case "ask_next_step": if !tell(askedThings()) { replyToStep() }
    case "propose_plan": replyToPlan()
    case "closing_thanks": replyToThanks()
    case "pitch_product":
      say(turnMade.moves.contains("pitch_invited") ? "pitch_invited" : knows(.problem) ? "pitch_later" : "pitch_early")
    case "push_to_close": say("push")
    case "offer_discount": say("discount")
    case "small_talk": say(state.turn <= 2 ? "hello" : "small_talk")
    case "empathise": if !tellIfAsked() { say("sympathy") }
    case "disqualify_check": if !tell(askedThings()) { say("no_fit") }
    case "handle_objection":
      if turnMade.answered == nil, !tellIfAsked() { say("answered") }
    case "other": replyToOther()
    case "confirm_timeline_realistic": if !tell(askedThings()) { say("realistic") }
    case "ask_for_owner": if !tell(askedThings()) { say("owner") }
    case let intent?: replyToQuestion(intent)
    case nil: if !tell(askedThings()) { say("unclear") }
    }
    if turnMade.reply.isEmpty { say("answered") }
  }

  private mutating func replyToQuestion(_ intent: String) {
    if tell(askedThings()) { return }
    say([persona.otherwise[intent] ?? []] + pool("nothing"), name: "otherwise \(intent)")
  }

  /// Thanks at the beginning greet, and later they end nothing alone; a goodbye does.
  private mutating func replyToThanks() {
    if state.turn <= 2, !heard.saysGoodbye { return say("hello") }
    if heard.saysGoodbye || state.hasBeenThanked { return end(.goodbye(agreed: state.agreedDay != nil)) }
    state.hasBeenThanked = true
    if !tellIfAsked() { say("thanks") }
  }

  /// A question that stands beside something else.
  private mutating func tellIfAsked() -> Bool { heard.questions > 0 && tell(askedThings()) }

  private mutating func replyToRecap() {
    switch turnMade.recap?.kind {
    case .wrong where isOfBefore(turnMade.recap): say([changedLines] + pool("recap_thin"), name: "changed")
    case .wrong: say("recap_wrong", ["wrong": turnMade.recap?.wrong.first ?? ""])
    case .right:
      say("recap_right")
      // Whoever was heard goes on.
      if heard.questions > 0 { _ = tell(askedThings().filter { state.told[$0.name] == nil }) }
    case .thin, nil: if !tellIfAsked() { say("recap_thin") }
    }
  }

  /// Whether what is wrong was right until something changed.
  private func isOfBefore(_ recap: Recap?) -> Bool {
    guard let wrong = recap?.wrong.first else { return false }
    return state.outdated.contains { SaidWords($0).contain(wrong) || SaidWords(wrong).contain($0) }
  }

  private var changedLines: [String] {
    persona.changes.filter { state.changes.contains($0.name) }.flatMap(\.says)
  }

  private mutating func replyToPlan() {
    guard knows(.problem) else { return say("plan_early") }
    if let day = heard.day { agree(on: day) } else if !tell(askedThings()) { say("plan_welcome") }
  }

  private mutating func replyToStep() {
    guard let day = heard.day else { return say("step_when") }
    agree(on: day)
  }

  private mutating func agree(on day: Day) {
    state.agreedDay = day
    turnMade.agreedDay = day
    say("step_agreed", ["day": DayWords().full(day).withoutYear])
  }

  /// "Tell me more" goes on with what was asked last.
  private mutating func replyToOther() {
    // What it names comes first: "can you give me an example of a night like that".
    let named = heard.named.compactMap { persona.thing($0) }.filter { state.told[$0.name] == nil }
    if heard.asks || heard.goesOn, tell(named) { return }
    if heard.goesOn, let last = state.lastAsk, HeardLine.isAsk(last) {
      let things = persona.things.filter { $0.askedBy.contains(last) && state.told[$0.name] == nil }
      if tell(things) { return }
    }
    if tellIfAsked() { return }
    state.unclear += 1
    say(state.unclear % 3 == 0 ? "lead" : "unclear")
  }

  func knows(_ part: Part) -> Bool {
    persona.things.contains { $0.parts.contains(part) && state.told[$0.name] != nil }
  }
}
