import ArgumentParser
import Formats
import Planning

/// `mutual show DEAL`: the plan on the screen, or as a door gives it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the plan of a deal.")

  func run() throws {}
}
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Show the plan of a deal.")

  func run() throws {}
}
struct TogetherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "together", abstract: "Show the plan of a deal.")

  func run() throws {}
}
