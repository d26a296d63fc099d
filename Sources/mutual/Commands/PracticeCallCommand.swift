import ArgumentParser
import Dialogue
import Foundation
import Planning
import Practice
import Rules
import Scheduling
import Storage

/// `mutual practice [BUYER]`: a call before the call, and what it would have led to.
struct PracticeCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Talk to one of the buyers; without a name you are shown who there is.")

  @OptionGroup var day: DayOption
  @Argument(help: "The buyer, such as sceptical-cfo, or a moment, such as \"send it over\".") var persona: String?
  @Option(help: "A deal of yours: its buyer answers, and what the deal does not know yet is there to be found.")
  var deal: String?
  @Option(
    name: .customLong("notes"),
    help: "Notes of a call: the buyer is made of them, and what they leave open is there to be found. Nothing is kept.")
  var noteFiles: [String] = []
  @Option(help: "easy, normal or hard: how much trust it takes, and how much patience there is.")
  var level: String = "normal"
  @Option(help: "A number; the same one with the same lines gives the same call. Without one each call differs.")
  var seed: UInt64?
  @Flag(help: "How the lines of the card went from run to run.") var history = false
  @Option(help: "Columns of the screen, when it cannot be asked.") var width: Int?

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything()
    guard let level = Level.Name(rawValue: level) else {
      throw Told.used("There is no level \"\(level)\". Such as --level normal; easy and hard are the others.")
    }
    let library = try PracticeCommand.material(world: world, planner: planner)
    let runs = PracticeRuns(folders: world.folders)
    if history { return try draw(PracticeHistory(lines: runs.lines()), library: library, phrases: phrases) }
    var rehearsal = Rehearsal(
      world: world, planner: planner, library: library, phrases: phrases, runs: runs, level: level, seed: seed,
      loop: PracticeLoop(
        source: TalkCommand.source(historyPath: world.folders.history + "-practice"),
        screen: TalkCommand.screen(width: width)))
    if !noteFiles.isEmpty {
      let notes = try noteFiles.map { try NotesFile.read($0) }
      return try rehearsal.call(withBuyerOf: library.deal(of: notes), isFromNotes: true)
    }
    if let deal {
      let number = try world.deal(deal, in: store).number
      let facts = Log(try store.log(of: number).entries).deal(
        of: planner.playbook, settings: try world.settings(of: store, playbook: planner.playbook), today: world.today)
      return try rehearsal.call(withBuyerOf: facts)
    }
    guard let name = persona else { return try list(library, phrases: phrases) }
    if let persona = try PracticeCommand.told({ try library.persona(name) }) {
      try rehearsal.call(with: persona)
    } else if let drill = try PracticeCommand.told({ try library.drills() }).first(where: { $0.isCalled(name) }) {
      try rehearsal.drill(drill)
    } else {
      throw try unknown(name, library)
    }
  }

  private func draw(_ history: PracticeHistory, library: PracticeLibrary, phrases: Phrases) throws {
    guard let card = try PracticeCommand.told({ try library.card() }) else { return }
    var screen = TalkCommand.screen(width: width)
    for paragraph in ProgressChart(history, card: card).paragraphs(phrases) {
      switch paragraph {
      case .say(let text): screen.say(text)
      case .hint(let text): screen.hint(text)
      case .space: screen.space()
      case .show(let lines): screen.show(lines)
      }
    }
  }

  private func unknown(_ name: String, _ library: PracticeLibrary) throws -> Told {
    let buyers = try PracticeCommand.told { try library.names() }
    let drills = try PracticeCommand.told { try library.drills() }.map(\.says)
    let nearest = Spelling.nearest(to: name, among: buyers + drills).map { " Did you mean \"\($0)\"?" } ?? ""
    return Told.used(
      "There is no buyer and no drill \"\(name)\".\(nearest) \"mutual practice\" alone shows all of them.")
  }

  private func list(_ library: PracticeLibrary, phrases: Phrases) throws {
    print(phrases("drill.buyers"))
    let names = try PracticeCommand.told { try library.names() }
    for name in names {
      guard let persona = try PracticeCommand.told({ try library.persona(name) }) else { continue }
      print("  \(name): \(persona.label)")
    }
    print("\n" + phrases("drill.list"))
    let drills = try PracticeCommand.told { try library.drills() }
    for drill in drills { print("  \(drill.says): \(drill.label)") }
    print("\n" + phrases("drill.type", ["buyer": names.first ?? "", "drill": drills.first?.says ?? ""]))
  }
}
