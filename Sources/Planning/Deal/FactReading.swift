import Rules
import Scheduling

/// Facts from outside, as doors and settings give them: checked against the vocabulary's types.
extension Vocabulary {
  /// What JSON from outside says about a fact; nil when it does not fit the fact's type. A null field of a record is a
  /// missing one, a null entry of a list is none, and a list of days is a list of records with a `date`.
  ///
  ///     vocabulary.value(of: ["name": "board", "dates": ["2027-05-10"]], for: "committees")
  package func value(of json: JSON, for key: Key) -> Value? { position(of: key).flatMap { value(of: json, at: $0) } }

  package func value(of json: JSON, at position: Int) -> Value? {
    switch (definitions[position].type, json) {
    case (.list(let fields), .array(let entries)):
      let entries = entries.filter { $0 != .null }
      let records = entries.compactMap { record($0, fields: fields) }
      return records.count == entries.count ? .list(records) : nil
    case (.record(let fields), .object): return record(json, fields: fields).map { .record($0) }
    case (let type, _): return Value(json: json).flatMap { Self.fitted($0, to: type) }
    }
  }

  private func record(_ json: JSON, fields: [FactType.Field]) -> Record? {
    guard let members = json.members else { return nil }
    var record = Record()
    for member in members where member.value != .null {
      switch (fields.first { $0.name == member.name }?.type, member.value) {
      case (.dates?, .array(let entries)):
        record[member.name] = .list(
          entries.compactMap { entry in
            entry.text.flatMap { Day(iso: $0) }.map { Record([("date", .day($0.number))]) } ?? Record(json: entry)
          })
      case (.text?, .text(let text)): record[member.name] = .text(text)
      case (_, let value):
        guard let value = Value(json: value) else { return nil }
        record[member.name] = value
      }
    }
    return record
  }

  /// The value in the form that the fact's type asks for; nil when it does not fit.
  ///
  ///     vocabulary.fitted(.text("2027-05-10"), to: "timeline.go_live")   // .day
  package func fitted(_ value: Value, to key: Key) -> Value? {
    position(of: key).flatMap { Self.fitted(value, to: definitions[$0].type) }
  }

  private static func fitted(_ value: Value, to type: FactType) -> Value? {
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
