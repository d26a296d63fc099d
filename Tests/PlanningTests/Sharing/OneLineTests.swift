import Planning
import Testing

@Suite("One line of visible characters")
struct OneLineTests {
  @Test(
    "line ends, tabs and control characters become one space",
    arguments: [
      ("a\r\nb", "a b"), (" a \t b ", "a b"), ("a\u{0}\u{1B}[31mb", "a [31mb"), ("a\u{2028}b", "a b"),
      ("a\u{202E}b", "ab"), ("👩‍💻 ok", "👩‍💻 ok"),
    ])
  func cleaned(text: String, line: String) {
    #expect(text.onOneLine == line)
  }

  @Test("what shows nothing is nothing", arguments: ["", "   ", "\n\t", "\u{202E}\u{FEFF}"])
  func empty(text: String) {
    #expect(text.onOneLine == nil)
  }

  @Test("a sentence gets its full stop once, a clause gives up its own")
  func ends() {
    #expect("So it is".asSentence == "So it is.")
    #expect("Is it?".asSentence == "Is it?")
    #expect("".asSentence == "")
    #expect("So it is. ".asClause == "So it is")
  }
}
