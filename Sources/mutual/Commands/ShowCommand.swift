import ArgumentParser
import Dialogue
import Formats
import Planning

/// `mutual show DEAL`: the plan as the conversation shows it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the plan of a deal.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Flag(help: "The smaller steps too.") var all = false
  @Flag(help: "Beside each day the last one that would still do; for you only.") var latest = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, shipped) = try world.everything()
    let planner = try world.planner(of: self.deal, in: store, otherwise: shipped)
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let screen = PlanScreen(planned: planned, deal: deal, planner: planner, phrases: phrases, today: world.today)
    let width = min(Terminal.columns, 100)
    for line in screen.lines(width: width, all: all, latest: latest) { print(line) }
    let health = Health(planned, playbook: planner.playbook)
    guard planned.plan.weight != .none else { return }
    print("")
    print(phrases("health.word", ["word": phrases(health.word.phrase)]))
    for line in health.troubles + health.remarks + health.good + health.signals {
      for wrapped in TextWrap.lines(line, width: width) { print(wrapped) }
    }
    guard health.asksWhetherToGoOn else { return }
    for line in TextWrap.lines(phrases("health.walk", ["count": String(health.signals.count)]), width: width) {
      print(line)
    }
  }
}
