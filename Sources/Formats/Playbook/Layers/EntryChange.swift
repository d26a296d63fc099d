import Rules

/// An entry of a playbook, changed by what another layer says about it. What is written as keys merges key by key, so
/// `days: {typical: 25}` keeps the other two; a text or a list stands in place of the one that was there; and an entry
/// left empty is taken out. Each value keeps the place at which it was written.
enum EntryChange {
  ///
  /// - Parameter growing: the entry whose list is added to.
  static func changed(_ base: Tree, by change: Tree, growing: String? = nil) -> Tree {
    guard case .mapping(var pairs, let location) = base, case .mapping(let changes, _) = change else { return change }
    for pair in changes {
      let place = pairs.firstIndex { $0.key == pair.key }
      if isEmpty(pair.value) {
        if let place { pairs.remove(at: place) }
      } else if let place, pair.key == growing, case .list(let words, _) = pair.value {
        pairs[place].value = grown(pairs[place].value, by: words)
      } else if let place {
        pairs[place] = Tree.Pair(key: pair.key, place: pair.place, value: changed(pairs[place].value, by: pair.value))
      } else {
        pairs.append(pair)
      }
    }
    return .mapping(pairs, location)
  }

  /// A list of words with those that it did not have.
  static func grown(_ tree: Tree, by words: [Tree]) -> Tree {
    guard case .list(let items, let location) = tree else { return tree }
    let known = Set(items.map(text))
    return .list(items + words.filter { !known.contains(text($0)) }, location)
  }

  static func text(_ tree: Tree) -> String { if case .scalar(let text, _) = tree { text } else { "" } }

  private static func isEmpty(_ tree: Tree) -> Bool {
    if case .scalar("", _) = tree { true } else { false }
  }

  /// The entry without its `drop`, and where it says `drop: yes`.
  static func withoutDrop(_ tree: Tree) -> (tree: Tree, drop: Tree.Pair?) {
    guard case .mapping(let pairs, let location) = tree, let drop = pairs.first(where: { $0.key == "drop" }) else {
      return (tree, nil)
    }
    // What a rule drops is a list of steps and no business of ours.
    guard case .scalar = drop.value else { return (tree, nil) }
    return (.mapping(pairs.filter { $0.key != "drop" }, location), drop)
  }

  /// A step that is taken out stays known, so that what names it still reads: nothing brings it, and steps after it wait
  /// for what it would have waited for.
  static func neverThere(_ step: Tree, since drop: Tree.Pair) -> Tree {
    let condition = Tree.Pair(key: "when", place: drop.place, value: .scalar("never", drop.value.location))
    let never = changed(step, by: .mapping([condition], step.location))
    guard case .mapping(let pairs, let location) = never else { return never }
    return .mapping(pairs.filter { $0.key != "for each" && $0.key != "settled when" }, location)
  }
}
