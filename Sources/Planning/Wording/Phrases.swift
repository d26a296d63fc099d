/// What the program says, as data: `Prompts/phrases/<file>.yaml`, each sentence under `<file>.<name>`.
///
///     phrases("start.continue", ["account": "Acme", "when": "yesterday"])
package struct Phrases: Sendable {
  private let templates: [String: Template]

  package init(_ sentences: [String: String]) { templates = sentences.mapValues { Template($0) } }

  /// The same with sentences of a playbook's own in place of some.
  package func with(_ own: [String: String]) -> Phrases {
    own.isEmpty ? self : Phrases(templates: templates.merging(own.mapValues { Template($0) }) { $1 })
  }

  /// The same with all sentences of the other in place of those of their names.
  package func with(_ own: Phrases) -> Phrases { Phrases(templates: templates.merging(own.templates) { $1 }) }

  private init(templates: [String: Template]) { self.templates = templates }

  /// A name that is not there gives the name in brackets, so that a transcript shows it and a test finds it.
  package func callAsFunction(_ name: String, _ values: [String: String] = [:]) -> String {
    guard let template = templates[name] else { return "[\(name)]" }
    return template.filled { values[$0] }
  }

  /// In order.
  package var names: [String] { templates.keys.sorted() }
  package func has(_ name: String) -> Bool { templates[name] != nil }
}
