import Planning
import Rules

/// A place in braces, in what a rule or a step says, that nothing fills.
enum UnboundNames: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    rules(checked) + steps(checked)
  }

  private static func rules(_ checked: CheckedPlaybook) -> [Finding] {
    let vocabulary = checked.playbook.vocabulary
    return checked.playbook.rules.flatMap { rule -> [Finding] in
      let fields: [String] = rule.forEach.map { Self.fields(of: $0, in: vocabulary) } ?? []
      return Template(rule.say).names.filter { name in
        vocabulary.position(of: Key(name)) == nil && vocabulary.setting(name) == nil && !RuleWords.names.contains(name)
          && !fields.contains(name)
      }.map { name in
        let known =
          RuleWords.names + fields + vocabulary.definitions.map(\.key.name)
          + vocabulary.settings.keys.sorted().map { ConditionParser.settingPrefix + $0 }
        return unbound(name, known, at: checked.places.of("rules", rule.id, "say"), of: rule.say)
      }
    }
  }

  /// The title of one row a record may name fields of the record; that of a row with an owner, the owner.
  private static func steps(_ checked: CheckedPlaybook) -> [Finding] {
    // A step that a layer has taken out repeats for nothing any more.
    checked.playbook.steps.filter { $0.condition != .not(.always) }.flatMap { step -> [Finding] in
      let fields: [String] = step.forEach.map { Self.fields(of: $0, in: checked.playbook.vocabulary) } ?? []
      let titles = [("each title", step.eachTitle, fields), ("owner title", step.ownerTitle, ["name"])]
      return titles.flatMap { entry, title, known -> [Finding] in
        guard let title else { return [] }
        return Template(title).names.filter { !known.contains($0) }.map {
          unbound($0, known, at: checked.places.of("steps", step.id, entry), of: title)
        }
      }
    }
  }

  private static func fields(of selection: Condition.Selection, in vocabulary: Vocabulary) -> [String] {
    guard case .list(let fields) = vocabulary[selection.list].type else { return [] }
    let names = fields.map(\.name)
    return names + (selection.name.map { record in names.map { "\(record).\($0)" } } ?? [])
  }

  private static func unbound(_ name: String, _ known: [String], at place: Location, of text: String) -> Finding {
    var place = place
    // The caret stands under the name, where the text is on one line.
    if let range = text.range(of: "{" + name) {
      place.column += text.unicodeScalars.distance(from: text.startIndex, to: range) + 1
    }
    let nearest = Spelling.nearest(to: name, among: known).map { " Did you mean {\($0)}?" } ?? ""
    return Finding(
      code: .unboundName, location: place, message: "Nothing fills {\(name)}.",
      help: "A place in braces is a fact, or one of: \(known.prefix(8).joined(separator: ", ")).\(nearest)")
  }
}

extension String {
  /// Where the other text begins, without Foundation.
  fileprivate func range(of text: String) -> String.Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) { return place }
      place = index(after: place)
    }
    return nil
  }
}
