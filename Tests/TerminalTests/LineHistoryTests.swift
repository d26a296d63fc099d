import Testing

@testable import mutual

@Suite("History of lines")
struct LineHistoryTests {
  @Test("a line that was typed again stands where it was typed last")
  func repetition() {
    var history = LineHistory(text: "one\ntwo\none\nthree\n")
    #expect(history.lines == ["two", "one", "three"])
    let isKept = history.remember("two")
    #expect(isKept)
    #expect(history.lines == ["one", "three", "two"])
    #expect(LineHistory(text: history.text).lines == history.lines)
  }

  @Test("empty lines, the same line at once and whole pages are not kept")
  func notKept() {
    var history = LineHistory(text: "one\n")
    for line in ["", "   ", "one", String(repeating: "x", count: LineHistory.longestLine + 1)] {
      let isKept = history.remember(line)
      #expect(!isKept)
    }
    #expect(history.lines == ["one"])
  }

  @Test("the oldest lines make room, and a file of repetitions is worth writing anew")
  func room() {
    let history = LineHistory(text: (0..<2_500).map { "line \($0)\n" }.joined())
    #expect(history.lines.count == LineHistory.mostLines)
    #expect(history.lines.first == "line 1500")
    #expect(history.isWorthRewriting)
    #expect(!LineHistory(text: history.text).isWorthRewriting)
  }
}
