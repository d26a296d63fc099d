/// Text in lines of a width. Words stay whole: one that is wider than the line stands on a line of its own, unless it is
/// written without spaces, as Chinese and Japanese are, where a line may end after any wide character.
package enum TextWrap {
  /// - Parameters:
  ///   - width: columns of each line, the indent included.
  ///   - indent: before every line but the first.
  package static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      for (part, isJoined) in parts(of: word, width: width - DisplayWidth.of(indent)) {
        let columns = DisplayWidth.of(part)
        let gap = used == 0 || isJoined ? 0 : 1
        if used > 0, used + gap + columns > width {
          lines.append(line)
          (line, used) = (indent, DisplayWidth.of(indent))
        } else if gap == 1 {
          line += " "
          used += 1
        }
        line += part
        used += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The word itself, or the runs in which it may be broken.
  private static func parts(of word: Substring, width: Int) -> [(text: String, isJoined: Bool)] {
    guard DisplayWidth.of(word) > max(1, width) else { return [(String(word), false)] }
    var parts: [(text: String, isJoined: Bool)] = []
    var endsWide = true
    for character in word {
      let isWide = DisplayWidth.of(character) == 2
      if parts.isEmpty || (endsWide && isWide) {
        parts.append((String(character), !parts.isEmpty))
      } else {
        parts[parts.count - 1].text.append(character)
      }
      endsWide = isWide
    }
    return parts
  }

  /// A line of a list begins with two blanks; it keeps them, and goes on under its words. Any other line is a paragraph.
  package static func list(_ line: String, width: Int) -> [String] {
    guard line.hasPrefix("  ") else { return lines(line, width: width) }
    return lines(line, width: max(20, width - 2), indent: "  ").map { "  " + $0 }
  }
}
