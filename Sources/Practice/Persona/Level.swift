/// How hard a call is.
package struct Level: Sendable, Hashable {
  package enum Name: String, Sendable, CaseIterable, Hashable { case easy, normal, hard }

  package var name: Name
  /// Where trust begins, of 100.
  package var trust: Int
  /// The trust from which the buyer is open; 20 above it they are trusting.
  package var opensAt: Int
  package var patience: Int
  /// What a call takes.
  package var minutes: Int
  /// How many lines of the rep fit into the time.
  package var turns: Int

  package init(name: Name, trust: Int, opensAt: Int, patience: Int, minutes: Int, turns: Int) {
    self.name = name
    self.trust = trust
    self.opensAt = opensAt
    self.patience = patience
    self.minutes = minutes
    self.turns = turns
  }
}
