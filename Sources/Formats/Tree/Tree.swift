import Rules

/// A document as the author wrote it: scalars, lists and mappings, each with its place. YAML and the compiled form both
/// give this, so that one loader reads both and every finding names file, line and column.
package indirect enum Tree: Hashable, Sendable {
  case scalar(String, Location)
  case list([Tree], Location)
  case mapping([Pair], Location)

  package struct Pair: Hashable, Sendable {
    package var key: String
    package var place: Location
    package var value: Tree

    package init(key: String, place: Location, value: Tree) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  package var location: Location {
    switch self {
    case .scalar(_, let location), .list(_, let location), .mapping(_, let location): location
    }
  }
}
