import Rules

/// What the tests of a playbook have seen of its conditions: each part that "and" and "or" join, whether it was seen to hold
/// and seen not to.
package struct ConditionCoverage: Sendable {
  package struct Part: Sendable {
    /// The step, rule or fact whose condition it is part of.
    package var owner: String
    /// As the file has it.
    package var text: String
    package var location: Location
    package var hasHeld = false
    package var hasFailed = false
    fileprivate var condition: Condition
  }

  package private(set) var parts: [Part] = []

  package init(of playbook: Playbook) {
    for rule in playbook.rules { add(rule.id, rule.whole, rule.conditionText, rule.location) }
    for step in playbook.steps { add(step.id, step.condition, step.conditionText, step.location) }
    for definition in playbook.vocabulary.definitions {
      // What a rule sets stands among the lines of the fact too, and is counted with the rule.
      for line in definition.derive + definition.assume where !line.rules.contains(where: { playbook.rule($0) != nil })
      {
        add(definition.key.name, line.when, line.text, line.location)
      }
    }
  }

  package mutating func see(_ planned: Planner.Planned) {
    for number in parts.indices {
      if planned.resolution.truth(of: parts[number].condition) == .yes {
        parts[number].hasHeld = true
      } else {
        parts[number].hasFailed = true
      }
    }
  }

  private mutating func add(_ owner: String, _ condition: Condition, _ text: String, _ location: Location) {
    let leaves = Self.leaves(condition)
    let texts = Self.texts(text)
    for (number, leaf) in leaves.enumerated() where leaf != .always {
      parts.append(
        Part(
          owner: owner, text: texts.count == leaves.count ? texts[number] : text, location: location, condition: leaf))
    }
  }

  private static func leaves(_ condition: Condition) -> [Condition] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap(leaves)
    case .not(let part): leaves(part)
    default: [condition]
    }
  }

  /// The same parts in the words of the file: cut at "and" and "or" outside the brackets of a list.
  static func texts(_ text: String) -> [String] {
    var texts: [String] = []
    var current: [Substring] = []
    var inside = 0
    func close() {
      if !current.isEmpty { texts.append(current.joined(separator: " ")) }
      current = []
    }
    let spaced = text.replacingBrackets()
    for word in spaced.split(separator: " ") {
      switch word {
      case "and" where inside == 0, "or" where inside == 0: close()
      case "not" where inside == 0 && current.isEmpty: break
      // A bracket with nothing before it groups; any other belongs to a list.
      case "(" where inside == 0 && current.isEmpty: break
      case "(":
        inside += 1
        current.append(word)
      case ")" where inside == 0: break
      case ")":
        inside -= 1
        current.append(word)
      default: current.append(word)
      }
    }
    close()
    return texts.map { $0.replacing(" ( ", with: "(").replacing(" )", with: ")") }
  }
}

extension String {
  fileprivate func replacingBrackets() -> String {
    var result = ""
    for character in self { result += character == "(" || character == ")" ? " \(character) " : String(character) }
    return result
  }
}
