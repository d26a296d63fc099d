import Rules
import Yams

/// YAML through Yams' `Node`, which keeps line and column of every value. About a millisecond a kilobyte: users' own files
/// only, the shipped ones are compiled (`CompiledTree`).
package enum YAMLTree {
  /// Beyond this a file is no playbook; the limit also stops alias bombs.
  static let nodesAtMost = 200_000

  package static func read(_ text: String, file: String) -> Loaded<Tree> {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return Loaded(value: .mapping([], Location(file: file, line: 1, column: 1)), findings: [])
      }
      var left = nodesAtMost
      guard let tree = tree(node, file: file, left: &left) else {
        let place = Location(file: file, line: 1, column: 1)
        let help = "Split it, and write repeated parts out instead of with anchors."
        return Loaded(
          value: nil,
          findings: [
            Finding(code: "too-large", location: place, message: "The file unfolds to over 200,000 values.", help: help)
          ])
      }
      return Loaded(value: tree, findings: [])
    } catch {
      return Loaded(value: nil, findings: [finding(error, file: file)])
    }
  }

  private static func tree(_ node: Node, file: String, left: inout Int) -> Tree? {
    left -= 1
    guard left > 0 else { return nil }
    let place = Location(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      // The place of a scalar is its first character, not the quotation mark before it.
      let quoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
      return .scalar(scalar.string, Location(file: file, line: place.line, column: place.column + (quoted ? 1 : 0)))
    case .sequence(let sequence):
      var items: [Tree] = []
      for item in sequence {
        guard let item = tree(item, file: file, left: &left) else { return nil }
        items.append(item)
      }
      return .list(items, place)
    case .mapping(let mapping):
      var pairs: [Tree.Pair] = []
      for (key, value) in mapping {
        guard let value = tree(value, file: file, left: &left) else { return nil }
        let mark = Location(file: file, line: key.mark?.line ?? place.line, column: key.mark?.column ?? place.column)
        pairs.append(Tree.Pair(key: key.scalar?.string ?? "", place: mark, value: value))
      }
      return .mapping(pairs, place)
    case .alias: return .scalar("", place)
    }
  }

  private static func finding(_ error: any Error, file: String) -> Finding {
    var place = Location(file: file, line: 1, column: 1)
    var message = "This is not YAML that can be read."
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      place = Location(file: file, line: mark.line, column: mark.column)
      message = "This is not YAML that can be read: \(problem)."
    case .duplicatedKeysInMapping(let keys, let context)?:
      place = Location(file: file, line: context.mark.line, column: context.mark.column)
      message = "A key stands here twice: \(keys.joined(separator: ", "))."
    default: break
    }
    return Finding(
      code: "yaml-syntax", location: place, message: message,
      help: "Often a colon or a quotation mark inside a sentence: put the whole sentence in double quotation marks.")
  }
}
