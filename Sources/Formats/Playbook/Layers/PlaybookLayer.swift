import Planning
import Rules

/// One playbook as its own files have it, before it is put upon the one that it extends.
package struct PlaybookLayer: Sendable {
  package var id: String
  package var documents: [CompiledTree.Document]

  package init(id: String, documents: [CompiledTree.Document]) {
    self.id = id
    self.documents = documents.sorted { $0.path < $1.path }
  }

  /// The playbook that this one changes, and where it says so; nil for one that stands alone.
  var extends: (id: String, location: Location)? {
    guard case .scalar(let id, let location)? = entry("extends") else { return nil }
    return (id, location)
  }

  /// The name that the files give themselves, and where.
  var name: (id: String, location: Location)? {
    guard case .scalar(let id, let location)? = entry("playbook") else { return nil }
    return (id, location)
  }

  /// What the plans made with it are told: id and version.
  var described: Playbook.Layer {
    var version = 1
    if case .scalar(let text, _)? = entry("version") { version = Int(text) ?? 1 }
    return Playbook.Layer(id: id, version: version)
  }

  private func entry(_ key: String) -> Tree? {
    for document in documents {
      if case .mapping(let pairs, _) = document.tree, let pair = pairs.first(where: { $0.key == key }) {
        return pair.value
      }
    }
    return nil
  }
}
