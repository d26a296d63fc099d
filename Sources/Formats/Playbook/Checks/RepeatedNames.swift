import Planning
import Rules

/// Names that stand twice where each is meant once.
enum RepeatedNames: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let playbook = checked.playbook
    return repeated(playbook.phases.map(\.id), "phases", "phase", checked)
      + repeated(playbook.groups.map(\.name), "groups", "group", checked)
      + repeated(playbook.ticks.map(\.words), "ticks", "tick", checked) + questions(checked)
  }

  private static func repeated(
    _ names: [String], _ kind: String, _ noun: String, _ checked: CheckedPlaybook
  ) -> [Finding] {
    var seen: Set<String> = []
    return names.enumerated().filter { !seen.insert($0.element).inserted }.map { number, name in
      Finding(
        code: .duplicate, location: checked.places.item(kind, number),
        message: "The \(noun) \"\(name)\" stands here twice.", help: "Keep one of the two.")
    }
  }

  /// A question in two groups would be asked in the first, and the second would wait for nothing.
  private static func questions(_ checked: CheckedPlaybook) -> [Finding] {
    var seen: Set<Key> = Set(checked.playbook.core)
    return checked.playbook.groups.flatMap { group in
      group.facts.filter { !seen.insert($0).inserted }.map { key in
        Finding(
          code: .duplicate, location: checked.places.of("groups", group.name, "facts", key.name),
          message: "\(key) is asked in a group before this one, or in the core.", help: "Keep one of the two.")
      }
    }
  }
}
