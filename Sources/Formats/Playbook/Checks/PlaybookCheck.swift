import Planning
import Rules

/// Everything that can be said about a playbook without a deal, all at once.
package enum PlaybookCheck {
  /// Of files as they lie in a folder: what cannot be read, and what is wrong in what can.
  package static func findings(of files: [(path: String, bytes: [UInt8])]) -> [Finding] {
    var findings: [Finding] = []
    var documents: [CompiledTree.Document] = []
    for file in files {
      let loaded = YAMLTree.read(file.bytes, file: file.path)
      findings += loaded.findings
      if let tree = loaded.value { documents.append(CompiledTree.Document(path: file.path, tree: tree)) }
    }
    // What is in a file that cannot be read would be missed everywhere else.
    if findings.isEmpty { findings = PlaybookLoader.load(documents, hash: "").findings }
    let texts = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let source = { (path: String) in texts[path].map { String(decoding: $0, as: UTF8.self) } }
    return FindingPrinter.placed(findings, source: source).map(\.finding)
  }
}
