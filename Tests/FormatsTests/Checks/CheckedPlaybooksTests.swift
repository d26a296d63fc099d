import Formats
import Foundation
import Rules
import TestSupport
import Testing

@Suite("The shipped playbooks, checked")
struct CheckedPlaybooksTests {
  static let names = Set(Shipped.files.map(\.path).filter { $0.hasPrefix("playbooks/") }.map { playbook($0) }).sorted()

  private static func playbook(_ path: String) -> String {
    let name = String(path.split(separator: "/")[1])
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }

  @Test("Nothing is wrong in any of them", arguments: names)
  func nothingIsWrong(_ name: String) {
    let findings = PlaybookCheck.findings(
      of: Self.files(name), id: name, phrases: Shipped.phrases.names, known: { Self.names }
    ) {
      Self.files($0).documents
    }
    #expect(findings == [], "\(FindingPrinter.text(findings) { _ in nil })")
  }

  private static func files(_ name: String) -> PlaybookFiles {
    var files = PlaybookFiles()
    for file in Shipped.files where file.path.hasPrefix("playbooks/") && playbook(file.path) == name {
      files.read(Array(file.text.utf8), file: file.path)
    }
    return files
  }
}
