import Rules

/// The playbook under which a deal was last open, as its log has it.
package struct NamedPlaybook: Hashable, Sendable {
  package var id: String
  /// Empty where nobody knows it, as in a deal that was written by hand.
  package var hash: String
  package var version: Int?

  package init(id: String, hash: String, version: Int? = nil) {
    self.id = id
    self.hash = hash
    self.version = version
  }

  package init(_ playbook: Playbook) {
    self.init(id: playbook.id, hash: playbook.hash, version: playbook.version)
  }

  /// The entry that says so in a log.
  package var change: Change { .began(playbook: id, hash: hash, version: version) }
}

extension Log {
  /// Nil for a log that names none.
  package var playbook: NamedPlaybook? {
    entries.lazy.reversed().compactMap { entry in
      if case .began(let id, let hash, let version) = entry.change {
        NamedPlaybook(id: id, hash: hash, version: version)
      } else {
        nil
      }
    }.first
  }
}
