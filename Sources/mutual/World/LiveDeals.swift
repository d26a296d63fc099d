import Dialogue
import Planning
import Practice
import Storage

/// The deals that are going on, with the telling rows about which nobody has said anything there.
struct LiveDeals {
  let world: World
  let store: any DealStore
  let planner: Planner
  let bank: CoachBank

  /// Reading every log would make a long list slow to open.
  private static let readAtMost = 20

  /// The one worked on last first.
  func deals() throws -> [LiveDeal] {
    try store.deals().filter { !$0.isArchived }
      .sorted { ($0.lastStamp ?? "", $0.number) > ($1.lastStamp ?? "", $1.number) }
      .prefix(Self.readAtMost).map { summary in
        let facts = Log(try store.log(of: summary.number).entries).deal.facts
        let silent = bank.rows.filter { row in row.facts.allSatisfy { facts[$0] == nil } }.map(\.name)
        return LiveDeal(
          number: summary.number, slug: summary.slug, account: summary.account, silentRows: Set(silent))
      }
  }
}
