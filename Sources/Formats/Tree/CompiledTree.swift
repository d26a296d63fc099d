import Rules

/// The shipped files in a form that loads in a few milliseconds: every document in preorder, one value a line.
///
///     f playbooks/b2b-software/ticks.yaml 1043 8f3a…  path, bytes that follow, their hash
///     m1:1 1                                        mapping at line 1, column 1, with one pair
///     k2:1 ticks                                    its key
///     l3:3 14                                       a list of 14
///     s3:9 they have seen a demonstration           a scalar; `\n` and `\\` are escaped
package enum CompiledTree {
  package static func write(_ documents: [(path: String, tree: Tree)]) -> String {
    var text = ""
    for (path, tree) in documents.sorted(by: { $0.path < $1.path }) {
      var body = ""
      write(tree, to: &body)
      text += "f \(path) \(body.utf8.count) \(hash(body))\n" + body
    }
    return text
  }

  /// The hash of a document, as its compiled form carries it.
  package static func hash(of tree: Tree) -> String {
    var body = ""
    write(tree, to: &body)
    return hash(body)
  }

  /// FNV-1a, 64 bits, in hexadecimal: names a version of a text, and guards nothing.
  package static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func write(_ tree: Tree, to text: inout String) {
    let place = "\(tree.location.line):\(tree.location.column)"
    switch tree {
    case .scalar(let value, _): text += "s\(place) \(escaped(value))\n"
    case .list(let items, _):
      text += "l\(place) \(items.count)\n"
      for item in items { write(item, to: &text) }
    case .mapping(let pairs, _):
      text += "m\(place) \(pairs.count)\n"
      for pair in pairs {
        text += "k\(pair.place.line):\(pair.place.column) \(escaped(pair.key))\n"
        write(pair.value, to: &text)
      }
    }
  }

  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }) else { return value }
    var result = ""
    for character in value.unicodeScalars {
      switch character {
      case "\n": result += "\\n"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The documents whose path begins with `prefix`; the others are skipped unread. Nil when the text is no compiled form.
  package static func read(_ bytes: UnsafeRawBufferPointer, prefix: String) -> [Document]? {
    read(bytes) { $0.hasPrefix(prefix) }
  }

  /// The documents whose path is wanted.
  package static func read(_ bytes: UnsafeRawBufferPointer, where isWanted: (String) -> Bool) -> [Document]? {
    var cursor = Cursor(bytes: bytes)
    var documents: [Document] = []
    while !cursor.isAtEnd {
      guard cursor.take(UInt8(ascii: "f")), cursor.take(UInt8(ascii: " ")),
        let path = cursor.text(until: UInt8(ascii: " ")), let size = cursor.number(until: UInt8(ascii: " ")),
        let hash = cursor.text(until: UInt8(ascii: "\n"))
      else { return nil }
      let end = cursor.place + size
      guard end <= bytes.count else { return nil }
      if isWanted(path) {
        guard let tree = cursor.tree(file: path, depth: 0), cursor.place == end else { return nil }
        documents.append(Document(path: path, tree: tree, hash: hash))
      }
      cursor.place = end
    }
    return documents
  }

  package struct Document: Hashable, Sendable {
    package var path: String
    package var tree: Tree
    package var hash: String

    package init(path: String, tree: Tree, hash: String) {
      self.path = path
      self.tree = tree
      self.hash = hash
    }

    /// A document that was not compiled.
    package init(path: String, tree: Tree) { self.init(path: path, tree: tree, hash: CompiledTree.hash(of: tree)) }
  }

  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    var place = 0

    var isAtEnd: Bool { place >= bytes.count }

    mutating func take(_ byte: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    mutating func text(until end: UInt8) -> String? {
      let start = place
      while place < bytes.count, bytes[place] != end { place += 1 }
      guard place < bytes.count else { return nil }
      defer { place += 1 }
      return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
    }

    mutating func number(until end: UInt8) -> Int? {
      var value = 0
      let start = place
      while place < bytes.count, bytes[place] != end {
        guard (0x30...0x39).contains(bytes[place]), value < 1 << 40 else { return nil }
        value = value * 10 + Int(bytes[place] - 0x30)
        place += 1
      }
      guard place < bytes.count, place > start else { return nil }
      place += 1
      return value
    }

    mutating func tree(file: String, depth: Int) -> Tree? {
      guard depth < 32, place < bytes.count else { return nil }
      let kind = bytes[place]
      place += 1
      guard let line = number(until: UInt8(ascii: ":")), let column = number(until: UInt8(ascii: " ")) else {
        return nil
      }
      let location = Location(file: file, line: line, column: column)
      switch kind {
      case UInt8(ascii: "s"): return scalar().map { .scalar($0, location) }
      case UInt8(ascii: "l"):
        guard let count = number(until: UInt8(ascii: "\n")) else { return nil }
        var items: [Tree] = []
        for _ in 0..<count {
          guard let item = tree(file: file, depth: depth + 1) else { return nil }
          items.append(item)
        }
        return .list(items, location)
      case UInt8(ascii: "m"):
        guard let count = number(until: UInt8(ascii: "\n")) else { return nil }
        var pairs: [Tree.Pair] = []
        for _ in 0..<count {
          guard take(UInt8(ascii: "k")), let line = number(until: UInt8(ascii: ":")),
            let column = number(until: UInt8(ascii: " ")), let key = scalar(),
            let value = tree(file: file, depth: depth + 1)
          else { return nil }
          pairs.append(Tree.Pair(key: key, place: Location(file: file, line: line, column: column), value: value))
        }
        return .mapping(pairs, location)
      default: return nil
      }
    }

    private mutating func scalar() -> String? {
      guard let raw = text(until: UInt8(ascii: "\n")) else { return nil }
      guard raw.utf8.contains(UInt8(ascii: "\\")) else { return raw }
      var result = ""
      var escape = false
      for character in raw.unicodeScalars {
        if escape {
          result.unicodeScalars.append(character == "n" ? "\n" : character)
          escape = false
        } else if character == "\\" {
          escape = true
        } else {
          result.unicodeScalars.append(character)
        }
      }
      return result
    }
  }
}
