import Dialogue
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

/// Thousands of lines from a seed: nobody would type them in this order, and nothing may break.
@Suite("Any lines in any order")
struct AutoplayTests {
  static let lines = [
    "not sure", "nothing", "no", "yes", "Friday with Ruth", "10 May 2027", "end of March", "1 March 2026", "05/03/2027",
    "30 February", "every Tuesday", "48,000 pounds", "twelve", "Ruth Amadi, Director of Nursing",
    "Peter Lowe (Finance Director), not met yet", "back", "<", "undo", "redo", "skip", "?", "why", "why 3", "show",
    "show all", "show gaps", "help", "enough", "1", "2", "5", "more", "the date", "paper", "security",
    "change go-live to 14 April 2027", "change the problem today", "no, 15 April 2027", "sorry, 16 June 2027",
    "waive 1 because they decide without a board", "waive", "what if legal takes 20 days",
    "what if the go-live is 1 June", "keep", "drop", "export", "export html", "export nonsense", "edit",
    "transcript", "/frob", "", "   ", "\u{7}\u{1B}[31mred", "row 3 takes 25 days", "drop row 4",
    "Jane Miller owns row 2",
    "add a board meeting after row 3", "row 99 takes 2 days", "kickoff is on 14 April 2027", "\"show\"", "漢字 😀 é",
    "their own contract, their lawyers read it, purchasing sets us up", String(repeating: "long ", count: 3_000),
  ]

  static func opened(_ log: Log = Log(), today: Day) throws -> Conversation {
    try Conversation(
      log: log, planner: Shipped.planner, phrases: Shipped.phrases,
      settings: ["seller.company": .text("Rota Works"), "seller.rep": .text("Nora"), "seller.country": .text("IE")],
      today: today, width: 80)
  }

  @Test("Every line has an answer, and the log alone gives the same deal and plan", arguments: 1...40)
  func answers(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let today = Day(number: 20_800)
    var conversation = try Self.opened(today: today)
    _ = conversation.open()
    for _ in 0..<60 {
      let line = Self.lines[Int(random.next() % UInt64(Self.lines.count))]
      let effects = conversation.respond(to: .line(line))
      #expect(!effects.isEmpty, "Nothing was said to \(line.prefix(40))")
      for effect in effects {
        if case .say(let text) = effect {
          #expect(!text.contains("[") || text.contains("[Y]") || line.contains("["), "A sentence is missing: \(text)")
          #expect(!text.unicodeScalars.contains { $0.value == 0x1B })
        }
        if case .append(let entries) = effect {
          _ = conversation.respond(to: .stored(own: entries.numbered, others: []))
        }
      }
    }
    let again = try Self.opened(conversation.log, today: today)
    #expect(again.deal == conversation.deal)
    #expect(again.planned.plan == conversation.planned.plan)
  }

  @Test("Undo gives back the state before, whatever the line was", arguments: 1...25)
  func undo(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &* 7919)
    var conversation = try Self.opened(today: Day(number: 20_800))
    _ = conversation.open()
    for _ in 0..<30 {
      let line = Self.lines[Int(random.next() % UInt64(Self.lines.count))]
      // A page that was written is not taken back.
      guard !["undo", "redo"].contains(line), !line.hasPrefix("export") else { continue }
      let (deal, plan) = (conversation.deal, conversation.planned.plan)
      let turns = conversation.log.lastTurn
      _ = conversation.respond(to: .line(line))
      let added = conversation.log.lastTurn - turns
      var undone = conversation
      for _ in 0..<added { _ = undone.respond(to: .line("undo")) }
      #expect(undone.deal == deal, "after \(line.prefix(40))")
      #expect(undone.planned.plan == plan, "after \(line.prefix(40))")
      for _ in 0..<added { _ = undone.respond(to: .line("redo")) }
      #expect(undone.deal.facts == conversation.deal.facts, "redo after \(line.prefix(40))")
    }
  }

  @Test("Any prefix of a log opens, and folds as it did then")
  func prefixes() throws {
    var conversation = try Self.opened(today: Day(number: 20_800))
    _ = conversation.open()
    var states: [(count: Int, deal: Deal)] = []
    for line in [
      "nothing", "Friday with Ruth Amadi", "the rota is rebuilt", "30 hours", "undo", "no gaps", "< ", "redo",
    ] {
      _ = conversation.respond(to: .line(line))
      states.append((conversation.log.entries.count, conversation.deal))
    }
    for state in states {
      let prefix = try Self.opened(Log(Array(conversation.log.entries.prefix(state.count))), today: Day(number: 20_800))
      #expect(prefix.deal == state.deal)
    }
  }
}

extension [Entry] {
  /// As a store would number them.
  var numbered: [Entry] { stored(on: nil) }

  /// As a store would number and date them.
  func stored(on day: Day?) -> [Entry] {
    map { entry in
      var entry = entry
      entry.device = "test"
      if let day { entry.stamp = "\(day.iso)T09:00:00Z" }
      return entry
    }
  }
}
