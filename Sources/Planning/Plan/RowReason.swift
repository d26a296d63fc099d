import Rules

/// Why a row is in the plan: the rules it implements, its condition, and the facts that make the condition hold. Where the
/// step's own condition does not hold and a rule added it, the reason is that rule's.
package struct RowReason: Sendable {
  /// Those that brought the row, then those that changed its length, its wording or what it waits for.
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
    let change = planned.effects.change(in: step.id)
    let isByItself = planned.resolution.truth(of: step.condition) == .yes
    let adding = isByItself ? nil : change?.added.first.flatMap { planner.playbook.rule($0.rule) }
    let bringing = adding == nil ? step.rules : change?.added.map(\.rule) ?? []
    rules = bringing + (change?.changing ?? []).filter { !bringing.contains($0) }
    condition = adding?.conditionText ?? step.conditionText
    because = adding?.because ?? step.because
    causes = planned.resolution.causes(of: adding?.whole ?? step.condition)
    location = adding?.location ?? step.location
    changes = planner.playbook.origin(ofStep: step.id)?.changes ?? []
  }

  /// Every place that has a say: where the step stands, and where a layer changed an entry of it.
  package var place: String {
    ([location.description] + changes.map { "\($0.entry) in \($0.location)" }).joined(separator: "; ")
  }
}
