import Rules

/// Layers -> the documents of one playbook. Merging happens on what was written, before anything is read, so that every
/// entry keeps its own file, line and column, and a layer can change whatever a playbook can say.
struct LayerMerge {
  private var documents: [CompiledTree.Document] = []
  private let findings: FindingList
  /// Kind and id of what this layer has spoken of already.
  private var spokenOf: [String: Location] = [:]

  static func documents(_ layers: [PlaybookLayer], findings: FindingList) -> [CompiledTree.Document] {
    guard let first = layers.first, layers.count > 1 else { return layers.first?.documents ?? [] }
    var merge = LayerMerge(documents: first.documents, findings: findings)
    for layer in layers.dropFirst() { merge.put(layer) }
    return merge.documents
  }

  private init(documents: [CompiledTree.Document], findings: FindingList) {
    self.documents = documents
    self.findings = findings
  }

  private mutating func put(_ layer: PlaybookLayer) {
    spokenOf = [:]
    for document in layer.documents {
      guard case .mapping(let pairs, let location) = document.tree else {
        documents.append(document)
        continue
      }
      var rest: [Tree.Pair] = []
      for pair in pairs where pair.key != "extends" {
        if !take(pair) { rest.append(pair) }
      }
      if !rest.isEmpty {
        documents.append(
          CompiledTree.Document(path: document.path, tree: .mapping(rest, location), hash: document.hash))
      }
    }
  }

  /// False for what the layers below have nothing to put it upon: it stands as it was written.
  private mutating func take(_ pair: Tree.Pair) -> Bool {
    switch (LayerKind.of(pair.key), pair.value) {
    case (.text?, .scalar), (.table?, .mapping):
      return change(pair.key, where: { Self.isAlike($0, pair.value) }) { EntryChange.changed($0, by: pair.value) }
    case (.words?, .list(let words, _)), (.table?, .list(let words, _)):
      return change(pair.key, where: { Self.isAlike($0, pair.value) }) { EntryChange.grown($0, by: words) }
    case (.named?, .mapping(let entries, _)):
      guard has(pair.key) else { return false }
      for entry in entries {
        take(entry.value, id: entry.key, named: entry, kind: pair.key, by: [])
      }
      return true
    case (.listed(let keys)?, .list(let entries, _)):
      guard has(pair.key) else { return false }
      for entry in entries {
        guard case .mapping(let inner, _) = entry else {
          _ = change(pair.key, where: { _ in true }) { Self.appending(entry, to: $0) }
          continue
        }
        take(entry, id: Self.id(inner, by: keys), named: nil, kind: pair.key, by: keys)
      }
      return true
    default: return false
    }
  }

  /// One step, rule or fact of a layer: changes the one that is there, takes it out, or is new.
  private mutating func take(_ entry: Tree, id: String, named: Tree.Pair?, kind: String, by keys: [String]) {
    let place = named?.place ?? entry.location
    let noun = LayerKind.noun(kind)
    if let earlier = spokenOf.updateValue(place, forKey: "\(kind) \(id)"), !id.isEmpty {
      findings.add(
        .duplicate, at: place, "The \(noun) \(id) stands at \(earlier) already.", help: "Keep one of the two.")
      return
    }
    let (entry, drop) = EntryChange.withoutDrop(entry)
    let isDropped = drop.map { isYes($0, noun: noun) } ?? false
    let present = ids(kind, by: keys)
    guard present.contains(id) else {
      if drop != nil || !isNew(entry, kind: kind) {
        findings.add(nothingToChange(id, entry, at: place, kind: kind, present: present, isDropped: isDropped))
        return
      }
      let added = named.map { Tree.Pair(key: id, place: $0.place, value: entry) }
      _ = change(kind, where: { _ in true }, last: kind != "merged titles") {
        Self.appending(entry, pair: added, to: $0, first: kind == "merged titles")
      }
      return
    }
    update(id, kind: kind, by: keys) { base in
      // The questions of a group are its order, and a layer adds to them.
      let changed = EntryChange.changed(base, by: entry, growing: kind == "groups" ? "facts" : nil)
      guard isDropped, let drop else { return changed }
      return kind == "steps" ? EntryChange.neverThere(changed, since: drop) : nil
    }
  }

