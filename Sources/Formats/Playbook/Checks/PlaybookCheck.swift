import Planning
import Rules

/// Everything that can be said about a playbook without a deal, all at once and in the order of places.
package enum PlaybookCheck {
  /// - Parameter others: the files of a playbook that this one extends; nil for one that is not known.
  package static func findings<Failure: Error>(
    of files: PlaybookFiles, id: String, known: () -> [String],
    others: (String) throws(Failure) -> [CompiledTree.Document]?
  ) throws(Failure) -> [Finding] {
    // What a file that cannot be read would have said is missing everywhere else.
    guard files.findings.isEmpty else { return placed(files.findings, in: files) }
    let chain = try PlaybookLayers.chain(of: id, known: known) { layer throws(Failure) in
      layer == id ? files.documents : try others(layer)
    }
    var findings = chain.findings
    if let layers = chain.value {
      let loaded = PlaybookLoader.load(layers)
      findings += loaded.findings
      if let playbook = loaded.value {
        findings += TestsReader.read(files.tests) { $0 == nil || $0 == id ? playbook : nil }.findings
      }
    }
    return placed(findings, in: files)
  }

  private static func placed(_ findings: [Finding], in files: PlaybookFiles) -> [Finding] {
    FindingPrinter.placed(findings, source: files.text).map(\.finding)
  }
}
