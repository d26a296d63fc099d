import Rules

/// What two playbooks say differently, entry by entry, in the words of their files.
package struct PlaybookComparison {
  package struct Part: Hashable, Sendable {
    /// Such as "Steps".
    package var title: String
    package var lines: [String]
  }

  package let parts: [Part]

  package init(from old: [PlaybookLayer], to new: [PlaybookLayer]) {
    let (before, after) = (PlaybookEntries(old), PlaybookEntries(new))
    parts = Self.kinds.compactMap { kind, title in
      let lines = Self.lines(before.of(kind), after.of(kind))
      return lines.isEmpty ? nil : Part(title: title, lines: lines)
    }
  }

  private static let kinds = [
    ("steps", "Steps"), ("rules", "Rules"), ("facts", "Facts"), ("settings", "Settings"),
    ("core", "The core questions"),
    ("groups", "Groups of questions"), ("readers", "Who reads facts"), ("phases", "Phases"),
    ("merged titles", "Titles of rows that stand for several"), ("ticks", "What may have happened already"),
    ("deliverables", "What is handed over"), ("buyer roles", "Roles of the buyer"),
    ("seller roles", "Roles of the seller"),
    ("stand-ins", "Who stands in for whom"),
  ]

  private static func lines(_ old: [PlaybookEntries.Entry], _ new: [PlaybookEntries.Entry]) -> [String] {
    func key(_ entry: PlaybookEntries.Entry) -> String { entry.id }
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(key))
    let added = new.filter { before[key($0)] == nil }.map { "new: \(name($0))" }
    let dropped = old.filter { !after.contains(key($0)) }.map { "out: \(name($0))" }
    let changed = new.flatMap { entry -> [String] in
      guard let was = before[key(entry)] else { return [] }
      if entry.words("when") == "never", was.words("when") != "never" { return ["out: \(name(was))"] }
      let changes = changes(from: .mapping(was.pairs, was.location), to: .mapping(entry.pairs, entry.location), at: "")
      guard !changes.isEmpty else { return [] }
      if entry.id.isEmpty || entry.id == "in order" { return changes }
      return changes.map { "\(name(entry)): \($0)" }
    }
    return added + dropped + changed
  }

  private static func name(_ entry: PlaybookEntries.Entry) -> String {
    let title = entry.words("title") ?? entry.words("label") ?? ""
    return title.isEmpty || title == entry.id ? entry.id : "\(entry.id) \"\(title)\""
  }

  /// `days typical 25, was 15`
  private static func changes(from old: Tree, to new: Tree, at path: String) -> [String] {
    if WrittenTree.isSame(old, new) { return [] }
    switch (old, new) {
    case (.mapping(let old, _), .mapping(let new, _)):
      let gone = old.filter { pair in !new.contains { $0.key == pair.key } }
        .map { "\(path)\($0.key) is gone, was \(WrittenTree.words($0.value))" }
      return new.flatMap { pair -> [String] in
        guard let was = old.first(where: { $0.key == pair.key }) else {
          return ["\(path)\(pair.key) \(WrittenTree.words(pair.value)), was nothing"]
        }
        return changes(from: was.value, to: pair.value, at: "\(path)\(pair.key) ")
      } + gone
    case (.list(let old, _), .list(let new, _)) where (old + new).allSatisfy(isScalar):
      let (was, now) = (old.map(WrittenTree.words), new.map(WrittenTree.words))
      let added = now.filter { !was.contains($0) }
      let dropped = was.filter { !now.contains($0) }
      if added.isEmpty, dropped.isEmpty { return ["\(path)in another order: \(now.joined(separator: ", "))"] }
      return (added.isEmpty ? [] : ["\(path)also has \(added.joined(separator: ", "))"])
        + (dropped.isEmpty ? [] : ["\(path)no longer has \(dropped.joined(separator: ", "))"])
    default: return ["\(path)\(WrittenTree.words(new)), was \(WrittenTree.words(old))"]
    }
  }

  private static func isScalar(_ tree: Tree) -> Bool { if case .scalar = tree { true } else { false } }
}
