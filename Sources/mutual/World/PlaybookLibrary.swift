import Formats
import Planning
import Rules

/// The playbooks there are: the shipped ones, and a company's own in the config folder, each a folder `playbooks/acme/`
/// or one file `playbooks/acme.yaml`. Its tests stand in `playbooks/acme/tests/` and are no part of it.
extension PromptLibrary {
  /// The one that stands where nothing else is said.
  static let shippedPlaybook = "b2b-software"

  func playbook(_ id: String = shippedPlaybook) throws(Unreadable) -> Playbook {
    let loaded = PlaybookLoader.load(try layers(of: id))
    guard let playbook = loaded.value else { throw unreadable(loaded.findings) }
    return playbook
  }

  /// The playbook and everything it extends, the one that stands alone first.
  func layers(of id: String) throws(Unreadable) -> [PlaybookLayer] {
    guard isKnown(id) else {
      let nearest = Spelling.nearest(to: id, among: knownPlaybooks).map { " Did you mean \($0)?" } ?? ""
      throw Unreadable(
        text: "There is no playbook \"\(id)\".\(nearest) Known here: \(knownPlaybooks.joined(separator: ", ")).")
    }
    let chain = try PlaybookLayers.chain(of: id, known: { knownPlaybooks }) { id throws(Unreadable) in
      let files = try documents { Self.belongs($0, to: id) && !Self.isTest($0) }
      return files.isEmpty ? nil : files
    }
    guard let layers = chain.value, chain.findings.isEmpty else { throw unreadable(chain.findings) }
    return layers
  }

  /// The files with the tests of a playbook: those in its own folder.
  func testDocuments(of id: String) throws(Unreadable) -> [CompiledTree.Document] {
    try documents { Self.belongs($0, to: id) && Self.isTest($0) }
  }

  /// Every id that can be named, in order.
  var knownPlaybooks: [String] {
    let paths = Self.shippedPaths + ownFiles
    return Set(paths.filter { !Self.isTest($0) }.compactMap(Self.playbook(ofPath:))).sorted()
  }

  func isKnown(_ id: String) -> Bool { Self.isShipped(id) || knownPlaybooks.contains(id) }

  static func isShipped(_ id: String) -> Bool { shippedPaths.contains { belongs($0, to: id) && !isTest($0) } }

  static func isTest(_ path: String) -> Bool { path.split(separator: "/").dropFirst(2).first == "tests" }

  static func belongs(_ path: String, to id: String) -> Bool {
    path.hasPrefix("playbooks/\(id)/") || path == "playbooks/\(id).yaml"
  }

  private static func playbook(ofPath path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, parts[0] == "playbooks" else { return nil }
    return parts.count == 2 ? parts[1].hasSuffix(".yaml") ? String(parts[1].dropLast(5)) : nil : String(parts[1])
  }
}
