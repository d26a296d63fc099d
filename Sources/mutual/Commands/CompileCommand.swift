import ArgumentParser
import Formats
import Foundation
import Planning
import Rules

/// `mutual compile Prompts`: for `Scripts/embed`. Writes the form of the YAML files that is shipped.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Compile the YAML files under a folder.", shouldDisplay: false)
  @Argument var folder: String

  func run() throws {
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") }
    let files = try names.map { (path: $0, text: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
    let compiled = PromptCompiler.compile(files)
    guard let text = compiled.value else {
      throw Told.used(FindingPrinter.text(compiled.findings) { path in files.first { $0.path == path }?.text })
    }
    try text.write(toFile: "\(folder)/compiled.txt", atomically: true, encoding: .utf8)
  }
}
