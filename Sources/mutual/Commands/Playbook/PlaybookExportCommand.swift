import ArgumentParser
import Formats
import Foundation
import Planning

/// `mutual playbook export`: the files of a playbook and of those that it extends, as they can be put into the config folder.
struct PlaybookExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the files of a playbook, with its tests and all that it extends.",
    discussion:
      "A file of the same path in the playbooks folder of the config folder stands in place of the shipped one.")

  @Argument(help: "The playbook, such as b2b-software.") var playbook: String = PromptLibrary.shippedPlaybook
  @Option(name: .shortAndLong, help: "The folder to write into.") var output: String = "."

  func run() throws {
    let library = World(today: nil).prompts
    do {
      var documents: [CompiledTree.Document] = []
      for layer in try library.layers(of: playbook) {
        documents += layer.documents + (try library.testDocuments(of: layer.id))
      }
      let paths = documents.map { "\(output)/\($0.path)" }
      if let there = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) {
        throw Told.used("\(there) is there already. Give a folder of its own: -o FOLDER.")
      }
      for (document, path) in zip(documents, paths) { try write(library.text(of: document), to: path) }
      print("\(output)/playbooks: \(documents.count) files")
    } catch let unreadable as PromptLibrary.Unreadable {
      throw Told.used(unreadable.text)
    }
  }

  private func write(_ text: String, to path: String) throws(Told) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Told(message: "\(folder.path) cannot be made: \(error.localizedDescription)", code: 3)
    }
    guard try FreshFile.write(text, to: path, replacing: false) else {
      throw Told.used("\(path) is there already. Give a folder of its own: -o FOLDER.")
    }
  }
}

extension PromptLibrary {
  /// A user's own file word for word, a shipped one written from what it says.
  func text(of document: CompiledTree.Document) -> String { ownText(document.path) ?? YAMLText.write(document.tree) }
}
