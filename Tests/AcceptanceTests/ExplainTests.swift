import Foundation
import TestSupport
import Testing

@Suite("mutual explain, from outside", .serialized)
struct ExplainTests {
  private func talked() throws -> Program {
    let program = try Program()
    _ = try program.run(
      [],
      lines: [
        "Ashgrove", "nothing", "skip", "the rotas are rebuilt by hand", "skip", "skip", "a lawyer", "14 June 2030",
        "enough", "quit",
      ])
    return program
  }

  @Test("a row is explained down to what was said, and a step that is not there by what it would take")
  func explains() throws {
    let program = try talked()
    let why = try program.run(["explain", "ashgrove", "F08"])
    #expect(why.status == 0)
    #expect(why.output.contains("Agreement signed"))
    #expect(why.output.contains("Rule"))
    let whyNot = try program.run(["explain", "ashgrove", "--not", "D11"])
    #expect(whyNot.output.contains("it would take yes"))
    #expect(whyNot.output.contains("This answer would bring it"))
    // What is not there is answered by why it is not, with or without the flag.
    #expect(try program.run(["explain", "ashgrove", "D11"]).output == whyNot.output)
  }

  @Test("as JSON it is one line with the same answer")
  func json() throws {
    let program = try talked()
    let why = try program.run(["explain", "ashgrove", "go-live", "--json"]).output
    #expect(why.hasPrefix("{\"answer\":\"why\",\"subject\":{\"fact\":\"timeline.go_live\"}"))
    #expect(why.split(separator: "\n").count == 1)
    let whyNot = try program.run(["explain", "ashgrove", "D11", "--json"]).output
    #expect(whyNot.hasPrefix("{\"answer\":\"why not\""))
    #expect(whyNot.contains("\"answers\":[[{\"fact\":\"data.residency\",\"value\":true}]]"))
  }

  @Test("what there is not is said, with what comes near it, and ends with 2")
  func unknown() throws {
    let program = try talked()
    let outcome = try program.run(["explain", "ashgrove", "agreemnt", "signed"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Did you mean"))
    #expect(outcome.output.isEmpty)
  }
}
