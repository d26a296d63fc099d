import ArgumentParser
import Formats

/// `mutual read notes`: the door of the notes reader.
struct ReadNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Read {\"id\",\"text\",\"today\",\"locale\"} lines from stdin and write what each text says about a deal."
  )

  func run() throws {
    let door = NotesDoor()
    try ReadCommand.pump { door.answer($0) }
  }
}
