import CEditline
import Reading
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines that a person types at a terminal, with editing, history and search in it (Ctrl-R). A paste is one insertion in
/// which line ends are spaces, so it is never sent before it was seen; in the place of whole notes stands how long they are.
final class EditlineSource: LineSource {
  private let editor: OpaquePointer
  private let historyPath: String
  private var history: LineHistory

  /// Nil when the terminal cannot be set up; a `PipeSource` does then.
  /// - Parameter historyPath: the file that keeps typed lines, in the folder of the state.
  init?(historyPath: String) {
    let opened = editline_open("mutual") { pasted in
      let text = String(cString: pasted)
      return strdup(PastedNotes(text)?.placeholder ?? PlainText.oneLine(text))
    }
    guard let opened else { return nil }
    editor = opened
    self.historyPath = historyPath
    history = LineHistory(text: PrivateFile.read(historyPath) ?? "")
    if history.isWorthRewriting { try? PrivateFile.replace(with: history.text, at: historyPath) }
    for line in history.lines { editline_remember(editor, line) }
  }

  deinit { editline_close(editor) }

  func read(prompt: String, prefill: String) -> LineEvent {
    let outcome = editline_read(editor, prompt, PlainText.oneLine(prefill))
    let text = String(cString: editline_text(editor))
    if outcome == EditlineOutcomeLine, let notes = PastedNotes(String(cString: editline_pasted(editor))),
      text.contains(notes.placeholder)
    {
      return .notes(notes.text)
    }
    remember(text)
    return switch outcome {
    case EditlineOutcomeLine: .line(text)
    case EditlineOutcomeInterrupt: .interrupt
    default: .end
    }
  }

  /// Saved line by line, so that a crash loses none. The history may be lost without harm, so a full or read-only disk is
  /// no reason to disturb the conversation.
  private func remember(_ line: String) {
    guard history.remember(line) else { return }
    try? PrivateFile.append("\(line)\n", to: historyPath)
    editline_clear_history(editor)
    for line in history.lines { editline_remember(editor, line) }
  }
}
