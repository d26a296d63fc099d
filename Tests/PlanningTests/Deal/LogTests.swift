import Planning
import Rules
import TestSupport
import Testing

@Suite("A deal is its log, folded")
struct LogTests {
  @Test("undo gives back exactly the deal as it was", arguments: UInt64(0)..<20)
  func undo(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var log = Log(random.turns(12))
    while let turn = log.undoable {
      let before = Log(log.entries.filter { $0.turn < turn && !log.undoneTurns.contains($0.turn) })
      log.append([random.entry(turn: log.lastTurn + 1, .undo(turn: turn))])
      #expect(log.deal == before.deal)
    }
    #expect(log.deal == Deal())
  }

  @Test("redo gives back exactly what undo took", arguments: UInt64(0)..<20)
  func redo(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var log = Log(random.turns(8))
    let whole = log.deal
    for _ in 0..<3 {
      guard let turn = log.undoable else { break }
      log.append([random.entry(turn: log.lastTurn + 1, .undo(turn: turn))])
    }
    while let turn = log.redoable { log.append([random.entry(turn: log.lastTurn + 1, .redo(turn: turn))]) }
    #expect(log.deal == whole)
  }

  @Test("every beginning of a log folds to the same deal when it is replayed entry by entry", arguments: UInt64(0)..<10)
  func prefixes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let entries = random.turns(10)
    var replayed = Log()
    for count in 0...entries.count {
      #expect(replayed.deal == Log(Array(entries.prefix(count))).deal)
      if count < entries.count { replayed.append([entries[count]]) }
    }
  }

  @Test("a person who is named again is updated, any other is one more")
  func people() {
    var random = SeededRandom(seed: 1)
    func person(_ name: String, met: Bool) -> Record {
      Record([("name", .text(name)), ("side", .text("buyer")), ("met", .flag(met))])
    }
    let people = [person("Ines", met: false), person("Tom", met: false), person("Ines", met: true)]
    let log = Log(people.enumerated().map { random.entry(turn: $0.offset, .add("stakeholders", $0.element)) })
    #expect(log.deal.records("stakeholders") == [person("Ines", met: true), person("Tom", met: false)])
  }

  @Test("a later not sure does not take back what was known")
  func unsure() {
    var random = SeededRandom(seed: 2)
    let known = random.entry(turn: 1, .set("access.sso", .flag(true)))
    let log = Log([known, random.entry(turn: 2, .unsure("access.sso"))])
    #expect(log.deal["access.sso"] == .flag(true))
    #expect(log.deal.unsure.isEmpty)
  }
}

extension SeededRandom {
  /// One to three entries a turn, all of the kinds that change a deal.
  fileprivate mutating func turns(_ count: Int) -> [Entry] {
    (1...count).flatMap { turn in
      (0..<Int.random(in: 1...3, using: &self)).map { _ in entry(turn: turn, change()) }
    }
  }

  fileprivate mutating func entry(turn: Int, _ change: Change) -> Entry {
    Entry(
      device: "d", sequence: Int.random(in: 1...9_999, using: &self), turn: turn, stamp: "", words: "", change: change)
  }

  private mutating func change() -> Change {
    let key = (["access.sso", "data.personal", "proof.pilot"] as [Key]).randomElement(using: &self) ?? "access.sso"
    let name = ["Ines", "Tom", "Uma"].randomElement(using: &self) ?? "Ines"
    let person = Record([("name", .text(name)), ("side", .text("buyer"))])
    switch Int.random(in: 0..<7, using: &self) {
    case 0: return .add("stakeholders", person)
    case 1: return .remove("stakeholders", person)
    case 2: return .unsure(key)
    case 3: return .withdraw(key)
    case 4: return .waive(rule: "R-M02", because: "known next week")
    case 5: return .moment("enough")
    default: return .set(key, .flag(Bool.random(using: &self)))
    }
  }
}
