import Rules

/// What the tests of a playbook have seen of it: of each rule, whether it fired, and whether it was seen not to fire.
///
/// A rule with an entry of its own is seen there. Any other lives in conditions of steps and in lines of facts, and one of them
/// is enough: two lines of a fact may be the two sides of one rule.
package struct RuleCoverage: Sendable {
  package struct Item: Sendable {
    package var rule: String
    package var location: Location
    package var hasFired = false
    /// Also true of what holds in every deal and cannot be seen otherwise.
    package var wasSilent = false
  }

  private var found: [String: Item] = [:]
  private let places: [Place]

  private struct Place {
    var rules: [String]
    var condition: Condition
    var location: Location
  }

  package init(of playbook: Playbook) {
    var places = playbook.rules.map { Place(rules: [$0.id], condition: $0.whole, location: $0.location) }
    places += playbook.steps.map { Place(rules: $0.rules, condition: $0.condition, location: $0.location) }
    for definition in playbook.vocabulary.definitions {
      places += (definition.derive + definition.assume).map {
        Place(rules: $0.rules, condition: $0.when, location: $0.location)
      }
    }
    let own = Set(playbook.rules.map(\.id))
    for number in places.indices where number >= playbook.rules.count {
      places[number].rules.removeAll { own.contains($0) }
    }
    self.places = places
    for place in places {
      for rule in place.rules where found[rule] == nil { found[rule] = Item(rule: rule, location: place.location) }
    }
    // What holds in every deal cannot be seen otherwise.
    for place in places where place.condition == .always {
      for rule in place.rules { found[rule]?.wasSilent = true }
    }
  }

  package mutating func see(_ planned: Planner.Planned) {
    for place in places where !place.rules.isEmpty {
      let holds = planned.resolution.truth(of: place.condition) == .yes
      for rule in place.rules {
        if holds { found[rule]?.hasFired = true } else { found[rule]?.wasSilent = true }
      }
    }
  }

  /// In the order of rule ids.
  package var items: [Item] { found.values.sorted { $0.rule < $1.rule } }
}
