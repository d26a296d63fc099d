/// The one escaper of Markdown: text of people, in which no character may mean anything but itself.
enum MarkdownText {
  private static let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&"]
  /// Begin a list or a heading at the start of a line.
  private static let openers: Set<Character> = ["-", "+", "#", "="]

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if marks.contains(character) || (result.isEmpty && openers.contains(character)) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
