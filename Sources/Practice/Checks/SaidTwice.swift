import Rules

/// One line at two places of a file: a buyer would say it twice in a call.
struct SaidTwice {
  let persona: Persona

  func findings() -> [Finding] {
    var seen: Set<String> = []
    return persona.writtenLines.compactMap { line in
      let key = SaidWords(line.text).words.joined(separator: " ")
      guard !seen.insert(key).inserted else { return nil }
      return Finding(
        code: .saidTwice, location: line.location, message: "\"\(line.text)\" stands twice in this file.",
        help: "Say one of them with other words.")
    }
  }
}
