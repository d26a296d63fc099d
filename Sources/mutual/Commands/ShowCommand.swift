import ArgumentParser
import Formats
import Planning

/// `mutual show DEAL`: the plan as the conversation shows it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the plan of a deal.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Flag(help: "The smaller steps too.") var all = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, shipped) = try world.everything()
    let planner = try world.planner(of: self.deal, in: store, otherwise: shipped)
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let screen = PlanScreen(planned: planned, deal: deal, planner: planner, phrases: phrases, today: world.today)
    for line in screen.lines(width: min(Terminal.columns, 100), all: all) { print(line) }
  }
}
