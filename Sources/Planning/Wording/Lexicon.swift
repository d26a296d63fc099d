/// Words that a page is better without, by list; the lists are the playbook's. An entry in small letters is found in any
/// case, one with a capital only as it stands: "MAP" is not a map.
package struct Lexicon: Sendable {
  /// In the order in which they were given.
  private var entries: [Entry] = []
  /// First words, in small letters, as hashes -> the entries that begin with them.
  private var beginnings: [UInt64: [Int]] = [:]

  private struct Entry: Sendable {
    var list: String
    var text: String
    /// What to write instead, where somebody said so.
    var instead: String?
    var words: [Word]
    var isExact: Bool
  }

  /// One entry of a list that stands in a text.
  package struct Found: Sendable, Hashable {
    package var list: String
    package var text: String
    package var instead: String?
    /// It is the first word of the text.
    package var isFirst: Bool
  }

  package init() {}

  package mutating func add(_ text: String, to list: String, instead: String? = nil) {
    let words = Self.words(of: text)
    guard let first = words.first else { return }
    beginnings[first.lowered, default: []].append(entries.count)
    entries.append(
      Entry(
        list: list, text: text, instead: instead, words: words,
        isExact: text.utf8.contains { (0x41...0x5A).contains($0) }))
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// What of the lists stands in the text, each entry once, in the order of the text.
  package func found(in text: String, lists: Set<String>) -> [Found] {
    found(in: text).filter { lists.contains($0.list) }
  }

  /// The same of every list: the text is cut into words once, however many lists somebody asks for.
  package func found(in text: String) -> [Found] {
    let words = Self.words(of: text)
    var found: [Found] = []
    for (place, word) in words.enumerated() {
      for index in beginnings[word.lowered] ?? [] {
        let entry = entries[index]
        guard place + entry.words.count <= words.count else { continue }
        let stands = zip(entry.words, words[place...]).allSatisfy { pair in
          entry.isExact ? pair.0.exact == pair.1.exact : pair.0.lowered == pair.1.lowered
        }
        if stands, !found.contains(where: { $0.text == entry.text && $0.list == entry.list }) {
          found.append(Found(list: entry.list, text: entry.text, instead: entry.instead, isFirst: place == 0))
        }
      }
    }
    return found
  }

  // MARK: Words

  private struct Word: Sendable {
    var exact: UInt64
    var lowered: UInt64
  }

  /// Letters, figures and whatever is not ASCII make a word; everything else parts words. By bytes: this runs with every
  /// plan.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var exact = Self.seed
    var lowered = Self.seed
    var isInside = false
    func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in text.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 {
        exact = hashed(exact, byte)
        lowered = hashed(lowered, isCapital ? byte | 0x20 : byte)
        isInside = true
      } else if isInside {
        words.append(Word(exact: exact, lowered: lowered))
        (exact, lowered, isInside) = (Self.seed, Self.seed, false)
      }
    }
    if isInside { words.append(Word(exact: exact, lowered: lowered)) }
    return words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
}
