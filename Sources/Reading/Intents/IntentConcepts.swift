/// Words that stand for one another when a line is judged: the names of days, and what speaks of money or of security.
struct IntentConcepts: Sendable {
  let classes: [String: String]
  private let concepts: [UInt64: [String]]

  /// A concept a line, `money: budget, funding, price range`; the first lines, with an equals sign, are classes of words.
  init(_ text: String) {
    var classes: [String: String] = [:]
    var concepts: [UInt64: [String]] = [:]
    for line in text.split(separator: "\n") {
      if let end = line.firstIndex(of: "=") {
        let name = "@" + line[..<end].filter { $0 != " " }
        for word in line[line.index(after: end)...].split(separator: " ") { classes[String(word)] = name }
      } else if let end = line.firstIndex(of: ":") {
        let name = "@" + String(line[..<end])
        for phrase in line[line.index(after: end)...].split(separator: ",") {
          let words = phrase.filter { $0 != "'" && $0 != "’" }.lowercased().split(separator: " ")
          let hash = Spelling(words.joined(separator: " ")).hash
          concepts[hash, default: []].append(name)
        }
      }
    }
    self.classes = classes
    self.concepts = concepts
  }

  func held(_ hash: UInt64) -> [String] { concepts[hash] ?? [] }
}
