import Rules

/// What was written, in one line and without its places: `{min: 3, typical: 10}`, `[D01, D11?]`, a text as it is.
enum WrittenTree {
  static func words(_ tree: Tree) -> String {
    switch tree {
    case .scalar(let text, _): text
    case .list(let items, _): "[" + items.map(words).joined(separator: ", ") + "]"
    case .mapping(let pairs, _): "{" + pairs.map { "\($0.key): \(words($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The same, whatever the places.
  static func isSame(_ a: Tree, _ b: Tree) -> Bool {
    switch (a, b) {
    case (.scalar(let a, _), .scalar(let b, _)): a == b
    case (.list(let a, _), .list(let b, _)): a.count == b.count && zip(a, b).allSatisfy(isSame)
    case (.mapping(let a, _), .mapping(let b, _)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
    default: false
    }
  }
}
