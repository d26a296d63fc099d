import ArgumentParser
import Formats
import Planning

/// `mutual remedies DEAL`: what would make a plan fit that does not. It changes nothing.
struct RemediesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remedies", abstract: "Say what would make a plan fit, the least painful first; nothing is changed.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Flag(help: "As one line of JSON.") var json = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, shipped) = try world.everything()
    let planner = try world.planner(of: self.deal, in: store, otherwise: shipped)
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let remedies = Remedies(planned: planned, deal: deal, planner: planner, today: world.today)
    if json { return print(RemediesJSON.json(remedies).description) }
    let plan = planned.plan
    let numbers = Dictionary(
      plan.numberedRows.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let words = RemedyWords(
      phrases: phrases, days: DayWords(locale: deal["seller.country"]?.text), playbook: planner.playbook, plan: plan
    ) { row in numbers[row.id].map { "\($0) \u{B7} \(row.title)" } ?? row.title }
    let width = min(Terminal.columns, 100)
    for line in TextWrap.lines(words.head(remedies), width: width) { print(line) }
    for (place, item) in words.items(remedies).enumerated() {
      for line in TextWrap.lines("\(place + 1) \(item.what)", width: width - 2, indent: "  ") { print("  " + line) }
      for line in TextWrap.lines(item.effect, width: width - 6) { print("      " + line) }
    }
  }
}
