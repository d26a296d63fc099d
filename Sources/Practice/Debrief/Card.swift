import Rules

/// What a call is held against, as `Prompts/practice/card.yaml` has it.
package struct Card: Sendable {
  package var lines: [CardLine]
  /// What makes a question one for an owner, and what it says when it asks about their side, and of ours.
  package var sides: Sides
  /// Words by which a rep says what a line was: "timing" -> `ask_go_live_date`.
  package var meant: [(words: String, intent: String)]
  /// What a question comes naturally after: `impact` after the problem. By groups of the question bank.
  package var comesAfter: [String: Part]

  package struct Sides: Sendable {
    package var asked: [String]
    package var theirs: [String]
    package var ours: [String]

    package init(asked: [String], theirs: [String], ours: [String]) {
      self.asked = asked
      self.theirs = theirs
      self.ours = ours
    }
  }

  package init(
    lines: [CardLine], sides: Sides, meant: [(words: String, intent: String)], comesAfter: [String: Part] = [:]
  ) {
    self.lines = lines
    self.sides = sides
    self.meant = meant
    self.comesAfter = comesAfter
  }

  /// The lines that a call of this kind is about.
  package func lines(of kind: CallKind) -> [CardLine] { lines.filter { $0.calls.contains(kind) } }
}

/// One line of the card.
package struct CardLine: Sendable {
  package var name: String
  /// Short enough for a column of 34.
  package var label: String
  package var points: Int
  package var calls: [CallKind]
  /// Whether it is counted at all; nil for always.
  package var counted: Condition?
  package var half: Condition
  package var full: Condition
  /// What may be missing, by the groups of the question bank: the first that holds is what to try next.
  package var tries: [Missing]
  /// The drill that trains it.
  package var drill: String
  /// What to go on doing, and what to begin with: "asking why before anything else".
  package var advice: Advice
  package var texts: Texts
  package var location: Location

  package struct Missing: Sendable {
    package var group: String
    package var when: Condition

    package init(group: String, when: Condition) {
      self.group = group
      self.when = when
    }
  }

  package struct Advice: Sendable {
    package var keep: String
    package var start: String

    package init(keep: String, start: String) {
      self.keep = keep
      self.start = start
    }
  }

  /// The conditions as they are written, for `why`.
  package struct Texts: Sendable {
    package var half: String
    package var full: String

    package init(half: String, full: String) {
      self.half = half
      self.full = full
    }
  }

  package init(
    name: String, label: String, points: Int, calls: [CallKind], counted: Condition?, half: Condition, full: Condition,
    tries: [Missing], drill: String, advice: Advice, texts: Texts, location: Location
  ) {
    self.name = name
    self.label = label
    self.points = points
    self.calls = calls
    self.counted = counted
    self.half = half
    self.full = full
    self.tries = tries
    self.drill = drill
    self.advice = advice
    self.texts = texts
    self.location = location
  }
}

extension QuestionBank {
  package static let names =
    Part.allCases.map(\.rawValue) + ["plan", "realistic", "owners", "objection", "recap", "next_step"]
}
