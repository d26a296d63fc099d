import ArgumentParser
import Formats

/// `mutual workdays`: a door for programs.
struct WorkdaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workdays", abstract: "Read a question to a calendar a line from stdin and write its day or count.")

  func run() throws {
    let door = WorkdaysDoor { PromptLibrary.holidays($0) }
    try ReadCommand.pump { door.answer($0) }
  }
}
