import ArgumentParser

/// `mutual playbook …`: what the owner of a playbook does with it. One file a command.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "Test, compare and extend the playbook that plans are made from.",
    subcommands: [
      PlaybookCheckCommand.self, PlaybookTestCommand.self, PlaybookExplainCommand.self, PlaybookDiffCommand.self,
      PlaybookNewCommand.self, PlaybookExportCommand.self, PlaybookLearnCommand.self,
    ])
}
