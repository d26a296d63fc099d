import Rules

/// Where a step, a rule or a fact of a layered playbook comes from: the file that has it, and the entries that another
/// layer changed.
package struct Origin: Hashable, Sendable {
  package var location: Location
  package var changes: [Change]

  package struct Change: Hashable, Sendable {
    /// As the file writes it, such as `days`.
    package var entry: String
    package var location: Location

    package init(entry: String, location: Location) {
      self.entry = entry
      self.location = location
    }
  }

  package init(location: Location, changes: [Change] = []) {
    self.location = location
    self.changes = changes
  }

  /// Every file, the one that has the entry first.
  package var files: [String] {
    var files = [location.file]
    for change in changes where !files.contains(change.location.file) { files.append(change.location.file) }
    return files
  }
}

/// The origins of everything that another layer has changed. What is not here comes from one file alone.
package struct Origins: Hashable, Sendable {
  package var steps: [String: Origin] = [:]
  package var rules: [String: Origin] = [:]
  package var facts: [String: Origin] = [:]

  package init() {}
}

extension Playbook {
  package struct Layer: Hashable, Sendable {
    package var id: String
    package var version: Int

    package init(id: String, version: Int) {
      self.id = id
      self.version = version
    }
  }

  package func origin(ofStep id: String) -> Origin? {
    origins.steps[id] ?? step(id).map { Origin(location: $0.location) }
  }

  package func origin(ofRule id: String) -> Origin? {
    origins.rules[id] ?? rule(id).map { Origin(location: $0.location) }
  }

  package func origin(ofFact key: Key) -> Origin? {
    origins.facts[key.name] ?? vocabulary[key].map { Origin(location: $0.location) }
  }

  /// `acme 3, on b2b-software 1`
  package var versionWords: String {
    let own = "\(id) \(version)"
    let below = layers.dropLast().reversed().map { "\($0.id) \($0.version)" }
    return below.isEmpty ? own : own + ", on " + below.joined(separator: ", on ")
  }
}
