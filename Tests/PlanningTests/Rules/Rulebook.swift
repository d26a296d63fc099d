import Formats
import Planning
import Rules
import TestSupport
import Testing

/// The shipped playbook with rules and facts of a test in files of their own.
enum Rulebook {
  private static let folder = "playbooks/b2b-software/"

  static func load(_ rules: String, facts: String = "") -> Loaded<Playbook> {
    load([("zz", entry("rules", rules)), ("zy", entry("facts", facts))])
  }

  /// Rules of one line each, which may read `own.many`.
  static func load(_ rules: [String]) -> Loaded<Playbook> { load([("zz", rules)], factsIn: "zy") }

  static func load(_ files: [(name: String, rules: [String])], factsIn file: String) -> Loaded<Playbook> {
    load(
      files.map { ($0.name, entry("rules", $0.rules.joined(separator: "\n"))) }
        + [(file, entry("facts", "own.many:\n  type: flag"))])
  }

  static func planner(_ rules: String, facts: String = "") throws -> Planner {
    let loaded = load(rules, facts: facts)
    let playbook = try #require(loaded.value, "\(loaded.findings)")
    return Planner(playbook: playbook, holidays: Shipped.planner.holidays)
  }

  private static func load(_ files: [(name: String, text: String)]) -> Loaded<Playbook> {
    var documents = Shipped.documents(folder).filter { !$0.path.contains("/tests/") }
    for file in files where !file.text.isEmpty {
      let path = folder + file.name + ".yaml"
      let read = YAMLTree.read(file.text, file: path)
      guard let tree = read.value else { return Loaded(value: nil, findings: read.findings) }
      documents.append(CompiledTree.Document(path: path, tree: tree, hash: ""))
    }
    return PlaybookLoader.load(documents, hash: "test")
  }

  private static func entry(_ name: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(name):\n" + text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
