import ArgumentParser
import Planning
import Storage

/// `mutual list`: the deals there are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the deals there are.")

  @Flag(help: "Archived ones too.")
  var all = false

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let deals = try store.deals().filter { all || !$0.isArchived }
    guard !deals.isEmpty else { return print(phrases("list.none")) }
    let width = deals.map(\.slug.count).max() ?? 0
    for deal in deals {
      let padding = String(repeating: " ", count: width - deal.slug.count)
      let when = deal.lastOpened.map { DayWords.distance(from: world.today, to: $0) } ?? ""
      print("\(deal.number)  \(deal.slug)\(padding)  \(deal.account)\(deal.isArchived ? " (archived)" : "")  \(when)")
    }
  }
}
