import Planning
import Rules
import TestSupport

@testable import Formats

/// Playbooks as a company writes them, upon the shipped one.
enum Layered {
  /// - Parameter files: path and text; the id of a playbook is the first part of its path.
  static func chain(_ id: String, _ files: [String: String]) -> Loaded<[PlaybookLayer]> {
    let known = ["b2b-software"] + files.keys.map { String($0.prefix { $0 != "/" && $0 != "." }) }.sorted()
    return PlaybookLayers.chain(of: id, known: { known }) { id throws(Never) in
      if id == "b2b-software" {
        return Shipped.playbookDocuments(id)
      }
      let own = files.filter { $0.key.hasPrefix("\(id)/") || $0.key == "\(id).yaml" }
      guard !own.isEmpty else { return nil }
      return own.compactMap { path, text in
        YAMLTree.read(text, file: path).value.map { CompiledTree.Document(path: path, tree: $0) }
      }
    }
  }

  static func load(_ id: String, _ files: [String: String]) -> Loaded<Playbook> {
    let chain = chain(id, files)
    guard let layers = chain.value else { return Loaded(value: nil, findings: chain.findings) }
    var loaded = PlaybookLoader.load(layers)
    loaded.findings = chain.findings + loaded.findings
    return loaded
  }

  /// One company upon the shipped playbook.
  static func acme(_ text: String) -> Loaded<Playbook> {
    load("acme", ["acme.yaml": "playbook: acme\nextends: b2b-software\n" + text])
  }
}
