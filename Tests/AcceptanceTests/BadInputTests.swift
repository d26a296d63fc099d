import Foundation
import GRDB
import Testing

@Suite("Bad input gets a clear sentence, and nothing crashes", .serialized)
struct BadInputTests {
  @Test("A playbook of one's own that is broken is named with file, line and column")
  func brokenPlaybook() throws {
    let program = try Program()
    let folder = program.home.file("config/mutual/playbooks/b2b-software")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "merged titles:\n  - row: E80\n    members: [C09]\n    title: You choose\n"
      .write(toFile: folder + "/rows.yaml", atomically: true, encoding: .utf8)
    let outcome = try program.run(lines: ["Acme"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("playbooks/b2b-software/rows.yaml:2:10: error[unknown-step]: There is no step \"E80\"."))
    #expect(outcome.errors.contains("help: Name a step of this playbook."))
    #expect(outcome.output.isEmpty)
  }

  @Test("YAML that cannot be read is named with its line")
  func brokenYAML() throws {
    let program = try Program()
    let folder = program.home.file("config/mutual/phrases")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "welcome: \"half a quote\n".write(toFile: folder + "/start.yaml", atomically: true, encoding: .utf8)
    let outcome = try program.run(lines: [])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("phrases/start.yaml:"))
  }

  @Test("A store that another program holds says so in one line")
  func lockedStore() throws {
    let program = try Program()
    _ = try program.run(lines: ["Acme"])
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let other = try DatabaseQueue(path: program.store, configuration: configuration)
    let running = try RunningProgram(program, ["acme"])
    try running.waitForPrompt()
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      try running.send("nothing")
      let told = try running.waitForPrompt()
      #expect(told.contains("busy"))
      #expect(told.contains("not saved"))
      try database.execute(sql: "ROLLBACK")
    }
    try running.send("nothing")
    #expect(try running.waitForPrompt().contains("already done"))
    #expect(try running.finish() == 0)
  }

  @Test("A file that is no store is left alone, with exit code 3")
  func noStore() throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.home.file("data/mutual"), withIntermediateDirectories: true)
    try "not a database, but something dear".write(toFile: program.store, atomically: true, encoding: .utf8)
    let outcome = try program.run(lines: ["Acme"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try String(contentsOfFile: program.store, encoding: .utf8).hasPrefix("not a database"))
  }

  @Test(
    "Used wrongly is 2, with a line that says what would be right",
    arguments: [
      (["nowhere"], "mutual list"), (["--today", "soon"], "--today 2027-01-11"), (["plan"], "--json"),
      (["export", "nowhere"], "mutual list"), (["settings", "seller.shoe"], "seller.country"),
      (["list", "--frob"], "frob"),
    ])
  func usedWrongly(_ arguments: [String], _ help: String) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(help))
  }

  @Test(
    "The door answers every line and never stops",
    arguments: [
      ("{", "not-json"), ("[]", "not-an-object"), ("{\"id\":1}", "no-today"),
      ("{\"id\":1,\"today\":\"2027-01-11\"}", "no-facts"),
      ("{\"id\":1,\"today\":\"2027-01-11\",\"facts\":{\"deal.value\":7}}", "wrong-type"),
    ])
  func door(_ line: String, _ code: String) throws {
    let good = "{\"id\":2,\"today\":\"2027-01-11\",\"facts\":{\"deal.account\":\"Acme\"}}"
    let outcome = try Program().run(["plan", "--json"], lines: [line, good])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(code) == true)
    #expect(lines.last?.contains("\"weight\":\"standard\"") == true)
    #expect(outcome.status == 0)
  }

  @Test("Files are the user's alone")
  func permissions() throws {
    let program = try Program()
    _ = try program.run(lines: ["Acme", "nothing"])
    let attributes = try FileManager.default.attributesOfItem(atPath: program.store)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = try FileManager.default.attributesOfItem(atPath: program.home.file("data/mutual"))
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }
}
