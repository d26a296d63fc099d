import Rules

/// What the tests of a playbook have seen of it: of each rule, whether it fired, and whether it was seen not to fire.
///
/// A rule of the catalogue may live in several places: as a rule that speaks, in the condition of a step, in a line of a fact.
/// It has fired when one of them has.
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
    self.places = places
    for place in places {
      for rule in place.rules where found[rule] == nil { found[rule] = Item(rule: rule, location: place.location) }
    }
    // What holds in every deal cannot be seen otherwise.
    for place in places where place.condition == .always {
      for rule in place.rules { found[rule]?.wasSilent = true }
    }
  }

  /// Of one test: the rules of which a place held have fired, the others were silent.
  package mutating func see(_ planned: Planner.Planned) {
    var fired: Set<String> = []
    for place in places where planned.resolution.truth(of: place.condition) == .yes { fired.formUnion(place.rules) }
    for rule in found.keys {
      if fired.contains(rule) { found[rule]?.hasFired = true } else { found[rule]?.wasSilent = true }
    }
  }

  /// In the order of rule ids.
  package var items: [Item] { found.values.sorted { $0.rule < $1.rule } }
}
