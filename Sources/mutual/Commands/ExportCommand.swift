import ArgumentParser
import Dialogue
import Planning
import Storage

/// `mutual export DEAL html -o plan.html`: the buyer's page, or the rep's own copy, without a conversation.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the page for your buyer, or your own copy with the call sheet.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Argument(help: "mail, md, html, week or mine.") var form: String = "mail"
  @Option(name: .shortAndLong, help: "The file; - for stdout.") var output: String?
  @Flag(help: "Open it afterwards.") var open = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, shipped) = try world.everything()
    guard var export = ExportForm(form)?.export, export.path == nil else {
      throw Told.used(phrases("export.how", ["name": form]))
    }
    export.path = output
    let planner = try world.planner(of: self.deal, in: store, otherwise: shipped)
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let name = try world.deal(self.deal, in: store).slug
    let written = try ExportFile(world: world, phrases: phrases)
      .write(export, planned: planned, deal: deal, planner: planner, name: name)
    if export.kind.setsDates { try note(export.kind, of: self.deal, world: world, store: store) }
    guard let path = written.path else { return }
    print(path)
    if open { Opener.open(path) }
  }

  /// These are the dates that they have from now on.
  private func note(_ kind: Export.Kind, of name: String, world: World, store: any DealStore) throws {
    let number = try world.deal(name, in: store).number
    let log = try store.log(of: number)
    let entry = Entry(
      device: store.device, sequence: 0, turn: Log(log.entries).lastTurn + 1, stamp: world.stamp(), words: "",
      change: .moment("exported \(kind.rawValue)"))
    _ = try store.append([entry], to: number, seen: log.lastRow)
  }
}
