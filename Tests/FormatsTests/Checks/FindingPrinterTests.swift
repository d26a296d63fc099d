import Formats
import Rules
import Testing

@Suite("How findings are printed")
struct FindingPrinterTests {
  private func finding(_ line: Int, _ column: Int, code: FindingCode = .unknownKey) -> Finding {
    Finding(
      code: code, location: Location(file: "acme.yaml", line: line, column: column),
      message: "There is no fact \"deal.valu\".", help: "Did you mean \"deal.value\"?")
  }

  @Test("Place, kind, sentence, the line with a caret, what would help, and their number")
  func whole() {
    let text = FindingPrinter.text([finding(2, 9)]) { _ in "rules:\n  when: deal.valu > 50k\n" }
    #expect(
      text == """
        acme.yaml:2:9: error[unknown-key]: There is no fact "deal.valu".
            when: deal.valu > 50k
                  ^
          help: Did you mean "deal.value"?
        1 error
        """)
  }

  @Test(
    "The caret stands under the character that is meant",
    arguments: [
      ("\twhen: x", 8, "    when: x", 10), ("漢字: x", 5, "  漢字: x", 8), ("e\u{301}: x", 5, "  e\u{301}: x", 5),
      ("a\u{0}b: x", 6, "  a\u{FFFD}b: x", 7),
    ])
  func caret(line: String, column: Int, excerpt: String, spaces: Int) {
    let lines = FindingPrinter.text([finding(1, column)]) { _ in line }.split(separator: "\n")
    #expect(String(lines[1]) == excerpt)
    #expect(lines[2].prefix { $0 == " " }.count == spaces)
    #expect(lines[2].last == "^")
  }

  @Test("A long line shows what is around the place")
  func longLine() {
    let line = String(repeating: "word ", count: 100) + "here " + String(repeating: "more ", count: 100)
    let lines = FindingPrinter.text([finding(1, 501)]) { _ in line }.split(separator: "\n")
    let column = lines[2].prefix { $0 == " " }.count
    #expect(lines[1].count <= 116)
    #expect(lines[1].dropFirst(column).hasPrefix("here"))
  }

  @Test("They come in the order of places, whatever order they were found in, and the rest is a number")
  func order() {
    let text = FindingPrinter.text([finding(9, 1), finding(2, 5), finding(2, 3)], most: 2) { _ in nil }
    let places = text.split(separator: "\n").filter { $0.hasPrefix("acme.yaml") }.map { $0.prefix(13) }
    #expect(places == ["acme.yaml:2:3", "acme.yaml:2:5"])
    #expect(text.hasSuffix("and 1 more\n3 errors"))
  }

  @Test("A place beyond the end of a line goes on in the next one, where a text runs over several")
  func severalLines() {
    let source = "when: a and\n      b or\n      c\n"
    let json = FindingPrinter.jsonLines([finding(1, 13), finding(1, 99)]) { _ in source }.split(separator: "\n")
    #expect(json[0].contains("\"line\":2,\"column\":7"))
    #expect(json[1].contains("\"line\":4,\"column\":1"))
  }
}
