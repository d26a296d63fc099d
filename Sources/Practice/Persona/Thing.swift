import Planning
import Rules

/// One thing there is to find out, and how it comes out.
package struct Thing: Sendable {
  /// For conditions: `told.works_council`.
  package var name: String
  package var parts: [Part]
  /// What the rep has once it was told in full.
  package var gives: [Key: Value]
  /// What names it: a question with one of these asks for it, and no other line may hold one before it was told.
  package var words: [String]
  /// The intents that ask for it.
  package var askedBy: [String]
  /// Nil: whenever it is asked for.
  package var unlock: Condition?
  /// Nobody hears it, however they ask.
  package var isNeverTold: Bool
  package var volunteeredWhen: Condition?
  package var half: [String]
  package var full: [String]
  package var again: [String]
  /// Instead of the common ways out.
  package var locked: [String]
  /// Where it stands in its file.
  package var location: Location

  package init(
    name: String, parts: [Part], gives: [Key: Value], words: [String], askedBy: [String], unlock: Condition?,
    isNeverTold: Bool, volunteeredWhen: Condition?, half: [String], full: [String], again: [String], locked: [String],
    location: Location
  ) {
    self.name = name
    self.parts = parts
    self.gives = gives
    self.words = words
    self.askedBy = askedBy
    self.unlock = unlock
    self.isNeverTold = isNeverTold
    self.volunteeredWhen = volunteeredWhen
    self.half = half
    self.full = full
    self.again = again
    self.locked = locked
    self.location = location
  }
}
