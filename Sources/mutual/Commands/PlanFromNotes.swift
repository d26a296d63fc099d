import Dialogue
import Planning
import Reading
import Storage

/// `mutual plan call.txt`: notes in, what was found in them to look through, then only the questions that are left.
struct PlanFromNotes {
  let files: [String]
  let deal: String?
  let account: String?
  let takesAll: Bool

  func run(world: World, width: Int?) throws {
    var notes: [CallNotes] = []
    for file in files { notes.append(try NotesFile.read(file)) }
    if files.contains("-"), !takesAll { try answerFromTerminal() }
    let (store, phrases, planner) = try world.everything()
    var loop = TalkCommand.loop(world: world, store: store, phrases: phrases, width: width)
    let number: Int?
    if let deal {
      number = try world.deal(deal, in: store).number
      if let number { try loop.talk(about: number, notes: notes, takesAll: takesAll, planner: planner) }
    } else {
      number = try loop.receive(notes, account: account, takesAll: takesAll, planner: planner)
    }
    if takesAll, let number { loop.screen.say(phrases("notes.go_on", ["slug": try store.deal(number).slug])) }
  }

  /// What came through the pipe is read to its end; answers can only come from the terminal then.
  private func answerFromTerminal() throws(Told) {
    guard Terminal.isInput || Terminal.takeUp() else {
      throw .used(
        "The notes came through the pipe, so there is nobody to ask. Add --yes to draft the plan at once, or name a file."
      )
    }
  }
}
