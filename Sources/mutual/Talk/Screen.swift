import Planning

/// Where the conversation is read: it wraps what is said, shows what is shown, and keeps a transcript of both.
struct Screen {
  let width: Int
  let style: Style
  /// What a person saw and typed, in the form in which the tests read it.
  private(set) var transcript = ""

  init(width: Int, style: Style) {
    self.width = width
    self.style = style
  }

  mutating func say(_ text: String) { write(TextWrap.lines(text, width: width)) }

  /// Quieter, and set in by two columns.
  mutating func hint(_ text: String) {
    let lines = TextWrap.lines(text, width: width - 2).map { "  " + $0 }
    write(lines, styled: lines.map(style.dim))
  }

  mutating func show(_ lines: [String]) { write(lines) }
  mutating func space() { write([""]) }

  /// What was typed: a terminal has echoed it already.
  mutating func heard(_ line: String) { transcript += "> \(line)\n" }

  private mutating func write(_ lines: [String], styled: [String]? = nil) {
    for line in lines { transcript += line + "\n" }
    for line in styled ?? lines { Terminal.write(line + "\n") }
  }
}
