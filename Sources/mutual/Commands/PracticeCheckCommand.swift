import ArgumentParser
import Formats
import Foundation
import Planning
import Practice
import Rules

/// `mutual practice check [BUYER or FILE]`: whether a buyer to practise with holds what it promises.
struct PracticeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read buyers to practise with as closely as a playbook.")

  @OptionGroup var day: DayOption
  @Argument(help: "A buyer such as sceptical-cfo, or a file; without one all of them.") var what: [String] = []

  func run() throws {
    let world = World(today: try day.day())
    let (_, planner) = try world.speech()
    let library = try PracticeCommand.material(world: world, planner: planner)
    let names = try what.isEmpty ? PracticeCommand.told { try library.names() } : what
    var findings: [Finding] = []
    var texts: [String: String] = [:]
    for name in names {
      let document = try self.document(name, library: library, texts: &texts)
      let loaded = library.reader.read(document)
      findings += loaded.findings
      guard loaded.findings.isEmpty, let persona = loaded.value else { continue }
      let moves = try PracticeCommand.told { try library.moves(for: persona) }
      let ear = try library.ear()
      var seen: Set<String> = []
      for level in Level.Name.allCases {
        let checks = PersonaChecks(persona: persona, moves: moves, level: library.files.level(level), ear: ear)
        findings += checks.findings().filter { seen.insert($0.message).inserted }
      }
    }
    if !findings.isEmpty { print(FindingPrinter.text(findings) { texts[$0] }) }
    let buyers = names.count == 1 ? "1 buyer" : "\(names.count) buyers"
    print("\(buyers) read: \(findings.isEmpty ? "nothing to mend" : "\(findings.count) to mend").")
    if !findings.isEmpty { throw ExitCode(1) }
  }

  private func document(_ name: String, library: PracticeLibrary, texts: inout [String: String]) throws
    -> CompiledTree.Document
  {
    if name.hasSuffix(".yaml") {
      guard let bytes = FileManager.default.contents(atPath: name) else {
        throw Told.used("There is no file \"\(name)\". A buyer that is shipped has a name, such as sceptical-cfo.")
      }
      texts[name] = String(decoding: bytes, as: UTF8.self)
      let loaded = YAMLTree.read(Array(bytes), file: name)
      guard let tree = loaded.value else {
        throw Told(message: FindingPrinter.text(loaded.findings) { texts[$0] }, code: 1)
      }
      return CompiledTree.Document(path: name, tree: tree)
    }
    let found = try PracticeCommand.told { try library.prompts.documents { $0 == "personas/\(name).yaml" } }
    guard let document = found.first else {
      let names = try PracticeCommand.told { try library.names() }
      throw Told.used("There is no buyer \"\(name)\". There are: \(names.joined(separator: ", ")).")
    }
    return document
  }
}
