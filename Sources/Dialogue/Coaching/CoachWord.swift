/// What is typed to the coach and is no answer.
enum CoachWord: String, CaseIterable {
  case skip, back, undo, why, help, quit

  init?(_ line: TypedLine) {
    guard !line.isQuoted else { return nil }
    let word = line.text.hasPrefix("/") ? String(line.text.dropFirst()).lowercased() : line.text.lowercased()
    switch word {
    case "?", "pass": self = .skip
    case "<": self = .back
    case "exit", "q", "stop": self = .quit
    default:
      guard let known = CoachWord(rawValue: word) else { return nil }
      self = known
    }
  }
}
