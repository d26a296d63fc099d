import Rules

/// One thing that can be wrong with a playbook that could be read.
protocol PlaybookChecking: Sendable {
  static func findings(in checked: CheckedPlaybook) -> [Finding]
}

/// All of them.
enum PlaybookChecks {
  static var all: [any PlaybookChecking.Type] {
    [
      ImpossibleConditions.self, SureConditions.self, ShadowedLines.self, ShadowedRules.self, ContradictoryLines.self,
      AddedAndDropped.self, WordedTwice.self, StepCircles.self, UnusedValues.self, UnneededQuestions.self,
      UnaskedFacts.self,
      UnusedSettings.self, UnknownPhrases.self, UnboundNames.self, RepeatedNames.self, StepsWithoutSource.self,
    ]
  }

  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    all.flatMap { $0.findings(in: checked) }.filter {
      switch $0.code {
      case .unneededQuestion, .unusedValue, .unusedSetting: checked.isOwn($0.location)
      default: true
      }
    }
  }
}
