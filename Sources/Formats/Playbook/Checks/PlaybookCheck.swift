import Planning
import Rules

/// Everything that can be said about a playbook without a deal, all at once and in the order of places.
package enum PlaybookCheck {
  /// - Parameters:
  ///   - phrases: names of all sentences that the program says; without them no name under `words` is looked at.
  ///   - others: the files of a playbook that this one extends; nil for one that is not known.
  package static func findings(
    of files: PlaybookFiles, id: String, phrases: [String] = [], known: () -> [String],
    others: (String) -> [CompiledTree.Document]?
  ) -> [Finding] {
    told(of: files, id: id, phrases: phrases, known: known, others: others).findings
  }

  /// The same, and the conditions of its own files that are not searched through.
  package static func told(
    of files: PlaybookFiles, id: String, phrases: [String] = [], known: () -> [String],
    others: (String) -> [CompiledTree.Document]?
  ) -> (findings: [Finding], unsearched: [Unsearched]) {
    // What a file that cannot be read would have said is missing everywhere else.
    guard files.findings.isEmpty else { return (placed(files.findings, in: files), []) }
    let chain = PlaybookLayers.chain(of: id, known: known) { $0 == id ? files.documents : others($0) }
    var findings = chain.findings
    var unsearched: [Unsearched] = []
    if let layers = chain.value {
      let loaded = PlaybookLoader.load(layers)
      findings += loaded.findings
      // What could not be read is missing elsewhere, and would be said to be unneeded there.
      if let playbook = loaded.value {
        let documents = LayerMerge.documents(layers, findings: FindingList())
        let decided = FindingList()
        let own = Set(files.documents.map(\.path))
        let checked = CheckedPlaybook(playbook, documents: documents, own: own, phrases: phrases, findings: decided)
        findings += PlaybookChecks.findings(in: checked)
        unsearched = Unsearched.all(in: checked).filter { checked.isOwn($0.location) }
        findings += decided.findings
        findings += TestsReader.read(files.tests) { $0 == nil || $0 == id ? playbook : nil }.findings
      }
    }
    return (placed(findings, in: files), unsearched)
  }

  private static func placed(_ findings: [Finding], in files: PlaybookFiles) -> [Finding] {
    FindingPrinter.placed(findings, source: files.text).map(\.finding)
  }
}
