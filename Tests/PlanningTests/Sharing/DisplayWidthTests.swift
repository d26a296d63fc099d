import Planning
import Testing

@Suite("Width and wrapping")
struct DisplayWidthTests {
  @Test(
    "characters take the columns that a terminal gives them",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한글", 4), ("ｱ", 1), ("👩‍💻", 2), ("🇮🇪", 2), ("❤️", 2), ("❤", 1),
      ("★", 1), ("·", 1), ("\u{200B}", 0), ("\u{7}", 0), ("", 0), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("padding counts columns, not characters, and never cuts")
  func padding() {
    #expect(DisplayWidth.padded("漢", to: 4) == "漢  ")
    #expect(DisplayWidth.padded("long", to: 2) == "long")
  }

  @Test("lines end between words, and a word that is too wide stands alone")
  func wrapping() {
    #expect(TextWrap.lines("one two three", width: 8) == ["one two", "three"])
    #expect(TextWrap.lines("a unbreakable b", width: 5) == ["a", "unbreakable", "b"])
    #expect(TextWrap.lines("", width: 5) == [""])
  }

  @Test("following lines are indented inside the width")
  func indent() {
    #expect(TextWrap.lines("1. one two three", width: 9, indent: "   ") == ["1. one", "   two", "   three"])
  }

  @Test("a text without spaces may be broken between wide characters")
  func withoutSpaces() {
    #expect(TextWrap.lines("漢字漢字漢", width: 4) == ["漢字", "漢字", "漢"])
  }
}
