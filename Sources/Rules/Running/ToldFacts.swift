/// What was said and computed for one deal, so that it can be asked again what follows with other answers.
package struct ToldFacts: Sendable {
  private let conditions: FlatConditions
  private let workingDays: Resolution.WorkingDays
  private let told: [(Int, Value)]

  package init(_ facts: FactTable) {
    conditions = facts.conditions
    workingDays = facts.workingDays
    let resolution = facts.resolution(.assuming)
    told = resolution.values.indices.compactMap { position in
      switch resolution.sources[position] {
      case .said, .computed: resolution.values[position].map { (position, $0) }
      case .none, .derived, .assumed: nil
      }
    }
  }

  /// What follows with these answers, each in place of what was said. What the calendar and the plan say stays as it is.
  package func saying(_ answers: [(Int, Value)]) -> FactTable {
    let changed = Set(answers.map(\.0))
    return FactTable(
      conditions, said: told.filter { !changed.contains($0.0) } + answers, workingDays: workingDays)
  }
}
