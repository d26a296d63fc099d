import Planning
import Rules

/// `phrase: {D08: {title: Data agreement signed, done when: Signed on both sides}}`
extension RulesReader {
  func phrases(_ section: Section) -> [Consequence] {
    entries(section, "phrase")?.pairs.compactMap { pair in
      guard let phrased = step(pair.key, at: pair.place),
        let inner = Section(pair.value, name: pair.key, findings: findings)
      else { return nil }
      inner.allow(["title", "done when"])
      let (title, doneWhen) = (inner.text("title"), inner.text("done when"))
      if title == nil, doneWhen == nil {
        findings.add(
          .missingEntry, at: pair.place, "Nothing says how \(phrased) is worded.",
          help: "Such as phrase: {\(phrased): {title: Data agreement signed}}.")
      }
      return .phrase(step: phrased, title: title, doneWhen: doneWhen)
    } ?? []
  }
}
