import ArgumentParser
import Formats

/// `mutual read dates`: the door of the date reader.
struct ReadDatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Read {\"id\",\"text\",\"reference\",\"locale\"} lines from stdin and write the date that each text says."
  )

  func run() throws {
    let door = DatesDoor { PromptLibrary.holidays($0) }
    try ReadCommand.pump { door.answer($0) }
  }
}
