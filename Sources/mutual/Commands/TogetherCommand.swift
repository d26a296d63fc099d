import ArgumentParser
import Planning

/// `mutual together DEAL`: the buyer's rows on a shared screen.
struct TogetherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "together", abstract: "Go through the plan with your buyer on a shared screen.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Option(help: "Columns of the screen, when it cannot be asked.") var width: Int?

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything()
    var loop = TalkCommand.loop(world: world, store: store, phrases: phrases, width: width)
    try loop.together(on: try world.deal(deal, in: store).number, planner: planner)
  }
}
