import Reading
import TestSupport
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "escape sequences go as a whole, other control characters alone",
    arguments: [
      ("go\u{1B}[31m live", "go live"), ("\u{1B}[1;31;4mred\u{1B}[0m", "red"), ("\u{1B}]0;title\u{7}x", "x"),
      ("\u{1B}]8;;http://a\u{1B}\\link", "link"), ("\u{9B}2Jgone", "gone"), ("a\u{0}b\u{7F}c\u{8}", "abc"),
      ("\u{1B}", ""), ("\u{1B}[", ""), ("\u{1B}[12", ""), ("\u{1B}é", "é"), ("\u{1B}[31é", "é"), ("\u{1B}]x\ny", "\ny"),
      ("\u{202E}evil\u{2066}", "evil"), ("\u{FEFF}first", "first"),
    ])
  func controls(text: String, plain: String) {
    #expect(PlainText.lines(of: text) == plain)
  }

  @Test(
    "letters of every script, joiners and marks stay", arguments: ["é", "e\u{301}", "漢字", "👩‍💻", "שלום", "a\u{200D}b"])
  func letters(text: String) {
    #expect(Array(PlainText.lines(of: text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("every kind of line end is one line feed, a tab a space")
  func lineEnds() {
    #expect(PlainText.lines(of: "a\r\nb\rc\u{2028}d\n\ne\tf") == "a\nb\nc\nd\n\ne f")
  }

  @Test(
    "one line has single spaces where lines ended",
    arguments: [
      ("Jane Doe,\r\n  CFO\n", "Jane Doe, CFO"), ("\n\n", ""), ("  a  b  ", "a  b"), ("a\n\n\nb", "a b"), ("", ""),
    ])
  func oneLine(text: String, line: String) {
    #expect(PlainText.oneLine(text) == line)
  }

  @Test("cleaning twice changes nothing more, whatever was pasted", arguments: UInt64(0)..<4)
  func idempotent(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let line = PlainText.oneLine(random.text(longest: 40))
      #expect(PlainText.oneLine(line) == line)
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
