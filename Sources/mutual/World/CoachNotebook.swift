import Dialogue
import Foundation
import Planning
import Practice
import Storage

/// Where the coach keeps lessons and habits: one line each in a file of the data folder that only its owner can read.
struct CoachNotebook {
  let path: String

  init(world: World) { path = "\(world.folders.data)/coach.jsonl" }

  var notes: CoachNotes { CoachNotes(text: PrivateFile.read(path) ?? "") }

  /// Nil when the line is written; otherwise why it is not.
  func keep(_ note: CoachNote) -> String? {
    do {
      try PrivateFile.append(note.line + "\n", to: path)
      return nil
    } catch {
      return "\(path): \(String(cString: strerror(error.number)))"
    }
  }
}

extension World {
  /// What the coach asks: the shipped questions, or the rep's own file of the same path.
  func coachBank() throws(Told) -> CoachBank {
    do {
      return try prompts.coachBank()
    } catch {
      throw Told(message: error.text, code: 2)
    }
  }
}
