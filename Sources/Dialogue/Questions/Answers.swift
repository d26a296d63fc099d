import Reading

/// Small words that mean much.
enum Answers {
  static func isUnsure(_ line: String) -> Bool { Reading.isUnsure(line) }

  /// "nothing", "no", "none of it", "nobody": the whole line says so.
  static func isNothing(_ line: String) -> Bool {
    let words = line.lowercased().filter { $0.isLetter || $0 == " " }
    return [
      "nothing", "nothing yet", "nothing so far", "nothing else", "no", "none", "nope", "nobody", "no one", "noone",
      "nil",
      "nothing at all", "not a thing", "nobody so far", "nobody yet", "none yet", "none so far", "no nothing",
      "nothing more", "nothing from them", "nobody that i know of",
    ].contains(words)
  }

  /// An option of a numbered list, 1-based in the line, 0-based in the answer.
  static func option(_ line: String, count: Int) -> Int? {
    guard let number = Int(line), (1...max(1, count)).contains(number) else { return nil }
    return number - 1
  }

  /// What follows "no," "sorry," "I mean" at the beginning of a line.
  static func correction(_ line: String) -> String? {
    let lowered = line.lowercased()
    for beginning in plain + ["no, ", "no - ", "no "] where lowered.hasPrefix(beginning) {
      let rest = TypedLine.trimmed(String(line.dropFirst(beginning.count)))
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  /// Words that only ever correct, so that even a text may be replaced.
  static func isPlainCorrection(_ line: String) -> Bool {
    let lowered = line.lowercased()
    return plain.contains { lowered.hasPrefix($0) }
  }

  private static let plain = [
    "sorry, ", "sorry ", "i mean ", "i meant ", "correction: ", "correction, ", "no, i mean ", "no, sorry, ",
  ]
}
