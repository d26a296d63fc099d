import ArgumentParser
import Foundation

/// The rim: arguments in, exit codes out. Each command is a file of its own in `Commands`.
@main
struct Mutual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutual",
    abstract: "Plans that you and your buyer both believe in. Nothing leaves this machine.",
    discussion: "Without a command it talks with you about a deal: at a terminal, or through a pipe.",
    version: "0.1.0",
    subcommands: [
      TalkCommand.self, PlanCommand.self, ScheduleCommand.self, WorkdaysCommand.self, ReadCommand.self,
      ListCommand.self, ShowCommand.self, ExplainCommand.self, RemediesCommand.self, ExportCommand.self,
      TogetherCommand.self, PracticeCommand.self, CoachCommand.self,
      SettingsCommand.self, RenameCommand.self, ArchiveCommand.self, CopyCommand.self, ForgetCommand.self,
      BackupCommand.self, ImportCommand.self, DaysOffCommand.self, PlaybookCommand.self, CompileCommand.self,
    ],
    defaultSubcommand: TalkCommand.self)

  /// The exit codes of the whole program: 0 done, 1 done with findings, 2 used wrongly, 3 the machine is not able, 130
  /// interrupted.
  static func main() {
    Terminal.catchInterrupts()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if let told = error as? Told { return finish(told) }
      if code.isSuccess {
        print(fullMessage(for: error))
        exit(withCode: 0)
      }
      complain(fullMessage(for: error))
      exit(withCode: code == .validationFailure ? 2 : code.rawValue)
    }
  }

  private static func finish(_ told: Told) {
    complain(told.message)
    exit(withCode: told.code)
  }

  private static func complain(_ text: String) {
    if !text.isEmpty { FileHandle.standardError.write(Data((text + "\n").utf8)) }
  }

  private static func exit(withCode code: Int32) -> Never { Foundation.exit(code) }
}

/// An end that is known: one line on stderr, and its exit code.
struct Told: Error {
  var message: String
  var code: Int32

  /// Everything is saved; only the exit code tells.
  static let interrupted = Told(message: "", code: 130)

  static func used(_ message: String) -> Told { Told(message: message, code: 2) }
}
