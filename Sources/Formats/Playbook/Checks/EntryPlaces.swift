import Rules

/// Where the entries of facts, steps and rules stand, so that a finding about what was read can point at what was written.
struct EntryPlaces {
  private var entries: [String: Tree] = [:]
  private var names: [String: Location] = [:]
  private var items: [String: [Location]] = [:]

  init(_ documents: [CompiledTree.Document]) {
    for document in documents {
      for pair in Self.pairs(document.tree) {
        switch pair.value {
        case .mapping(let inner, _):
          for entry in inner { add(entry.value, "\(pair.key) \(entry.key)", at: entry.place) }
        case .list(let items, _):
          self.items[pair.key, default: []] += items.map(\.location)
          for item in items {
            // The first entry of a list's item is what it is known by.
            guard case .scalar(let name, _)? = Self.pairs(item).first?.value else { continue }
            add(item, "\(pair.key) \(name)", at: item.location)
          }
        case .scalar: break
        }
      }
    }
  }

  private mutating func add(_ tree: Tree, _ name: String, at place: Location) {
    guard entries[name] == nil else { return }
    entries[name] = tree
    names[name] = place
  }

  /// The place of what stands under these words, or of as much of the way as there is.
  ///
  ///     places.of("steps", "D04", "lengths", "0", "when")
  func of(_ kind: String, _ name: String, _ path: String...) -> Location {
    guard var tree = entries["\(kind) \(name)"] else { return Location(file: "playbook", line: 1, column: 1) }
    var place = names["\(kind) \(name)"] ?? tree.location
    for word in path {
      guard let next = Self.child(tree, word) else { break }
      (tree, place) = (next, next.location)
    }
    return place
  }

  /// The place of the last of these words itself, and not of what stands under it.
  func name(_ kind: String, _ name: String, _ path: String...) -> Location {
    guard var tree = entries["\(kind) \(name)"] else { return Location(file: "playbook", line: 1, column: 1) }
    var place = names["\(kind) \(name)"] ?? tree.location
    for word in path {
      guard let pair = Self.pairs(tree).first(where: { $0.key == word }) else { break }
      (tree, place) = (pair.value, pair.place)
    }
    return place
  }

  /// The place of the item of this number, counted through all files.
  func item(_ kind: String, _ number: Int) -> Location {
    let places = items[kind] ?? []
    return places.indices.contains(number) ? places[number] : Location(file: "playbook", line: 1, column: 1)
  }

  func has(_ kind: String, _ name: String, _ path: String...) -> Bool {
    guard var tree = entries["\(kind) \(name)"] else { return false }
    for word in path {
      guard let next = Self.child(tree, word) else { return false }
      tree = next
    }
    return true
  }

  /// How many items the list under this word has.
  func count(_ kind: String, _ name: String, _ word: String) -> Int {
    guard let tree = entries["\(kind) \(name)"], case .list(let items, _)? = Self.child(tree, word) else { return 0 }
    return items.count
  }

  private static func child(_ tree: Tree, _ word: String) -> Tree? {
    switch tree {
    case .mapping(let pairs, _): return pairs.first { $0.key == word }?.value
    case .list(let items, _):
      guard let place = Int(word) else { return items.first { text($0) == word || text($0).hasPrefix(word + "?") } }
      return items.indices.contains(place) ? items[place] : nil
    case .scalar: return nil
    }
  }

  private static func pairs(_ tree: Tree) -> [Tree.Pair] { if case .mapping(let pairs, _) = tree { pairs } else { [] } }
  private static func text(_ tree: Tree) -> String { if case .scalar(let text, _) = tree { text } else { "" } }
}
