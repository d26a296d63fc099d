import Rules
import Scheduling

/// Facts from outside, as doors and settings give them: checked against the vocabulary's types.
extension Vocabulary {
  /// The value in the form that the fact's type asks for; nil when it does not fit.
  ///
  ///     vocabulary.fitted(.text("2027-05-10"), to: "timeline.go_live")   // .day
  package func fitted(_ value: Value, to key: Key) -> Value? {
    guard let type = self[key]?.type else { return nil }
    switch (type, value) {
    case (.flag, .flag), (.count, .number), (.money, .money), (.date, .day): return value
    case (.text, .text): return value
    // A text that looks like a day is still a text.
    case (.text, .day(let number)): return .text(Day(number: number).iso)
    case (.choice(let choices), .text(let text)): return choices.contains(text) ? value : nil
    case (.record, .record): return value
    case (.list, .list): return value
    default: return nil
    }
  }

  /// What would be right, in a few words, for the sentence that says that something was not.
  package func expectation(of key: Key) -> String {
    switch self[key]?.type {
    case nil: "a fact of the vocabulary"
    case .flag: "true or false"
    case .text: "a text"
    case .count: "a number"
    case .money: "{\"amount\":48000,\"currency\":\"GBP\"}"
    case .date: "a day such as \"2027-05-10\""
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .record(let fields): "an object with \(fields.map(\.name).joined(separator: ", "))"
    case .list(let fields): "a list of objects with \(fields.map(\.name).joined(separator: ", "))"
    }
  }
}
