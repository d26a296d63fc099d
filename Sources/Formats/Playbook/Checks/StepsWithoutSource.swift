import Rules

/// A step that does not say where it comes from: nobody can look up later why it is there.
enum StepsWithoutSource: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    checked.playbook.steps.filter(\.source.isEmpty).map { step in
      Finding(
        code: .stepWithoutSource, location: checked.places.of("steps", step.id),
        message: "\(step.id) does not say where it comes from.",
        help: "Add source, such as source: [ours] for what your own deals have taught you.")
    }
  }
}
