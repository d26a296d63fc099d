import Dialogue
import Planning
import Rules
import Scheduling
import Storage

/// The one place where a conversation's effects meet the world.
struct Performer {
  let world: World
  let store: any DealStore
  let phrases: Phrases
  let deal: Int
  /// Last row of the log that this conversation has seen.
  var seen: Int

  /// What the effects led to.
  struct Outcome {
    /// To be told to the conversation before the next line is read.
    var inputs: [Input] = []
    var prefill: String?
    var leaves = false
  }

  mutating func perform(_ effects: [Effect], of conversation: some Talk, on screen: inout Screen) -> Outcome {
    var outcome = Outcome()
    for effect in effects {
      switch effect {
      case .say(let text): screen.say(text)
      case .hint(let text): screen.hint(text)
      case .space: screen.space()
      case .show(let lines): screen.show(lines)
      case .ask(let prefill): outcome.prefill = prefill
      case .append(let entries):
        guard let stored = append(entries, on: &screen) else {
          // Nothing of what follows is true: it speaks of what was not stored.
          return Outcome(inputs: [.refused])
        }
        outcome.inputs.append(stored)
      case .setting(let key, let value): keep(key, value, on: &screen)
      case .export(let export): write(export, of: conversation, on: &screen)
      case .daysOff(let path, let party): outcome.inputs.append(.daysOff(DaysOffCommand.read(path, of: party)))
      case .edit(let text): outcome.inputs.append(.edited(Editor.edit(text, hint: phrases("edit.hint"))))
      case .transcript: writeTranscript(of: conversation, on: &screen)
      case .leave: outcome.leaves = true
      }
    }
    return outcome
  }

  /// A line is acknowledged only when it is safe; what could not be stored is taken back, and the rep is told why.
  private mutating func append(_ entries: [Entry], on screen: inout Screen) -> Input? {
    var entries = entries
    for index in entries.indices { entries[index].stamp = world.stamp() }
    do {
      let appended = try store.append(entries, to: deal, seen: seen)
      seen = appended.lastRow
      return .stored(own: appended.own, others: appended.others)
    } catch {
      screen.say(error.words)
      screen.say(phrases("session.not_stored"))
      return nil
    }
  }

  private func keep(_ key: Key, _ value: Value, on screen: inout Screen) {
    do {
      try store.set(key.name, to: value.json)
    } catch {
      screen.say(error.words)
    }
  }

  private func write(_ export: Export, of conversation: some Talk, on screen: inout Screen) {
    do {
      let written = try ExportFile(world: world, phrases: phrases).write(
        export, planned: conversation.planned, deal: conversation.deal, planner: conversation.planner,
        name: conversation.fileName)
      guard let path = written.path else { return }
      screen.say(phrases("export.written", ["path": path]))
      if export.opens { Opener.open(path) }
    } catch {
      screen.say(error.message)
    }
  }

  private func writeTranscript(of conversation: some Talk, on screen: inout Screen) {
    let header =
      "playbook: \(conversation.planner.playbook.id)   today: \(world.today.iso)   width: \(screen.width)\n\n"
    do {
      let path = try FreshFile.write(
        header + screen.transcript, name: conversation.fileName + "-talk", extension: "txt")
      screen.say(phrases("export.written", ["path": path]))
    } catch {
      screen.say(error.message)
    }
  }
}
