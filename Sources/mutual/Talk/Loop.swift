import Dialogue
import Planning
import Practice
import Rules
import Scheduling
import Storage

/// Read a line, let the conversation respond, perform the effects: nothing else. What is clever lives in `Dialogue`.
struct Loop {
  let world: World
  let store: any DealStore
  let phrases: Phrases
  var source: any LineSource
  var screen: Screen

  /// Talks about one deal until it is left.
  /// - Parameter isChosen: the deal goes on under this playbook, whatever it was under before.
  mutating func talk(about number: Int, planner: Planner, isChosen: Bool = false) throws {
    let stored = try store.log(of: number)
    let planner = isChosen ? planner : try world.planner(for: Log(stored.entries), otherwise: planner)
    var conversation = try conversation(stored, planner: planner)
    conversation.former = world.former(of: Log(stored.entries), now: planner)
    KeptPlaybooks(world: world).keep(planner.playbook)
    try run(&conversation, deal: number, seen: stored.lastRow)
  }

  /// The same deal with the buyer beside the rep.
  mutating func together(on number: Int, planner: Planner) throws {
    let stored = try store.log(of: number)
    let planner = try world.planner(for: Log(stored.entries), otherwise: planner)
    var together = Together(try conversation(stored, planner: planner))
    try run(&together, deal: number, seen: stored.lastRow)
  }

  /// Two minutes after a call: what is told becomes part of the same log.
  mutating func afterCall(of number: Int, name: String, bank: CoachBank, planner: Planner) throws {
    let stored = try store.log(of: number)
    let planner = try world.planner(for: Log(stored.entries), otherwise: planner)
    KeptPlaybooks(world: world).keep(planner.playbook)
    var talk = AfterCall(try conversation(stored, planner: planner), bank: bank, name: name)
    try run(&talk, deal: number, seen: stored.lastRow)
  }

  private func conversation(_ stored: StoredLog, planner: Planner) throws -> Conversation {
    var conversation = try Conversation(
      log: Log(stored.entries), planner: planner, phrases: phrases,
      settings: try world.settings(of: store, playbook: planner.playbook), today: world.today, width: screen.width)
    conversation.isPlain = Terminal.isPlain
    return conversation
  }

  /// Begins with notes instead of the next question.
  /// - Parameter takesAll: everything found is taken, the plan is drafted, and nothing is asked.
  mutating func talk(about number: Int, notes: [CallNotes], takesAll: Bool, planner: Planner) throws {
    let stored = try store.log(of: number)
    let planner = try world.planner(for: Log(stored.entries), otherwise: planner)
    var conversation = try conversation(stored, planner: planner)
    KeptPlaybooks(world: world).keep(planner.playbook)
    try run(
      &conversation, deal: number, seen: stored.lastRow, first: .notes(notes, takesAll: takesAll))
  }

  /// - Parameter first: what the talk begins with instead of opening the deal.
  private mutating func run(_ talk: inout some Talk, deal: Int, seen: Int, first: Input? = nil) throws {
    var performer = Performer(world: world, store: store, phrases: phrases, deal: deal, seen: seen)
    let last = try store.deal(deal).lastOpened
    var effects = first.map { talk.respond(to: $0) } ?? talk.open(since: last)
    // A store that cannot be written says so with the first line that it has to keep.
    try? store.opened(deal, on: world.today)
    var prefill = ""
    var isInterrupted = false
    while true {
      let outcome = performer.perform(effects, of: talk, on: &screen)
      prefill = outcome.prefill ?? prefill
      effects = outcome.inputs.flatMap { talk.respond(to: $0) }
      if outcome.leaves {
        if isInterrupted { throw Told.interrupted }
        return
      }
      if effects.isEmpty {
        let input = read(prefill: prefill)
        if case .interrupt = input { isInterrupted = true } else { isInterrupted = false }
        effects = talk.respond(to: input)
        prefill = ""
      }
    }
  }

  mutating func read(prefill: String) -> Input {
    switch source.read(prompt: "> ", prefill: prefill) {
    case .line(let line):
      screen.heard(line)
      return .line(line)
    case .notes(let text): return .notes([CallNotes(name: "what you pasted", text: text)], takesAll: false)
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }
}
