extension Playbook {
  /// The rules that speak for a row: those of its step. The deal's own rows are there because somebody said so.
  package func rules(for row: Row) -> [String] { row.catalogue.flatMap { step($0) }?.rules ?? [] }
}

extension PlanDifference {
  /// With the rules of the playbook that made each plan.
  package init(from before: Plan, by old: Playbook, to after: Plan, by new: Playbook) {
    self.init(from: before, to: after, rulesBefore: { old.rules(for: $0) }, rulesAfter: { new.rules(for: $0) })
  }
}
