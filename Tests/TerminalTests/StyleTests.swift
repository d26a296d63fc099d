import Testing

@testable import mutual

@Suite("Style")
struct StyleTests {
  private let terminal = ["TERM": "xterm"]

  @Test("a terminal has weight, a pipe and a dumb terminal have none")
  func automatic() {
    #expect(Style(environment: terminal, isTerminal: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(environment: terminal, isTerminal: false).bold("x") == "x")
    #expect(Style(environment: ["TERM": "dumb"], isTerminal: true).dim("x") == "x")
    #expect(Style(environment: [:], isTerminal: true).dim("x") == "x")
  }

  @Test("NO_COLOR wins over CLICOLOR_FORCE, and an empty one counts as not set")
  func variables() {
    #expect(!Style(environment: ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], isTerminal: true).isOn)
    #expect(Style(environment: ["NO_COLOR": "", "TERM": "xterm"], isTerminal: true).isOn)
    #expect(Style(environment: ["CLICOLOR_FORCE": "1"], isTerminal: false).isOn)
    #expect(!Style(environment: ["CLICOLOR_FORCE": "0"], isTerminal: false).isOn)
  }

  @Test("the flag decides over everything")
  func flag() {
    #expect(Style(.always, environment: ["NO_COLOR": "1"], isTerminal: false).isOn)
    #expect(!Style(.never, environment: ["CLICOLOR_FORCE": "1"], isTerminal: true).isOn)
  }

  @Test("nothing is wrapped round no text")
  func empty() {
    #expect(Style(isOn: true).bold("") == "")
  }
}
