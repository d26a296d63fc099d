/// What the model looks at in a line: words, pairs and triples of them, how its sentences begin, and concepts such as
/// money or security. The same in `Scripts/lexicon`, which learns their weights.
struct IntentFeatures {
  /// A feature is known by the hash of its spelling.
  private(set) var all: Set<UInt64> = []
  private let concepts: IntentConcepts

  /// Longer lines are read so far.
  private static let reach = 200

  init(_ text: String, concepts: IntentConcepts) {
    self.concepts = concepts
    let words = Self.words(text)
    var parts: [[String]] = []
    var part: [String] = []
    for word in words {
      switch word {
      case ".", "?", "!":
        all.insert(Spelling(word).hash)
        if !part.isEmpty { parts.append(part) }
        part = []
      case ",": break
      default: part.append(word)
      }
    }
    if !part.isEmpty { parts.append(part) }
    all.reserveCapacity(words.count * 12)
    for (number, part) in parts.enumerated() { add(part, isLast: number == parts.count - 1) }
    guard !parts.isEmpty else {
      all.insert(Spelling("$none").hash)
      return
    }
    all.insert(Spelling("$\(min(words.count / 4, 6))").hash)
    all.insert(Spelling("%\(min(parts.count, 3))").hash)
  }

  private mutating func add(_ part: [String], isLast: Bool) {
    let named = part.map { Spelling(concepts.classes[$0] ?? $0) }
    let plain = part.map { Spelling($0) }
    let first = Spelling("^").then(concepts.classes[part[0]] ?? part[0])
    all.insert(first.hash)
    for place in part.indices {
      let word = part[place]
      let name = concepts.classes[word] ?? word
      all.insert(plain[place].hash)
      all.insert(named[place].hash)
      if word.unicodeScalars.count > 5 {
        all.insert(Spelling(String(String.UnicodeScalarView(word.unicodeScalars.prefix(5)))).then("~").hash)
      }
      if isLast { all.insert(Spelling(">").then(name).hash) }
      add(concepts.held(plain[place].hash), first, isLast)
      guard place >= 1 else { continue }
      let pair = named[place - 1].then(" ").then(name)
      all.insert(pair.hash)
      if place == 1 { all.insert(first.then(" ").then(name).hash) }
      add(concepts.held(plain[place - 1].then(" ").then(word).hash), first, isLast)
      guard place >= 2 else { continue }
      let before = concepts.classes[part[place - 1]] ?? part[place - 1]
      all.insert(named[place - 2].then(" ").then(before).then(" ").then(name).hash)
      all.insert(named[place - 2].then(" _ ").then(name).hash)
      add(concepts.held(plain[place - 2].then(" ").then(part[place - 1]).then(" ").then(word).hash), first, isLast)
    }
  }

  private mutating func add(_ held: [String], _ first: Spelling, _ isLast: Bool) {
    for concept in held {
      all.insert(Spelling(concept).hash)
      all.insert(first.then(" ").then(concept).hash)
      if isLast { all.insert(Spelling(">").then(concept).hash) }
    }
  }

  /// Words in small letters without apostrophes; `#` is a number, and `? ! . ,` and `$` stand for themselves.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isNumber = false
    func close() {
      guard !word.isEmpty else { return }
      words.append(isNumber ? "#" : String(word))
      word = String.UnicodeScalarView()
    }
    for scalar in text.lowercased().unicodeScalars {
      guard words.count < reach else { break }
      switch scalar {
      case "'", "’": continue
      case "a"..."z": break
      case "0"..."9": if word.isEmpty { isNumber = true }
      case "?", "!", ".", ",":
        close()
        words.append(String(scalar))
        isNumber = false
        continue
      case "$", "€", "£":
        close()
        words.append("$")
        isNumber = false
        continue
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          close()
          isNumber = false
          continue
        }
      }
      if word.isEmpty, !("0"..."9").contains(scalar) { isNumber = false }
      word.append(scalar)
    }
    if words.count < reach { close() }
    return words
  }
}

/// A spelling that is read on and on (FNV-1a), so that a pair of words needs no string of its own.
struct Spelling {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ text: String) { self = Spelling().then(text) }
  private init() {}

  func then(_ text: String) -> Spelling {
    var next = self
    for byte in text.utf8 { next.hash = (next.hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return next
  }
}
