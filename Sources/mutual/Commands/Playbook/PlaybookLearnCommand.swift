import ArgumentParser
import Formats
import Foundation
import Planning
import Reading
import Rules
import Storage

/// `mutual playbook learn`: lengths from what really happened, as a proposal to read, change and keep.
struct PlaybookLearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Propose lengths of steps from your own deals and from what you know.",
    discussion:
      "It writes a playbook with the evidence in comments, to stdout or to a file, and never uses it by itself.")

  @OptionGroup var day: DayOption
  @Argument(help: "Deals of the store, or .deal files; without any, all of the store.") var deals: [String] = []
  @Option(help: "What you know, such as \"our security reviews took 11, 14 and 22 days\".") var say: [String] = []
  @Option(help: "The playbook that the proposal extends.") var playbook: String?
  @Option(name: .shortAndLong, help: "The file to write, such as own-lengths.yaml.") var output: String?

  func run() throws {
    let world = World(today: try day.day())
    let (store, _, planner) = try world.everything(playbook: playbook)
    var learned = LearnedLengths()
    let examples =
      try deals.isEmpty ? all(store, world: world, planner: planner) : ExampleDeal.all(named: deals, world: world)
    for example in examples {
      try learned.learn(from: example.deal, named: example.name, planner: planner, today: example.today)
    }
    try take(say, into: &learned, playbook: planner.playbook)
    let proposals = learned.proposals(for: planner.playbook)
    guard !proposals.isEmpty else { return print(nothing(learned, deals: examples.count)) }
    let text = LearnedOverlay.text(proposals, name: name, extends: planner.playbook, today: world.today)
    guard let output, output != "-" else {
      Terminal.write(text)
      return
    }
    guard try FreshFile.write(text, to: output, replacing: false) else {
      throw Told.used("\(output) is there already. Give another name.")
    }
    print(output)
  }

  /// A playbook is called as its file.
  private var name: String {
    guard let output, output != "-" else { return "own-lengths" }
    let file = URL(fileURLWithPath: output).deletingPathExtension().lastPathComponent
    return file == "playbook" ? URL(fileURLWithPath: output).deletingLastPathComponent().lastPathComponent : file
  }

  private func all(_ store: any DealStore, world: World, planner: Planner) throws -> [ExampleDeal] {
    try store.deals().map { deal in
      let (facts, _) = try world.planned(String(deal.number), in: store, planner: planner)
      return ExampleDeal(name: deal.slug, deal: facts, today: world.today)
    }
  }

  private func take(_ sentences: [String], into learned: inout LearnedLengths, playbook: Playbook) throws {
    let names = playbook.steps.map { step in
      RowName(id: step.id, number: nil, words: String(step.title.filter { $0 != "{" && $0 != "}" }))
    }
    for sentence in sentences {
      let said = SaidLengths.read(sentence, steps: names)
      guard !said.isEmpty else {
        throw Told.used(
          "No length is in \"\(sentence)\". Such as --say \"our security reviews took 11, 14 and 22 days\".")
      }
      for lengths in said {
        guard lengths.steps.count == 1, let step = lengths.steps.first else {
          let titles = lengths.steps.compactMap { playbook.step($0) }.prefix(4).map { "\($0.id) \"\($0.title)\"" }
          throw Told.used(
            titles.isEmpty
              ? "No step is called \"\(lengths.words)\". Use words of its title, such as \"security review\"."
              : "\"\(lengths.words)\" may be \(titles.joined(separator: ", ")). Say it with words of one of them.")
        }
        for days in lengths.days {
          learned.add(LearnedLengths.Case(days: days, evidence: "\(days), from \"\(sentence)\""), to: step)
        }
      }
    }
  }

  private func nothing(_ learned: LearnedLengths, deals: Int) -> String {
    learned.cases.isEmpty
      ? "Nothing to learn from yet: \(deals) \(deals == 1 ? "deal" : "deals"), and in none a step with the day on which it was "
        + "done and the days of what it waited for, or a length that somebody said. --say takes what you know."
      : "What really happened is what the playbook has already."
  }
}
