/// A word of the conversation: what it is called, what may follow it, and what it does. One file a word; the table below
/// is the only list of them.
struct Word: Sendable {
  var names: [String]
  /// Whether a line that goes on after the word is still the command; `nil` when nothing may follow.
  var form: (@Sendable (String, Conversation) -> Bool)?
  /// Name of the phrase that tells what it does.
  var help: String
  var run: @Sendable (inout Conversation, String) -> Void

  static let all: [Word] = [
    .help, .show, .howLikely, .why, .whatIf, .back, .change, .undo, .redo, .skip, .waive, .spread, .early, .late,
    .remedies,
    .tryRemedy, .takeRemedy, .enough, .found, .daysOff, .export, .edit, .transcript,
    .quit,
  ]
}

extension Conversation {
  /// Runs the line when it is one of the words, or begins with one and fits its form. With `/` before it a line is always
  /// a command.
  mutating func command(_ line: String) -> Bool {
    let isForced = line.hasPrefix("/") && line.count > 1
    let text = isForced ? TypedLine.trimmed(String(line.dropFirst())) : line
    let lowered = text.lowercased()
    for word in Word.all {
      for name in word.names {
        if lowered == name {
          word.run(&self, "")
          return true
        }
        guard let form = word.form, lowered.hasPrefix(name + " ") else { continue }
        let rest = TypedLine.trimmed(String(text.dropFirst(name.count + 1)))
        if isForced || form(rest, self) {
          word.run(&self, rest)
          return true
        }
      }
    }
    if isForced {
      unknownWord(text)
      return true
    }
    return false
  }

  private mutating func unknownWord(_ text: String) {
    let first = String(text.prefix { !$0.isWhitespace })
    let names = Word.all.flatMap(\.names)
    if let nearest = Nearest.word(to: first.lowercased(), among: names) {
      say("line.unknown_word_near", ["word": first, "nearest": nearest])
    } else {
      say("line.unknown_word", ["word": first])
    }
    ask()
  }
}
