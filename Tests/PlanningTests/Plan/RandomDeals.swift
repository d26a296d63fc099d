import Planning
import Rules
import Scheduling
import TestSupport

/// A deal as a door is told it: facts in an order of their own.
struct ToldDeal {
  var today: Day
  var told: [(key: Key, value: Value)]

  var example: Example { Example(today: today, facts: Dictionary(told.map { ($0.key, $0.value) }) { $1 }) }

  var line: String {
    JSON.object([
      JSON.Member("id", .text("d")), JSON.Member("today", .text(today.iso)),
      JSON.Member("facts", .object(told.map { JSON.Member($0.key.name, $0.value.json) })),
      JSON.Member("include", .array([.text("why")])),
    ]).description
  }
}

extension SeededRandom {
  /// A deal of any size: every flag and choice of the vocabulary said or not, people of several roles, a date ahead.
  mutating func deal() -> ToldDeal {
    let today = Example.day("2026-11-23") + Int.random(in: 0..<700, using: &self)
    var told: [(key: Key, value: Value)] = []
    for definition in Shipped.playbook.vocabulary.definitions where definition.origin == .said {
      guard definition.key != "deal.one_call", Bool.random(using: &self) else { continue }
      switch definition.type {
      case .flag: told.append((definition.key, .flag(Bool.random(using: &self))))
      case .choice(let choices):
        if let choice = choices.randomElement(using: &self) { told.append((definition.key, .text(choice))) }
      case .count: told.append((definition.key, .number(Double(Int.random(in: 0..<400, using: &self)))))
      case .text, .money, .date, .record, .list: break
      }
    }
    told.removeAll { $0.key.name.hasPrefix("plan.") }
    let roles = ["economic_buyer", "champion", "legal", "security", "procurement", "technical", "end_user"]
    let people = roles.prefix(Int.random(in: 1...7, using: &self)).map { (name: "\($0) person", role: $0) }
    told += [
      ("deal.value", .money(Money(Double(Int.random(in: 1...400, using: &self)) * 1_000, "EUR"))),
      ("timeline.go_live", .day((today + Int.random(in: 10..<500, using: &self)).number)),
      ("why.problem", .text("It takes too long")),
      (
        "stakeholders",
        people.reduce(into: Example.people()) { list, person in
          guard case .list(let more) = Example.people(person) else { return }
          list = .list(Array(more.prefix(1)) + (list.list ?? []))
        }
      ),
    ]
    return ToldDeal(today: today, told: told)
  }
}
