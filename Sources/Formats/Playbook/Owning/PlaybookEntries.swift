import Rules

/// Everything that a playbook says, by kind and id, as it is written: for comparing two playbooks and for telling somebody
/// what one of its entries is.
package struct PlaybookEntries {
  package struct Entry {
    package var kind: String
    package var id: String
    package var location: Location
    var pairs: [Tree.Pair]

    subscript(_ key: String) -> Tree? { pairs.first { $0.key == key }?.value }
    func words(_ key: String) -> String? { self[key].map(WrittenTree.words) }
  }

  /// In the order of the files.
  package let all: [Entry]

  package init(_ layers: [PlaybookLayer]) {
    var all: [Entry] = []
    for pair in LayerMerge.documents(layers, findings: FindingList()).flatMap({ LayerMerge.pairs($0.tree) }) {
      switch (LayerKind.of(pair.key), pair.value) {
      case (.named?, .mapping(let entries, _)):
        all += entries.map {
          Entry(kind: pair.key, id: $0.key, location: $0.place, pairs: LayerMerge.pairs($0.value))
        }
      case (.listed(let keys)?, .list(let items, _)):
        all += items.map {
          Entry(
            kind: pair.key, id: LayerMerge.id(LayerMerge.pairs($0), by: keys), location: $0.location,
            pairs: LayerMerge.pairs($0).filter { !keys.contains($0.key) })
        }
      case (.table?, .mapping(let pairs, let location)):
        all.append(Entry(kind: pair.key, id: "", location: location, pairs: pairs))
      case (.words?, .list(_, let location)), (.table?, .list(_, let location)):
        all.append(Entry(kind: pair.key, id: "in order", location: location, pairs: [pair]))
      default: break
      }
    }
    self.all = all
  }

  func of(_ kind: String) -> [Entry] { all.filter { $0.kind == kind } }
  package func entry(_ kind: String, _ id: String) -> Entry? { all.first { $0.kind == kind && $0.id == id } }
}
