import Rules

/// The conditions of a playbook as they run, by the places of what they belong to.
package struct PlaybookConditions: Sendable {
  package let flat: FlatConditions
  /// By place of the step.
  package let steps: [Step]
  /// By place of the rule: whether it holds for anything at all.
  package let rules: [FlatCondition]
  let readers: [(facts: [Int], condition: FlatCondition)]
  /// By position of the vocabulary.
  let askedWhen: [FlatCondition?]
  /// Positions of what is always asked, and of what is asked only as long as something waits for it, in their order.
  let core: [Int]
  let conditional: [Int]

  package struct Step: Sendable {
    package let when: FlatCondition
    let settledWhen: FlatCondition?
    let alsoVisibleWhen: FlatCondition?
    let lengths: [FlatCondition]
  }

  init(
    vocabulary: Vocabulary, questions: [Question], core: [Key], groups: [QuestionGroup], steps: [StepDefinition],
    rules: [RuleDefinition], readers: [Reader]
  ) {
    var flat = FlatConditions(vocabulary)
    self.steps = steps.map { step in
      Step(
        when: flat.add(step.condition), settledWhen: step.settledWhen.map { flat.add($0) },
        alsoVisibleWhen: step.alsoVisibleWhen.map { flat.add($0) }, lengths: step.lengths.map { flat.add($0.condition) }
      )
    }
    self.rules = rules.map { flat.add($0.whole) }
    self.readers = readers.map { reader in
      (reader.facts.compactMap { vocabulary.position(of: $0) }, flat.add(reader.condition))
    }
    askedWhen = questions.map { question in question.askedWhen.map { flat.add($0) } }
    self.flat = flat
    self.core = core.compactMap { vocabulary.position(of: $0) }
    conditional = groups.flatMap(\.facts).compactMap { vocabulary.position(of: $0) }
      .filter { questions[$0].asked == .conditional }
  }
}
