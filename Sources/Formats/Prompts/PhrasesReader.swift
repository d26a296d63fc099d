import Planning
import Rules

/// `phrases/*.yaml` -> the sentences, each under `<file>.<name>`.
package enum PhrasesReader {
  package static func read(_ documents: [CompiledTree.Document]) -> Loaded<Phrases> {
    let findings = FindingList()
    var sentences: [String: String] = [:]
    for document in documents {
      let (path, tree) = (document.path, document.tree)
      let file = path.split(separator: "/").last.map { $0.split(separator: ".").first ?? $0 } ?? ""
      guard let section = Section(tree, name: String(file), findings: findings) else { continue }
      for pair in section.pairs {
        guard case .scalar(let sentence, _) = pair.value else {
          findings.add(.wrongShape, at: pair.place, "\"\(pair.key)\" is one sentence.", help: "Write it on one line.")
          continue
        }
        sentences["\(file).\(pair.key)"] = sentence
      }
    }
    return Loaded(value: Phrases(sentences), findings: findings.findings)
  }
}
