import Scheduling

/// One line of the rep and what came of it. A call is the list of its turns; the debrief reads nothing else.
package struct Turn: Sendable, Hashable {
  /// 1 for the first line of the rep.
  package var number: Int
  package var heard: HeardLine
  /// The names of the moves that it made, in the order of `moves.yaml`.
  package var moves: [String] = []
  package var tellings: [Telling] = []
  package var recap: Recap?
  /// The objection that the reply raises.
  package var raised: String?
  /// The objection that the line answered, and how.
  package var answered: ObjectionAnswer?
  /// The change that the reply tells.
  package var change: String?
  /// The day of a step that both agreed on.
  package var agreedDay: Day?
  /// An answer of this intent was asked for.
  package var invites: String?
  package var reply: [String] = []
  /// After the line.
  package var trust: Int
  package var patience: Int
  package var end: End?

  package init(number: Int, heard: HeardLine, trust: Int, patience: Int) {
    self.number = number
    self.heard = heard
    self.trust = trust
    self.patience = patience
  }

  package var line: String { heard.text }
  package var replyText: String { reply.joined(separator: " ") }

  /// The things told in full by this turn.
  package var told: [String] { tellings.filter { $0.how == .full }.map(\.thing) }
}

package struct Telling: Sendable, Hashable {
  package enum How: Sendable, Hashable { case full, half, again, locked }

  package var thing: String
  package var how: How
  /// Said without being asked.
  package var isVolunteered = false

  package init(thing: String, how: How, isVolunteered: Bool = false) {
    self.thing = thing
    self.how = how
    self.isVolunteered = isVolunteered
  }
}

package struct Recap: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case right, wrong, thin }

  package var kind: Kind
  /// What nobody had said.
  package var wrong: [String] = []

  package init(kind: Kind, wrong: [String] = []) {
    self.kind = kind
    self.wrong = wrong
  }
}

package struct ObjectionAnswer: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Asked or acknowledged first.
    case eased
    /// Answered at once.
    case answered
    /// Passed over.
    case dropped
  }

  package var objection: String
  package var kind: Kind

  package init(objection: String, kind: Kind) {
    self.objection = objection
    self.kind = kind
  }
}

/// How a call ended.
package enum End: Sendable, Hashable {
  /// The buyer had enough, and why: pitch, push, questions, again, early.
  case patience(String)
  case time
  /// The rep said goodbye, with or without a step on a day.
  case goodbye(agreed: Bool)
  /// The rep left without a word.
  case left
}
