import Rules

/// What the log says today: the answers that still stand, who gave them, and what was lifted or left open.
package struct Deal: Sendable, Hashable {
  package var facts: [Key: Value]
  /// Where each standing answer comes from.
  package var sayings: [Key: Saying]
  /// "Not sure" was said, and no answer since.
  package var unsure: Set<Key>
  /// Rule of a hold -> the reason with which it was lifted.
  package var waivers: [String: String]
  /// Moments of the conversation that still stand, in order.
  package var moments: [String]
  /// How it got here; nil for facts that no log told, such as those of a door.
  package var course: Course?

  package struct Saying: Sendable, Hashable {
    package var words: String
    package var by: String
    package var stamp: String
    package var turn: Int
  }

  package init(facts: [Key: Value] = [:]) {
    self.facts = facts
    self.sayings = [:]
    self.unsure = []
    self.waivers = [:]
    self.moments = []
  }

  package subscript(_ key: Key) -> Value? { facts[key] }

  /// The records of a list, empty when nobody mentioned it.
  package func records(_ key: Key) -> [Record] { facts[key]?.list ?? [] }

  /// The last edit for each step and action (`plan.edits`).
  package var edits: [PlanEdit] { records("plan.edits").compactMap(PlanEdit.init) }
}

/// What somebody said about a row: it beats the catalogue and the rules.
package struct PlanEdit: Sendable, Hashable {
  package enum Action: String, Sendable, CaseIterable {
    case days, by, start, owner, title, drop, add, keep
    /// It does not wait for the step that is the value.
    case beside
    /// It goes live later than the rest.
    case later
  }

  package var step: String
  package var action: Action
  package var value: Value?
  package var saidBy: String

  /// Nil when the record names no step or no action of the closed set.
  package init?(_ record: Record) {
    guard let step = record["step"]?.text, let word = record["action"]?.text, let action = Action(rawValue: word)
    else { return nil }
    self.step = step
    self.action = action
    self.value = record["value"]
    self.saidBy = record["said_by"]?.text ?? "rep"
  }

  package init(step: String, action: Action, value: Value? = nil, saidBy: String = "rep") {
    self.step = step
    self.action = action
    self.value = value
    self.saidBy = saidBy
  }

  package var record: Record {
    var record = Record([("step", .text(step)), ("action", .text(action.rawValue))])
    record["value"] = value
    record["said_by"] = .text(saidBy)
    return record
  }
}
