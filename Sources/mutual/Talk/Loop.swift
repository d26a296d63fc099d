import Dialogue
import Planning
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
  mutating func talk(about number: Int, planner: Planner) throws {
    let summary = try store.deal(number)
    let stored = try store.log(of: number)
    var conversation = try Conversation(
      log: Log(stored.entries), planner: planner, phrases: phrases,
      settings: try world.settings(of: store, playbook: planner.playbook), today: world.today, width: screen.width)
    var performer = Performer(world: world, store: store, phrases: phrases, deal: number, seen: stored.lastRow)

    var effects = conversation.open(since: summary.lastOpened)
    try? store.opened(number, on: world.today)
    while true {
      let outcome = performer.perform(effects, of: conversation, on: &screen)
      if !outcome.inputs.isEmpty {
        effects = outcome.inputs.flatMap { conversation.respond(to: $0) }
        if !effects.isEmpty || outcome.prefill == nil { continue }
      }
      if outcome.leaves { return }
      effects = conversation.respond(to: read(prefill: outcome.prefill ?? ""))
    }
  }

  mutating func read(prefill: String) -> Input {
    switch source.read(prompt: "> ", prefill: prefill) {
    case .line(let line):
      screen.heard(line)
      return .line(line)
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }
}
