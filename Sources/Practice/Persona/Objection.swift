import Planning
import Rules

/// A concern with a fear behind it. What eases it is a question or a word that it was heard, before any answer.
package struct Objection: Sendable {
  package var name: String
  package var levels: [Level.Name]
  package var when: Condition
  package var raised: [String]
  /// What counts as asking or acknowledging first.
  package var works: Condition
  package var eased: [String]
  package var stays: [String]
  /// What an answer to it is about.
  package var words: [String]
  package var location: Location

  package init(
    name: String, levels: [Level.Name], when: Condition, raised: [String], works: Condition, eased: [String],
    stays: [String], words: [String], location: Location
  ) {
    self.name = name
    self.levels = levels
    self.when = when
    self.raised = raised
    self.works = works
    self.eased = eased
    self.stays = stays
    self.words = words
    self.location = location
  }
}

/// What makes it a person: a mood, another subject, a question back.
package struct Aside: Sendable {
  package var when: Condition
  package var says: [String]
  /// An answer of this intent was asked for, so it is no pitch.
  package var invites: String?
  package var location: Location

  package init(when: Condition, says: [String], invites: String?, location: Location) {
    self.when = when
    self.says = says
    self.invites = invites
    self.location = location
  }
}

/// What becomes different in mid-call.
package struct CallChange: Sendable {
  package var name: String
  package var levels: [Level.Name]
  package var when: Condition
  package var says: [String]
  package var gives: [Key: Value]
  package var location: Location

  package init(
    name: String, levels: [Level.Name], when: Condition, says: [String], gives: [Key: Value], location: Location
  ) {
    self.name = name
    self.levels = levels
    self.when = when
    self.says = says
    self.gives = gives
    self.location = location
  }
}
