import Planning

/// What a talk with the coach wants done beside what any talk may want.
package enum CoachEffect: Hashable, Sendable {
  case talk(Effect)
  /// To be written down; what is said only once it is.
  case keep(CoachNote, said: String)
  /// Go on with this deal in the conversation.
  case open(Int)
  case create(account: String)
}

/// A deal that is going on, as far as the coach speaks of it.
package struct LiveDeal: Hashable, Sendable {
  package var number: Int
  package var slug: String
  package var account: String
  /// Names of telling rows about which nobody has said anything.
  package var silentRows: Set<String>

  package init(number: Int, slug: String, account: String, silentRows: Set<String>) {
    self.number = number
    self.slug = slug
    self.account = account
    self.silentRows = silentRows
  }
}
