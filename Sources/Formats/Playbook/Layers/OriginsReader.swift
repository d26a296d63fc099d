import Planning
import Rules

/// Which entries of merged documents were written in another file than the step, rule or fact that has them.
enum OriginsReader {
  static func read(_ documents: [CompiledTree.Document]) -> Origins {
    var origins = Origins()
    for pair in documents.flatMap({ LayerMerge.pairs($0.tree) }) {
      switch (pair.key, pair.value) {
      case ("steps", .mapping(let entries, _)):
        for entry in entries { origins.steps[entry.key] = origin(entry.value) }
      case ("facts", .mapping(let entries, _)):
        for entry in entries { origins.facts[entry.key] = origin(entry.value) }
      case ("rules", .list(let entries, _)):
        for entry in entries {
          guard case .scalar(let id, _)? = LayerMerge.pairs(entry).first(where: { $0.key == "rule" })?.value else {
            continue
          }
          origins.rules[id] = origin(entry)
        }
      default: break
      }
    }
    return origins
  }

  private static func origin(_ entry: Tree) -> Origin? {
    let home = entry.location.file
    let changes = LayerMerge.pairs(entry).compactMap { pair -> Origin.Change? in
      guard pair.place.file != home else { return nil }
      return Origin.Change(entry: pair.key, location: pair.place)
    }
    return changes.isEmpty ? nil : Origin(location: entry.location, changes: changes)
  }
}
