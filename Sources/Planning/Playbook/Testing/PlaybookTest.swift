import Rules
import Scheduling

/// What a playbook should do with a deal: answers, and what the plan made from them has and has not. Read from the files in
/// a playbook's folder `tests`; no part of what the playbook means, nor of its hash.
package struct PlaybookTest: Sendable {
  package var name: String
  package var location: Location
  /// The playbook to plan with, where the file names one.
  package var playbook: String?
  package var today: Day
  /// Answers, and computed facts that then stand instead of what would be computed.
  package var given: [Key: Value]
  /// Facts to which "not sure" was said.
  package var unsure: Set<Key>
  /// Holds that somebody lifted.
  package var waived: [String]
  package var expectations: [Expectation]

  package init(
    name: String, location: Location, playbook: String?, today: Day, given: [Key: Value], unsure: Set<Key>,
    waived: [String], expectations: [Expectation]
  ) {
    self.name = name
    self.location = location
    self.playbook = playbook
    self.today = today
    self.given = given
    self.unsure = unsure
    self.waived = waived
    self.expectations = expectations
  }

  /// One thing that the plan has, or has not.
  package struct Expectation: Hashable, Sendable {
    package var subject: Subject
    /// False under `expect not`.
    package var isExpected: Bool
    package var location: Location

    package init(_ subject: Subject, isExpected: Bool, location: Location) {
      self.subject = subject
      self.isExpected = isExpected
      self.location = location
    }
  }

  package enum Subject: Hashable, Sendable {
    /// A row of this step is in the plan, shown or folded.
    case step(String)
    /// The row of this step stands on the page by itself.
    case shown(String)
    case note(String)
    /// A hold that stands: one that was waived does not.
    case hold(String)
    case status(String)
    /// Each of these steps begins after the one before it has ended.
    case order([String])
    /// Nil: the value is not known.
    case fact(Key, Value?)
    /// The working days of the step's row.
    case days(String, Int)
    /// The title of the step's row.
    case title(String, String)
    /// The fact is asked.
    case question(Key)
  }
}
