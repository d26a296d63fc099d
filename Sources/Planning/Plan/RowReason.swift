import Rules

/// Why a row is in the plan: the rules it implements, its condition, and the facts that make the condition hold.
package struct RowReason: Sendable {
  package var rules: [String]
  /// As the playbook has it.
  package var condition: String
  package var because: String
  /// Down to what somebody said.
  package var causes: [Cause]
  /// Where the playbook says so.
  package var location: Location
  /// What another layer of the playbook changed in the step, and where.
  package var changes: [Origin.Change]

  /// Nil for the deal's own rows, which are there because somebody added them.
  package init?(_ row: Row, planner: Planner, planned: Planner.Planned) {
    guard let step = row.catalogue.flatMap({ planner.playbook.step($0) }) else { return nil }
    rules = step.rules
    condition = step.conditionText
    because = step.because
    causes = planned.resolution.causes(of: step.condition)
    location = step.location
    changes = planner.playbook.origin(ofStep: step.id)?.changes ?? []
  }

  /// Every place that has a say: where the step stands, and where a layer changed an entry of it.
  package var place: String {
    ([location.description] + changes.map { "\($0.entry) in \($0.location)" }).joined(separator: "; ")
  }
}
