import ArgumentParser
import Dialogue
import Foundation
import Planning
import Scheduling
import Storage

/// `mutual`: the guided conversation, at a terminal or through a pipe.
struct TalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk", abstract: "Talk about a deal, until there is a plan worth sending.")

  @OptionGroup var day: DayOption
  @Argument(help: "A deal to go on with: its name, the beginning of it, or its number in the list.")
  var deal: String?
  @Option(help: "The playbook to plan with, such as b2b-software; for a deal that is there, from now on.")
  var playbook: String?
  @Option(help: "Columns of the screen, when it cannot be asked.")
  var width: Int?

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything(playbook: playbook)
    var loop = Self.loop(world: world, store: store, phrases: phrases, width: width)
    if let deal {
      try loop.talk(
        about: try world.deal(deal, in: store).number, planner: planner, isChosen: playbook != nil)
    } else {
      try loop.receive(planner: planner)
    }
  }

  static func loop(world: World, store: any DealStore, phrases: Phrases, width: Int?) -> Loop {
    Loop(
      world: world, store: store, phrases: phrases, source: source(historyPath: world.folders.history),
      screen: screen(width: width))
  }

  static func screen(width: Int?) -> Screen {
    let style = Style(environment: ProcessInfo.processInfo.environment, isTerminal: Terminal.isOutput)
    return Screen(width: max(40, width ?? min(Terminal.columns, 100)), style: style)
  }

  /// A person types with editing; everything else is read as it comes.
  static func source(historyPath: String) -> any LineSource {
    if Terminal.isInteractive, let editor = EditlineSource(historyPath: historyPath) { return editor }
    return PipeSource(show: { Terminal.write($0) })
  }
}

/// The day that counts as today.
struct DayOption: ParsableArguments {
  @Option(help: "The day that counts as today, such as 2027-01-11.")
  var today: String?

  func day() throws -> Day? {
    guard let today else { return nil }
    guard let day = Day(iso: today) else { throw Told.used("\"\(today)\" is no day. Such as --today 2027-01-11.") }
    return day
  }
}
