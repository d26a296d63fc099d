import Foundation
import Planning
import Storage
import Testing

@Suite("Nothing that was acknowledged is lost", .serialized)
struct NothingIsLostTests {
  /// What the log on the disk says was typed.
  private func words(in program: Program) throws -> [String] {
    let store = try SQLiteStore(path: program.store)
    return try store.deals().flatMap { try store.log(of: $0.number).entries.map(\.words) }
  }

  @Test("an end of input is a way to leave")
  func endOfInput() throws {
    let outcome = try Program().run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test("a program that is killed after its reply has the line on the disk")
  func killed() throws {
    let program = try Program()
    let running = try RunningProgram(program)
    try running.waitForPrompt()
    try running.send("Acme GmbH")
    try running.waitForPrompt()
    running.kill()
    #expect(try words(in: program).contains("Acme GmbH"))
  }

  @Test("Ctrl-C clears the line and Ctrl-D leaves", .enabled(if: Program.canMakeTerminal))
  func keys() throws {
    let running = try RunningProgram(Program(), isAtTerminal: true)
    try running.waitForPrompt()
    try running.type("half a li")
    usleep(100_000)
    try running.type("\u{3}")
    try running.waitForPrompt()
    // A key that comes between the prompt and the editor's taking over is the terminal's, and lost.
    usleep(200_000)
    try running.type("\u{4}")
    let status = try running.finish()
    #expect(status == 0, "\(running.seen)")
  }

  @Test("an interrupt from elsewhere does not end the program")
  func signal() throws {
    let running = try RunningProgram(Program())
    try running.waitForPrompt()
    running.signal(SIGINT)
    try running.waitForPrompt()
    #expect(try running.finish() == 0)
  }
}
