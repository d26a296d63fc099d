/// A paste that is more than an answer: the notes of a call, a mail, a transcript. In the line stands only how long it is.
struct PastedNotes {
  let text: String
  private let lines: Int

  /// A paste of fewer lines or letters is an answer whose lines were wrapped.
  private static let fewest = (lines: 5, letters: 200)

  /// Nil when it may be an answer.
  init?(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).count
    guard lines >= Self.fewest.lines, text.count >= Self.fewest.letters else { return nil }
    self.text = text
  }

  var placeholder: String { "[\(lines) lines pasted]" }
}
