import Planning
import Rules

/// Values of a choice between which nothing distinguishes. One value that no condition names is the rest; two of them are one
/// answer under two names.
enum UnusedValues: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let playbook = checked.playbook
    var named: [Int: Set<String>] = [:]
    var whole: Set<Int> = []
    for use in checked.uses {
      use.condition.forEachComparison { position, values in
        if let values { named[position, default: []].formUnion(values) } else { whole.insert(position) }
      }
    }
    // Whoever shows or reads the fact tells its values apart.
    for key in playbook.readers.flatMap(\.facts) + playbook.rules.flatMap({ Template($0.say).names.map { Key($0) } }) {
      if let position = playbook.vocabulary.position(of: key) { whole.insert(position) }
    }
    return playbook.vocabulary.definitions.indices.flatMap { position -> [Finding] in
      let definition = playbook.vocabulary[position]
      guard case .choice(let choices) = definition.type, definition.origin == .said, !whole.contains(position) else {
        return []
      }
      let unnamed = choices.filter { !(named[position] ?? []).contains($0) }
      guard unnamed.count > 1, unnamed.count < choices.count,
        !checked.deliberate.covers(.unusedValue, definition.key.name)
      else { return [] }
      return unnamed.dropFirst().map { value in
        Finding(
          code: .unusedValue, location: checked.places.of("facts", definition.key.name, "choices", value),
          message: "No condition tells \"\(value)\" of \(definition.key) from \"\(unnamed[0])\".",
          help: "Let a condition name it, or take it out of the choices.")
      }
    }
  }
}

extension Condition {
  /// Every fact that is compared, with the words it is compared with; nil where they are not written here.
  fileprivate func forEachComparison(_ body: (Int, [String]?) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachComparison(body) }
    case .not(let part): part.forEachComparison(body)
    case .compare(.fact(let position), _, .value(let value)), .compare(.value(let value), _, .fact(let position)):
      body(position, value.text.map { [$0] } ?? [])
    case .compare(let left, _, let right):
      for case .fact(let position) in [left, right] { body(position, nil) }
    case .member(.fact(let position), let values): body(position, values.compactMap(\.text))
    case .quantified(_, let selection): selection.condition?.forEachComparison(body)
    case .always, .fact, .field, .known, .knownField, .member: break
    }
  }
}
