import Rules
import Yams

/// YAML through Yams' `Node`, which keeps line and column of every value. About a millisecond a kilobyte: users' own files
/// only, the shipped ones are compiled (`CompiledTree`).
package enum YAMLTree {
  /// Beyond this a file is no playbook; the limit also stops alias bombs.
  static let valuesAtMost = 200_000
  /// The shipped playbook has some 160 KB in forty files.
  static let bytesAtMost = 1_000_000
  /// The compiled form reads to a depth of 32.
  static let depthAtMost = 30

  /// Bytes as they lie in a file.
  package static func read(_ bytes: [UInt8], file: String) -> Loaded<Tree> {
    guard bytes.count <= bytesAtMost else { return refused(YAMLMistake.tooManyBytes(bytes.count, file: file)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refused(YAMLMistake.notUTF8(bytes, file: file))
    }
    return read(text, file: file)
  }

  package static func read(_ text: String, file: String) -> Loaded<Tree> {
    guard text.utf8.count <= bytesAtMost else { return refused(YAMLMistake.tooManyBytes(text.utf8.count, file: file)) }
    // Some editors put a mark of the byte order first, which is no part of the text.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return Loaded(value: .mapping([], Location(file: file, line: 1, column: 1)), findings: [])
      }
      var reading = NodeReading(file: file, source: SourceText(text), left: valuesAtMost)
      guard let tree = reading.tree(node, depth: 0) else {
        return refused(reading.mistake ?? YAMLMistake.tooManyValues(file: file))
      }
      return Loaded(value: tree, findings: [])
    } catch {
      return refused(YAMLMistake.finding(error, text: text, file: file))
    }
  }

  private static func refused(_ finding: Finding) -> Loaded<Tree> { Loaded(value: nil, findings: [finding]) }
}

/// One document's nodes -> its tree, as far as the limits go.
private struct NodeReading {
  let file: String
  let source: SourceText
  var left: Int
  var mistake: Finding?

  mutating func tree(_ node: Node, depth: Int) -> Tree? {
    left -= 1
    guard left > 0 else { return nil }
    let place = Location(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard depth < YAMLTree.depthAtMost else {
      mistake = YAMLMistake.tooDeep(at: place)
      return nil
    }
    switch node {
    case .scalar(let scalar): return .scalar(scalar.string, start(of: scalar, at: place))
    case .sequence(let sequence):
      var items: [Tree] = []
      for item in sequence {
        guard let item = tree(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return .list(items, place)
    case .mapping(let mapping):
      var pairs: [Tree.Pair] = []
      for (key, value) in mapping {
        guard let value = tree(value, depth: depth + 1) else { return nil }
        let mark = Location(file: file, line: key.mark?.line ?? place.line, column: key.mark?.column ?? place.column)
        pairs.append(Tree.Pair(key: key.scalar?.string ?? "", place: mark, value: value))
      }
      return .mapping(pairs, place)
    case .alias: return .scalar("", place)
    }
  }

  /// The place of a text is its first character: after a quotation mark, and on the line after `>` or `|`.
  private func start(of scalar: Node.Scalar, at place: Location) -> Location {
    switch scalar.style {
    case .doubleQuoted, .singleQuoted: return Location(file: file, line: place.line, column: place.column + 1)
    case .literal, .folded:
      guard source.lines.indices.contains(place.line) else { return place }
      let indentation = source.lines[place.line].prefix(while: SourceText.isBlank).count
      guard indentation < source.lines[place.line].count else { return place }
      return Location(file: file, line: place.line + 1, column: indentation + 1)
    case .any, .plain: return place
    }
  }
}
