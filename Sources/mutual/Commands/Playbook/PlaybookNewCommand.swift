import ArgumentParser
import Foundation
import Planning

/// `mutual playbook new acme`: a playbook of one's own upon another one, with a first test, both with comments that say how to
/// go on.
struct PlaybookNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a playbook of your own upon another one.")

  @Argument(help: "Its name: small letters, digits and dashes, such as acme.") var name: String
  @Option(help: "The playbook that it extends.") var extends: String = PromptLibrary.shippedPlaybook
  @Option(name: .shortAndLong, help: "The folder to make it in, instead of the config folder.") var output: String?

  func run() throws {
    let world = World(today: nil)
    let base: Playbook
    do {
      base = try world.prompts.playbook(extends)
    } catch {
      throw Told.used(error.text)
    }
    guard !name.isEmpty, name.count <= 40,
      name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    else { throw Told.used("\"\(name)\" is no name of a playbook. Small letters, digits and dashes, such as acme.") }
    guard output != nil || !world.prompts.isKnown(name) else {
      throw Told.used("There is a playbook \"\(name)\" already. Give another name, or change its files.")
    }
    let folder = output ?? "\(world.folders.config)/playbooks"
    let step = base.step("D04") ?? base.steps.first
    let values = [
      "name": name, "extends": extends, "today": world.today.iso, "step": step?.id ?? "D04",
      "title": step.map { String($0.title.filter { $0 != "{" && $0 != "}" }) } ?? "",
      "days": String(step?.days.typical ?? 15),
    ]
    for (template, path) in [
      ("new-playbook", "\(name)/playbook.yaml"), ("new-playbook-test", "\(name)/tests/first.yaml"),
    ] {
      guard let text = world.prompts.template("templates/\(template).txt") else { continue }
      let place = "\(folder)/\(path)"
      do {
        try FileManager.default.createDirectory(
          at: URL(fileURLWithPath: place).deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw Told(message: "\(place) cannot be written: \(error.localizedDescription)", code: 3)
      }
      let filled = values.reduce(text) { $0.replacingOccurrences(of: "<\($1.key)>", with: $1.value) }
      guard try FreshFile.write(filled, to: place, replacing: false) else {
        throw Told.used("\(place) is there already, and stays as it is.")
      }
      print(place)
    }
    print("Change the first, then: mutual playbook test \(name)")
  }
}
