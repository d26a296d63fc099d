import Foundation
import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("The files the program speaks from")
struct ShippedFilesTests {
  @Test("The compiled form says exactly what the YAML says (otherwise: Scripts/embed)")
  func compiledIsFresh() {
    let compiled = PromptCompiler.compile(Shipped.files)
    #expect(compiled.findings.isEmpty)
    #expect(compiled.value == Shipped.compiled)
  }

  @Test("A document that went through the compiled form is the same, places included")
  func compiledRoundTrips() throws {
    let text = "a: \"line\\nbreak \\\\ and { braces }\"\nb: [x, '', \"é漢\"]\nc:\n  - d: 1\n  - []\n"
    let tree = try #require(YAMLTree.read(text, file: "t.yaml").value)
    var compiled = CompiledTree.write([("t.yaml", tree)])
    let read = compiled.withUTF8 { CompiledTree.read(UnsafeRawBufferPointer($0), prefix: "") }
    #expect(read?.map(\.tree) == [tree])
  }

  @Test("A compiled form that was cut off anywhere is refused, and never read past its end", arguments: [1, 7, 40, 99])
  func truncated(_ part: Int) throws {
    let tree = try #require(YAMLTree.read("a: [b, c]\nd: {e: f}\n", file: "t.yaml").value)
    let compiled = CompiledTree.write([("t.yaml", tree)])
    var cut = String(compiled.prefix(max(1, compiled.count * part / 100)))
    #expect(cut.withUTF8 { CompiledTree.read(UnsafeRawBufferPointer($0), prefix: "") } == nil)
  }

  @Test("Every sentence the code asks for is there")
  func everyPhraseIsThere() throws {
    let sources = Shipped.root.appendingPathComponent("Sources")
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let files = Set(Shipped.phrases.names.map { String($0.prefix { $0 != "." }) })
    var missing: Set<String> = []
    for name in names where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
      for match in text.matches(of: #/(?:say|phrases)\(\s*"([a-z-]+\.[a-z_.]+)"/#) {
        let phrase = String(match.1)
        if files.contains(String(phrase.prefix { $0 != "." })), !Shipped.phrases.has(phrase) { missing.insert(phrase) }
      }
    }
    #expect(missing.sorted() == [])
  }

  @Test("No sentence shouts, begs or blames", arguments: ["!", "lease ", "nvalid", "oops", "Oops"])
  func voice(_ word: String) {
    for file in Shipped.files where file.path.hasPrefix("phrases/") {
      #expect(!file.text.contains(word), "\(file.path) contains \(word)")
    }
  }

  @Test("What a rule says only names facts there are")
  func rulePlacesAreFacts() {
    let special: Set<String> = ["contact", "decider", "account", "go-live", "names"]
    for rule in Shipped.playbook.rules {
      for name in Template(rule.say).names where !special.contains(name) {
        let vocabulary = Shipped.playbook.vocabulary
        #expect(
          vocabulary.position(of: Key(name)) != nil || vocabulary.setting(name) != nil, "\(rule.id) names \(name)")
      }
    }
  }
}
