import Scheduling

@testable import Practice

/// Ways through a call as they are typed: every line goes through the ear.
enum TypedPath {
  /// Asks with the lines of the question bank, each part up to twice, takes a concern in before going on, says back what was heard, and
  /// leaves with a day.
  static func skilled(_ start: PracticeCall, card: Card, bank: QuestionBank) -> PracticeCall {
    var call = start
    let groups = Set(card.lines(of: call.persona.call).flatMap(\.tries).map(\.group))
    let parts = (Path.why + Path.how).filter { groups.contains($0.rawValue) }
    let lines = card.lines(of: call.persona.call).map(\.name)
    var asks = 0
    func isSettled(_ part: Part) -> Bool {
      let things = call.persona.things.filter { $0.parts.contains(part) && !$0.isNeverTold }
      return things.isEmpty || things.contains { call.state.told[$0.name] != nil }
    }
    var last: [(PracticeCall) -> String] = []
    if lines.contains("plan") {
      last.append { _ in "Shall we write down the steps together, backwards from your go-live date?" }
      last.append { _ in "Does that timeline look realistic to you, and what could break it?" }
    }
    if lines.contains("people") {
      last.append { _ in "Who owns each of these steps on your side, and who should it be on our side?" }
    }
    last.append { call in
      let told = call.persona.things.filter { call.state.told[$0.name] != nil }.prefix(3).compactMap(\.words.first)
      return "So what I heard from you is this: \(told.joined(separator: ", and ")). Did I get that right?"
    }
    last.append { _ in "Can we put 30 minutes on Thursday 21 January to go through it?" }
    rounds: for round in 0..<3 {
      for part in parts {
        guard !call.isOver, call.turns.count < call.level.turns - last.count else { break rounds }
        guard !isSettled(part) else { continue }
        let plain = bank.lines(for: part).filter { !$0.contains("{") }
        guard !plain.isEmpty else { continue }
        let line = plain[(round + asks) % plain.count]
        asks += 1
        _ = call.hear(call.state.pending == nil ? line : "I understand, that is a fair point. \(line)")
      }
    }
    for line in last where !call.isOver {
      _ = call.hear(call.state.pending == nil ? line(call) : "I understand, that is a fair point. \(line(call))")
    }
    if !call.isOver { _ = call.hear("Thank you for your time, goodbye.") }
    return call
  }

  static let pitching = [
    "Our platform is the leading solution and customers love it.",
    "Let me show you our dashboard, it does everything in one click.",
    "We have over 500 customers and won three awards last year.", "What is your budget?",
    "I can give you 20 percent off if you sign this month.", "Can we close this by Friday?",
    "Our product has an AI engine that no competitor has.", "Who signs the contract?",
    "Just sign today and you are set.",
    "We integrate with everything, security is bank grade.", "Shall I send the contract over now?",
  ]
  static let stuffing = [
    "What do you use today? What goes wrong? What does it cost? Who decides? When do you need it?",
    "Why now? What have you tried? Who signs? What is the budget? Which other vendors?",
    "How do you measure success? Who is against it? What about legal? Security? Procurement?",
    "What happens if you do nothing? Is it a priority? Who owns it? Which systems? How many users?",
  ]
  static let nonsense = [
    "asdf qwer", "the moon is made of cheese", "lorem ipsum dolor sit amet", "42", "potato potato potato", "la la la",
    "???", "🙂🙂",
    "colourless green ideas sleep furiously", "x",
  ]
  static let middling = [
    "Hi, thanks for taking the time.", "What are you using today?", "Are there any problems with it?",
    "Is it expensive?",
    "Our tool would solve that.", "When do you want to go live?", "Who makes the decision?", "Do you have a budget?",
    "Is there a security review?", "We are worth the price, really.", "Shall we talk again some time?",
    "Okay, thanks, bye.",
  ]

  static func said(_ lines: [String], in start: PracticeCall) -> PracticeCall {
    var call = start
    for line in lines where !call.isOver { _ = call.hear(line) }
    return call
  }
}
