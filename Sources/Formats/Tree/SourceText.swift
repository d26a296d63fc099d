import Rules

/// A file as its author sees it: in lines, as YAML counts them, with places in it.
package struct SourceText: Sendable {
  /// Without their ends.
  package let lines: [Substring.UnicodeScalarView]

  package init(_ text: String) {
    var lines: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    // Scalars, because a carriage return and its line feed are one character.
    var place = start
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      guard Self.ends(scalar) else {
        place = next
        continue
      }
      lines.append(scalars[start..<place])
      let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      place = isPair ? scalars.index(after: next) : next
      start = place
    }
    lines.append(scalars[start...])
    self.lines = lines
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(Substring(lines[number - 1])) : nil
  }

  /// Whether the file has this line, and the line this column; its end counts.
  package func contains(_ location: Location) -> Bool {
    lines.indices.contains(location.line - 1) && (1...lines[location.line - 1].count + 1).contains(location.column)
  }

  /// The place of what was counted from the beginning of a text that runs over several lines: YAML joins them with one
  /// blank, without the indentation. Never outside the file.
  package func settled(_ location: Location) -> Location {
    var place = location
    place.line = min(max(1, place.line), lines.count)
    place.column = max(1, place.column)
    while place.line < lines.count {
      let length = lines[place.line - 1].reduce(into: (all: 0, written: 0)) { length, scalar in
        length.all += 1
        if !Self.isBlank(scalar) { length.written = length.all }
      }
      guard place.column > length.all + 1 else { return place }
      let indentation = lines[place.line].prefix(while: Self.isBlank).count
      place.column += indentation - length.written - 1
      place.line += 1
      place.column = max(place.column, indentation + 1)
    }
    place.column = min(place.column, lines[place.line - 1].count + 1)
    return place
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
