import ArgumentParser
import Dialogue
import Planning
import Storage

/// `mutual list`: the deals there are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the deals there are.")

  @OptionGroup var day: DayOption

  @Flag(help: "Archived ones too.")
  var all = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything()
    let deals = try store.deals().filter { all || !$0.isArchived }
    guard !deals.isEmpty else { return print(phrases("list.none")) }
    let width = deals.map(\.slug.count).max() ?? 0
    for deal in deals {
      let padding = String(repeating: " ", count: width - deal.slug.count)
      let when = deal.lastOpened.map { DayWords.distance(from: world.today, to: $0) } ?? ""
      let health = try health(of: deal, in: store, planner: planner, world: world, phrases: phrases)
      print(
        "\(deal.number)  \(deal.slug)\(padding)  \(deal.account)\(deal.isArchived ? " (archived)" : "")  \(when)  \(health)"
      )
    }
  }

  /// A word for how it goes, and how much of what is essential is known (R-M14).
  private func health(
    of deal: DealSummary, in store: any DealStore, planner shipped: Planner, world: World, phrases: Phrases
  ) throws -> String {
    let log = Log(try store.log(of: deal.number).entries)
    // A deal whose playbook is not on this machine still stands in the list.
    guard let planner = try? world.planner(for: log, otherwise: shipped) else { return "" }
    let told = log.deal(
      of: planner.playbook, settings: try world.settings(of: store, playbook: planner.playbook), today: world.today)
    let planned = try planner.plan(told, today: world.today)
    guard planned.plan.weight != .none, planner.playbook.isCoreThrough(told) else { return phrases("health.no_plan") }
    let count = planner.playbook.essentials.count
    let unknown = planned.resolution["progress.essentials_unknown"]?.number.map { Int($0) } ?? 0
    return phrases(
      "health.list",
      [
        "word": phrases(Health(planned, playbook: planner.playbook).word.phrase), "known": String(count - unknown),
        "count": String(count),
      ])
  }
}
