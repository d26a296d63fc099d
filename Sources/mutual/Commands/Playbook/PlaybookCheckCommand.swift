import ArgumentParser
import Formats
import Foundation
import Rules

/// `mutual playbook check`: everything that can be said about a playbook without a deal, all at once.
struct PlaybookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Name everything that is wrong in a playbook, with file, line and column.",
    discussion: """
      A playbook is named as plans name it, or by the folder or file in which it lies. The exit code is 0 when nothing is \
      wrong, 1 when something is, 2 when there is no such playbook, 3 when a file cannot be read.
      """)

  @Argument(help: "Playbooks such as b2b-software, or paths such as drafts/acme.yaml.") var playbooks: [String] = []
  @Flag(help: "One JSON object a finding instead of sentences.") var json = false

  func run() throws {
    let library = World(today: nil).prompts
    var isClean = true
    for name in playbooks.isEmpty ? [PromptLibrary.shippedPlaybook] : playbooks {
      let checked = try PlaybookOnDisk(name, library: library)
      let (findings, unsearched) = try checked.told(library)
      isClean = isClean && findings.isEmpty
      if json {
        Terminal.write(FindingPrinter.jsonLines(findings, source: checked.files.text))
      } else if findings.isEmpty {
        Terminal.write("\(name): nothing is wrong.\n")
      } else {
        Terminal.write(FindingPrinter.text(findings, most: .max, source: checked.files.text) + "\n")
      }
      if !json { Terminal.write(Unsearched.text(unsearched)) }
    }
    if !isClean { throw ExitCode(1) }
  }
}

/// A playbook as it lies in a folder, in the config folder, or in the program.
private struct PlaybookOnDisk {
  let id: String
  private(set) var files = PlaybookFiles()

  init(_ name: String, library: PromptLibrary) throws {
    var isFolder: ObjCBool = false
    if library.isKnown(name) {
      id = name
      try readKnown(library)
    } else if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      var last = name.split(separator: "/").last.map(String.init) ?? name
      if last.hasSuffix(".yaml") { last.removeLast(5) }
      var files = PlaybookFiles()
      for path in isFolder.boolValue ? try Self.yamlFiles(in: name) : [name] {
        files.read(try Self.bytes(path), file: path)
      }
      if isFolder.boolValue { for path in Self.misnamed(in: name) { files.overlook("\(name)/\(path)") } }
      id = files.id ?? last
      self.files = files
    } else {
      let nearest = Spelling.nearest(to: name, among: library.knownPlaybooks).map { " Did you mean \($0)?" } ?? ""
      throw Told.used(
        "There is no playbook and no file \"\(name)\".\(nearest) Known here: "
          + "\(library.knownPlaybooks.joined(separator: ", ")).")
    }
  }

  private mutating func readKnown(_ library: PromptLibrary) throws {
    let own = library.ownFiles.filter { PromptLibrary.belongs($0, to: id) }
    for path in own { files.read(try Self.bytes("\(library.overrides)/\(path)"), file: path) }
    let folder = "playbooks/\(id)"
    for path in Self.misnamed(in: "\(library.overrides)/\(folder)") { files.overlook("\(folder)/\(path)") }
    for document in PromptLibrary.shippedDocuments(where: { PromptLibrary.belongs($0, to: id) && !own.contains($0) }) {
      files.add(document)
    }
  }

  func told(_ library: PromptLibrary) throws -> (findings: [Finding], unsearched: [Unsearched]) {
    var refusal: String?
    let told = PlaybookCheck.told(
      of: files, id: id, phrases: library.shippedPhrases.names, known: { library.knownPlaybooks }
    ) { layer in
      do {
        let documents = try library.documents { PromptLibrary.belongs($0, to: layer) && !PromptLibrary.isTest($0) }
        return documents.isEmpty ? nil : documents
      } catch {
        refusal = (error as? PromptLibrary.Unreadable)?.text
        return nil
      }
    }
    if let refusal { throw Told.used(refusal) }
    return told
  }

  private static func misnamed(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter(PlaybookFiles.isMeant).sorted()
  }

  private static func yamlFiles(in folder: String) throws -> [String] {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".yaml") }.sorted()
    guard !files.isEmpty else { throw Told.used("There are no YAML files in \(root).") }
    return files.map { "\(root)/\($0)" }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Told(message: "\(path) cannot be read. Are you allowed to open it?", code: 3)
    }
    return Array(data)
  }
}
