import Dialogue
import Planning
import Rules
import Scheduling
import Storage

/// Three questions a deal, once the rep has seen what will be shown and agreed to it.
struct OneToOneTalk {
  let world: World
  /// None for all that are open.
  let names: [String]
  let isAgreed: Bool
  let width: Int?

  func run() throws {
    let (store, phrases, planner) = try world.everything()
    var screen = TalkCommand.screen(width: width)
    let deals = try deals(in: store)
    guard !deals.isEmpty else { return screen.say(phrases("coach.one_none")) }
    if !isAgreed {
      guard Terminal.isInteractive else { throw Told.used(phrases("coach.one_needs_yes")) }
      screen.say(
        phrases(
          "coach.one_consent",
          ["count": String(deals.count), "names": RuleWords.joined(deals.map(\.account))]))
      screen.say(phrases("coach.one_shows"))
      screen.say(phrases("coach.one_ask"))
      var source = TalkCommand.source(historyPath: "")
      guard case .line(let line) = source.read(prompt: "> ", prefill: ""),
        ["yes", "y"].contains(CoachSession.sentence(line)?.lowercased() ?? "")
      else { return screen.say(phrases("coach.one_no")) }
    }
    for (place, deal) in deals.enumerated() {
      screen.space()
      screen.say(deals.count > 1 ? "\(place + 1). \(deal.account)" : deal.account)
      for question in try questions(of: deal, in: store, phrases: phrases, planner: planner) {
        screen.space()
        screen.hint(question)
      }
    }
    screen.space()
    screen.say(phrases("coach.one_end"))
  }

  private func deals(in store: any DealStore) throws -> [DealSummary] {
    guard names.isEmpty else {
      var seen: Set<Int> = []
      return try names.map { try world.deal($0, in: store) }.filter { seen.insert($0.number).inserted }
    }
    return try store.deals().filter { !$0.isArchived }
      .sorted { ($0.lastStamp ?? "", $0.number) > ($1.lastStamp ?? "", $1.number) }
  }

  private func questions(
    of summary: DealSummary, in store: any DealStore, phrases: Phrases, planner: Planner
  ) throws -> [String] {
    let log = Log(try store.log(of: summary.number).entries)
    let planner = try world.planner(for: log, otherwise: planner)
    let settings = try world.settings(of: store, playbook: planner.playbook)
    let deal = log.deal(of: planner.playbook, settings: settings, today: world.today)
    // A deal of which neither is known has one question, whatever else was said.
    guard deal["why.problem"] != nil || deal["timeline.go_live"] != nil else { return [phrases("coach.one_no_plan")] }
    let planned = try planner.plan(deal, today: world.today)
    let days = DayWords(locale: settings["seller.country"]?.text ?? deal["buyer.country"]?.text)
    let words = OneToOneWords(phrases: phrases, days: days, playbook: planner.playbook)
    return words.questions(OneToOne(planned, of: deal, planner: planner, today: world.today))
  }
}
