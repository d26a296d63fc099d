import Formats
import Foundation
import Planning
import Practice
import Rules
import Scheduling

/// The playbook, the phrases and the holidays as they are shipped, read from the repository once.
package enum Shipped {
  package static let prompts = root.appendingPathComponent("Prompts")
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All YAML files, paths relative to `Prompts`.
  package static let files: [(path: String, text: String)] = {
    let names = FileManager.default.enumerator(atPath: prompts.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? String(contentsOf: prompts.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
    }
  }()

  package static let compiled: String =
    (try? String(contentsOf: prompts.appendingPathComponent("compiled.txt"), encoding: .utf8)) ?? ""

  package static func documents(_ prefix: String) -> [CompiledTree.Document] {
    var compiled = compiled
    return compiled.withUTF8 { CompiledTree.read(UnsafeRawBufferPointer($0), prefix: prefix) ?? [] }
  }

  /// The files of a shipped playbook, without its tests.
  package static func playbookDocuments(_ id: String) -> [CompiledTree.Document] {
    documents("playbooks/\(id)/").filter { !$0.path.hasPrefix("playbooks/\(id)/tests/") }
  }

  /// The files with the tests of a shipped playbook.
  package static func testDocuments(_ id: String) -> [CompiledTree.Document] {
    documents("playbooks/\(id)/tests/")
  }

  /// A shipped playbook with what it extends.
  package static func load(_ id: String) -> Loaded<Playbook> {
    let chain = PlaybookLayers.chain(of: id, known: { [] }) { id throws(Never) in
      let documents = playbookDocuments(id)
      return documents.isEmpty ? nil : documents
    }
    guard let layers = chain.value, chain.findings.isEmpty else { return Loaded(value: nil, findings: chain.findings) }
    return PlaybookLoader.load(layers)
  }

  /// The shipped playbook in a version to come: with what a layer, written as YAML, changes in it.
  package static func newer(_ change: String) -> Playbook? {
    let text = "{playbook: b2b-software, version: 2, \(change)}"
    guard let tree = YAMLTree.read(text, file: "playbooks/b2b-software/newer.yaml").value else { return nil }
    let document = CompiledTree.Document(path: "playbooks/b2b-software/newer.yaml", tree: tree)
    return PlaybookLoader.load([
      PlaybookLayer(id: "b2b-software", documents: playbookDocuments("b2b-software")),
      PlaybookLayer(id: "b2b-software", documents: [document]),
    ]).value
  }

  /// The shipped playbooks, by the names of their folders.
  package static let playbookNames: [String] = {
    let folder = prompts.appendingPathComponent("playbooks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !playbookDocuments($0).isEmpty }.sorted()
  }()

  package static let playbook: Playbook = {
    let loaded = load("b2b-software")
    guard let playbook = loaded.value else { fatalError("The shipped playbook does not load: \(loaded.findings)") }
    return playbook
  }()

  /// What the coach asks.
  package static let coach =
    CoachReader.read(documents("practice/coach.yaml"), vocabulary: playbook.vocabulary).value ?? CoachBank()

  package static let phrases = PhrasesReader.read(documents("phrases/")).value ?? Phrases([:])

  private static let holidays: [String: PublicHolidays] = {
    let text = (try? Data(contentsOf: prompts.appendingPathComponent("holidays.txt"))) ?? Data()
    let table = text.span
    var found: [String: PublicHolidays] = [:]
    for country in PublicHolidays.countries(in: table) { found[country] = PublicHolidays(country: country, in: table) }
    return found
  }()

  package static let planner = planner(playbook)

  package static func planner(_ playbook: Playbook) -> Planner {
    Planner(playbook: playbook, holidays: { holidays[$0] })
  }
}
