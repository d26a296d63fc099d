import Foundation
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

/// A few hundred sequences from seeds; `Scripts/sequences 10000` runs as many as it is told.
@Suite("A deal that was changed often is the deal that would have been told at once")
struct SequencesTests {
  private static let count = Int(ProcessInfo.processInfo.environment["SEQUENCES"] ?? "") ?? 300
  private static let today = Example.day("2027-01-11")

  @Test("after any answers, changes, withdrawals, undos and redos the plan is that of the answers that survive")
  func surviving() throws {
    for seed in 0..<UInt64(Self.count) {
      var random = SeededRandom(seed: seed &* 7_919 &+ 11)
      let log = random.sequence(turns: Int.random(in: 1...24, using: &random))
      let (changed, survivors) = (log.deal, log.survivors.deal)
      #expect(changed == survivors, "seed \(seed)")
      let plans = try [changed, survivors].map { try Shipped.planner.plan($0, today: Self.today) }
      #expect(plans[0].plan == plans[1].plan, "seed \(seed)")
      #expect(plans[0].couldChange == plans[1].couldChange, "seed \(seed)")
      // Equal values may still read differently where an order is left to chance.
      #expect("\(plans[0].plan)" == "\(plans[1].plan)", "seed \(seed)")
    }
  }
}

extension Log {
  /// Only what still stands, as if nothing had ever been taken back.
  fileprivate var survivors: Log {
    let undone = undoneTurns
    return Log(
      entries.filter { entry in
        switch entry.change {
        case .undo, .redo: false
        default: !undone.contains(entry.turn)
        }
      })
  }
}

extension SeededRandom {
  fileprivate mutating func sequence(turns: Int) -> Log {
    var log = Log()
    for turn in 1...turns {
      let change: Change
      switch Int.random(in: 0..<10, using: &self) {
      case 0, 1: change = log.undoable.map { .undo(turn: $0) } ?? answer()
      case 2: change = log.redoable.map { .redo(turn: $0) } ?? answer()
      case 3: change = .withdraw(key())
      case 4: change = .unsure(key())
      case 5: change = edit()
      default: change = answer()
      }
      log.append([Entry(device: "d", sequence: turn, turn: turn, stamp: "", words: "", change: change)])
    }
    return log
  }

  private mutating func key() -> Key {
    Shipped.playbook.questions.filter { $0.asked != nil }.randomElement(using: &self)?.key ?? "deal.value"
  }

  private mutating func edit() -> Change {
    let step = Shipped.playbook.steps.randomElement(using: &self)?.id ?? "A01"
    let action = PlanEdit.Action.allCases.randomElement(using: &self) ?? .keep
    let value: Value? =
      switch action {
      case .days: .number(Double(Int.random(in: 0...40, using: &self)))
      case .by, .start: .day(20_830 + Int32.random(in: 0...300, using: &self))
      case .owner, .title: .text("Ines Paz")
      case .beside: Shipped.playbook.steps.randomElement(using: &self).map { .text($0.id) }
      case .drop, .add, .keep, .later: nil
      }
    return .add("plan.edits", PlanEdit(step: step, action: action, value: value).record)
  }

  private mutating func answer() -> Change {
    let vocabulary = Shipped.playbook.vocabulary
    let key = key()
    switch vocabulary[key]?.type {
    case .flag?: return .set(key, .flag(Bool.random(using: &self)))
    case .choice(let choices)?: return .set(key, .text(choices.randomElement(using: &self) ?? ""))
    case .count?: return .set(key, .number(Double(Int.random(in: 0...600, using: &self))))
    case .money?: return .set(key, .money(Money(Double(Int.random(in: 1...400, using: &self)) * 1_000, "EUR")))
    case .date?: return .set(key, .day(20_850 + Int32.random(in: 0...500, using: &self)))
    case .list(let fields)?: return .add(key, record(fields))
    case .record(let fields)?: return .set(key, .record(record(fields)))
    case .text?, nil: return .set(key, .text(["GB", "a sentence", "Ines Paz"].randomElement(using: &self) ?? ""))
    }
  }

  private mutating func record(_ fields: [FactType.Field]) -> Record {
    var record = Record()
    for field in fields where Int.random(in: 0..<4, using: &self) > 0 {
      switch field.type {
      case .flag: record[field.name] = .flag(Bool.random(using: &self))
      case .text, .any: record[field.name] = .text(["Ines Paz", "Tom Rhee"].randomElement(using: &self) ?? "")
      case .count: record[field.name] = .number(Double(Int.random(in: 0...9, using: &self)))
      case .date: record[field.name] = .day(20_850 + Int32.random(in: 0...300, using: &self))
      case .dates: record[field.name] = .list([Record([("date", .day(20_900))])])
      case .choice(let choices): record[field.name] = choices.randomElement(using: &self).map { .text($0) }
      }
    }
    return record
  }
}
