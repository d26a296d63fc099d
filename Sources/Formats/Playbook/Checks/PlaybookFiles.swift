import Planning
import Rules

/// Files as they lie in a folder: what could be read of each, and what was wrong with the rest.
package struct PlaybookFiles: Sendable {
  /// Without the tests.
  package private(set) var documents: [CompiledTree.Document] = []
  package private(set) var tests: [CompiledTree.Document] = []
  package private(set) var findings: [Finding] = []
  private var texts: [String: [UInt8]] = [:]

  package init() {}

  package mutating func read(_ bytes: [UInt8], file: String) {
    texts[file] = bytes
    let loaded = YAMLTree.read(bytes, file: file)
    findings += loaded.findings
    guard let tree = loaded.value else { return }
    add(CompiledTree.Document(path: file, tree: tree))
  }

  /// A file that lies among them and is not read, for its name: "rules.yml", "rules.yaml.txt".
  package mutating func overlook(_ file: String) {
    findings.append(
      Finding(
        code: .wrongName, location: Location(file: file, line: 1, column: 1),
        message: "This file is not read: its name does not end in .yaml.",
        help: "Call it \(Self.stem(file)).yaml, or move it elsewhere."))
  }

  /// Whether somebody surely meant it as a part of a playbook.
  package static func isMeant(_ file: String) -> Bool {
    let name = file.lowercased()
    return !file.hasSuffix(".yaml") && [".yml", ".yaml", ".yml.txt", ".yaml.txt"].contains(where: name.hasSuffix)
  }

  private static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  /// A document that was read before, of which there is no text here.
  package mutating func add(_ document: CompiledTree.Document) {
    if Self.holdsTests(document.tree) { tests.append(document) } else { documents.append(document) }
  }

  private static func holdsTests(_ tree: Tree) -> Bool {
    if case .mapping(let pairs, _) = tree { pairs.contains { $0.key == "tests" } } else { false }
  }

  /// The text of a file, for the excerpt under a finding.
  package func text(of file: String) -> String? { texts[file].map { String(decoding: $0, as: UTF8.self) } }

  /// The name that the files give the playbook, and that of the one which it extends.
  package var id: String? { PlaybookLayer(id: "", documents: documents).name?.id }
  package var extends: String? { PlaybookLayer(id: "", documents: documents).extends?.id }
}
