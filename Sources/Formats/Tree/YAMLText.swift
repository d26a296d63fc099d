import Rules

/// A tree as YAML for people, which reads back as the same tree. Short tables and lists stand on one line, long sentences are
/// folded; comments are not part of a tree.
package enum YAMLText {
  private static let width = 110

  package static func write(_ tree: Tree) -> String {
    if case .mapping(let pairs, _) = tree, !pairs.isEmpty { return block(pairs, indent: 0) }
    return inline(tree) + "\n"
  }

  // MARK: Blocks

  private static func block(_ pairs: [Tree.Pair], indent: Int) -> String {
    pairs.map { pair in
      let start = spaces(indent) + scalar(pair.key) + ":"
      // A blank line between the parts of a file, and between the entries of a part.
      return (indent == 0 ? "\n" : "") + value(pair.value, after: start, indent: indent)
    }.joined()
  }

  private static func value(_ tree: Tree, after start: String, indent: Int) -> String {
    let short = start + " " + inline(tree)
    switch tree {
    case .scalar(let text, _):
      guard short.count > width, let folded = folded(text, indent: indent + 2) else { return short + "\n" }
      return start + " >-\n" + folded
    case .list(let items, _):
      if items.isEmpty || (short.count <= width && items.allSatisfy(isScalar)) { return short + "\n" }
      return start + "\n" + items.map { item($0, indent: indent + 2) }.joined()
    case .mapping(let pairs, _):
      let isTable = indent > 0 && pairs.allSatisfy { isScalar($0.value) || isShortList($0.value) }
      if pairs.isEmpty || (isTable && short.count <= min(width, indent + 76)) { return short + "\n" }
      return start + "\n" + block(pairs, indent: indent + 2)
    }
  }

  private static func item(_ tree: Tree, indent: Int) -> String {
    if case .mapping(let pairs, _) = tree, !pairs.isEmpty {
      let text = block(pairs, indent: indent + 2)
      return spaces(indent) + "- " + text.dropFirst(indent + 2)
    }
    return value(tree, after: spaces(indent) + "-", indent: indent)
  }

  /// Lines that fold back into the sentence; nil for one that would come back otherwise.
  private static func folded(_ text: String, indent: Int) -> String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard !text.contains("\n"), !text.contains("\t"), words.allSatisfy({ !$0.isEmpty }) else { return nil }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, indent + last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { spaces(indent) + $0 + "\n" }.joined()
  }

  // MARK: In a line

  private static func inline(_ tree: Tree) -> String {
    switch tree {
    case .scalar(let text, _): scalar(text)
    case .list(let items, _): "[" + items.map(inline).joined(separator: ", ") + "]"
    case .mapping(let pairs, _):
      "{" + pairs.map { "\(scalar($0.key)): \(inline($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Letters and digits with a few signs between them, which mean nothing to YAML wherever they stand.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    func isWord(_ character: Unicode.Scalar) -> Bool {
      character.properties.isAlphabetic || ("0"..."9").contains(character)
    }
    guard isWord(first), isWord(last) || ".?)".unicodeScalars.contains(last) else { return false }
    return text.unicodeScalars.allSatisfy { isWord($0) || " _.-+/()?'<>=".unicodeScalars.contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      // Control characters and what YAML takes for the end of a line.
      case _ where character.value < 0x20 || (0x7F...0xA0).contains(character.value):
        result += "\\x" + hexadecimal(character, digits: 2)
      case "\u{2028}", "\u{2029}", "\u{FEFF}": result += "\\u" + hexadecimal(character, digits: 4)
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ character: Unicode.Scalar, digits: Int) -> String {
    let text = String(character.value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func isScalar(_ tree: Tree) -> Bool { if case .scalar = tree { true } else { false } }
  private static func isShortList(_ tree: Tree) -> Bool {
    if case .list(let items, _) = tree { items.allSatisfy(isScalar) } else { false }
  }
  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
