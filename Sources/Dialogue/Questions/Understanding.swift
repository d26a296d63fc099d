import Planning
import Reading
import Rules
import Scheduling

/// What a line was understood to say.
struct Understood {
  var changes: [Change] = []
  /// Words from which something was read that may be meant otherwise.
  var unsurePhrases: [String] = []
  var problem: ReadingProblem?
}

extension Conversation {
  func understand(_ line: String, key: Key, turn: Int) -> Understood {
    Understood(changes: [.set(key, .text(line))])
  }

  func understandAnything(_ line: String) -> Understood { Understood() }

  mutating func editRow(_ line: String, by: String = "rep") -> Bool { false }
}

enum Answers {
  static func isUnsure(_ line: String) -> Bool { line == "not sure" }
  static func option(_ line: String, count: Int) -> Int? { nil }
  static func correction(_ line: String) -> String? { nil }
  static func isPlainCorrection(_ line: String) -> Bool { false }
}
