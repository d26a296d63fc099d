import Scheduling

@testable import Practice

/// Ways through a call, built from what a buyer holds: what is asked is known by its intent, and no word of it is read.
enum Path: String, CaseIterable {
  case skilled, howFirst, middling, stuffing, pitching, silence, nonsense

  /// What the card of a call is about, in the order in which a good rep asks.
  static let why: [Part] = [
    .problem, .episode, .currentState, .impactFigure, .impact, .rootCause, .earlierAttempts, .futureState,
    .successMeasure,
    .goLive, .driver, .costOfMissing, .blackout,
  ]
  static let how: [Part] = [
    .economicBuyer, .sceptic, .person, .legal, .security, .procurement, .technical, .deliverables,
  ]

  func run(_ start: PracticeCall, card: Card, today: Day) -> PracticeCall {
    var call = start
    switch self {
    case .skilled: call.askWell(Self.why + Self.how, card: card, today: today)
    case .howFirst: call.askWell(Self.how + Self.why, card: card, today: today, inOneRound: true)
    case .middling: call.askHalf(Self.why + Self.how)
    case .stuffing:
      while !call.isOver {
        var line = HeardLine(
          text: "Five things at once", intent: PracticeVocabulary.asks[call.turns.count % PracticeVocabulary.asks.count]
        )
        line.questions = 5
        line.isOpen = true
        _ = call.take(line)
      }
    case .pitching:
      let says = ["pitch_product", "pitch_product", "ask_budget", "offer_discount", "push_to_close"]
      while !call.isOver {
        var line = HeardLine(text: "We are the leaders", intent: says[call.turns.count % says.count])
        line.questions = line.intent == "ask_budget" ? 1 : 0
        _ = call.take(line)
      }
    case .silence: while !call.isOver { _ = call.take(HeardLine(text: "")) }
    case .nonsense: while !call.isOver { _ = call.take(HeardLine(text: "blue of the and sideways")) }
    }
    return call
  }
}

extension PracticeCall {
  /// What the card of this call is about.
  private func wanted(_ parts: [Part], card: Card) -> [Part] {
    let groups = Set(card.lines(of: persona.call).flatMap(\.tries).map(\.group))
    return parts.filter { groups.contains($0.rawValue) }
  }

  private func question(for thing: Thing) -> HeardLine {
    var line = HeardLine(text: "About \(thing.name)", intent: thing.askedBy.first ?? "ask_stakeholders")
    line.named = [thing.name]
    line.questions = 1
    line.isOpen = true
    line.follows = true
    line.acknowledges = state.pending != nil
    return line
  }

  /// - Parameter inOneRound: each thing is asked for once, whether it is told or not.
  fileprivate mutating func askWell(_ parts: [Part], card: Card, today: Day, inOneRound: Bool = false) {
    let wanted = wanted(parts, card: card)
    let lines = card.lines(of: persona.call).map(\.name)
    var asked: Set<String> = []
    /// Lines that close the call: saying it back, a plan, owners, whether it holds, a day.
    var last = ["summarise_back", "propose_step_with_date"]
    if lines.contains("plan") { last = ["propose_plan", "confirm_timeline_realistic"] + last }
    if lines.contains("people") { last = ["ask_for_owner"] + last }
    while !isOver, turns.count < level.turns - last.count {
      let left = wanted.compactMap { part in
        persona.things.first {
          $0.parts.contains(part) && state.told[$0.name] == nil && !$0.isNeverTold
            && !(inOneRound && asked.contains($0.name))
        }.flatMap { thing in
          wanted.first { part in isSettled(part) == false && thing.parts.contains(part) } == nil ? nil : thing
        }
      }
      // What was put off is asked for again later.
      guard let thing = left.first(where: { !state.putOff.contains($0.name) }) ?? left.first else { break }
      asked.insert(thing.name)
      _ = take(question(for: thing))
      if inOneRound == false, turns.last?.told.isEmpty == true, turns.count % 4 == 3 { _ = take(sympathy) }
    }
    for intent in last where !isOver { _ = take(closing(intent, today: today)) }
    if !isOver { _ = take(HeardLine(text: "Thank you", intent: "closing_thanks")) }
  }

  /// Somebody has told a thing of this part, or there is none; more people are always of use.
  private func isSettled(_ part: Part) -> Bool {
    let things = persona.things.filter { $0.parts.contains(part) && !$0.isNeverTold }
    return things.isEmpty || things.contains { state.told[$0.name] != nil }
  }

  private var sympathy: HeardLine {
    var line = HeardLine(text: "That sounds hard", intent: "empathise")
    line.acknowledges = true
    return line
  }

  private func closing(_ intent: String, today: Day) -> HeardLine {
    var line = HeardLine(text: "Let us do that", intent: intent)
    line.acknowledges = state.pending != nil
    switch intent {
    case "summarise_back":
      line.text =
        "So what I heard: "
        + persona.things.filter { state.told[$0.name] != nil }.compactMap(\.words.first).joined(separator: ", ")
    case "propose_step_with_date": line.day = today + 8
    case "ask_for_owner":
      line.text = "Who does each of these steps on your side? I take ours."
      line.questions = 1
    case "confirm_timeline_realistic": line.questions = 1
    default: break
    }
    return line
  }

  /// Every second thing, once, with closed questions; concerns are answered at once, and the next step has no day.
  fileprivate mutating func askHalf(_ parts: [Part]) {
    for (place, part) in parts.enumerated() where place % 2 == 0 && !isOver {
      guard let thing = persona.things.first(where: { $0.parts.contains(part) && state.told[$0.name] == nil }) else {
        continue
      }
      if state.pending != nil {
        _ = take(HeardLine(text: "We are worth it", intent: "handle_objection"))
        if isOver { return }
      }
      var line = question(for: thing)
      line.isOpen = false
      line.acknowledges = false
      _ = take(line)
    }
    if !isOver { _ = take(HeardLine(text: "Shall we talk again", intent: "ask_next_step")) }
    if !isOver { _ = take(HeardLine(text: "Thank you", intent: "closing_thanks")) }
  }
}
