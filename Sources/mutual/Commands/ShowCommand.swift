import ArgumentParser
import Dialogue
import Formats
import Foundation
import Planning
import Scheduling

/// `mutual show DEAL`: the plan as the conversation shows it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the plan of a deal.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Flag(help: "The smaller steps too.") var all = false
  @Flag(help: "Beside each day the last one that would still do; for you only.") var latest = false

  @Flag(help: "The rows along their days, with the room; for you only.") var gantt = false
  @Flag(help: "With --gantt: a list instead of bars.") var plain = false
  @Flag(help: "How likely it is to be live in time; for you only.") var chance = false
  @Flag(help: "Which rows moved since the first plan, and why.") var slips = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, shipped) = try world.everything()
    let planner = try world.planner(of: self.deal, in: store, otherwise: shipped)
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let screen = PlanScreen(planned: planned, deal: deal, planner: planner, phrases: phrases, today: world.today)
    let width = min(Terminal.columns, 100)
    if gantt {
      let chart = GanttChart(
        plan: planned.plan, phrases: phrases, dates: days(of: deal), today: world.today
      ).lines(width: Terminal.columns, plain: plain || Terminal.isPlain)
      for line in chart.isEmpty ? [phrases("gantt.nothing")] : chart { print(line) }
      return
    }
    if chance {
      for line in try chanceLines(planned, of: deal, planner: planner, phrases: phrases, today: world.today) {
        for wrapped in TextWrap.list(line, width: width) { print(wrapped) }
      }
      return
    }
    if slips {
      let slips = try Slips(planned, of: deal, planner: planner, today: world.today)
      for line in SlipWords(phrases: phrases, days: days(of: deal)).lines(slips, title: title(planned)) {
        for wrapped in TextWrap.list(line, width: width) { print(wrapped) }
      }
      return
    }
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

  private func days(of deal: Deal) -> DayWords {
    DayWords(locale: deal["seller.country"]?.text ?? deal["buyer.country"]?.text)
  }

  private func chanceLines(
    _ planned: Planner.Planned, of deal: Deal, planner: Planner, phrases: Phrases, today: Day
  ) throws -> [String] {
    guard let forecast = try planner.forecast(planned, of: deal, today: today) else {
      return [phrases("chance.nothing")]
    }
    let words = ChanceWords(
      phrases: phrases, days: days(of: deal), today: today)
    return words.lines(forecast, title: title(planned))
  }

  private func title(_ planned: Planner.Planned) -> (Row) -> String {
    { row in planned.plan.number(of: row).map { "\($0) · \(row.title)" } ?? row.title }
  }
}
