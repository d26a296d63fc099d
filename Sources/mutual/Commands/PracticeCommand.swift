import ArgumentParser
import Dialogue
import Foundation
import Planning
import Practice
import Rules
import Scheduling

/// `mutual practice`: rehearse, and look after the buyers.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Rehearse a call with a buyer who pushes back; nothing of it leaves this machine.",
    subcommands: [PracticeCallCommand.self, PracticeCheckCommand.self], defaultSubcommand: PracticeCallCommand.self)

  static func library(world: World, planner: Planner) throws -> PracticeLibrary {
    try told { try PracticeLibrary(world: world, planner: planner) }
  }

  /// What cannot be read is said with its places.
  static func told<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as PromptLibrary.Unreadable {
      throw Told(message: error.text, code: 2)
    }
  }
}

/// `mutual practice [BUYER]`: a call before the call.
struct PracticeCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Talk to one of the buyers; without a name you are shown who there is.")

  @OptionGroup var day: DayOption
  @Argument(help: "The buyer, such as sceptical-cfo. Without one you are shown who there is.") var persona: String?
  @Option(help: "A deal of yours: its buyer answers, and what the deal does not know yet is there to be found.")
  var deal: String?
  @Option(help: "easy, normal or hard: how much trust it takes, and how much patience there is.") var level: String =
    "normal"
  @Option(help: "A number; the same one with the same lines gives the same call.") var seed: UInt64 = 1
  @Option(help: "Columns of the screen, when it cannot be asked.") var width: Int?

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything()
    guard let level = Level.Name(rawValue: level) else {
      throw Told.used("There is no level \"\(level)\". Such as --level normal; easy and hard are the others.")
    }
    let library = try PracticeCommand.library(world: world, planner: planner)
    var loop = PracticeLoop(
      source: TalkCommand.source(historyPath: world.folders.history + "-practice"),
      screen: TalkCommand.screen(width: width))
    if let deal {
      let number = try world.deal(deal, in: store).number
      let log = Log(try store.log(of: number).entries)
      let facts = log.deal(
        of: planner.playbook, settings: try world.settings(of: store, playbook: planner.playbook), today: world.today)
      guard var persona = try PracticeCommand.told({ try library.buyer(of: facts, seed: seed) }) else { return }
      persona.before = phrases("practice.own_deal", ["account": persona.person.company])
      var session = PracticeSession(
        call: try PracticeCommand.told { try library.call(with: persona, level: level, seed: seed) },
        bank: library.bank, phrases: phrases)
      return loop.run(&session)
    }
    guard let name = persona else { return try list(library, phrases: phrases) }
    if let persona = try PracticeCommand.told({ try library.persona(name) }) {
      var session = PracticeSession(
        call: try PracticeCommand.told { try library.call(with: persona, level: level, seed: seed) },
        bank: library.bank, phrases: phrases)
      loop.run(&session)
    } else if let drill = try PracticeCommand.told({ try library.drills() }).first(where: { $0.isCalled(name) }) {
      var session = DrillSession(run: DrillRun(drill: drill, ear: try library.ear(), seed: seed), phrases: phrases)
      loop.run(&session)
    } else {
      throw try unknown(name, library)
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
