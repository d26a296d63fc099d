import Rules

/// What a check would name and the owner of the playbook has decided, with the reason:
///
///     deliberate:
///       - finding: unneeded-question
///         at: [deal.account]
///         because: It stands on top of the page.
struct Deliberate {
  private var decided: Set<String> = []

  init(_ documents: [CompiledTree.Document], findings: FindingList) {
    for document in documents {
      guard let file = Section(document.tree, name: "This file", findings: FindingList()) else { continue }
      for section in file.sections("deliberate", each: "What is deliberate") {
        let entry = Section(.mapping(section.pairs, section.location), name: section.name, findings: findings)
        entry?.allow(["finding", "at", "because"])
        _ = entry?.required("because", example: "It stands on top of the page.")
        let code = entry?.required("finding", example: "unneeded-question") ?? ""
        for word in entry?.words("at") ?? [] { decided.insert("\(code) \(word.text)") }
      }
    }
  }

  func covers(_ code: FindingCode, _ name: String) -> Bool { decided.contains("\(code.rawValue) \(name)") }
}
