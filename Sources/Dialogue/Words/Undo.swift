import Planning
import Rules

extension Word {
  static let undo = Word(names: ["undo"], form: nil, help: "help.undo") { conversation, _ in conversation.undo() }
  static let redo = Word(names: ["redo"], form: nil, help: "help.redo") { conversation, _ in conversation.redo() }
}

extension Conversation {
  fileprivate mutating func undo() {
    pending = nil
    guard let turn = log.undoable else {
      say("undo.nothing")
      return askNext()
    }
    let what = describe(log.entries(ofTurn: turn))
    let before = plan
    commit([.undo(turn: turn)], words: "undo")
    say("undo.done", ["what": what])
    sayDifference(from: before)
    askNext()
  }

  fileprivate mutating func redo() {
    pending = nil
    guard let turn = log.redoable else {
      say("redo.nothing")
      return askNext()
    }
    let what = describe(log.entries(ofTurn: turn))
    let before = plan
    commit([.redo(turn: turn)], words: "redo")
    say("redo.done", ["what": what])
    sayDifference(from: before)
    askNext()
  }

  /// What a turn did, in the words of the echo.
  private func describe(_ entries: [Entry]) -> String {
    let lines = entries.compactMap { echo(of: $0.change) }.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    if !lines.isEmpty { return lines.joined(separator: "; ") + "." }
    return entries.first.map { $0.words.isEmpty ? phrases("undo.last_step") : "\"\($0.words)\"" } ?? ""
  }
}
