import Formats
import Foundation
import Practice
import Rules
import TestSupport
import Testing

@Suite("Buyers that have something wrong with them")
struct BadPersonaTests {
  /// Each file begins with a piece of the message it deserves: `# expect: "gate"`.
  static let files: [(name: String, expected: String, text: String)] = {
    let folder = Shipped.root.appendingPathComponent("Tests/PracticeTests/BadPersonas")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".yaml")
    }
    return names.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8),
        let first = text.split(separator: "\n").first, first.hasPrefix("# expect: ")
      else { return nil }
      return (String(name.dropLast(5)), String(first.dropFirst(10)), text)
    }
  }()

  static func findings(_ text: String, file: String) -> [Finding] {
    guard let tree = YAMLTree.read(text, file: file).value else { return [] }
    let manners = Buyers.files.manners.merging(["mute": Manner(name: "mute", lines: [:])]) { first, _ in first }
    let reader = PersonaReader(
      facts: Shipped.playbook.vocabulary, manners: manners, moveNames: Buyers.files.moveNames, today: Buyers.today)
    let loaded = reader.read(CompiledTree.Document(path: file, tree: tree))
    guard let persona = loaded.value, loaded.findings.isEmpty, let ear = Buyers.ear else { return loaded.findings }
    return PersonaChecks(
      persona: persona, moves: Buyers.moves(persona), level: Buyers.files.level(.normal), ear: ear
    ).findings()
  }

  @Test("Each is told what it says itself is wrong with it, and nothing else", arguments: files.map(\.name))
  func judgesItself(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let findings = Self.findings(file.text, file: "personas/\(name).yaml")
    #expect(!findings.isEmpty)
    #expect(
      findings.allSatisfy { $0.code.rawValue == name }, "\(findings.map { "\($0.code.rawValue): \($0.message)" })")
    #expect(findings.contains { $0.message.contains(file.expected) }, "\(findings.map(\.message))")
    #expect(findings.allSatisfy { $0.help.hasSuffix(".") })
  }

  @Test("There is one for every code that a buyer can have, and none for another")
  func oneForEachCode() {
    #expect(Self.files.map(\.name) == FindingCode.allCases.filter(\.isOfPersonas).map(\.rawValue).sorted())
  }

  @Test("Nothing is wrong with the one they are made from")
  func baseIsClean() throws {
    let base = Shipped.root.appendingPathComponent("Tests/PracticeTests/BadPersonas/base.yml")
    let text = try String(contentsOf: base, encoding: .utf8)
    #expect(Self.findings(text, file: "personas/base.yaml").map(\.message) == [])
  }

  @Test("Nothing is wrong with the shipped ones, at any level", arguments: Buyers.names)
  func shippedAreClean(name: String) throws {
    let persona = try #require(Buyers.named(name))
    let ear = try #require(Buyers.ear)
    for level in Level.Name.allCases {
      let checks = PersonaChecks(
        persona: persona, moves: Buyers.moves(persona), level: Buyers.files.level(level), ear: ear)
      #expect(checks.findings().map(\.message) == [])
    }
  }

  @Test("All the shipped files are read without a finding")
  func shippedAreRead() {
    for document in Shipped.documents("personas/") { #expect(Buyers.reader.read(document).findings == []) }
    #expect(Buyers.all.count >= 10)
    #expect(PracticeReader.read(Shipped.documents("practice/")).findings == [])
    for document in Shipped.documents("practice/drills/") { #expect(DrillReader.read(document).findings == []) }
    for manner in Buyers.files.manners.values {
      #expect(Manner.entries.filter { manner.lines[$0, default: []].isEmpty } == [], "\(manner.name)")
    }
  }
}
