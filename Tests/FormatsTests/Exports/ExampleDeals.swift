import Formats
import Foundation
import Planning
import Scheduling

/// The shipped playbook, phrases, templates and holidays, and the example deals under `seeds`.
struct ExampleDeals {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let planner: Planner
  let phrases: Phrases

  /// Read once for all tests.
  static let shared = Result { try ExampleDeals() }

  struct Missing: Error { let what: String }

  private init() throws {
    var documents: [(path: String, tree: Tree)] = []
    let folder = "playbooks/b2b-software"
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.prompts(folder).path).sorted()
    for name in names where name.hasSuffix(".yaml") {
      documents.append(("\(folder)/\(name)", try Self.tree("\(folder)/\(name)")))
    }
    guard let playbook = PlaybookLoader.load(documents, hash: "").value else { throw Missing(what: "playbook") }
    let holidays = try HolidayJSON(Data(contentsOf: Self.prompts("holidays-40.json"))).countries
    let table = Dictionary(holidays.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first })
    planner = Planner(playbook: playbook, holidays: { table[$0] })

    let files = ["page", "call-sheet"].map { "phrases/\($0).yaml" }
    guard let phrases = PhrasesReader.read(try files.map { ($0, try Self.tree($0)) }).value else {
      throw Missing(what: "phrases")
    }
    self.phrases = phrases
  }

  static func prompts(_ path: String) -> URL { root.appendingPathComponent("Prompts/\(path)") }

  static func template(_ name: String) throws -> String {
    try String(contentsOf: prompts("templates/\(name)"), encoding: .utf8)
  }

  private static func tree(_ path: String) throws -> Tree {
    let text = try String(contentsOf: prompts(path), encoding: .utf8)
    guard let tree = YAMLTree.read(text, file: path).value else { throw Missing(what: path) }
    return tree
  }

  /// The deal of `seeds/NAME.deal`.
  func deal(_ name: String) throws -> Deal {
    let url = Self.root.appendingPathComponent("seeds/\(name).deal")
    let read = DealFile.read(try String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
    guard let file = read.value, read.findings.isEmpty else { throw Missing(what: "\(read.findings)") }
    return Log(file.entries).deal
  }
}
