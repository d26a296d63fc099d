/// Every kind of finding, by a name that is stable and greppable. For each one that a playbook can have, a file under
/// `Tests/FormatsTests/BadPlaybooks` shows it.
package enum FindingCode: String, Hashable, Sendable, CaseIterable {
  // MARK: The file as text

  case notUTF8 = "not-utf-8"
  case yamlSyntax = "yaml-syntax"
  case tooLarge = "too-large"
  case tooDeep = "too-deep"
  case duplicate

  // MARK: Its entries

  case noPlaybook = "no-playbook"
  case wrongShape = "wrong-shape"
  case unknownEntry = "unknown-entry"
  case missingEntry = "missing-entry"
  case notANumber = "not-a-number"
  case badLength = "bad-length"
  case badLink = "bad-link"

  // MARK: What it names

  case unknownKey = "unknown-key"
  case unknownValue = "unknown-value"
  case unknownStep = "unknown-step"
  case unknownRule = "unknown-rule"
  case unknownPhrase = "unknown-phrase"

  // MARK: Layers

  case unknownPlaybook = "unknown-playbook"
  case wrongName = "wrong-name"
  case nothingToChange = "nothing-to-change"

  // MARK: Conditions

  case conditionSyntax = "condition-syntax"
  case typeClash = "type-clash"
  case unboundName = "unbound-name"
  case nameTaken = "name-taken"

  // MARK: Rules

  case noConsequence = "no-consequence"
  case nobodyAsks = "nobody-asks"
  case circle
  case denialCircle = "denial-circle"
  case wrongStratum = "wrong-stratum"

  // MARK: What follows from what

  case neverHolds = "never-holds"
  case neverFires = "never-fires"
  case alwaysHolds = "always-holds"
  case shadowedLine = "shadowed-line"
  case shadowedRule = "shadowed-rule"
  case identicalRule = "identical-rule"
  case overlappingLines = "overlapping-lines"
  case contradictoryRules = "contradictory-rules"
  case addedAndDropped = "added-and-dropped"
  case wordedTwice = "worded-twice"
  case stepCircle = "step-circle"

  // MARK: What nobody needs, and what is missing

  case neverAsked = "never-asked"
  case unneededQuestion = "unneeded-question"
  case unusedValue = "unused-value"
  case unusedSetting = "unused-setting"
  case stepWithoutSource = "step-without-source"
  case stepWithoutOwner = "step-without-owner"
  case stepWithoutDuration = "step-without-duration"
  case stepWithoutDoneWhen = "step-without-done-when"

  // MARK: Deal files

  case dealWithoutHeader = "deal-without-header"
  case dealOfNewerFormat = "deal-of-newer-format"
  case dealLineUnreadable = "deal-line-unreadable"
  case entryIncomplete = "entry-incomplete"
  case entryOfNewerVersion = "entry-of-newer-version"

  // MARK: Buyers to practise with

  case givesAway = "gives-away"
  case inNoFact = "in-no-fact"
  case saidTwice = "said-twice"
  case neverReached = "never-reached"
  case neverRaised = "never-raised"
  case neverEased = "never-eased"
  case tooFewObjections = "too-few-objections"
  case nothingToSay = "nothing-to-say"

  /// What cannot work is an error; what works and is of no use, or is surely meant otherwise, is a warning.
  package var severity: Finding.Severity {
    switch self {
    case .alwaysHolds, .shadowedLine, .shadowedRule, .identicalRule, .addedAndDropped, .wordedTwice, .unneededQuestion,
      .unusedValue, .unusedSetting, .stepWithoutSource:
      .warning
    default: .error
    }
  }

  /// Whether a buyer to practise with has it, and not a playbook.
  package var isOfPersonas: Bool {
    switch self {
    case .givesAway, .inNoFact, .saidTwice, .neverReached, .neverRaised, .neverEased, .tooFewObjections, .nothingToSay:
      true
    default: false
    }
  }

  /// Whether a deal has it, and not a playbook.
  package var isOfDeals: Bool {
    switch self {
    case .dealWithoutHeader, .dealOfNewerFormat, .dealLineUnreadable, .entryIncomplete, .entryOfNewerVersion: true
    default: false
    }
  }
}
