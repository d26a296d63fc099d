/// Whose calendar and work something is. `both` can only use days on which both parties work.
package enum Party: String, Hashable, Sendable, CaseIterable {
  case buyer, seller, both
}
