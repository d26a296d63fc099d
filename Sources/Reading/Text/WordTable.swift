/// Phrases and what they mean. Looking one up costs one dictionary access and the few entries that share its first word;
/// of two that fit, the longer one counts.
///
///     let table = WordTable([("purchase order", 1), ("purchase", 2)])
///     table.entry(in: Tokens("a purchase order"), at: 1)?.value   // 1
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var value: Value
  }

  struct Hit: Sendable {
    var range: Range<Int>
    var value: Value
  }

  private let entries: [String: [Entry]]

  init(_ rows: [(String, Value)]) {
    var entries: [String: [Entry]] = [:]
    for (phrase, value) in rows {
      let words = Tokens(phrase).all.filter { !$0.isHyphen }.map(\.lower)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, value: value))
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  func entry(in tokens: Tokens, at position: Int) -> Hit? {
    guard let token = tokens[position], let candidates = entries[token.lower] else { return nil }
    for entry in candidates {
      if let end = tokens.match(entry.words, at: position) { return Hit(range: position..<end, value: entry.value) }
    }
    return nil
  }

  /// All entries in the text, from left to right, none inside another.
  func hits(in tokens: Tokens, range: Range<Int>? = nil) -> [Hit] {
    var hits: [Hit] = []
    let range = range ?? tokens.indices
    var position = range.lowerBound
    while position < range.upperBound {
      if let hit = entry(in: tokens, at: position), hit.range.upperBound <= range.upperBound {
        hits.append(hit)
        position = hit.range.upperBound
      } else {
        position += 1
      }
    }
    return hits
  }
}
