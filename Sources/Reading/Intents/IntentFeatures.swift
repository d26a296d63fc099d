/// What the model looks at in a line: words, their stems and four letters of them, pairs and triples, how its sentences
/// begin, and concepts such as money or security. The same in `Scripts/lexicon`, which learns their weights.
struct IntentFeatures {
  /// A feature is known by the hash of its spelling.
  private(set) var all: Set<UInt64> = []
  private let concepts: IntentConcepts

  /// Longer lines are read so far, in words.
  private static let reach = 200
  private static let asking: Set<String> = ["who", "what", "when", "why", "how", "which", "whose", "where", "whom"]

  init(_ text: String, concepts: IntentConcepts) {
    self.concepts = concepts
    let words = Self.words(text, concepts)
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
    all.reserveCapacity(words.count * 16)
    for (number, part) in parts.enumerated() { add(part, isLast: number == parts.count - 1) }
    guard !parts.isEmpty else {
      all.insert(Spelling("$none").hash)
      return
    }
    all.insert(Spelling("$\(min(words.count / 4, 6))").hash)
    all.insert(Spelling("%\(min(parts.count, 3))").hash)
  }

  private mutating func add(_ part: [String], isLast: Bool) {
    let names = part.map { concepts.classes[$0] ?? $0 }
    let named = names.map { Spelling($0) }
    let first = Spelling("^").then(names[0])
    var held: Set<String> = []
    all.insert(first.hash)
    for place in part.indices {
      let (word, name) = (part[place], names[place])
      all.insert(Spelling(word).hash)
      all.insert(named[place].hash)
      all.insert((name == word ? Spelling(WordStem.of(word)) : named[place]).then("~").hash)
      addLetters(of: word)
      if isLast { all.insert(Spelling(">").then(name).hash) }
      var phrase = Spelling(word)
      held.formUnion(concepts.held(phrase.hash))
      for reach in 1..<4 where place >= reach {
        phrase = part[(place - reach + 1)...place].reduce(Spelling(part[place - reach])) { $0.then(" ").then($1) }
        held.formUnion(concepts.held(phrase.hash))
      }
      guard place >= 1 else { continue }
      all.insert(named[place - 1].then(" ").then(name).hash)
      if place == 1 { all.insert(first.then(" ").then(name).hash) }
      guard place >= 2 else { continue }
      all.insert(named[place - 2].then(" ").then(names[place - 1]).then(" ").then(name).hash)
      all.insert(named[place - 2].then(" _ ").then(name).hash)
    }
    let questions = part.filter { Self.asking.contains($0) }
    for concept in held {
      all.insert(Spelling(concept).hash)
      all.insert(first.then(" ").then(concept).hash)
      if isLast { all.insert(Spelling(">").then(concept).hash) }
      for question in questions { all.insert(Spelling(question).then("&").then(concept).hash) }
    }
  }

  /// Four letters on end, by which a slip of the fingers leaves most of a word.
  private mutating func addLetters(of word: String) {
    let letters = Array(word.unicodeScalars)
    guard letters.count > 4 else { return }
    for start in 0...letters.count - 4 {
      all.insert(letters[start..<start + 4].reduce(Spelling("#")) { $0.then($1) }.hash)
    }
  }

  /// Words in small letters, as they are meant; `#` is a number, and `? ! . ,` and `$` stand for themselves.
  static func words(_ text: String, _ concepts: IntentConcepts) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      guard !word.isEmpty else { return }
      words += concepts.meaning(String(word))
      word = String.UnicodeScalarView()
    }
    for scalar in text.lowercased().unicodeScalars {
      guard words.count < reach else { break }
      switch scalar {
      case "a"..."z", "0"..."9": word.append(scalar)
      case "'", "’":
        if word.isEmpty { close() } else { word.append("'") }
      case "?", "!", ".", ",":
        close()
        words.append(String(scalar))
      case "$", "€", "£":
        close()
        words.append("$")
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.append(scalar)
        } else {
          close()
        }
      }
    }
    if words.count < reach { close() }
    return Array(words.prefix(reach))
  }
}

/// A word without its ending, so that what was not seen in one form is known by another one.
enum WordStem {
  private static let endings = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s",
  ].map { Array($0.unicodeScalars) }

  static func of(_ word: String) -> String {
    var letters = Array(word.unicodeScalars)
    for ending in endings where letters.count - ending.count >= 3 && letters.suffix(ending.count).elementsEqual(ending)
    {
      letters.removeLast(ending.count)
      break
    }
    if letters.last == "e", letters.count > 3 { letters.removeLast() }
    if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] { letters.removeLast() }
    return String(String.UnicodeScalarView(letters))
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

  func then(_ letter: Unicode.Scalar) -> Spelling {
    var next = self
    for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
      next.hash = (next.hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return next
  }
}
