import Rules

/// What the rep does in a line, as `Prompts/practice/moves.yaml` says: when it is made, and what it changes.
package struct Move: Sendable {
  package var name: String
  /// Of one family the first that holds is made.
  package var family: String
  package var when: Condition
  package var trust: Int
  package var patience: Int
  /// What the debrief takes off; 0 or below.
  package var points: Int
  /// So many points in all; 0 or below.
  package var atMost: Int
  /// Which words end the call when this used up the patience.
  package var reason: String?
  package var label: String

  package init(
    name: String, family: String, when: Condition, trust: Int, patience: Int, points: Int, atMost: Int,
    reason: String?, label: String
  ) {
    self.name = name
    self.family = family
    self.when = when
    self.trust = trust
    self.patience = patience
    self.points = points
    self.atMost = atMost
    self.reason = reason
    self.label = label
  }
}
