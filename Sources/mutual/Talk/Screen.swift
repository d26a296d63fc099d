import Planning

/// Where the conversation is read: it wraps what is said, shows what is shown, and keeps a transcript of both.
struct Screen {
  let width: Int
  /// What a person saw and typed, in the form in which the tests read it.
  private(set) var transcript = ""

  mutating func say(_ text: String) { write(TextWrap.lines(text, width: width)) }

  mutating func show(_ lines: [String]) { write(lines) }

  /// What was typed: a terminal has echoed it already.
  mutating func heard(_ line: String) { transcript += "> \(line)\n" }

  private mutating func write(_ lines: [String]) {
    for line in lines {
      transcript += line + "\n"
      Terminal.write(line + "\n")
    }
  }
}
