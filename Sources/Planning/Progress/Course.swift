import Rules
import Scheduling

/// How a deal got to where it is, as far as its log tells: on which days both sides last had the same dates before them,
/// when anybody was last heard, and what was asked and left open. Lateness is counted from here.
package struct Course: Sendable, Hashable {
  /// A day on which the dates were settled: from then on a row that is not done by its day is late.
  package struct Standing: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// The first plan stood.
      case drafted
      /// A page for the buyer was written.
      case exported
      /// They called the dates realistic, or agreed in words or in writing.
      case agreed
      /// Go-live was given another day, and every date with it.
      case moved
    }

    package var kind: Kind
    package var day: Day
    /// The deal as it was then.
    package var deal: Deal
  }

  /// In order; none before the first plan stood.
  package var standings: [Standing] = []
  package var began: Day
  /// The last day on which anybody said anything.
  package var lastWord: Day
  /// People and sides by whom something was said -> the last day of it.
  package var heard: [String: Day] = [:]
  /// Names on the buyer's side -> the days on which each was first and last spoken of.
  package var named: [String: DayRange] = [:]
  /// Questions -> on how many days each was put and left open.
  package var leftOpen: [Key: Int] = [:]
  /// Steps -> how often a day that was said for one was put off.
  package var putOff: [String: Int] = [:]
  /// Every day that was said for go-live, with the day on which it was said; of one day the last.
  package var goLives: [(goLive: Day, said: Day)] = []

  package static func == (a: Course, b: Course) -> Bool {
    a.standings == b.standings && a.began == b.began && a.lastWord == b.lastWord && a.heard == b.heard
      && a.named == b.named && a.leftOpen == b.leftOpen && a.putOff == b.putOff
      && a.goLives.elementsEqual(b.goLives, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(standings)
    hasher.combine(lastWord)
  }
}

extension Log {
  /// The deal as the log has it, with the seller's settings where it says nothing else, and its course.
  ///
  /// - Parameter today: the day of entries that have no stamp yet.
  package func deal(of playbook: Playbook, settings: [Key: Value] = [:], today: Day) -> Deal {
    CourseFolding(log: self, playbook: playbook, settings: settings, today: today).deal()
  }
}
