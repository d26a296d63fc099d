import ArgumentParser
import Formats

/// `mutual read …`: what texts say, one JSON line each.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Say what texts mean, one JSON line each, without a word to anybody.",
    subcommands: [ReadDatesCommand.self, ReadIntentsCommand.self, ReadNotesCommand.self])

  /// Feeds stdin to a door line by line; a line that cannot be read does not stop the run.
  static func pump(_ answer: (String) -> DoorAnswer?) throws {
    var lines = 0
    var refusals = 0
    while let line = readLine() {
      guard let answer = answer(line) else { continue }
      lines += 1
      if answer.isRefusal { refusals += 1 }
      guard Terminal.write(answer.text + "\n") else { return }
    }
    if lines > 0, refusals == lines { throw ExitCode(2) }
  }
}
