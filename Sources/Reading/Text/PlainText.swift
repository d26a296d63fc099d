/// Text that is safe to store and to print: nothing in it can move a cursor, colour a screen or turn letters round.
package enum PlainText {
  /// The text without control characters and without the whole escape sequences they begin. Line feeds stay; every other
  /// line end becomes one, a tab becomes a space.
  ///
  ///     PlainText.lines(of: "go\u{1B}[31m live\r\n") == "go live\n"
  package static func lines(of text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var previous: Unicode.Scalar?
    while let scalar = scalars.next() {
      defer { previous = scalar }
      switch scalar {
      case "\n": if previous != "\r" { result.append("\n") }
      case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(" ")
      case "\u{1B}": skipEscape(&scalars)
      case "\u{9B}": skipControlSequence(&scalars)
      case _ where isHarmful(scalar): break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as one line: every run of line ends and the spaces around it is one space, none at either end.
  ///
  ///     PlainText.oneLine("Jane Doe,\r\n  CFO\n") == "Jane Doe, CFO"
  package static func oneLine(_ text: String) -> String {
    lines(of: text).split(separator: "\n").map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks that override the direction of writing; the marks of right-to-left scripts themselves stay.
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF: true
    default: false
    }
  }

  private static func skipEscape(_ scalars: inout String.UnicodeScalarView.Iterator) {
    var ahead = scalars
    switch ahead.next() {
    case "[":
      scalars = ahead
      skipControlSequence(&scalars)
    case "]":
      scalars = ahead
      skipCommand(&scalars)
    // Two-character escapes begin with one of these; before anything else the escape stands alone.
    case let scalar? where (0x40...0x5F).contains(scalar.value): scalars = ahead
    default: break
    }
  }

  /// Parameters up to a final letter (ECMA-48); what cannot belong to the sequence is left for the text.
  private static func skipControlSequence(_ scalars: inout String.UnicodeScalarView.Iterator) {
    var ahead = scalars
    while let scalar = ahead.next(), (0x20...0x7E).contains(scalar.value) {
      scalars = ahead
      if scalar.value >= 0x40 { return }
    }
  }

  /// A command to the terminal, such as a title, ends with a bell or a string terminator. Without an end it is cut at the
  /// line's, so that no more than a line is lost.
  private static func skipCommand(_ scalars: inout String.UnicodeScalarView.Iterator) {
    var ahead = scalars
    while let scalar = ahead.next(), scalar != "\n", scalar != "\r" {
      scalars = ahead
      if scalar == "\u{7}" || scalar == "\u{9C}" { return }
      if scalar == "\u{1B}" {
        if ahead.next() == "\\" { scalars = ahead }
        return
      }
    }
  }
}
