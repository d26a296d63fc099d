import Dialogue
import Planning
import Reading
import Rules
import Scheduling
import Storage

extension Loop {
  /// The first screen: go on with a deal, or begin one; then the conversation about it.
  mutating func receive(planner: Planner) throws {
    var start = Start(phrases: phrases, deals: try openDeals(planner))
    var effects = start.begin()
    var isLeaving = false
    while true {
      var asks = false
      for effect in effects {
        switch effect {
        case .say(let text): screen.say(text)
        case .show(let lines): screen.show(lines)
        case .ask: asks = true
        case .open(let number): return try talk(about: number, planner: planner)
        case .create(let account): return try begin(account, planner: planner)
        case .leave: return
        }
      }
      guard asks else { return }
      switch read(prefill: "") {
      case .line(let line):
        isLeaving = false
        effects = start.respond(to: line)
      case .notes(let notes, _):
        try receive(notes, planner: planner)
        return
      case .interrupt where !isLeaving:
        isLeaving = true
        effects = [.say(phrases("start.interrupt")), .ask]
      case .interrupt:
        screen.say(phrases("start.bye"))
        throw Told.interrupted
      default:
        screen.say(phrases("start.bye"))
        return
      }
    }
  }

  private mutating func begin(_ line: String, planner: Planner) throws {
    try talk(about: try create(line, planner: planner), planner: planner)
  }

  /// The company is the first answer, written before anything else is asked, with what its name tells beside it
  /// ("Ashford Bank, in Leeds").
  func create(_ line: String, planner: Planner) throws -> Int {
    let read = LineReading.read(
      line, expected: Expectation("deal.account", .account), context: ReadingContext(today: world.today))
    let account =
      read.candidates.lazy.compactMap { candidate -> String? in
        if case .set("deal.account", .text(let name)) = candidate.change { name } else { nil }
      }.first ?? line
    let beside = read.candidates.map(\.change).filter { change in
      if case .set(let key, _) = change { key.name.hasPrefix("buyer.") } else { false }
    }
    let deal = try store.create(account: account)
    let changes: [Change] =
      [
        NamedPlaybook(planner.playbook).change, .set("deal.account", .text(account)),
        .moment("asked deal.account"),
      ] + beside
    _ = try store.append(
      changes.map {
        Entry(device: store.device, sequence: 0, turn: 1, stamp: world.stamp(), words: line, change: $0)
      }, to: deal.number, seen: 0)
    return deal.number
  }

  /// The deals that are not archived, the one worked on last first.
  private func openDeals(_ planner: Planner) throws -> [Start.Deal] {
    let deals = try store.deals().filter { !$0.isArchived }
      .sorted { ($0.lastStamp ?? "", $0.number) > ($1.lastStamp ?? "", $1.number) }
    return try deals.enumerated().map { place, deal in
      // Only the first is described; reading every log would make a long list slow to open.
      let standing = place == 0 ? try standing(of: deal.number, planner) : ""
      let when = deal.lastOpened.map { DayWords.distance(from: world.today, to: $0) } ?? phrases("start.earlier")
      return Start.Deal(
        number: deal.number, slug: deal.slug, account: deal.account, standing: standing, when: when)
    }
  }

  private func standing(of deal: Int, _ planner: Planner) throws -> String {
    let log = Log(try store.log(of: deal).entries)
    let playbook = ((try? world.planner(for: log, otherwise: planner)) ?? planner).playbook
    let answered = playbook.core.count { log.deal[$0] != nil || log.deal.unsure.contains($0) }
    return answered == playbook.core.count || log.deal.moments.contains("enough")
      ? phrases("start.plan_stands")
      : phrases("start.answered", ["count": String(answered), "of": String(playbook.core.count)])
  }
}
