/// Words that stand for one another when a line is judged: what a hurried spelling means, the names of days, and what
/// speaks of money or of security.
struct IntentConcepts: Sendable {
  let classes: [String: String]
  private let meant: [String: [String]]
  private let concepts: [UInt64: [String]]

  /// A line each: `what is < whats` says what is meant by a spelling, `day = monday tuesday` that words are of a class,
  /// `money: budget, price range` that phrases speak of one thing.
  init(_ text: String) {
    var classes: [String: String] = [:]
    var meant: [String: [String]] = [:]
    var phrases: [(name: String, phrase: Substring)] = []
    for line in text.split(separator: "\n") {
      if let sign = line.firstIndex(of: "<") {
        let words = line[..<sign].split(separator: " ").map(String.init)
        for spelling in line[line.index(after: sign)...].split(separator: " ") { meant[String(spelling)] = words }
      } else if let sign = line.firstIndex(of: "=") {
        let name = "@" + line[..<sign].filter { $0 != " " }
        for word in line[line.index(after: sign)...].split(separator: " ") { classes[String(word)] = name }
      } else if let sign = line.firstIndex(of: ":") {
        let name = "@" + String(line[..<sign])
        phrases += line[line.index(after: sign)...].split(separator: ",").map { (name, $0) }
      }
    }
    self.classes = classes
    self.meant = meant
    var concepts: [UInt64: [String]] = [:]
    for (name, phrase) in phrases {
      let words = phrase.lowercased().split(separator: " ").flatMap { Self.meaning(String($0), meant) }
      let hash = Spelling(words.joined(separator: " ")).hash
      if concepts[hash]?.contains(name) != true { concepts[hash, default: []].append(name) }
    }
    self.concepts = concepts
  }

  func held(_ hash: UInt64) -> [String] { concepts[hash] ?? [] }

  /// The words that a spelling stands for: `whats` and `what's` are `what is`, `u` is `you`; `#` is any number.
  func meaning(_ word: String) -> [String] { Self.meaning(word, meant) }

  private static func meaning(_ word: String, _ meant: [String: [String]]) -> [String] {
    if let first = word.utf8.first, (0x30...0x39).contains(first) { return ["#"] }
    if let words = meant[word] { return words }
    guard word.utf8.contains(0x27) else { return [word] }
    let plain = word.filter { $0 != "'" }
    if let first = plain.utf8.first, (0x30...0x39).contains(first) { return ["#"] }
    return meant[plain] ?? [plain]
  }
}