  private func isYes(_ drop: Tree.Pair, noun: String) -> Bool {
    guard case .scalar(let word, let location) = drop.value else { return false }
    if word != "yes", word != "no" {
      findings.add(
        .unknownValue, at: location, "\"\(word)\" does not say whether the \(noun) goes.", help: "Write drop: yes.")
    }
    return word == "yes"
  }

  // MARK: What is there

  private func has(_ key: String) -> Bool {
    documents.contains { Self.pairs($0.tree).contains { $0.key == key } }
  }

  private func ids(_ kind: String, by keys: [String]) -> Set<String> {
    var ids: Set<String> = []
    for pair in documents.flatMap({ Self.pairs($0.tree) }) where pair.key == kind {
      switch pair.value {
      case .mapping(let entries, _): ids.formUnion(entries.map(\.key))
      case .list(let entries, _): ids.formUnion(entries.map { Self.id(Self.pairs($0), by: keys) })
      case .scalar: break
      }
    }
    return ids
  }

  /// Changes one entry wherever it stands; nil takes it out.
  private mutating func update(_ id: String, kind: String, by keys: [String], _ body: (Tree) -> Tree?) {
    _ = change(kind, where: { _ in true }, all: true) { tree in
      switch tree {
      case .mapping(let entries, let location):
        .mapping(
          entries.compactMap { entry in
            guard entry.key == id else { return entry }
            return body(entry.value).map { Tree.Pair(key: id, place: entry.place, value: $0) }
          }, location)
      case .list(let entries, let location):
        .list(entries.compactMap { Self.id(Self.pairs($0), by: keys) == id ? body($0) : $0 }, location)
      case .scalar: tree
      }
    }
  }

  /// Changes what stands under a key of a document: of the last that has it, of the first, or of all.
  private mutating func change(
    _ key: String, where isMeant: (Tree) -> Bool, last: Bool = true, all: Bool = false, _ body: (Tree) -> Tree
  ) -> Bool {
    var isFound = false
    for index in last ? documents.indices.reversed() : Array(documents.indices) {
      guard case .mapping(var pairs, let location) = documents[index].tree,
        let place = pairs.firstIndex(where: { $0.key == key && isMeant($0.value) })
      else { continue }
      pairs[place].value = body(pairs[place].value)
      documents[index].tree = .mapping(pairs, location)
      isFound = true
      if !all { break }
    }
    return isFound
  }

  // MARK: Trees

  static func pairs(_ tree: Tree) -> [Tree.Pair] { if case .mapping(let pairs, _) = tree { pairs } else { [] } }

  private static func isAlike(_ a: Tree, _ b: Tree) -> Bool {
    switch (a, b) {
    case (.scalar, .scalar), (.list, .list), (.mapping, .mapping): true
    default: false
    }
  }

  /// What an entry of a list is known by; members of a merged title in any order.
  static func id(_ pairs: [Tree.Pair], by keys: [String]) -> String {
    keys.map { key in
      switch pairs.first(where: { $0.key == key })?.value {
      case .scalar(let text, _)?: text
      case .list(let words, _)?: words.map(EntryChange.text).sorted().joined(separator: ",")
      case .mapping?, nil: ""
      }
    }.joined(separator: " ")
  }

  private static func appending(_ entry: Tree, pair: Tree.Pair? = nil, to tree: Tree, first: Bool = false) -> Tree {
    switch tree {
    case .mapping(let pairs, let location): return .mapping(pair.map { pairs + [$0] } ?? pairs, location)
    case .list(let items, let location): return .list(first ? [entry] + items : items + [entry], location)
    case .scalar: return tree
    }
  }
}
