import ArgumentParser
import Formats

/// `mutual schedule`: a door for programs.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Read a network of steps a line from stdin and write its latest and earliest dates.")

  func run() throws {
    try ReadCommand.pump { ScheduleDoor.answer($0) }
  }
}
