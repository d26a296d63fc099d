import Rules

/// All that can follow from a rule. The set is closed: a playbook has no code in it, so a plan always ends, and every part of
/// it can say which rule it comes from.
package enum Consequence: Hashable, Sendable {
  /// A fact has this value; it becomes a derived line of the fact.
  case set(Key, Value)
  /// A step is in the plan whatever its own condition says.
  case add(step: String)
  /// A step is not in the plan. Where rules add and drop the same step it is not there, and `why` names both.
  case drop(step: String)
  /// A step waits for other steps than the catalogue has it.
  case move(step: String, after: [StepDefinition.Link], notAfter: [String])
  case stretch(step: String, Stretch)
  /// A question is open although nothing else reads its answer.
  case need(Key)
  case note(Reader)
  case hold(Held)
  case phrase(step: String, title: String?, doneWhen: String?)
  case status(Health)

  package enum Stretch: Hashable, Sendable {
    /// Of the length that would stand otherwise, rounded up.
    case factor(Double)
    /// Working days more, or fewer when negative.
    case more(Int)
    /// Working days in all.
    case days(Int)
  }

  package enum Reader: String, Hashable, Sendable, CaseIterable {
    case rep, both
  }

  package enum Held: String, Hashable, Sendable, CaseIterable {
    /// No file for the buyer.
    case export
    /// It may go out, as a draft.
    case agreed
    /// Only the rows that it is about wait.
    case row
  }

  /// How a deal stands, from the best to the worst; a signal is something to look at.
  package enum Health: String, Hashable, Sendable, CaseIterable {
    case good
    case onTrack = "on track"
    case signal
    case atRisk = "at risk"
    case stalled
  }

  /// The entry of a rule in which it is written.
  package enum Name: String, Sendable, CaseIterable {
    case set, add, drop, move, stretch, need, note, hold, phrase, status
  }

  package var name: Name {
    switch self {
    case .set: .set
    case .add: .add
    case .drop: .drop
    case .move: .move
    case .stretch: .stretch
    case .need: .need
    case .note: .note
    case .hold: .hold
    case .phrase: .phrase
    case .status: .status
    }
  }

  /// Whether it changes what is in the plan; a rule that reads the plan may not.
  package var changesPlan: Bool {
    switch self {
    case .set, .add, .drop, .move, .stretch, .phrase: true
    case .need, .note, .hold, .status: false
    }
  }

  /// Whether somebody reads the rule's `say`.
  package var speaks: Bool {
    switch self {
    case .note, .hold, .status: true
    case .set, .add, .drop, .move, .stretch, .need, .phrase: false
    }
  }
}
