import Rules
import Scheduling

/// A value as a playbook writes it: `yes`, `25k`, `60000 EUR`, `2027-05-10`, one of the words of a choice.
enum FactValue {
  static func read(_ text: String, as type: FactType) -> Value? {
    switch type {
    case .flag: text == "yes" ? .flag(true) : text == "no" ? .flag(false) : nil
    case .text: .text(text)
    case .count: ConditionParser.number(text).map { .number($0) }
    case .choice(let choices): choices.contains(text) ? .text(text) : nil
    case .date: Day(iso: text).map { .day($0.number) }
    case .money: money(text)
    case .record, .list: nil
    }
  }

  private static func money(_ text: String) -> Value? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = ConditionParser.number(String(parts[0])) else { return nil }
    guard parts[1].count == 3, parts[1].allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
    return .money(Money(amount, String(parts[1])))
  }

  static func expectation(of type: FactType) -> String {
    switch type {
    case .flag: "yes or no"
    case .text: "a text"
    case .count: "a number"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .date: "a day such as 2027-05-10"
    case .money: "an amount such as 60000 EUR"
    case .record, .list: "no value that a line could give: it is a record or a list"
    }
  }
}
