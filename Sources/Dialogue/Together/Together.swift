import Planning
import Rules
import Scheduling

/// The plan on a shared screen: the buyer's rows only, large and plain. What is typed is what the buyer says; at the end
/// it is read back.
///
/// It shows what `BuyerPlan` holds and nothing else, so the rep can turn the screen round without a thought.
package struct Together: Sendable {
  private var conversation: Conversation
  /// What was changed here, in the order in which it was said.
  private var changes: [String] = []
  private var isReadBack = false

  package init(_ conversation: Conversation) { self.conversation = conversation }

  package var planner: Planner { conversation.planner }
  package var deal: Deal { conversation.deal }
  package var planned: Planner.Planned { conversation.planned }
  package var fileName: String { conversation.fileName }

  package mutating func open(since last: Day?) -> [Effect] {
    guard conversation.plan.weight != .none else { return [.say(phrases("together.no_plan")), .leave] }
    return page() + [.say(phrases("together.invite")), .ask(prefill: "")]
  }

  package mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .line(let line): return hear(TypedLine(line))
    case .interrupt, .end: return isReadBack ? [.leave] : readBack() + [.leave]
    // Notes are for the rep alone to look through.
    case .edited, .notes: return [.ask(prefill: "")]
    case .stored, .refused, .daysOff: return conversation.respond(to: input)
    }
  }

  private mutating func hear(_ line: TypedLine) -> [Effect] {
    let word = line.text.lowercased()
    if isReadBack { return answerRealistic(line.text) }
    switch word {
    case "": return [.say(phrases("together.empty")), .ask(prefill: "")]
    case "done", "enough", "quit", "that is all", "that's all": return readBack() + [.ask(prefill: "")]
    case "show": return page() + [.ask(prefill: "")]
    case "undo": return undo()
    case "help": return [.say(phrases("together.help")), .ask(prefill: "")]
    default: break
    }
    guard let change = conversation.editTogether(line.text) else {
      return [.say(phrases("together.not_understood")), .ask(prefill: line.text)]
    }
    // Nothing to store: it was a question back, such as "which row is that".
    guard !change.stored.isEmpty else { return change.said.map { .say($0) } + [.ask(prefill: line.text)] }
    // What follows from it is shown, and is no change of its own.
    if let first = change.said.first { changes.append(first) }
    return change.stored + change.said.map { .say($0) } + [.ask(prefill: "")]
  }

  private mutating func undo() -> [Effect] {
    guard !changes.isEmpty else { return [.say(phrases("undo.nothing")), .ask(prefill: "")] }
    let last = changes.removeLast()
    let stored = conversation.respond(to: .line("undo")).filter { if case .append = $0 { true } else { false } }
    return stored + [.say(phrases("undo.done", ["what": last])), .ask(prefill: "")]
  }

  // MARK: The screen

  private mutating func page() -> [Effect] {
    conversation.noteNumbersShown()
    let plan = BuyerPlan(planned, of: deal, planner: planner, today: conversation.today)
    let words = TogetherPage(plan: plan, phrases: phrases)
    return [.space] + words.effects(width: conversation.width)
  }

  // MARK: The end

  /// What was changed, and the one question.
  private mutating func readBack() -> [Effect] {
    isReadBack = true
    var effects: [Effect] = [.space]
    if changes.isEmpty {
      effects.append(.say(phrases("together.nothing_changed")))
    } else {
      effects.append(.say(phrases("together.read_back", ["count": String(changes.count)])))
      effects.append(.show(conversation.wrapped(changes.enumerated().map { "\($0 + 1). \($1)" }, hanging: 3)))
    }
    return effects + [.space, .say(phrases("together.realistic"))]
  }

  private mutating func answerRealistic(_ line: String) -> [Effect] {
    let changed = Double(changes.count)
    switch line.lowercased() {
    case "yes", "y", "yes it is", "realistic":
      let stored = conversation.note(
        [
          .set("timeline.realistic", .flag(true)), .set("plan.acknowledged", .text("verbal")),
          .set("plan.buyer_changes", .number(changed)),
        ], words: line)
      return stored + [.say(phrases("together.agreed")), .leave]
    case "no", "n", "not yet":
      let stored = conversation.note(
        [.set("timeline.realistic", .flag(false)), .set("plan.buyer_changes", .number(changed))], words: line)
      isReadBack = false
      return stored + [.say(phrases("together.what_is_not")), .ask(prefill: "")]
    case "quit", "done", "": return [.leave]
    default:
      isReadBack = false
      return hear(TypedLine(line))
    }
  }

  private var phrases: Phrases { conversation.phrases }
}

extension Conversation {
  /// Writes what was said with the buyer in the room, without a word on the screen.
  fileprivate mutating func note(_ changes: [Change], words: String) -> [Effect] {
    effects = []
    commit(changes, words: words, by: "buyer")
    defer { effects = [] }
    return effects
  }

  /// A change of a row or a new one, said by the buyer: what to store, and what to say of it.
  fileprivate mutating func editTogether(_ line: String) -> (stored: [Effect], said: [String])? {
    effects = []
    defer { effects = [] }
    guard editRow(line, by: "buyer") else { return nil }
    let stored = effects.filter { if case .append = $0 { true } else { false } }
    let said = effects.compactMap { effect -> String? in if case .say(let text) = effect { text } else { nil } }
    return (stored, said)
  }
}
