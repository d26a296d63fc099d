import ArgumentParser
import Planning

/// `mutual practice`: rehearse, and look after the buyers.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Rehearse a call with a buyer who pushes back; nothing of it leaves this machine.",
    subcommands: [PracticeCallCommand.self, PracticeCheckCommand.self], defaultSubcommand: PracticeCallCommand.self)

  static func material(world: World, planner: Planner) throws -> PracticeLibrary {
    try told { try PracticeLibrary(world: world, planner: planner) }
  }

  /// What cannot be read is said with its places.
  static func told<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as PromptLibrary.Unreadable {
      throw Told(message: error.text, code: 2)
    }
  }
}
