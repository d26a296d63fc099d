import Planning
import Rules

/// A number at the top of the playbook that no condition and no text names.
enum UnusedSettings: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    let settings = checked.playbook.vocabulary.settings.keys.sorted()
    return settings.filter { !checked.namedSettings.contains($0) }.map { name in
      let others = settings.filter { checked.namedSettings.contains($0) }
      let nearest = Spelling.nearest(to: name, among: others).map { " Did you mean \($0)?" } ?? ""
      return Finding(
        code: .unusedSetting, location: checked.places.name("settings", "thresholds", name),
        message: "Nothing reads the setting \"\(name)\".",
        help:
          "Let a condition name it, as in deal.value > \(ConditionParser.settingPrefix)\(name), or take it out.\(nearest)"
      )
    }
  }

  /// Every `setting.name` that stands in a text of the documents, whatever the text is for.
  static func named(in documents: [CompiledTree.Document]) -> Set<String> {
    var names: Set<String> = []
    for document in documents { collect(document.tree, into: &names) }
    return names
  }

  private static func collect(_ tree: Tree, into names: inout Set<String>) {
    switch tree {
    case .mapping(let pairs, _): for pair in pairs { collect(pair.value, into: &names) }
    case .list(let items, _): for item in items { collect(item, into: &names) }
    case .scalar(let text, _):
      guard text.contains(ConditionParser.settingPrefix) else { return }
      let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-") }
      for word in words where word.hasPrefix(ConditionParser.settingPrefix) {
        names.insert(String(word.dropFirst(ConditionParser.settingPrefix.count)))
      }
    }
  }
}
