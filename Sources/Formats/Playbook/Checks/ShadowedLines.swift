import Planning
import Rules

/// A line that never counts, because the lines before it hold wherever it would.
enum ShadowedLines: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    var findings: [Finding] = []
    for definition in checked.playbook.vocabulary.definitions {
      let key = definition.key.name
      for (kind, lines) in [("derive", definition.derive), ("assume", definition.assume)] {
        let own = lines.prefix(checked.places.count("facts", key, kind)).map(\.when)
        findings += covered(own, of: key, in: checked) { checked.places.of("facts", key, kind, "\($0)", "when") }
      }
    }
    for step in checked.playbook.steps {
      findings += covered(step.lengths.map(\.condition), of: step.id, in: checked) {
        checked.places.of("steps", step.id, "lengths", "\($0)", "when")
      }
    }
    return findings + titles(checked)
  }

  private static func covered(
    _ lines: [Condition], of owner: String, in checked: CheckedPlaybook, place: (Int) -> Location
  ) -> [Finding] {
    lines.indices.dropFirst().compactMap { number in
      guard checked.logic.isCovered(lines[number], by: Array(lines[..<number])),
        !checked.logic.areImpossible([lines[number]])
      else { return nil }
      return Finding(
        code: .shadowedLine, location: place(number),
        message: "This line of \(owner) never counts: wherever it holds, one before it holds already.",
        help: "The first line that holds counts: put the narrower one first, or take this one out.")
    }
  }

  /// The first title whose members are all there counts, so one with fewer members hides those after it.
  private static func titles(_ checked: CheckedPlaybook) -> [Finding] {
    let titles = checked.playbook.mergedTitles
    return titles.indices.compactMap { number in
      let title = titles[number]
      let hides = titles[..<number].contains { $0.row == title.row && Set($0.members).isSubset(of: title.members) }
      guard hides else { return nil }
      return Finding(
        code: .shadowedLine, location: checked.places.item("merged titles", number),
        message: "The title \"\(title.title)\" never counts: one before it needs no more members.",
        help: "Put the title with more members first.")
    }
  }
}
