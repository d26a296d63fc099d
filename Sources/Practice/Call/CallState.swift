import Rules
import Scheduling

/// What the turns so far add up to.
package struct CallState: Sendable {
  package var turn = 0
  package var trust: Int
  package var patience: Int
  /// Thing -> the turn in which it was told.
  package var told: [String: Int] = [:]
  package var half: Set<String> = []
  /// Asked for and put off.
  package var putOff: Set<String> = []
  package var did: Set<String> = []
  package var objectionsRaised: [String] = []
  /// The objection that waits for an answer.
  package var pending: String?
  package var lastObjectionTurn = 0
  package var asidesSaid: Set<Int> = []
  package var changes: [String] = []
  package var agreedDay: Day?
  package var lastReply = ""
  /// The intent of the last question that was understood: what "tell me more" goes on with.
  package var lastAsk: String?
  package var invites: String?
  /// Lines in a row that were not understood.
  package var unclear = 0
  /// Every line that was said, so that none comes twice.
  package var used: Set<String> = []
  /// What was said by either side that a recap may claim: figures and days.
  package var said: Set<String> = []
  /// Words of days that have changed since: no line may say them any more.
  package var outdated: [String] = []
  package var outdatedClaims: Set<String> = []
  package var hasBeenThanked = false
  package var timeIsSaid = false
  package var reason = "early"

  package init(level: Level) {
    trust = level.trust
    patience = level.patience
  }

  package func heard(_ thing: String) -> Bool { told[thing] != nil || half.contains(thing) }
}
