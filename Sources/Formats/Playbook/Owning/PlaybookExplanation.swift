import Planning
import Rules

/// One step, rule, fact or setting of a playbook in plain words: what it is, when it is there and why, what it reads and who
/// reads it, where it is written, and which tests speak of it.
package struct PlaybookExplanation {
  package struct Line: Hashable, Sendable {
    package var label: String
    package var text: String

    init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  let playbook: Playbook
  let entries: PlaybookEntries
  let tests: [PlaybookTest]

  package init(playbook: Playbook, layers: [PlaybookLayer], tests: [PlaybookTest]) {
    self.playbook = playbook
    self.entries = PlaybookEntries(layers)
    self.tests = tests
  }

  /// Nil for a name that the playbook does not have.
  package func lines(_ thing: String) -> [Line]? {
    if let step = playbook.step(thing) ?? playbook.step(thing.uppercased()) { return lines(step) }
    if let rule = rules.first(where: { $0.lowercased() == thing.lowercased() }) { return lines(rule: rule) }
    if let position = playbook.vocabulary.position(of: Key(thing)) { return lines(fact: position) }
    return lines(setting: thing)
  }

  /// What may have been meant.
  package func nearest(to thing: String) -> String? {
    let names =
      playbook.steps.map(\.id) + rules + playbook.vocabulary.definitions.map(\.key.name)
      + entries.of("settings").flatMap(\.pairs).map(\.key)
    return Spelling.nearest(to: thing, among: names)
  }

  /// Rules with an entry of their own, and those that only steps, lines and readers carry.
  var rules: [String] {
    let cited =
      playbook.steps.flatMap(\.rules)
      + playbook.vocabulary.definitions.flatMap { ($0.derive + $0.assume).flatMap(\.rules) }
    return Set(playbook.rules.map(\.id) + cited + playbook.readers.map(\.name)).sorted()
  }

  // MARK: What several kinds have

  func list(_ label: String, _ items: [String]) -> [Line] {
    items.isEmpty ? [] : [Line(label, items.joined(separator: ", "))]
  }

  func text(_ label: String, _ text: String?) -> [Line] { text.map { $0.isEmpty ? [] : [Line(label, $0)] } ?? [] }

  func named(_ step: String) -> String {
    guard let title = playbook.step(step)?.title else { return step }
    return "\(step) \"\(title.filter { $0 != "{" && $0 != "}" })\""
  }

  func reads(_ positions: Set<Int>) -> [Line] {
    list(
      "reads",
      positions.sorted().map { position in
        let key = playbook.vocabulary[position].key
        let label = playbook.questions[position].label
        return label == key.name ? key.name : "\(key.name) (\(label))"
      })
  }

  func written(_ origin: Origin?) -> [Line] {
    guard let origin else { return [] }
    return [Line("written in", origin.location.description)]
      + origin.changes.map { Line("changed in", "\($0.location): \($0.entry)") }
  }

  func tested(_ isMeant: (PlaybookTest) -> Bool) -> [Line] {
    let found = tests.filter(isMeant)
    guard !found.isEmpty else { return [Line("tests", "none speaks of it")] }
    let shown = found.prefix(6).map { Line("test", "\($0.name) (\($0.location))") }
    return shown + (found.count > shown.count ? [Line("", "and \(found.count - shown.count) more")] : [])
  }
}
