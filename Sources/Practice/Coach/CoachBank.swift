import Planning
import Rules

/// What the coach asks and what it takes up: `practice/coach.yaml`.
package struct CoachBank: Sendable {
  /// In the order in which they are asked.
  package var questions: [CoachQuestion] = []
  package var rows: [TellingRow] = []
  package var gains: [Gain] = []
  /// Lists `hopes`, `ours` and `unmet`, and one of each row under its name.
  package var words = Lexicon()

  package init() {}

  /// Lists of words -> the role at the buyer that they speak of.
  package var roles: [String: String] {
    Dictionary(
      rows.compactMap { row in row.role.map { ("row \(row.name)", $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// What a rep has of it: chosen, then said in their own words.
  package struct Gain: Sendable, Hashable {
    package var says: String
    package var ask: String

    package init(says: String, ask: String) {
      self.says = says
      self.ask = ask
    }
  }
}

/// One question of the coach, with what it asks back by what the answer has in it.
package struct CoachQuestion: Sendable, Hashable {
  package var name: String
  package var ask: String
  package var why: String
  package var example: String
  package var label: String
  /// Offers the telling rows to choose from.
  package var choosesRows: Bool
  /// The first whose signs are all there is asked; one at most.
  package var back: [AskedBack]
  /// When one of them is left after what was asked back, the question has a lesson in it.
  package var openWhen: [CoachSign]
  /// The first whose places can all be filled is offered.
  package var lesson: [String]
  package var habit: [String]

  package struct AskedBack: Sendable, Hashable {
    package var when: [CoachSign]
    package var ask: String

    package init(when: [CoachSign], ask: String) {
      self.when = when
      self.ask = ask
    }
  }

  package init(
    name: String, ask: String, why: String, example: String, label: String, choosesRows: Bool = false,
    back: [AskedBack] = [], openWhen: [CoachSign] = [], lesson: [String] = [], habit: [String] = []
  ) {
    self.name = name
    self.ask = ask
    self.why = why
    self.example = example
    self.label = label
    self.choosesRows = choosesRows
    self.back = back
    self.openWhen = openWhen
    self.lesson = lesson
    self.habit = habit
  }
}

/// A row whose absence is felt late: what a seller calls it, and what a deal would know of it.
package struct TellingRow: Sendable, Hashable {
  package var name: String
  package var says: String
  /// Facts of the playbook; when a deal has none of them, nobody has said anything about the row.
  package var facts: [Key]
  /// Of the buyer's people, whose rows it means; nil where it is no one role's.
  package var role: String?
  /// For the buyer, word for word.
  package var question: String

  package init(name: String, says: String, facts: [Key], role: String?, question: String) {
    self.name = name
    self.says = says
    self.facts = facts
    self.role = role
    self.question = question
  }
}

/// What an answer has in it.
package enum CoachSign: String, Sendable, CaseIterable, Hashable {
  /// "They loved it": true as long as nobody said it on a day.
  case hope
  case name
  case noName = "no name"
  case day
  case noDay = "no day"
  /// Something they said, as they said it.
  case quote
  case noQuote = "no quote"
  /// A reason of our own.
  case ours
  /// Somebody who was not met.
  case unmet
  /// One of the telling rows.
  case row
  case noRow = "no row"
}
