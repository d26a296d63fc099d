import Planning
import Rules

/// A condition of a playbook, with where it stands and what it decides.
struct ConditionUse {
  var condition: Condition
  /// As it was written; empty for the choice of `for each`.
  var text: String
  var place: Location
  /// What it decides, as the beginning of a sentence: "The step D04".
  var owner: String
  /// What cannot be when it never holds, as its end: "is never in a plan".
  var consequence: String

  static func all(of playbook: Playbook, places: EntryPlaces) -> [ConditionUse] {
    facts(playbook, places) + steps(playbook, places) + rules(playbook, places)
  }

  private static func facts(_ playbook: Playbook, _ places: EntryPlaces) -> [ConditionUse] {
    var uses: [ConditionUse] = []
    for (definition, question) in zip(playbook.vocabulary.definitions, playbook.questions) {
      let key = definition.key.name
      for (kind, lines) in [("derive", definition.derive), ("assume", definition.assume)] {
        // What rules set stands behind the fact's own lines, and is looked at with the rules.
        for (number, line) in lines.prefix(places.count("facts", key, kind)).enumerated() {
          uses.append(
            ConditionUse(
              condition: line.when, text: line.text, place: places.of("facts", key, kind, "\(number)", "when"),
              owner: "This line of \(key)", consequence: "never counts"))
        }
      }
      if let condition = question.askedWhen {
        uses.append(
          ConditionUse(
            condition: condition, text: "", place: places.of("facts", key, "asked when"),
            owner: "The question about \(key)", consequence: "is never asked"))
      }
    }
    return uses
  }

  private static func steps(_ playbook: Playbook, _ places: EntryPlaces) -> [ConditionUse] {
    var uses: [ConditionUse] = []
    for step in playbook.steps {
      func add(_ condition: Condition?, _ text: String, _ place: Location, _ owner: String, _ consequence: String) {
        guard let condition else { return }
        uses.append(
          ConditionUse(condition: condition, text: text, place: place, owner: owner, consequence: consequence))
      }
      add(
        step.condition, step.conditionText, places.of("steps", step.id, "when"), "The step \(step.id)",
        "is never in a plan")
      for (number, line) in step.lengths.enumerated() {
        add(
          line.condition, "", places.of("steps", step.id, "lengths", "\(number)", "when"),
          "This length of \(step.id)", "never counts")
      }
      add(
        step.alsoVisibleWhen, "", places.of("steps", step.id, "also visible when"), "What shows \(step.id)",
        "never does")
      add(
        step.settledWhen, "", places.of("steps", step.id, "settled when"), "What settles \(step.id)", "never does")
      add(
        step.forEach.map { .any($0, where: .always) }, "", places.of("steps", step.id, "for each"),
        "What \(step.id) is repeated for", "is never there")
    }
    return uses
  }

  private static func rules(_ playbook: Playbook, _ places: EntryPlaces) -> [ConditionUse] {
    var uses: [ConditionUse] = []
    for rule in playbook.rules {
      uses.append(
        ConditionUse(
          condition: rule.whole, text: rule.conditionText, place: places.of("rules", rule.id, "when"),
          owner: "The rule \(rule.id)", consequence: "never fires"))
    }
    for reader in playbook.readers {
      uses.append(
        ConditionUse(
          condition: reader.condition, text: "", place: places.of("readers", reader.name, "while"),
          owner: "The reader \(reader.name)", consequence: "never reads"))
    }
    for deliverable in playbook.offeredDeliverables {
      uses.append(
        ConditionUse(
          condition: deliverable.condition, text: "", place: places.of("deliverables", deliverable.title, "when"),
          owner: "The deliverable \"\(deliverable.title)\"", consequence: "is never offered"))
    }
    return uses
  }

  /// Said on purpose: `always`, or `never` for what a layer has taken out.
  var isPlain: Bool { condition == .always || condition == .not(.always) }
}
