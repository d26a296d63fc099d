import Planning
import Rules

/// Documents of a playbook folder -> a `Playbook`, with every finding at once.
///
/// A folder may be cut into files as its owner likes: what counts is the entry (`facts`, `steps`, `rules` …), not the file.
package enum PlaybookLoader {
  package static func load(_ documents: [CompiledTree.Document], hash: String) -> Loaded<Playbook> {
    read(documents.sorted { $0.path < $1.path }, hash: hash, findings: FindingList())
  }

  /// A playbook upon those that it extends, the one that stands alone first.
  package static func load(_ layers: [PlaybookLayer]) -> Loaded<Playbook> {
    let findings = FindingList()
    let documents = LayerMerge.documents(layers, findings: findings)
    var loaded = read(documents, hash: PlaybookLayers.hash(layers), findings: findings)
    loaded.value?.layers = layers.map(\.described)
    if layers.count > 1 { loaded.value?.origins = OriginsReader.read(documents) }
    return loaded
  }

  private static func read(
    _ documents: [CompiledTree.Document], hash: String, findings: FindingList
  ) -> Loaded<Playbook> {
    let files = documents.compactMap { document in
      Section(document.tree, name: "This file", findings: findings)
    }
    for file in files { file.allow(entries) }
    guard let main = files.first(where: { $0.tree("playbook") != nil }) else {
      let place = Location(file: documents.first?.path ?? "playbook.yaml", line: 1, column: 1)
      findings.add(
        .noPlaybook, at: place, "No file here names the playbook.",
        help: "One file begins with playbook: b2b-software.")
      return Loaded(value: nil, findings: findings.findings)
    }

    let settings = SettingsReader(findings: findings)
    var facts = FactsReader(findings: findings)
    facts.read(files, rates: settings.rates(main), settings: settings.thresholds(main))
    let reading = ConditionReading(vocabulary: facts.vocabulary, unread: facts.unread, findings: findings)
    let people = PeopleReader(findings: findings).read(files)
    let phases = main.sections("phases", each: "A phase").map {
      Plan.Phase(
        id: $0.required("phase", example: "validate"), title: $0.required("title", example: "See that it works"))
    }
    let order = QuestionOrder(files: files, reading: reading, findings: findings)
    let steps = StepsReader(reading: reading, phases: phases.map(\.id), people: people, findings: findings).read(files)
    // Also those that could not be read: whoever names one makes no second slip.
    let stepIDs = Set(files.flatMap { $0.names("steps") })
    let questions = facts.questions(reading: reading)
    let rulesReader = RulesReader(
      reading: reading, steps: stepIDs, questions: questions, findings: findings)
    let rules = rulesReader.rules(files)
    facts.finish(rules)
    let rows = RowsReader(reading: reading, steps: stepIDs, findings: findings)

    var playbook = Playbook(
      id: main.text("playbook") ?? "",
      version: main.number("version") ?? 1,
      hash: hash,
      title: main.text("title") ?? "",
      settings: settings.read(main),
      phases: phases,
      vocabulary: facts.vocabulary,
      questions: questions,
      core: order.core,
      groups: order.groups,
      sellerSettings: order.settings,
      steps: steps,
      rules: rules,
      readers: rulesReader.readers(files),
      mergedTitles: rows.mergedTitles(files),
      ticks: rows.ticks(files),
      offeredDeliverables: rows.deliverables(files),
      people: people)
    playbook.essentials = rulesReader.essentials(files)
    for (name, text, _) in files.flatMap({ $0.texts("words") }) { playbook.words[name] = text }
    playbook.lexicon = LexiconReader(findings: findings).read(files)
    let failed = findings.findings.contains { $0.severity == .error }
    return Loaded(value: failed ? nil : playbook, findings: findings.findings)
  }

  private static let entries = [
    "playbook", "extends", "version", "title", "settings", "phases", "facts", "core", "groups", "steps", "rules",
    "readers", "merged titles", "ticks", "deliverables", "buyer roles", "seller roles", "stand-ins",
    "essentials", "lexicon", "words", "deliberate",
  ]
}
