import Formats
import Planning
import Rules
import TestSupport
import Testing

/// The shipped playbook with rules of a test in a file of their own.
enum Rulebook {
  static func load(_ rules: String, facts: String = "", file: String = "playbooks/b2b-software/zz.yaml") -> Loaded<
    Playbook
  > {
    let text =
      (facts.isEmpty ? "" : "facts:\n" + indented(facts))
      + (rules.isEmpty ? "title: none\n" : "rules:\n" + indented(rules))
    let read = YAMLTree.read(text, file: file)
    guard let tree = read.value else { return Loaded(value: nil, findings: read.findings) }
    let documents = Shipped.documents("playbooks/b2b-software/").filter { !$0.path.contains("/tests/") }
    return PlaybookLoader.load(documents + [CompiledTree.Document(path: file, tree: tree, hash: "")], hash: "test")
  }

  static func planner(_ rules: String, facts: String = "") throws -> Planner {
    let loaded = load(rules, facts: facts)
    let playbook = try #require(loaded.value, "\(loaded.findings)")
    return Planner(playbook: playbook, holidays: Shipped.planner.holidays)
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
