import Rules

/// One line of a deal's log. The log only grows; everything else is computed from it.
package struct Entry: Hashable, Sendable {
  /// The device that wrote it, and its own 1-based count, so that logs of several machines merge by union.
  package var device: String
  package var sequence: Int
  /// All entries that one typed line gave share a turn; undo takes back a whole turn.
  package var turn: Int
  /// When it was written, ISO 8601 in UTC. Its day tells since when a date stands and how long nobody was heard; no fact
  /// and no date of a plan is computed from it.
  package var stamp: String
  /// "rep", "buyer", or a person's name.
  package var by: String
  /// The line as it was typed; empty when nothing was.
  package var words: String
  package var change: Change

  package init(
    device: String, sequence: Int, turn: Int, stamp: String, by: String = "rep", words: String, change: Change
  ) {
    self.device = device
    self.sequence = sequence
    self.turn = turn
    self.stamp = stamp
    self.by = by
    self.words = words
    self.change = change
  }
}

/// What an entry does. A closed set; a new case needs a new format version of the deal file.
package enum Change: Hashable, Sendable {
  /// The deal begins under this playbook, or goes on under it from here.
  case began(playbook: String, hash: String, version: Int? = nil)
  /// The fact has this value from now on.
  case set(Key, Value)
  /// One more record of a list. A stakeholder of the same name and side is updated, any other record is appended.
  case add(Key, Record)
  /// The records of the list that equal this one are gone.
  case remove(Key, Record)
  /// "Not sure" was said: noted, and not asked again.
  case unsure(Key)
  /// The answer is taken back: the fact is as if it had never been said.
  case withdraw(Key)
  /// A hold is lifted, on the record.
  case waive(rule: String, because: String)
  /// A moment of the conversation that is no answer: `enough`, `group NAME`, `exported PATH`, `archived`, `renamed NAME`.
  case moment(String)
  case undo(turn: Int)
  case redo(turn: Int)
}
