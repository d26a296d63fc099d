import Rules

/// Everything a team believes about how its deals go: facts, questions, steps, rules and numbers. Read from files by
/// `Formats`; nothing here is computed from a deal.
package struct Playbook: Sendable {
  package var id: String
  package var version: Int
  /// Of all its files, so that a plan names exactly what made it.
  package var hash: String
  /// Its own and those that it extends, the one that stands alone first.
  package var layers: [Layer] = []
  /// What another layer has changed.
  package var origins = Origins()
  package var title: String
  package var settings: Settings
  package var phases: [Plan.Phase]
  package let vocabulary: Vocabulary
  /// By position of the vocabulary.
  package let questions: [Question]
  package let core: [Key]
  package let groups: [QuestionGroup]
  package var sellerSettings: [Key]
  package let steps: [StepDefinition]
  package let rules: [RuleDefinition]
  package let readers: [Reader]
  package var mergedTitles: [MergedTitle]
  package var ticks: [Tick]
  package var offeredDeliverables: [OfferedDeliverable]
  package var people: Roles
  /// What has to be known before a deal is more than a hope.
  package var essentials: [Essential] = []
  /// Words that a page is better without.
  package var lexicon = Lexicon()
  /// Sentences of its own in place of those that the program says, by name: `page.headline`.
  package var words: [String: String] = [:]

  package init(
    id: String, version: Int, hash: String, title: String, settings: Settings, phases: [Plan.Phase],
    vocabulary: Vocabulary, questions: [Question], core: [Key], groups: [QuestionGroup], sellerSettings: [Key],
    steps: [StepDefinition], rules: [RuleDefinition], readers: [Reader], mergedTitles: [MergedTitle], ticks: [Tick],
    offeredDeliverables: [OfferedDeliverable], people: Roles
  ) {
    self.id = id
    self.version = version
    self.hash = hash
    self.title = title
    self.settings = settings
    self.phases = phases
    self.vocabulary = vocabulary
    self.questions = questions
    self.core = core
    self.groups = groups
    self.sellerSettings = sellerSettings
    self.steps = steps
    self.rules = rules
    self.readers = readers
    self.mergedTitles = mergedTitles
    self.ticks = ticks
    self.offeredDeliverables = offeredDeliverables
    self.people = people
    self.stepPositions = Dictionary(
      steps.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.network = StepNetwork(
      steps: steps, positions: stepPositions, mergedTitles: mergedTitles, phases: phases)
    self.conditions = PlaybookConditions(
      vocabulary: vocabulary, questions: questions, core: core, groups: groups, steps: steps, rules: rules,
      readers: readers)
  }

  private let stepPositions: [String: Int]
  package let network: StepNetwork
  /// Of all of them, in the form that runs.
  package let conditions: PlaybookConditions

  package func position(ofStep id: String) -> Int? { stepPositions[id] }
  package func step(_ id: String) -> StepDefinition? { stepPositions[id].map { steps[$0] } }
  package func question(_ key: Key) -> Question? { vocabulary.position(of: key).map { questions[$0] } }
  package func rule(_ id: String) -> RuleDefinition? { rules.first { $0.id == id } }

  /// The numbers of the playbook: all of them settings.
  package struct Settings: Sendable {
    package var rowsAtMost: [Weight: Int] = [:]
    /// Working days.
    package var meetingIn = 5
    package var reserve: [Weight: Int] = [:]
    package var nameDueIn = 5
    package var papersBeforeCommittee = 5
    package var committeeRhythms: [String: Int] = [:]
    /// Shares of the working days that the plan needs.
    package var tightRoom = 0.1
    package var someRoom = 0.25
    /// What each kind of remedy costs to ask for, by its name.
    package var remedyPains: [String: Double] = [:]
    /// From so many days by the calendar a later date counts as one that has moved.
    package var movedFrom = 3
    /// Region that stands for a country when none is said.
    package var defaultRegions: [String: String] = [:]

    package init() {}
  }
}

/// What the rep is asked about a fact.
package struct Question: Sendable {
  package enum Asked: String, Sendable {
    case core
    case conditional = "cond"
    case setting = "set"
    case read
  }

  package var key: Key
  /// Nil for facts that nobody can be asked.
  package var asked: Asked?
  /// Two to four words by which plan and echo name the fact.
  package var label: String
  package var ask: String
  /// Further turns of the same question.
  package var thenAsk: [String]
  package var why: String
  package var example: String
  package var unsure: String
  package var askBuyer: String
  package var unit: String
  /// The words shown for each choice, in the order of the type's choices.
  package var choicesSaid: [String: String]
  package var askedWhen: Condition?

  package init(
    key: Key, asked: Asked?, label: String, ask: String, thenAsk: [String], why: String, example: String,
    unsure: String,
    askBuyer: String, unit: String, choicesSaid: [String: String], askedWhen: Condition?
  ) {
    self.key = key
    self.asked = asked
    self.label = label
    self.ask = ask
    self.thenAsk = thenAsk
    self.why = why
    self.example = example
    self.unsure = unsure
    self.askBuyer = askBuyer
    self.unit = unit
    self.choicesSaid = choicesSaid
    self.askedWhen = askedWhen
  }
}

package struct QuestionGroup: Sendable {
  package var name: String
  package var settles: String
  package var facts: [Key]

  package init(name: String, settles: String, facts: [Key]) {
    self.name = name
    self.settles = settles
    self.facts = facts
  }
}

/// Somebody who reads facts without being a condition: the page, the calendar, a coaching question.
package struct Reader: Sendable {
  package var name: String
  package var facts: [Key]
  package var condition: Condition

  package init(name: String, facts: [Key], condition: Condition) {
    self.name = name
    self.facts = facts
    self.condition = condition
  }
}

/// One of the things that a deal has to know, in a few words, and when it is known.
package struct Essential: Sendable {
  package var name: String
  package var condition: Condition

  package init(name: String, condition: Condition) {
    self.name = name
    self.condition = condition
  }
}

package struct MergedTitle: Sendable {
  package var row: String
  package var members: [String]
  package var title: String

  package init(row: String, members: [String], title: String) {
    self.row = row
    self.members = members
    self.title = title
  }
}

/// Words for something that may have happened already.
package struct Tick: Sendable {
  package var words: String
  package var step: String
  /// Steps that count as done with it.
  package var with: [String]
  /// Every step whose id begins with one of these counts as done with it.
  package var withAll: [String]

  package init(words: String, step: String, with: [String], withAll: [String]) {
    self.words = words
    self.step = step
    self.with = with
    self.withAll = withAll
  }
}

package struct OfferedDeliverable: Sendable {
  package var title: String
  package var side: String
  package var condition: Condition

  package init(title: String, side: String, condition: Condition) {
    self.title = title
    self.side = side
    self.condition = condition
  }
}

package struct Roles: Sendable {
  package var buyer: [String]
  package var seller: [String]
  /// Who stands in for a buyer role without a name; `first` is the first buyer named.
  package var standIns: [String: String]

  package init(buyer: [String], seller: [String], standIns: [String: String]) {
    self.buyer = buyer
    self.seller = seller
    self.standIns = standIns
  }
}
