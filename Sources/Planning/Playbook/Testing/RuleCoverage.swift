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

  private let playbook: Playbook
  private let places: [Place]
  private var hasFired: [Bool]
  private var wasSilent: [Bool]

  private struct Place {
    var rules: [String]
    var condition: Condition
    var location: Location
  }

  package init(of playbook: Playbook) {
    self.playbook = playbook
    var places = playbook.rules.map { Place(rules: [$0.id], condition: $0.condition, location: $0.location) }
    places += playbook.steps.map { Place(rules: $0.rules, condition: $0.condition, location: $0.location) }
    for definition in playbook.vocabulary.definitions {
      places += (definition.derive + definition.assume).map {
        Place(rules: $0.rules, condition: $0.when, location: $0.location)
      }
    }
    self.places = places.filter { !$0.rules.isEmpty }
    hasFired = Array(repeating: false, count: self.places.count)
    wasSilent = self.places.map { $0.condition == .always }
  }

  package mutating func see(_ planned: Planner.Planned) {
    for (number, place) in places.enumerated() {
      if planned.resolution.truth(of: place.condition) == .yes { hasFired[number] = true } else { wasSilent[number] = true }
    }
  }

  /// In the order of rule ids.
  package var items: [Item] {
    var items: [String: Item] = [:]
    for (number, place) in places.enumerated() {
      for rule in place.rules {
        var item = items[rule] ?? Item(rule: rule, location: place.location)
        item.hasFired = item.hasFired || hasFired[number]
        item.wasSilent = item.wasSilent || wasSilent[number]
        items[rule] = item
      }
    }
    return items.values.sorted { $0.rule < $1.rule }
  }
}
