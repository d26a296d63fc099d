import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Nothing of ours reaches the buyer")
struct NothingLeaksTests {
  /// Facts and ticks thrown over an example, and every step that is ours marked so that it can be found again.
  private func deal(_ shelf: ExampleDeals, _ name: String, seed: UInt64) throws -> Deal {
    var random = SeededRandom(seed: seed)
    var deal = try shelf.deal(name)
    for definition in shelf.planner.playbook.vocabulary.definitions where definition.origin == .said {
      guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
      switch definition.type {
      case .flag: deal.facts[definition.key] = .flag(Bool.random(using: &random))
      case .choice(let choices): deal.facts[definition.key] = choices.randomElement(using: &random).map { .text($0) }
      default: break
      }
    }
    deal.facts["deal.one_call"] = .flag(false)
    deal.facts["plan.weight"] = nil
    // What stands there on request and is a row of its own is there because they asked for it.
    let ours = shelf.planner.playbook.steps.filter {
      $0.audience == .ours || ($0.audience == .onRequest && $0.headline == nil)
    }
    var edits: [PlanEdit] = []
    for step in ours {
      edits.append(PlanEdit(step: step.id, action: .title, value: .text("zqtitle \(step.id)")))
      edits.append(PlanEdit(step: step.id, action: .owner, value: .text("zqowner")))
      if step.audience == .ours, Bool.random(using: &random) { edits.append(PlanEdit(step: step.id, action: .keep)) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        deal.facts["progress.done"] = .list(
          deal.records("progress.done") + [Record([("step", .text(step.id))])])
      }
    }
    deal.facts["plan.edits"] = .list(edits.map(\.record))
    for rule in shelf.planner.playbook.rules { deal.waivers[rule.id] = "zqreason" }
    return deal
  }

  @Test("no title, owner, reason or id of a step that is ours is in any form of the page", arguments: 0..<40)
  func property(number: Int) throws {
    let (name, _) = ExampleDeals.dates[number % ExampleDeals.dates.count]
    let shelf = try ExampleDeals.shared.get().shelf(of: name)
    let deal = try deal(shelf, name, seed: UInt64(number))
    let today = try shelf.today(name)
    let planned = try shelf.planner.plan(deal, today: today)
    let released = try ReleasedPlan(planned, of: deal, planner: shelf.planner, today: today)
    let markdown = shelf.markdown(released)
    let forms = [String(describing: released.page), markdown, try shelf.html(released), try shelf.mail(released)]
    #expect(planned.plan.rows.contains { $0.audience == .ours && $0.title.hasPrefix("zqtitle") })
    for form in forms {
      #expect(!form.contains("zq"))
      for rule in shelf.planner.playbook.rules { #expect(!form.contains(rule.id)) }
    }
    for step in shelf.planner.playbook.steps { #expect(!markdown.contains(" \(step.id) ")) }
  }

  @Test("no copy for the buyer says how likely it is", arguments: ExampleDeals.dates.map(\.0))
  func chance(name: String) throws {
    let shelf = try ExampleDeals.shared.get().shelf(of: name)
    let (deal, today) = (try shelf.deal(name), try shelf.today(name))
    let planned = try shelf.planner.plan(deal, today: today)
    guard let forecast = try shelf.planner.forecast(planned, of: deal, today: today) else { return }
    let words = ChanceWords(phrases: shelf.phrases, days: DayWords(), today: today)
    let lines = words.lines(forecast) { $0.title }
    #expect(lines.contains { $0.contains(" runs") })
    let released = try ReleasedPlan(planned, of: deal, planner: shelf.planner, today: today)
    for form in [
      String(describing: released.page), shelf.markdown(released), try shelf.html(released), try shelf.mail(released),
    ] {
      #expect(!form.contains(" runs") && !form.contains("Forecast"))
      for line in lines { #expect(!form.contains(line)) }
    }
  }

  @Test("notes, latest days and assumed lengths are in the rep's copy alone")
  func ownCopyOnly() throws {
    let shelf = try ExampleDeals.shared.get()
    let deal = try shelf.deal("freight")
    let today = try shelf.today("freight")
    let own = RepExport(phrases: shelf.phrases).text(try shelf.rep(deal, today))
    let page = shelf.markdown(try shelf.released(deal, today))
    for words in ["Latest, for you only", "Worth knowing", "without anybody having said it", "smaller steps"] {
      #expect(own.contains(words))
      #expect(!page.contains(words))
    }
  }
}
