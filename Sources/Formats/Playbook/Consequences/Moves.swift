import Planning
import Rules

/// `move: {G08: {after: [F08], not after: [B01]}}`
extension RulesReader {
  func moves(_ section: Section) -> [Consequence] {
    entries(section, "move")?.pairs.compactMap { pair in
      guard let moved = step(pair.key, at: pair.place),
        let inner = Section(pair.value, name: pair.key, findings: findings)
      else { return nil }
      inner.allow(["after", "not after"])
      let after = inner.words("after").compactMap { word -> StepDefinition.Link? in
        guard let link = LinkReader(findings: findings).link(word.text, at: word.location) else { return nil }
        guard step(link.step, at: word.location) != nil else { return nil }
        guard link.step == moved else { return link }
        findings.add(
          .badLink, at: word.location, "\(moved) cannot wait for itself.", help: "Name another step, or none.")
        return nil
      }
      let notAfter = inner.words("not after").compactMap { step($0.text, at: $0.location) }
      if inner.tree("after") == nil, inner.tree("not after") == nil {
        findings.add(
          .missingEntry, at: pair.place, "Nothing says where \(moved) moves.",
          help: "Such as move: {\(moved): {after: [F08], not after: [B01]}}.")
      }
      return .move(step: moved, after: after, notAfter: notAfter)
    } ?? []
  }
}
